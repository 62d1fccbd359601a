// Tells search engines about the records that are shown: schema.org JSON-LD in the head of the page, never inside of a
// frame, where the page around would be described wrongly.

const scripts = new WeakMap<object, HTMLScriptElement>();
const wanted = new WeakMap<object, string>();

/**
 * Keeps the data of `owner` in step with `state`, a text that changes with them; '' takes them away. `write` gives one JSON
 * text a record.
 */
export const pageData = async (
  owner: object,
  state: string,
  write: () => Promise<readonly string[]>,
): Promise<void> => {
  if ((wanted.get(owner) ?? '') === state) return;
  wanted.set(owner, state);
  if (!state || window.parent !== window) {
    scripts.get(owner)?.remove();
    return;
  }
  let list: readonly string[];
  try {
    list = await write();
  } catch {
    // A part of our own script cannot be had: the page is as good without.
    return;
  }
  // Something else may be shown by now.
  if (wanted.get(owner) !== state) return;
  let script = scripts.get(owner);
  if (!script) {
    script = document.createElement('script');
    script.type = 'application/ld+json';
    scripts.set(owner, script);
  }
  script.text = `[${list.join(',')}]`;
  if (!script.isConnected) document.head.append(script);
};

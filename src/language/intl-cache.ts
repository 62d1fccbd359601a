// The one store of Intl formatters: making one costs as much as a thousand uses.

const limit = 60;
const store = new Map<string, unknown>();

/** The value kept under this key, made on first use. Bounded: a page that runs through languages starts anew. */
export const cached = <T>(key: string, make: () => T): T => {
  let value = store.get(key) as T | undefined;
  if (value === undefined) {
    value = make();
    if (store.size >= limit) store.clear();
    store.set(key, value);
  }
  return value;
};

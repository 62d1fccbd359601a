/** To the clipboard, and where a browser forbids it, selected for the keys that copy. */

/** `source`: the element that shows the text. True when it is in the clipboard, false when it is selected only. */
export async function copyText(text: string, source: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (source) getSelection()?.selectAllChildren(source);
    return false;
  }
}

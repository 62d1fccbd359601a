// Text between tags, as every page by hand needs it.
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeText = (text) => text.replace(/[&<>"]/g, (char) => entities[char]);

/** An entry of a list of facts; nothing without text. */
export const fact = (text) => (text.length ? `<li>${escapeText(String(text))}</li>` : '');

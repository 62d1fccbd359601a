// Ids for what has none of its own: the same for the same text, so that the next import finds it again.

/** FNV-1a: the same text has the same id in every file and at every load. */
export function idFor(kind: string, text: string): string {
  let hash = 0x811c9dc5;
  let other = 0x1234567;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return `${kind}-${(hash >>> 0).toString(36)}${(other >>> 0).toString(36)}`;
}

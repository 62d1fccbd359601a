/** UTF-16, as some spreadsheets save it, made UTF-8 chunk by chunk. Loaded when a feed begins like that. */

/** JSON begins with ASCII, so a zero among the first two bytes or a byte order mark tells which of the two it is. */
export function createWideDecoder([first]: Uint8Array): (chunk: Uint8Array) => Uint8Array {
  const decoder = new TextDecoder(!first || first === 0xfe ? 'utf-16be' : 'utf-16le');
  const encoder = new TextEncoder();
  return (chunk) => encoder.encode(decoder.decode(chunk, { stream: true }));
}

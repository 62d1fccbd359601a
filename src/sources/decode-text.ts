/** The text of a whole document, whatever encoding its bytes are in: UTF-8, UTF-16 with or without its mark, Windows-1252. */
import { createPieceDecoder } from './text-decoder.js';
import { createWideDecoder } from './wide-decoder.js';

/** JSON, markup and tables begin with ASCII: a zero or a mark among the first two bytes tells UTF-16. */
export const decodeText = (bytes: Uint8Array): string => {
  const [a, b] = bytes;
  const wide = a === 0 || b === 0 || (a ?? 0) > 0xfd;
  const text = createPieceDecoder(undefined, () => undefined)(wide ? createWideDecoder(bytes)(bytes) : bytes);
  return text.replace(/^\ufeff/, '');
};

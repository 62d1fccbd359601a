/**
 * Bytes to text when nobody can be trusted to know the encoding. JSON is UTF-8; exports of old systems are Latin-1 or
 * UTF-16, and servers name encodings that are not those of the file, so the bytes are believed before the header.
 */
import type { SourceNoteCode } from './source-error.js';

type Note = (code: SourceNoteCode) => void;

/** Cut at ASCII characters, pieces of a document can be decoded one by one. */
export function createPieceDecoder(charset: string | undefined, note: Note): (piece: Uint8Array) => string {
  let decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let seenUtf8 = false;
  return (piece) => {
    try {
      const text = decoder.decode(piece);
      if (text.length < piece.length) seenUtf8 = true;
      return text;
    } catch {
      const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
      // One broken character among good ones is a mistake in a UTF-8 file; none but broken ones are another encoding.
      seenUtf8 ||= /[^\0-\x7f\ufffd]/.test(lenient.decode(piece));
      decoder = seenUtf8 ? lenient : legacyDecoder(charset);
      note(seenUtf8 ? 'E-ENCODING' : 'E-LATIN1');
      return decoder.decode(piece);
    }
  };
}

function legacyDecoder(charset: string | undefined): TextDecoder {
  try {
    const decoder = new TextDecoder(charset);
    if (!decoder.encoding.startsWith('utf')) return decoder;
  } catch {
    // A name nobody knows.
  }
  return new TextDecoder('windows-1252');
}

/**
 * Makes UTF-8 of the chunks of a body that may be UTF-16, and drops a byte order mark. Call it once more without a chunk
 * at the end of the body.
 */
export function createChunkDecoder(note: Note): (chunk?: Uint8Array) => Uint8Array {
  let begun = false;
  let held = new Uint8Array();
  let wide: TextDecoder | undefined;
  const encoder = new TextEncoder();
  return (chunk = new Uint8Array()) => {
    if (!begun) {
      const last = !chunk.length;
      const start = new Uint8Array(held.length + chunk.length);
      start.set(held);
      start.set(chunk, held.length);
      held = start;
      // Three bytes tell, unless the whole document is shorter.
      if (start.length < 3 && !last) return chunk.subarray(chunk.length);
      begun = true;
      held = new Uint8Array();
      const [a, b, c] = start;
      const big = a === 0 || (a === 0xfe && b === 0xff);
      if (big || b === 0 || (a === 0xff && b === 0xfe)) {
        note('E-UTF16');
        wide = new TextDecoder(big ? 'utf-16be' : 'utf-16le');
      }
      chunk = a === 0xef && b === 0xbb && c === 0xbf ? start.subarray(3) : start;
    }
    return wide ? encoder.encode(wide.decode(chunk, { stream: true })) : chunk;
  };
}

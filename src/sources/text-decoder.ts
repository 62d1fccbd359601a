/**
 * Bytes to text when nobody can be trusted to know the encoding. JSON is UTF-8; exports of old systems are Latin-1, and
 * servers name encodings that are not those of the file, so the bytes are believed before the header. UTF-16 is another
 * file's work: it looks different from the first bytes on.
 */
import type { SourceNoteCode } from './source-error.js';

type Note = (code: SourceNoteCode) => void;

/** Cut at ASCII characters, pieces of a document can be decoded one by one. */
export function createPieceDecoder(charset: string | undefined, note: Note): (piece: Uint8Array) => string {
  let decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let seenUtf8 = false;
  // Some versions of Node take Windows-1252 for Latin-1 and lose the euro, but not as a stream.
  let stream = false;
  return (piece) => {
    try {
      const text = decoder.decode(piece, { stream });
      if (text.length < piece.length) seenUtf8 = true;
      return text;
    } catch {
      const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
      // One broken character among good ones is a mistake in a UTF-8 file; none but broken ones are another encoding.
      seenUtf8 ||= /[^\0-\x7f\ufffd]/.test(lenient.decode(piece));
      decoder = seenUtf8 ? lenient : legacyDecoder(charset);
      note(seenUtf8 ? 'E-ENCODING' : 'E-LATIN1');
      stream = !seenUtf8;
      return decoder.decode(piece, { stream });
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

// Puts together again what the record stream has cut: the document as JSON.parse would have it.
import { createRecordStream } from '../../../src/sources/record-stream.js';
import { createPieceDecoder } from '../../../src/sources/text-decoder.js';

export function collect(chunks: readonly Uint8Array[], maxDepth = 64): unknown {
  const document = new Map<string, unknown>();
  const stream = createRecordStream(
    {
      value: (key, value) => document.set(key, value),
      items(key, items, first) {
        document.set(key, (first ? [] : (document.get(key) as unknown[])).concat(items));
      },
    },
    createPieceDecoder(undefined, () => {}),
    maxDepth,
  );
  for (const chunk of chunks) {
    stream.push(chunk.slice());
    while (stream.advance());
  }
  stream.end();
  return Object.fromEntries(document);
}

/** Cuts a document into chunks that end at the given fractions of its length. */
export function cutAt(document: Uint8Array, fractions: readonly number[]): Uint8Array[] {
  const ends = [...fractions.map((f) => Math.floor(f * document.length)), document.length].sort(
    (a, b) => a - b,
  );
  return ends.map((end, i) => document.subarray(ends[i - 1] ?? 0, end));
}

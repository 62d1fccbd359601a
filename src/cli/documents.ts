// Files, addresses and standard input, read whole and within bounds; and files written so that nothing is lost: what is
// overwritten is kept beside it.
import { copyFile, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fetchBytes } from '../sources/fetch-bytes.js';
import { AccessError } from './command.js';
import type { Words } from './words.js';

export interface Document {
  /** As it was called: path, address or `-`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Documents {
  read(name: string): Promise<Document>;
  /** Whether there is such a file. */
  has(name: string): Promise<boolean>;
  /** Writes a file; one that is there is kept as `name.bak`, or `name.bak2` and so on. Gives the name of what was kept. */
  write(name: string, content: string | Uint8Array): Promise<string | undefined>;
  /** Writes a file that is made anew each time: nothing is kept. */
  replace(name: string, content: string | Uint8Array): Promise<void>;
}

export const isAddress = (name: string): boolean => /^(https?|webcals?):\/\//i.test(name);

/** Bytes of a document by default: ten times what browsers read. */
export const mostBytes = 100_000_000;

const fromStream = async (
  stream: AsyncIterable<Uint8Array>,
  most: number,
  tooBig: () => Error,
): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most) throw tooBig();
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
};

const exists = (name: string): Promise<boolean> =>
  stat(name).then(
    () => true,
    () => false,
  );

/** Whole or not at all: nobody ever reads half a feed. */
const put = async (name: string, content: string | Uint8Array): Promise<void> => {
  await mkdir(dirname(name), { recursive: true });
  const draft = join(dirname(name), `.${basename(name)}.${process.pid}.new`);
  await writeFile(draft, content);
  await rename(draft, name);
};

const told = async <T>(name: string, words: Words, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw new AccessError(words.unwritable(name, (error as NodeJS.ErrnoException).code ?? String(error)));
  }
};

/** `input`: what `-` means. */
export const createDocuments = (
  words: Words,
  input: AsyncIterable<Uint8Array>,
  most: number = mostBytes,
): Documents => ({
  async read(name) {
    const tooBig = (): Error => new AccessError(words.tooBig(name, most));
    if (isAddress(name)) {
      const answer = await fetchBytes(name, { most });
      if (answer.bytes) return { name, bytes: answer.bytes };
      throw answer.fault === 'too-big' ? tooBig() : new AccessError(words.noAnswer(name, answer.status));
    }
    try {
      if (name === '-') return { name, bytes: await fromStream(input, most, tooBig) };
      if ((await stat(name)).size > most) throw tooBig();
      return { name, bytes: await readFile(name) };
    } catch (error) {
      if (error instanceof AccessError) throw error;
      throw new AccessError(words.unreadable(name, (error as NodeJS.ErrnoException).code ?? String(error)));
    }
  },

  has: exists,

  write: (name, content) =>
    told(name, words, async () => {
      let kept: string | undefined;
      if (await exists(name)) {
        for (let number = 1; !kept || (await exists(kept)); number++)
          kept = `${name}.bak${number > 1 ? number : ''}`;
        await copyFile(name, kept);
      }
      await put(name, content);
      return kept;
    }),

  replace: (name, content) => told(name, words, () => put(name, content)),
});

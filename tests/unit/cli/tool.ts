// Runs the tool as people do, with files in memory and its words in hand.
import { AccessError } from '../../../src/cli/command.js';
import type { Documents } from '../../../src/cli/documents.js';
import { run } from '../../../src/cli/run.js';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  readonly files: ReadonlyMap<string, string>;
  /** The same as bytes. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

export interface Surroundings {
  readonly files?: Readonly<Record<string, string | Uint8Array | object>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
}

const bytesOf = (content: string | Uint8Array | object): Uint8Array =>
  content instanceof Uint8Array
    ? content
    : new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content, undefined, 2));

/** One call, words split at spaces outside of quotes. German unless the call says otherwise. */
export const tool = async (
  line: string,
  { files = {}, env = { LANG: 'de_DE.UTF-8' }, isTTY = false }: Surroundings = {},
): Promise<Outcome> => {
  const disk = new Map(Object.entries(files).map(([name, content]) => [name, bytesOf(content)]));
  const written = new Map<string, Uint8Array>();
  const documents: Documents = {
    read(name) {
      const bytes = disk.get(name);
      return bytes ? Promise.resolve({ name, bytes }) : Promise.reject(new AccessError(`${name}: ENOENT`));
    },
    has: (name) => Promise.resolve(disk.has(name)),
    write(name, content) {
      const kept = disk.has(name) ? `${name}.bak` : undefined;
      written.set(name, bytesOf(content));
      return Promise.resolve(kept);
    },
    replace(name, content) {
      written.set(name, bytesOf(content));
      return Promise.resolve();
    },
  };
  const said = { out: '', error: '' };
  const args = (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, ''));
  const code = await run(args, {
    out: { isTTY, write: (text: string) => (said.out += text) },
    error: { isTTY, write: (text: string) => (said.error += text) },
    input: (async function* () {})(),
    env,
    now: Date.UTC(2026, 10, 23, 12),
    version: '1.2.3',
    documents,
  });
  const texts = [...written].map(
    ([name, bytes]) => [name, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)] as const,
  );
  return { code, ...said, files: new Map(texts), bytes: written };
};

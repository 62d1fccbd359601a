/** Reads the input of the demo feeds: small JSON files below `demo/feeds/source`. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../demo/feeds/source/', import.meta.url);

/** The content of `demo/feeds/source/{path}.json`. */
export const readSource = <T>(path: string): T =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`${path}.json`, root)), 'utf8')) as T;

/** Like `readSource`, with an answer for a file that need not be there. */
export const readSourceOr = <T>(path: string, otherwise: T): T =>
  existsSync(fileURLToPath(new URL(`${path}.json`, root))) ? readSource<T>(path) : otherwise;

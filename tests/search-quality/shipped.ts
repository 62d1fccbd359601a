// The search as it is shipped: bundled and minified (esbuild, then terser), since a TypeScript runner's wrappers would
// be measured too.
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { minify } from 'terser';
import type * as entry from '../../src/search/create-search-index.js';
import type * as nearest from '../../src/search/nearest-words.js';
import type * as why from '../../src/search/reasons.js';
import type * as words from '../../src/search/word-index.js';

export type Shipped = typeof entry & typeof nearest & typeof why & typeof words;

const src = fileURLToPath(new URL('../../src/search', import.meta.url));

/** What these exports need, minified; of src/search, unless another folder is given. */
export const bundle = async (exports: string, folder = src): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: exports, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  const { code } = await minify(outputFiles[0]!.text, {
    ecma: 2022,
    module: true,
    compress: { passes: 2 },
    format: { comments: false },
  });
  return code!;
};

/** Bytes of these exports, brotli 11. */
export const bytesOf = async (exports: string, folder?: string): Promise<number> =>
  brotliCompressSync(await bundle(exports, folder)).length;

/** What a search needs that shows records and no more. */
export const searchExports = `export { createWordIndex } from './word-index.js'; export { ranked } from './rank.js';`;
/** The entry of the package: with places of the words found. */
export const entryExports = `export { createSearchIndex } from './create-search-index.js';`;

/** What is loaded later: why a record was found, and what to type instead. */
export const laterExports = `export * from './reasons.js'; export * from './nearest-words.js';`;

export const loadShipped = async (): Promise<Shipped> => {
  const code = await bundle(searchExports + entryExports + laterExports);
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
};

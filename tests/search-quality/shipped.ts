// The search as it is shipped: bundled and minified, since a TypeScript runner's wrappers would be measured too.
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import type * as entry from '../../src/search/create-search-index.js';
import type * as rank from '../../src/search/rank.js';

export interface Shipped {
  readonly createSearchIndex: typeof entry.createSearchIndex;
  readonly ranked: typeof rank.ranked;
  /** Minified, brotli 11. */
  readonly bytes: number;
}

export const loadShipped = async (): Promise<Shipped> => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from './create-search-index.ts'; export { ranked } from './rank.ts';`,
      resolveDir: new URL('../../src/search', import.meta.url).pathname,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  const { contents } = outputFiles[0]!;
  const module = await import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`);
  return { ...module, bytes: brotliCompressSync(contents).length };
};

// The search as it is shipped: bundled and minified, since a TypeScript runner's wrappers would be measured too.
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import type * as entry from '../../src/search/create-search-index.js';

export interface Shipped {
  readonly createSearchIndex: typeof entry.createSearchIndex;
  readonly ranked: typeof entry.ranked;
  /** Minified, brotli 11. */
  readonly bytes: number;
}

export const loadShipped = async (): Promise<Shipped> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/search/create-search-index.ts', import.meta.url))],
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

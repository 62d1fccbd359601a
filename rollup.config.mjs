// Two products from one run: `dist/lib` for people with a bundler (one file a module, lit and zod outside) and
// `dist/embed` for people with web space (everything inside, small, one folder that works from any path).
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { publishedSources } from './scripts/published.mjs';
import { coreModules } from './scripts/rollup/core-modules.mjs';
import { letOnly } from './scripts/rollup/let-only.mjs';
import { litLean } from './scripts/rollup/lit-lean.mjs';
import { loaderLinks } from './scripts/rollup/loader-links.mjs';
import { numberMessages } from './scripts/rollup/message-ids.mjs';
import { minifyTemplates } from './scripts/rollup/minify-templates.mjs';
import { releaseFiles } from './scripts/rollup/release-files.mjs';
import { toolPages } from './scripts/rollup/tool-pages.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const embedFolder = process.env.EMBED_OUT ?? path('dist/embed');
const libFolder = process.env.LIB_OUT ?? path('dist/lib');

const transpile = (options) => esbuild({ target: 'es2022', tsconfig: path('tsconfig.json'), ...options });

const onwarn = (warning) => {
  throw new Error(`${warning.code}: ${warning.message}`);
};

const lib = {
  input: publishedSources(),
  external: [/^lit(\/|$)/, /^@lit\//, /^zod(\/|$)/, /^ical\.js$/, /^uqr$/, /^fflate$/, /^node:/],
  plugins: [nodeResolve(), transpile()],
  onwarn,
  output: {
    dir: libFolder,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: path('src'),
    sourcemap: true,
  },
};

const widgets = Object.fromEntries(
  readdirSync(path('src/widgets'))
    .sort()
    .map((name) => [name, path(`src/widgets/${name}/define.ts`)])
    .filter(([, file]) => existsSync(file)),
);

const embedOutput = {
  dir: embedFolder,
  format: 'es',
  entryFileNames: '[name].js',
  chunkFileNames: ({ moduleIds }) => {
    const widget = Object.keys(widgets).find((name) => moduleIds.includes(widgets[name]));
    return `chunks/${widget ?? '[name]'}-[hash].js`;
  },
  // Lower case only: some web spaces do not tell A from a.
  hashCharacters: 'base36',
};
const ids = numberMessages(path('src'));
const embedPlugins = () => [
  nodeResolve({ exportConditions: ['production', 'browser'] }),
  litLean(),
  transpile(),
  minifyTemplates(ids),
  letOnly(),
  // Inlining more makes fewer characters and more bytes.
  terser({ ecma: 2022, module: true, compress: { passes: 2, inline: 1 }, format: { comments: false } }),
];
const files = releaseFiles({
  root: path('.'),
  copies: path('src/embed'),
  widgets: Object.keys(widgets),
  languages: ['en', 'ar', 'de-simple'],
});
const loader = path('src/embed/miteinander.ts');
const links = loaderLinks();

const embedWidgets = {
  input: widgets,
  // Keeps `offer-finder.js` a mere door to a hashed chunk: lazy chunks that imported the entry itself would load
  // everything a second time on a page that says `offer-finder.js?v=2`.
  preserveEntrySignatures: 'strict',
  plugins: [...embedPlugins(), links.collect, files(false)],
  onwarn,
  output: { ...embedOutput, manualChunks: coreModules(widgets) },
};

// The loader is built apart, so that what it shares with the widgets (the early request) is inside it twice rather
// than in a file more to wait for.
const embedLoader = {
  input: { miteinander: loader },
  external: Object.values(widgets),
  plugins: [...embedPlugins(), links.write, files(false)],
  onwarn,
  output: {
    ...embedOutput,
    paths: links.paths,
    // Right as a classic script, too, and more than once on a page: nothing of it is seen from outside.
    banner: ({ isEntry }) => (isEntry ? '(() => {' : ''),
    footer: ({ isEntry }) => (isEntry ? '})();' : ''),
  },
};

// The two sides of a frame, each in one piece.
const embedFrames = ['frame', 'frame-page'].map((name, at) => ({
  input: { [name]: path(`src/embed/${name}.ts`) },
  plugins: [...embedPlugins(), files(at === 1)],
  onwarn,
  output: { ...embedOutput, banner: '(() => {', footer: '})();' },
}));

// The pages for people who keep a feed, built apart: nothing of them is in the way of visitors. Lit is whole in them.
const tools = {
  input: {
    'feed-workshop': path('src/tools/feed-workshop/main.ts'),
    'feed-workshop-worker': path('src/tools/feed-workshop/worker.ts'),
    'snippet-builder': path('src/tools/snippet-builder/main.ts'),
  },
  plugins: [
    nodeResolve({ exportConditions: ['production', 'browser'] }),
    transpile(),
    minifyTemplates(ids),
    terser({ ecma: 2022, module: true, format: { comments: false } }),
    toolPages(path('src/tools')),
    files(false),
  ],
  onwarn,
  output: {
    ...embedOutput,
    entryFileNames: 'tools/[name].js',
    chunkFileNames: 'tools/chunks/[name]-[hash].js',
  },
};

export default [lib, embedWidgets, embedLoader, tools, ...embedFrames];

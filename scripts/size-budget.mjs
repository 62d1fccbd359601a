// What a visitor's device has to load before the first list, in bytes as sent (brotli 11), against the budget.
// Counted from the built files: an entry and all it imports statically, whatever chunk that ended in.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { importsOf } from './imports.mjs';
import { brotli } from './rollup/weights.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.env.EMBED_OUT ?? join(root, 'dist/embed');
const libFolder = process.env.LIB_OUT ?? join(root, 'dist/lib');

/**
 * KiB. The loader counts with each widget, since that is how it comes onto a page. Where a `goal` stands beside the limit,
 * it is not reached yet: the limit keeps what is reached from slipping, and the goal is printed with each run.
 */
export const budgets = [
  { name: 'loader', entries: ['miteinander'], limit: 2 },
  // 1 kB, of 1,000 bytes.
  { name: 'frame, host side', entries: ['frame'], limit: 0.97 },
  { name: 'frame, page', entries: ['frame-page'], limit: 1.5 },
  { name: 'offer finder', entries: ['miteinander', 'offer-finder'], limit: 26 },
  { name: 'event calendar', entries: ['miteinander', 'event-calendar'], limit: 27.5, goal: 26 },
  { name: 'contact directory', entries: ['miteinander', 'contact-directory'], limit: 27, goal: 24 },
  {
    name: 'all three widgets',
    entries: ['miteinander', 'offer-finder', 'event-calendar', 'contact-directory'],
    limit: 38,
  },
];
const locales = { pattern: /^(en|ar|de-simple)-\w+\.js$/, limit: 3 };

/** KiB of what only some pages load: calendar files as feeds (half of it is ical.js). */
const calendarFiles = { pattern: /^calendar-feed-\w+\.js$/, limit: 36 };

/** KiB of entries of the package that others bundle for themselves. */
const libraries = [
  { name: 'miteinander/time', entry: 'time/public.js', limit: 6 },
  { name: 'miteinander/exports', entry: 'exports/public.js', limit: 14 },
];

/** Bytes of files of the folder as a server sends them. */
export const weigh = (files) =>
  files.reduce((sum, file) => sum + brotli(readFileSync(join(folder, file))), 0);

/** Rows of the entries that are built, each with all it imports, minified as a bundler does it. */
const measureLibraries = () =>
  Promise.all(
    libraries
      .filter(({ entry }) => existsSync(join(libFolder, entry)))
      .map(async ({ name, entry, limit }) => {
        const { outputFiles } = await build({
          entryPoints: [join(libFolder, entry)],
          bundle: true,
          minify: true,
          format: 'esm',
          target: 'es2022',
          write: false,
        });
        return { name, files: [entry], limit, bytes: brotli(outputFiles[0].contents) };
      }),
  );

/** The file and everything it imports before it runs. */
const closure = (file, found = new Set()) => {
  if (found.has(file)) return found;
  found.add(file);
  const { now } = importsOf(readFileSync(join(folder, file), 'utf8'));
  for (const specifier of now) closure(posix.join(dirname(file), specifier), found);
  return found;
};

const kib = (bytes) => bytes / 1024;

/** Rows of { name, files, bytes, limit } (limit in KiB) of what is built. */
export const measure = () => {
  const rows = budgets
    .filter(({ entries }) => entries.every((entry) => existsSync(join(folder, `${entry}.js`))))
    .map(({ name, entries, limit, goal }) => {
      const files = new Set();
      for (const entry of entries) closure(`${entry}.js`, files);
      return { name, files: [...files], limit, goal };
    });
  for (const file of readdirSync(join(folder, 'chunks')).sort()) {
    const locale = locales.pattern.exec(file)?.[1];
    if (locale) rows.push({ name: `locale ${locale}`, files: [`chunks/${file}`], limit: locales.limit });
    if (calendarFiles.pattern.test(file))
      rows.push({ name: 'calendar files', files: [`chunks/${file}`], limit: calendarFiles.limit });
  }
  return rows.map((row) => ({ ...row, bytes: weigh(row.files) }));
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = [...measure(), ...(await measureLibraries())];
  for (const { name, bytes, limit, goal, files } of rows) {
    const verdict =
      kib(bytes) > limit ? 'TOO BIG' : goal && kib(bytes) > goal ? `ok, but the goal is ${goal}` : 'ok';
    console.log(
      `${name.padEnd(20)} ${kib(bytes).toFixed(2).padStart(6)} KiB of ${String(limit).padStart(2)}  ${verdict}  (${files.length} files)`,
    );
  }
  if (!rows.length) console.error('Nothing is built: npm run build');
  process.exit(rows.length && rows.every(({ bytes, limit }) => kib(bytes) <= limit) ? 0 : 1);
}

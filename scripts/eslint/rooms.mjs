// The plan of the house as the lint rules need it: who may import whom, and which packages belong where.
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const sourceFolder = fileURLToPath(new URL('../../src', import.meta.url));

/** A room imports only from itself and from those before it. */
export const rooms = [
  'feed',
  'time',
  'search',
  'facets',
  'language',
  'sources',
  'exports',
  'ui',
  'widgets',
  'embed',
  'tools',
  'cli',
];

/** Pairs that the order would allow and the plan does not. */
export const strangers = { ui: ['sources'], search: ['feed', 'time'], embed: ['ui'] };

/** Packages and the rooms that may use them; types alone are no use. */
export const packages = [
  { name: /^(lit|@lit\/.*)(\/|$)/, rooms: ['ui', 'widgets', 'tools', ''] },
  { name: /^zod(\/|$)/, rooms: ['feed'] },
  { name: /^ical\.js$/, rooms: ['sources'] },
  { name: /^node:/, rooms: ['cli'] },
];

/** Path of a source from src/ with `/`, or undefined for a file outside. */
export const insideOf = (file) => {
  const path = relative(sourceFolder, file);
  return path.startsWith('..') || path === '' ? undefined : path.split(sep).join('/');
};

/** The room of a path inside src; '' for src/index.ts and src/define.ts. */
export const roomOf = (inside) => (inside.includes('/') ? inside.split('/')[0] : '');

/** What a relative specifier means, as a path inside src with `.ts`. */
export const resolveInside = (file, specifier) => {
  const path = insideOf(resolve(dirname(file), specifier));
  return path?.replace(/\.js$/, '.ts');
};

// What the files of the self-hosting folder weigh on their way, for the page that tells webmasters: by file, and which
// of them a visitor needs before the first list.
import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { importsOf } from '../imports.mjs';

/** Bytes as a server sends them (brotli 11). */
export const brotli = (content) =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
  }).length;

/**
 * `scripts`: name → code of every script of the folder. Gives the bytes of each, the scripts that come before the first
 * list of a widget, and the file with the texts of each language.
 */
export const weightsOf = (scripts, widgets, languages) => {
  const names = Object.keys(scripts)
    .filter((name) => !name.startsWith('tools/'))
    .sort();
  const take = (name, found) => {
    if (found.includes(name)) return found;
    found.push(name);
    for (const specifier of importsOf(scripts[name]).now)
      take(posix.join(posix.dirname(name), specifier), found);
    return found;
  };
  // The loader goes past the door of a widget, `offer-finder.js`, to what lies behind it.
  const first = (widget) => ['miteinander.js', ...take(`${widget}.js`, []).slice(1)].sort();
  const textsOf = (language) => names.find((name) => /^chunks\/(.+)-\w+\.js$/.exec(name)?.[1] === language);
  return {
    files: Object.fromEntries(names.map((name) => [name, brotli(scripts[name])])),
    first: Object.fromEntries(widgets.map((widget) => [widget, first(widget)])),
    languages: Object.fromEntries(
      languages.map((language) => [language, textsOf(language)]).filter(([, name]) => name),
    ),
  };
};

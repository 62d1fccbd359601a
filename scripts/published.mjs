// Which sources are public, read from the export map of package.json, so that the map is written only once.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** Files of `dist/lib` that package.json names, as paths from its folder. */
export const publishedModules = () => {
  const { exports, bin = {} } = JSON.parse(readFileSync(path('package.json'), 'utf8'));
  const named = [...Object.values(exports).map((entry) => entry.default ?? entry), ...Object.values(bin)];
  return named.map((file) => file.replace(/^\.\//, '')).filter((file) => /^dist\/lib\/.*\.js$/.test(file));
};

/** Their sources, absolute. Throws when the export map promises a module that is not there. */
export const publishedSources = () =>
  publishedModules().map((file) => {
    const source = path(file.replace(/^dist\/lib\//, 'src/').replace(/\.js$/, '.ts'));
    if (!existsSync(source)) throw new Error(`package.json promises ${file}, but ${source} does not exist`);
    return source;
  });

// Puts beside the embed files what a careful webmaster asks for: a hash of each file (subresource integrity), the
// licences of what is inside, and the pages and scripts that are copied as they are.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const sha384 = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** The folder of the package a module belongs to. */
const packageOf = (id) => /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];

/** `LICENSES.txt` of everything that ended in a chunk of these bundles, our own first. */
export const licences = (folders) => {
  const parts = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license, repository } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    // Some licences (MPL-2.0) want to be told where the source is.
    const source = (repository?.url ?? repository ?? '').replace(/^git\+|\.git$/g, '');
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    if (!file) throw new Error(`${name} is bundled but brings no licence text`);
    return `${name} ${version} (${license})${source && `\nSource: ${source}`}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  return parts.join(`\n${'-'.repeat(80)}\n\n`);
};

/**
 * Collects over several builds into the same folder and writes with the last of them.
 * `copies` is a folder whose .html files go along unchanged.
 */
export const releaseFiles = ({ root, copies }) => {
  const hashes = {};
  const folders = [root];
  return (last) => ({
    name: 'release-files',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [file, chunk] of Object.entries(bundle)) {
          hashes[file] = sha384(chunk.code ?? chunk.source);
          for (const id of Object.keys(chunk.modules ?? {})) if (packageOf(id)) folders.push(packageOf(id));
        }
        if (!last) return;
        const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
        for (const name of existsSync(copies) ? readdirSync(copies) : []) {
          if (!name.endsWith('.html')) continue;
          const source = readFileSync(join(copies, name));
          hashes[name] = sha384(source);
          emit(name, source);
        }
        const sorted = Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1)));
        emit('integrity.json', `${JSON.stringify(sorted, null, 2)}\n`);
        emit('LICENSES.txt', licences(folders));
      },
    },
  });
};

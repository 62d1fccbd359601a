// Puts beside the embed files what a careful webmaster asks for: a hash of each file (subresource integrity), an import
// map with which browsers check every script, the weight of each, the licences of what is inside and a bill of materials,
// and the pages and scripts that are copied as they are.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { weightsOf } from './weights.mjs';

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

/** Where the folder lies on the web space, for the import map: browsers want the whole path in it. */
export const defaultPath = '/miteinander/';

/** An import map for a page: browsers then load each of these scripts only with this hash, also those that come later. */
export const importMap = (hashes, path = defaultPath) => ({
  integrity: Object.fromEntries(
    Object.entries(hashes)
      .filter(([name]) => name.endsWith('.js'))
      .map(([name, hash]) => [path + name, hash]),
  ),
});

const bomLicence = (license) =>
  /^[\w.+-]+$/.test(license) ? [{ license: { id: license } }] : [{ expression: license }];

const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/**
 * Bill of materials (CycloneDX 1.6) of these packages, our own first. Without serial number and date, which the standard
 * leaves open, so that two builds give the same.
 */
export const billOfMaterials = ([root, ...folders]) => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const component = (folder, type) => {
    const { name, version, license, description } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    const ref = purl(name, version);
    const inside = relative(root, folder).replaceAll('\\', '/');
    const [algorithm, hash] = (inside && lock[inside]?.integrity?.split('-')) || [];
    return {
      type,
      'bom-ref': ref,
      name,
      version,
      ...(description ? { description } : {}),
      ...(algorithm === 'sha512'
        ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }
        : {}),
      licenses: bomLicence(license),
      purl: ref,
    };
  };
  const own = component(root, 'application');
  const parts = [...new Set(folders)]
    .filter((folder) => folder !== root)
    .sort()
    .map((folder) => component(folder, 'library'));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: own },
    components: parts,
    dependencies: [
      { ref: own['bom-ref'], dependsOn: parts.map((part) => part['bom-ref']) },
      ...parts.map((part) => ({ ref: part['bom-ref'] })),
    ],
  };
};

/**
 * Collects over several builds into the same folder and writes with the last of them.
 * `copies` is a folder whose .html files go along unchanged; `widgets` and `languages` are those whose weight is told.
 */
export const releaseFiles = ({ root, copies, widgets, languages }) => {
  const hashes = {};
  const scripts = {};
  const folders = [root];
  return (last) => ({
    name: 'release-files',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [file, chunk] of Object.entries(bundle)) {
          hashes[file] = sha384(chunk.code ?? chunk.source);
          if (chunk.code) scripts[file] = chunk.code;
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
        emit('import-map.json', `${JSON.stringify(importMap(sorted), null, 2)}\n`);
        emit('weights.json', `${JSON.stringify(weightsOf(scripts, widgets, languages), null, 2)}\n`);
        emit('bom.cdx.json', `${JSON.stringify(billOfMaterials(folders), null, 2)}\n`);
        emit('LICENSES.txt', licences(folders));
      },
    },
  });
};

// `npm run release`: the self-hosting folder as one zip, with checksums of all that is inside and of itself, into
// dist/release. What goes out is what `npm run build` has just made; the same sources give the same zip to the byte.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zip } from './zip.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const sums = (files) =>
  Object.keys(files)
    .sort()
    .map((name) => `${createHash('sha256').update(files[name]).digest('hex')}  ${name}\n`)
    .join('');

/** Name → content of what is released: the zip, the bill of materials, the licences and their checksums. */
export const releaseOf = (folder, version) => {
  const inside = {};
  for (const name of readdirSync(folder, { recursive: true }).map((one) => one.replaceAll('\\', '/')))
    if (statSync(join(folder, name)).isFile()) inside[name] = readFileSync(join(folder, name));
  inside.SHA256SUMS = Buffer.from(sums(inside));
  const packed = Object.fromEntries(
    Object.entries(inside).map(([name, content]) => [`miteinander/${name}`, content]),
  );
  const files = {
    [`miteinander-embed-${version}.zip`]: zip(packed),
    [`miteinander-embed-${version}.cdx.json`]: inside['bom.cdx.json'],
    'LICENSES.txt': inside['LICENSES.txt'],
  };
  return { ...files, SHA256SUMS: Buffer.from(sums(files)) };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const out = process.env.RELEASE_OUT ?? join(root, 'dist/release');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const files = releaseOf(process.env.EMBED_OUT ?? join(root, 'dist/embed'), version);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(out, name), content);
  console.log(files.SHA256SUMS.toString().trimEnd());
}

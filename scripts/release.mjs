// `npm run release`: the self-hosting folder, the WordPress plugin and the TYPO3 extension as one zip each, with checksums of
// all that is inside and of themselves, into dist/release. What goes out is what `npm run build` has just made; the same
// sources give the same zips to the byte.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildTypo3 } from './build-typo3.mjs';
import { buildWordPress } from './build-wordpress.mjs';
import { root } from './run.mjs';
import { filesIn, version, zip } from './zip.mjs';

const sums = (files) =>
  Object.keys(files)
    .sort()
    .map((name) => `${createHash('sha256').update(files[name]).digest('hex')}  ${name}\n`)
    .join('');

/** A zip of these files, with their checksums among them; `top` is the folder all of them are in. */
const packed = (files, top = '') => {
  const inside = { ...files, SHA256SUMS: Buffer.from(sums(files)) };
  return zip(Object.fromEntries(Object.entries(inside).map(([name, content]) => [top + name, content])));
};

/** Name → content of what is released: the zips, the bill of materials, the licences and their checksums. */
export const releaseOf = (embed, version) => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const inside = filesIn(embed);
    const files = {
      [`miteinander-embed-${version}.zip`]: packed(inside, 'miteinander/'),
      [`miteinander-embed-${version}.cdx.json`]: inside['bom.cdx.json'],
      [`miteinander-wordpress-${version}.zip`]: packed(
        filesIn(buildWordPress(join(folder, 'wordpress'), embed)),
        'miteinander/',
      ),
      // The extension manager takes the name for the key of the extension, and wants its files at the top.
      [`miteinander_${version}.zip`]: packed(filesIn(buildTypo3(join(folder, 'typo3'), embed))),
      'LICENSES.txt': inside['LICENSES.txt'],
    };
    return { ...files, SHA256SUMS: Buffer.from(sums(files)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = process.env.RELEASE_OUT ?? join(root, 'dist/release');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const files = releaseOf(process.env.EMBED_OUT ?? join(root, 'dist/embed'), version);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(out, name), content);
  console.log(files.SHA256SUMS.toString().trimEnd());
}

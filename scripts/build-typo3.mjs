// `node scripts/build-typo3.mjs FOLDER`: the TYPO3 extension, as FOLDER/miteinander and as the zip that the extension manager
// takes. Needs `npm run build` before. The plain list is written by the files of the WordPress plugin, which get only
// another guard; all that visitors load is a copy of dist/embed, under the version.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn, version, zip } from './zip.mjs';
import { root } from './run.mjs';

const shared = ['texts', 'widgets', 'feed', 'class-feed', 'entries', 'markup'];
const guard = "defined( 'ABSPATH' ) || exit;";

/** Writes the extension into an empty `folder`/miteinander and returns its path. */
export function buildTypo3(folder, embed = process.env.EMBED_OUT ?? join(root, 'dist/embed')) {
  const extension = join(resolve(folder), 'miteinander');
  const wordpress = join(root, 'src/embed/cms/wordpress');
  rmSync(extension, { recursive: true, force: true });
  cpSync(join(root, 'src/embed/cms/typo3'), extension, { recursive: true });
  const inside = join(extension, 'Resources/Private');
  for (const name of shared) {
    const code = readFileSync(join(wordpress, `includes/${name}.php`), 'utf8');
    if (!code.includes(guard)) throw new Error(`${name}.php has no guard`);
    writeFileSync(join(inside, `Php/${name}.php`), code.replace(guard, "defined( 'TYPO3' ) || exit;"));
  }
  cpSync(join(wordpress, 'widgets.json'), join(inside, 'widgets.json'));
  mkdirSync(join(extension, 'Resources/Public/Embed'), { recursive: true });
  cpSync(embed, join(extension, 'Resources/Public/Embed', version), { recursive: true });
  cpSync(join(root, 'LICENSE'), join(extension, 'LICENSE'));
  return extension;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error('Say where: node scripts/build-typo3.mjs FOLDER');
  const extension = buildTypo3(folder);
  // The extension manager takes the name of the zip for the key of the extension, and its files from the top.
  const archive = join(resolve(folder), `miteinander_${version}.zip`);
  writeFileSync(archive, zip(filesIn(extension)));
  console.log(archive);
}

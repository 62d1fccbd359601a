// `node scripts/build-wordpress.mjs FOLDER`: the WordPress plugin, as FOLDER/miteinander and as the zip that is uploaded.
// Needs `npm run build` before. All that visitors load is a copy of dist/embed, under the version, so that no cache mixes
// two of them.
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './run.mjs';
import { filesIn, version, zip } from './zip.mjs';

/** Writes the plugin into an empty `folder`/miteinander and returns its path. */
export function buildWordPress(folder, embed = process.env.EMBED_OUT ?? join(root, 'dist/embed')) {
  const plugin = join(resolve(folder), 'miteinander');
  rmSync(plugin, { recursive: true, force: true });
  cpSync(join(root, 'src/embed/cms/wordpress'), plugin, { recursive: true });
  cpSync(embed, join(plugin, 'embed', version), { recursive: true });
  cpSync(join(root, 'LICENSE'), join(plugin, 'LICENSE'));
  return plugin;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error('Say where: node scripts/build-wordpress.mjs FOLDER');
  const plugin = buildWordPress(folder);
  const archive = `${plugin}-wordpress-${version}.zip`;
  writeFileSync(archive, zip(filesIn(plugin, 'miteinander/')));
  console.log(archive);
}

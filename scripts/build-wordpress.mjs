// `node scripts/build-wordpress.mjs FOLDER`: the WordPress plugin as it is uploaded, in FOLDER/miteinander. Needs `npm run
// build` before. All that visitors load is a copy of dist/embed, under the version, so that no cache mixes two of them.
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './run.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

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
  console.log(buildWordPress(folder));
}

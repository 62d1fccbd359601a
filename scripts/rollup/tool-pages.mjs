// Puts the pages of the tools beside their scripts: `src/tools/NAME/NAME.html` becomes `tools/NAME.html`.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const toolPages = (folder) => ({
  name: 'tool-pages',
  generateBundle() {
    for (const name of readdirSync(folder).sort()) {
      const file = join(folder, name, `${name}.html`);
      if (!existsSync(file)) continue;
      this.emitFile({ type: 'asset', fileName: `tools/${name}.html`, source: readFileSync(file) });
    }
  },
});

// Puts the pages of the tools beside their scripts: `src/tools/NAME/NAME.html` becomes `tools/NAME.html`, and so do the
// pages inside of it, `NAME-….html`.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const toolPages = (folder) => ({
  name: 'tool-pages',
  generateBundle() {
    for (const name of readdirSync(folder).sort())
      for (const file of readdirSync(join(folder, name)).sort())
        if (file.startsWith(name) && file.endsWith('.html'))
          this.emitFile({
            type: 'asset',
            fileName: `tools/${file}`,
            source: readFileSync(join(folder, name, file)),
          });
  },
});

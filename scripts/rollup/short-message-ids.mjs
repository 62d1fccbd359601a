// Rollup plugin: message ids are for people (`facet.town`); in the bundle two characters do. Known ids come from the
// xlf files, so nothing else that looks like one is touched. Goes after the transpiler.
import { readFileSync } from 'node:fs';

const xlf = new URL('../../locales/en.xlf', import.meta.url);

export const shortMessageIds = () => {
  const ids = [...readFileSync(xlf, 'utf8').matchAll(/<trans-unit id="([^"]+)"/g)].map(([, id]) => id).sort();
  const short = new Map(ids.map((id, i) => [id, i.toString(36)]));
  return {
    name: 'short-message-ids',
    transform(code, file) {
      if (!file.includes('/src/')) return null;
      const pattern = file.includes('/language/generated/')
        ? /^(\s*)"([^"\n]+)"(?=:)/gm
        : /(\bid: )"([^"\n]+)"(?= \})/g;
      return {
        code: code.replace(pattern, (all, before, id) =>
          short.has(id) ? `${before}"${short.get(id)}"` : all,
        ),
        map: null,
      };
    },
  };
};

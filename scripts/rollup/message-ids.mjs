// Numbers for the ids of messages. `results.none-with-filters` tells people what a text is for; to a visitor's browser
// it is weight, once beside the source text and once in each language.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { parseAst } from 'rollup/parseAst';
import { walk } from './walk.mjs';

/** Whether a node is msg(text, { id: '…' }), or mark() for a text that is shown later. */
export const isMessage = (node) => node.type === 'CallExpression' && /^(msg|mark)$/.test(node.callee.name);

/** The `id` of a message as a node, or undefined. */
export const idOf = (node) => {
  if (!isMessage(node)) return undefined;
  const property = node.arguments[1]?.properties?.find(({ key }) => key?.name === 'id');
  return typeof property?.value.value === 'string' ? property.value : undefined;
};

/**
 * Id → number for all messages of a source folder, in the order of the alphabet. An id that also stands somewhere else
 * than in a message keeps its name: something may look it up.
 */
export const numberMessages = (folder) => {
  const ids = new Set();
  const others = new Set();
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    if (!name.endsWith('.ts') || /\bgenerated\b/.test(name)) continue;
    const { code } = transformSync(readFileSync(join(folder, name), 'utf8'), {
      loader: 'ts',
      target: 'es2022',
    });
    const ownIds = new Set();
    walk(parseAst(code), (node) => {
      const id = idOf(node);
      if (id) {
        ids.add(id.value);
        ownIds.add(id);
      } else if (node.type === 'Literal' && typeof node.value === 'string' && !ownIds.has(node))
        others.add(node.value);
    });
  }
  const free = [...ids].filter((id) => !others.has(id)).sort();
  return new Map(free.map((id, index) => [id, index]));
};

// Lint rule: no file imports itself through others. Types and import() do not count: nothing runs in a circle then.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { insideOf, resolveInside, sourceFolder } from './rooms.mjs';

const importsIn = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\bfrom\s*)?['"](\.[^'"]+)['"]/gm;
const cache = new Map();

const importsOf = (inside) => {
  if (!cache.has(inside)) {
    const file = join(sourceFolder, inside);
    try {
      const text = readFileSync(file, 'utf8');
      cache.set(
        inside,
        [...text.matchAll(importsIn)].map(([, specifier]) => resolveInside(file, specifier)).filter(Boolean),
      );
    } catch {
      cache.set(inside, []); // A missing file is the compiler's to report.
    }
  }
  return cache.get(inside);
};

/** The shortest way from a file back to itself, or undefined. */
export const cycleFrom = (start, imports = importsOf) => {
  const ways = [[start]];
  const seen = new Set();
  for (const way of ways) {
    for (const next of imports(way.at(-1))) {
      if (next === start) return [...way, start];
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
};

export default {
  meta: { type: 'problem', schema: [], messages: { cycle: 'Import cycle: {{way}}' } },
  create: (context) => ({
    Program(node) {
      const inside = insideOf(context.filename);
      const way = inside && cycleFrom(inside);
      if (way) context.report({ node, messageId: 'cycle', data: { way: way.join(' → ') } });
    },
  }),
};

// What a built module imports. By its syntax tree: in minified code with texts inside, patterns find too much.
import { parseAst } from 'rollup/parseAst';
import { walk } from './rollup/walk.mjs';

/** Specifiers by the way they are loaded. */
export const importsOf = (code) => {
  const found = { now: [], later: [] };
  walk(parseAst(code), (node) => {
    if (node.type === 'ImportExpression') found.later.push(node.source.value);
    else if (/^(Import|Export(Named|All))Declaration$/.test(node.type) && node.source)
      found.now.push(node.source.value);
  });
  return found;
};

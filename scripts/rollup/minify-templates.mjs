// Shrinks what stands in html`…`, svg`…` and css`…`, and drops what only translators read. Own, because the usual
// plugins break icons, remove spaces a reader sees, or change texts whose exact form is their key.
import { transform } from 'esbuild';

const escape = (text) => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');

const minifyCss = async (text) => (await transform(text, { loader: 'css', minify: true })).code.trim();

/** White space that holds a line break means one break; other spaces may be seen. */
const collapse = (text) => text.replace(/\s*\n\s*/g, '\n');

const minifyMarkup = (text) => collapse(text.replace(/<!--(?!\?lit)[^]*?-->/g, ''));

/** `desc` of msg(text, {id, desc}) as [start, end] to cut, with its comma. */
const descriptionOf = (call, code) => {
  const options = call.arguments[1];
  if (options?.type !== 'ObjectExpression') return [];
  return options.properties
    .filter((property) => property.key?.name === 'desc')
    .map(({ start, end }) => {
      const comma = /^\s*,/.exec(code.slice(end));
      return { start, end: end + (comma?.[0].length ?? 0), text: '' };
    });
};

const isMsg = (node) =>
  node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'msg';

/** What to replace in `code`, in no order. */
export const findEdits = async (tree, code) => {
  const edits = [];
  const work = [];
  const visit = (node) => {
    if (isMsg(node)) {
      edits.push(...descriptionOf(node, code));
      return;
    }
    if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier') {
      const { quasis } = node.quasi;
      const whole = quasis.map((part) => part.value.cooked).join('');
      if (node.tag.name === 'css' && quasis.length === 1) {
        const [{ start, end, value }] = quasis;
        work.push(minifyCss(value.cooked).then((text) => edits.push({ start, end, text: escape(text) })));
      } else if (node.tag.name === 'css') {
        for (const { start, end, value } of quasis) {
          const text = collapse(value.cooked.replace(/\/\*[^]*?\*\//g, ''));
          edits.push({ start, end, text: escape(text) });
        }
      } else if (/^(html|svg)$/.test(node.tag.name) && !/<(pre|textarea)\b/.test(whole)) {
        for (const { start, end, value } of quasis)
          edits.push({ start, end, text: escape(minifyMarkup(value.cooked)) });
      }
    }
    for (const value of Object.values(node)) {
      if (Array.isArray(value)) value.forEach((one) => one?.type && visit(one));
      else if (value?.type) visit(value);
    }
  };
  visit(tree);
  await Promise.all(work);
  return edits;
};

export const applyEdits = (code, edits) =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), code);

/** The plugin; goes behind esbuild. Gives no source map: the embed files have none. */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  async transform(code, id) {
    if (id.includes('node_modules') || !/\b(html|svg|css)`|\bmsg\(/.test(code)) return null;
    return { code: applyEdits(code, await findEdits(this.parse(code), code)), map: null };
  },
});

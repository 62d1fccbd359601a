// Shrinks what stands in html`…`, svg`…` and css`…`, and what only translators read. Own, because the usual plugins
// break icons, remove spaces a reader sees, or change texts whose exact form is their key.
import { transform } from 'esbuild';
import { idOf, isMessage } from './message-ids.mjs';
import { walk } from './walk.mjs';

const escape = (text) => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');

const minifyCss = async (text) => (await transform(text, { loader: 'css', minify: true })).code.trim();

/** White space that holds a line break means one break; other spaces may be seen. */
const collapse = (text) => text.replace(/\s*\n\s*/g, '\n');

const minifyMarkup = (text) => collapse(text.replace(/<!--(?!\?lit)[^]*?-->/g, ''));

/** Edits of a tagged template; a promise of them where esbuild does the work. */
const templateEdits = ({ tag, quasi: { quasis } }) => {
  const each = (minify) =>
    quasis.map(({ start, end, value }) => ({ start, end, text: escape(minify(value.cooked)) }));
  if (tag.name === 'css') {
    if (quasis.length > 1) return each((text) => collapse(text.replace(/\/\*[^]*?\*\//g, '')));
    const [{ start, end, value }] = quasis;
    return minifyCss(value.cooked).then((text) => [{ start, end, text: escape(text) }]);
  }
  const isMarkup = tag.name === 'html' || tag.name === 'svg';
  return isMarkup && !quasis.some(({ value }) => /<(pre|textarea)\b/.test(value.cooked))
    ? each(minifyMarkup)
    : [];
};

/** Edits of msg(text, { id, desc }): a short id, no description; the text is left alone. */
const messageEdits = (call, code, ids) => {
  const options = call.arguments[1];
  if (options?.type !== 'ObjectExpression') return [];
  const description = options.properties.find(({ key }) => key?.name === 'desc');
  const comma = description && /^\s*,?/.exec(code.slice(description.end))[0].length;
  const id = idOf(call);
  return [
    ...(description ? [{ start: description.start, end: description.end + comma, text: '' }] : []),
    ...(id && ids.has(id.value) ? [{ start: id.start, end: id.end, text: `${ids.get(id.value)}` }] : []),
  ];
};

/** What to replace in `code`, in no order. `ids` are the numbers of messages. */
export const findEdits = async (tree, code, ids = new Map(), isLocale = false) => {
  const edits = [];
  walk(tree, (node) => {
    if (isMessage(node)) {
      edits.push(messageEdits(node, code, ids));
      return false;
    }
    if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier')
      edits.push(templateEdits(node));
    if (isLocale && node.type === 'Property' && ids.has(node.key.value))
      edits.push([{ start: node.key.start, end: node.key.end, text: `${ids.get(node.key.value)}` }]);
    return true;
  });
  return (await Promise.all(edits)).flat();
};

export const applyEdits = (code, edits) =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), code);

/** The plugin; goes behind esbuild. Gives no source map: the embed files have none. */
export const minifyTemplates = (ids) => ({
  name: 'minify-templates',
  async transform(code, id) {
    const isLocale = /[\\/]language[\\/]generated[\\/]/.test(id);
    if (id.includes('node_modules') || !(isLocale || /\b(html|svg|css)`|\b(msg|mark)\(/.test(code)))
      return null;
    return { code: applyEdits(code, await findEdits(this.parse(code), code, ids, isLocale)), map: null };
  },
});

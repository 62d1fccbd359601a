// The template minifier may only take away what nobody sees: a lost space or a broken icon shows in no other test.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { applyEdits, findEdits } from '../../scripts/rollup/minify-templates.mjs';

const minify = async (code, ids, isLocale) =>
  applyEdits(code, await findEdits(parseAst(code), code, new Map(ids), isLocale));

const cases = {
  'line breaks with indentation become one line break': ['html`<p>\n    a\n  </p>`', 'html`<p>\na\n</p>`'],
  'spaces between words and elements stay': ['html`<b> a </b> <i>b</i>`', 'html`<b> a </b> <i>b</i>`'],
  'comments go': ['html`<!-- why --><p></p>`', 'html`<p></p>`'],
  'preformatted text stays': ['html`<pre>\n  a\n</pre>`', 'html`<pre>\n  a\n</pre>`'],
  'self-closing shapes stay': ['svg`<path d="M0 0"/>\n  <path/>`', 'svg`<path d="M0 0"/>\n<path/>`'],
  'templates inside templates are found': [
    'html`<p>${x ? html`\n  <b></b>` : y}</p>`',
    'html`<p>${x ? html`\n<b></b>` : y}</p>`',
  ],
  'style sheets with nesting are minified': [
    'css`a { color: red; & b { top: 1px } }`',
    'css`a{color:red;& b{top:1px}}`',
  ],
  'escapes of style sheets survive': [
    "css`a::before { content: '\\\\201c' }`",
    'css`a:before{content:"\\\\201c"}`',
  ],
  'style sheets with expressions only lose indentation': [
    'css`a {\n  /* why */\n  color: ${x};\n}`',
    'css`a {\ncolor: ${x};\n}`',
  ],
  'texts of messages are left alone': ["msg(`a\n  b`, {id: 'x.y'})", "msg(`a\n  b`, {id: 'x.y'})"],
  'descriptions for translators go': ["msg('a', {id: 'x.y', desc: 'why'})", "msg('a', {id: 'x.y', })"],
  'other templates are left alone': ['str`a\n  b`', 'str`a\n  b`'],
};
for (const [name, [before, after]] of Object.entries(cases))
  test(name, async () => assert.equal(await minify(before), after));

test('messages and their translations get the same number', async () => {
  const ids = [['x.y', 7]];
  assert.equal(await minify("msg('a', {id: 'x.y'})", ids), "msg('a', {id: 7})");
  assert.equal(await minify("mark('a', {id: 'x.y'})", ids), "mark('a', {id: 7})");
  assert.equal(await minify("const t = {'x.y': 'A', 'z': 'B'}", ids, true), "const t = {7: 'A', 'z': 'B'}");
});

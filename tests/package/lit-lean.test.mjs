// The build takes parts out of lit (scripts/rollup/lit-lean.mjs). Nothing of ours may come to need one of them unnoticed.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'node:test';
import { litLean } from '../../scripts/rollup/lit-lean.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['ui', 'widgets'].flatMap((room) =>
  readdirSync(join(root, 'src', room), { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [`${room}/${name}`, readFileSync(join(root, 'src', room, name), 'utf8')]),
);

const cut = {
  'svg`…` and mathml`…`': /\b(svg|mathml)`/,
  'expressions inside of script, style, textarea or title': /<(script|style|textarea|title)\b[^>]*>[^<]*\$\{/,
  'directives on an element': /<[a-z][\w-]*(\s[^<>]*)?\s\$\{[^}]*\}\s*[\s/>]/,
  'reflected properties and own converters': /\b(reflect|converter|hasChanged|useDefault|noAccessor):/,
  'properties of lists or objects': /type: (Array|Object)\b/,
  'static properties and initializers': /static (override )?(properties|addInitializer)\b/,
  'hooks that may refuse an update': /\b(override )?shouldUpdate\(/,
};

for (const [what, pattern] of Object.entries(cut))
  test(`no file uses ${what}`, () => {
    assert.ok(sources.length > 50);
    // What stands in the quotes of an attribute is a value.
    for (const [name, code] of sources) assert.ok(!pattern.test(code.replace(/"[^"\n]*"/g, '""')), name);
  });

test('styles of an element are a flat list', () => {
  for (const [name, code] of sources)
    for (const [, list] of code.matchAll(/static override styles = ([^;]*);/g))
      assert.match(list, /^\[[\w, ]+\]$/, name);
});

test('another version of lit is not cut unseen', () => {
  const { transform } = litLean();
  const faults = [];
  transform.call(
    { error: (text) => faults.push(text) },
    'class A {}',
    '/x/node_modules/lit-html/lit-html.js',
  );
  assert.ok(faults.length > 5);
  assert.equal(transform.call({}, 'class A {}', '/x/src/ui/a.ts'), null);
});

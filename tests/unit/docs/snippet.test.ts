import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blocks, read } from './documents.js';

const unescaped = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Addresses differ from page to page; everything else of the snippet must not. */
const withoutAddresses = (html: string): string =>
  html.replace(/\b(feed|href)="[^"]*"/g, '$1="…"').replace(/src="[^"]*\/([^/"]+)"/g, 'src="…/$1"');

const ofDemo = [...read('demo/index.html').matchAll(/<pre><code>([\s\S]*?)<\/code><\/pre>/g)].map(
  ([, code]) => unescaped(code!).trim(),
);

describe('the lines to paste', () => {
  const [html, css] = [0, 1].map((at) => ofDemo[at]!);

  for (const path of ['README.md', 'stories/guides/einbinden.mdx'])
    it(`are the demo's: ${path}`, () => {
      assert.equal(withoutAddresses(blocks(read(path), 'html')[0]!), withoutAddresses(html!));
      assert.equal(blocks(read(path), 'css')[0], css);
    });

  it('are what the demo itself uses', () => {
    const page = withoutAddresses(read('demo/index.html')).replace(/ heading-level="\d"/, '');
    for (const part of [
      '<mit-offer-finder feed="…">',
      '<script type="module" src="…/miteinander.js"></script>',
    ]) {
      assert.ok(withoutAddresses(html!).includes(part), part);
      assert.ok(page.includes(part), part);
    }
    const rules = read('demo/demo.css').replace(/\s+/g, ' ');
    for (const rule of css!.split('\n')) assert.ok(rules.includes(rule), rule);
  });

  it('say the same as a placeholder', () => {
    for (const path of ['README.md', 'stories/guides/einbinden.mdx'])
      assert.match(read(path), /<div data-mit="offer-finder" data-feed="/);
    assert.match(read('src/embed/load-widgets.ts'), /'data-mit'/);
    assert.match(read('src/embed/load-widgets.ts'), /'data-feed'/);
  });
});

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { facetIds as contactFacets } from '../../../src/widgets/contact-directory/query.js';
import { facetIds as eventFacets } from '../../../src/widgets/event-calendar/query.js';
import { facetIds as offerFacets } from '../../../src/widgets/offer-finder/query.js';
import { documents, marked, read, root } from './documents.js';

const start = read('stories/guides/einbinden.mdx');
const base = read('src/widgets/base/feed-widget.ts') + read('src/widgets/base/list-widget.ts');

/** Each widget with the guide that tells how it is set. */
const widgets = [
  { name: 'offer-finder', guide: start, facets: offerFacets },
  { name: 'event-calendar', guide: read('stories/guides/termine.mdx'), facets: eventFacets },
  {
    name: 'contact-directory',
    guide: read('stories/guides/ansprechpartner.mdx'),
    facets: contactFacets,
  },
].map((widget) => ({ ...widget, element: read(`src/widgets/${widget.name}/element.ts`) }));

const named = (element: string, tag: string): string[] =>
  [...element.matchAll(new RegExp(` \\* @${tag} (?:\\{[^}]*\\} )?\\[?([\\w-]+)`, 'g'))].map(
    ([, name]) => name!,
  );

const attributesOf = (text: string): string[] =>
  [...text.matchAll(/@property\((?:\{(?: attribute: '([\w-]+)')?.*?\})?\) (\w+)/g)].map(
    ([, attribute, property]) => attribute ?? property!,
  );
const readme = read('README.md');
const words: Readonly<Record<string, number>> = { eight: 8, fourteen: 14, fifteen: 15, sixteen: 16, four: 4 };

describe('what the documents promise', () => {
  it('every attribute of all widgets is in the first guide', () => {
    const attributes = attributesOf(base);
    assert.ok(attributes.includes('feed') && attributes.includes('page-size'), attributes.join());
    for (const attribute of attributes) assert.match(start, new RegExp(`\`${attribute}[="\`]`), attribute);
  });

  for (const { name, guide, element, facets } of widgets) {
    it(`every attribute of its own is in the guide: ${name}`, () => {
      const pages = named(element, 'attr').filter((attribute) => attribute.endsWith('-url'));
      assert.equal(pages.length, 2, 'the pages of the two other widgets');
      for (const attribute of [...attributesOf(element), ...pages])
        assert.match(guide, new RegExp(`\`${attribute}[="\`]`), attribute);
    });

    it(`every filter is in the guide and in the docblock: ${name}`, () => {
      const list = guide.slice(guide.indexOf('`preset-` und `lock-`'));
      for (const facet of facets) {
        assert.ok(list.includes(`\`${facet}\``), facet);
        assert.ok(element.includes(`preset-${facet}`), facet);
      }
    });
  }

  it('counts are right: filters, custom properties, parts', () => {
    for (const { name, facets } of widgets) {
      const what = { 'offer-finder': 'offers', 'event-calendar': 'events' }[name] ?? 'contacts';
      const count = new RegExp(`\\*\\*(\\w+) filters\\*\\* for ${what}|(\\w+) for ${what}`).exec(readme);
      assert.equal(words[(count?.[1] ?? count?.[2] ?? '').toLowerCase()], facets.length, name);
    }
    const [offers, events, contacts] = widgets.map(({ element }) => named(element, 'csspart').length);
    assert.equal(contacts, offers, 'the documents name one number for both');
    for (const text of [readme, read('CHANGELOG.md')]) {
      const counts =
        /(\d+) custom\s+properties(?:,| and)\s+(\d+)\s+parts\s+\((\d+)\s+in\s+the\s+calendar\)/.exec(text) ??
        [];
      for (const { element } of widgets) assert.equal(Number(counts[1]), named(element, 'cssprop').length);
      assert.deepEqual(counts.slice(2, 4).map(Number), [offers, events]);
    }
  });

  it('custom properties and parts exist', () => {
    const text = documents.map((document) => document.text).join('\n');
    const all = (tag: string) => widgets.flatMap(({ element }) => named(element, tag));
    for (const [, name] of text.matchAll(/(--mit-[a-z-]+[a-z])/g))
      assert.ok(all('cssprop').includes(name!), name);
    for (const [, name] of text.matchAll(/::part\((\w+)\)/g)) assert.ok(all('csspart').includes(name!), name);
  });

  it('attributes in the lines to paste exist', () => {
    const known = new Map(
      widgets.map(({ name, element, facets }) => [
        name,
        new Set([
          ...attributesOf(base + element),
          ...named(element, 'attr'),
          ...facets.flatMap((facet) => [`preset-${facet}`, `lock-${facet}`]),
          'lang',
        ]),
      ]),
    );
    const pages = ['index', 'schule', 'verein'].map((name) => `demo/${name}.html`);
    let seen = 0;
    for (const { path, text } of [...documents, ...pages.map((path) => ({ path, text: read(path) }))])
      for (const [, name, rest] of text.matchAll(/<mit-([a-z-]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/g))
        for (const [, attribute] of rest!.matchAll(/([a-z-]+)(?:="[^"]*")?/g)) {
          seen += 1;
          assert.ok(known.get(name!)?.has(attribute!), `${path}: ${attribute} of <mit-${name}>`);
        }
    assert.ok(seen > 30, String(seen));
  });

  it('npm scripts exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const { path, text } of documents)
      for (const [, name] of text.matchAll(/npm (?:run )?((?<=run )[\w:]+|start|test\b)/g))
        assert.ok(name! in scripts, `${path}: npm run ${name}`);
  });

  it('only widgets that exist are shown in code', () => {
    for (const { path, text } of documents)
      for (const [, name] of text.matchAll(/<mit-([a-z-]+)|data-mit="([a-z-]+)"/g)) {
        if (!name) continue;
        assert.ok(existsSync(join(root, 'src/widgets', name, 'define.ts')), `${path}: <mit-${name}>`);
      }
  });

  it('entries of the package exist', () => {
    const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, unknown> };
    for (const { path, text } of documents)
      for (const [, name] of text.matchAll(/[`']miteinander(\/[\w./-]+)['`]/g))
        assert.ok(`.${name}` in exports, `${path}: miteinander${name}`);
  });

  it('no command of ours is named before it exists', () => {
    const { bin } = JSON.parse(read('package.json')) as { bin?: unknown };
    for (const { path, text } of documents)
      if (!bin) assert.ok(!marked(text).some((code) => code.startsWith('npx miteinander')), path);
  });

  it('interface languages are those that are there', () => {
    const [, languages] = /interfaceLanguages = \[([^\]]+)\]/.exec(read('src/language/locales.ts'))!;
    const tags = languages!.match(/[\w-]+/g)!;
    assert.equal(words[/\*\*(\w+) languages\*\*/.exec(readme)![1]!.toLowerCase()], tags.length);
    const [, listed] = /availableLanguages:\n((?:\s+- .+\n)+)/.exec(read('publiccode.yml'))!;
    assert.deepEqual(listed!.match(/[\w-]*\w/g)!.sort(), tags.sort());
  });
});

describe('publiccode.yml', () => {
  const text = read('publiccode.yml');

  it('has what version 0.4 of the standard requires', () => {
    const required =
      'publiccodeYmlVersion name url platforms categories developmentStatus softwareType description legal maintenance localisation';
    for (const key of required.split(' ')) assert.match(text, new RegExp(`^${key}:`, 'm'), key);
    for (const line of ['  license: MIT', '  type: community', '  contacts:', '  localisationReady: true'])
      assert.ok(text.includes(`\n${line}\n`), line);
    assert.match(text, /^ {4}features:\n {6}- /m);
  });

  it('has descriptions of the right length', () => {
    const short = [...text.matchAll(/shortDescription: (.+)/g)].map(([, words]) => words!);
    assert.equal(short.length, 2);
    for (const words of short) assert.ok(words.length <= 150, words);
    const long = [...text.matchAll(/longDescription: >\n((?: {6}.+\n)+)/g)].map(([, words]) => words!);
    assert.equal(long.length, 2);
    for (const words of long) assert.ok(words.length >= 150 && words.length <= 10_000);
  });
});

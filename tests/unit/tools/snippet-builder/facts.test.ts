import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultChoice, type Choice } from '../../../../src/tools/snippet-builder/model/choice.js';
import { accessibilityNotice, privacyNotice } from '../../../../src/tools/snippet-builder/model/notices.js';
import {
  frameDirectives,
  pageDirectives,
  parties,
  policyLine,
} from '../../../../src/tools/snippet-builder/model/policy.js';
import { firstLoad, readWeights } from '../../../../src/tools/snippet-builder/model/weights.js';
import { blocks, read } from '../../docs/documents.js';

const place = { folder: '/miteinander/' };
const choose = (change: Partial<Choice>): Choice => ({ ...defaultChoice, ...change });
const guide = (name: string): string => read(`stories/guides/${name}.mdx`);

/** Paragraphs of the quoted text of a guide, as plain text. */
const quoted = (text: string): readonly string[] =>
  [...text.matchAll(/^>.*$/gm)]
    .map(([line]) => line.slice(1).trim())
    .join('\n')
    .split(/\n\n|\n(?=- )/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').replace(/^- /, '* ').replaceAll('**', '').trim());

describe('texts to copy', () => {
  it('are those of the guide to privacy for the usual choice', () => {
    assert.deepEqual(privacyNotice(defaultChoice, place, 'de'), quoted(guide('datenschutz')));
  });

  it('are those of the guide to accessibility', () => {
    assert.deepEqual(accessibilityNotice.de, quoted(guide('barrierefreiheit')));
  });

  it('name every server that is not the page’s own', () => {
    const choice = choose({
      feed: 'https://daten.kreis.example/a.json',
      attributes: { 'image-hosts': 'bilder.example.org' },
    });
    for (const language of ['de', 'en'] as const) {
      const text = privacyNotice(choice, place, language).join('\n');
      assert.ok(text.includes('daten.kreis.example') && text.includes('bilder.example.org'), text);
    }
  });

  it('do not speak of what was switched off', () => {
    const text = privacyNotice(
      choose({ attributes: { 'url-state': 'off', 'map-url': 'none' } }),
      place,
      'de',
    ).join();
    assert.doesNotMatch(text, /OpenStreetMap|Lesezeichen/);
  });

  it('say as much in English', () => {
    assert.equal(
      privacyNotice(defaultChoice, place, 'en').length,
      privacyNotice(defaultChoice, place, 'de').length,
    );
    assert.equal(accessibilityNotice.en.length, accessibilityNotice.de.length);
  });
});

describe('lines for a content security policy', () => {
  it('are those of the guide', () => {
    assert.equal(
      policyLine(pageDirectives(defaultChoice, 'placeholder', place)),
      blocks(guide('sicherheitsregeln'), 'http')[0],
    );
    const framed = choose({ folder: 'https://miteinander.kreis.example/miteinander/' });
    assert.equal(policyLine(pageDirectives(framed, 'frame', place)), blocks(guide('iframe'), 'http')[0]);
  });

  it('name other servers exactly where the table of the guide says', () => {
    const choice = choose({
      folder: 'https://miteinander.kreis.example/m/',
      feed: '/a.json https://daten.kreis.example:8443/b.json webcal://verein.example/c.ics',
      attributes: { 'image-hosts': 'bilder.example.org' },
    });
    const line = policyLine(pageDirectives(choice, 'element', place));
    for (const part of [
      "script-src 'self' https://miteinander.kreis.example;",
      "connect-src 'self' https://daten.kreis.example:8443 https://verein.example;",
      "img-src 'self' https://bilder.example.org;",
      "style-src 'self';",
    ])
      assert.ok(line.includes(part), `${part} in ${line}`);
    assert.deepEqual(
      parties(choice, place).map(([host]) => host),
      ['miteinander.kreis.example', 'daten.kreis.example:8443', 'verein.example', 'bilder.example.org'],
    );
  });

  it('are for frame.html, too, when its data lie elsewhere', () => {
    assert.deepEqual(frameDirectives(defaultChoice, place), []);
    assert.deepEqual(frameDirectives(choose({ feed: 'https://daten.kreis.example/a.json' }), place), [
      ['connect-src', "'self'", 'https://daten.kreis.example'],
    ]);
    const together = choose({ folder: 'https://kreis.example/m/', feed: 'https://kreis.example/a.json' });
    assert.deepEqual(frameDirectives(together, place), []);
  });

  it('hold nothing of a host that is none', () => {
    const choice = choose({ attributes: { 'image-hosts': "a.example; script-src 'unsafe-inline' *" } });
    assert.doesNotMatch(
      policyLine(pageDirectives(choice, 'element', place)),
      /unsafe|\*|; script-src .*script-src/,
    );
  });
});

describe('what is loaded', () => {
  const weights = readWeights({
    files: {
      'miteinander.js': 1000,
      'chunks/a.js': 20_000,
      'chunks/en.js': 2000,
      'frame.js': 700,
      'frame-page.js': 900,
    },
    first: { 'offer-finder': ['chunks/a.js', 'miteinander.js'] },
    languages: { en: 'chunks/en.js' },
  })!;

  it('is what the build says', () => {
    assert.deepEqual(firstLoad(defaultChoice, 'placeholder', weights), { requests: 2, bytes: 21_000 });
    assert.deepEqual(firstLoad(choose({ language: 'en' }), 'element', weights), {
      requests: 3,
      bytes: 23_000,
    });
    assert.deepEqual(firstLoad(defaultChoice, 'frame', weights), { requests: 5, bytes: 22_600 });
  });

  it('is unknown when the build says something else', () => {
    for (const json of [undefined, null, 1, [], {}, { files: {}, first: { a: 1 }, languages: {} }])
      assert.equal(readWeights(json), undefined);
  });
});

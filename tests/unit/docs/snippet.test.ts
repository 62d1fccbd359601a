import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readICalendar } from '../../../src/sources/icalendar/read-icalendar.js';
import { parseFeed } from '../../../src/feed/parse.js';
import { blocks, read, root } from './documents.js';

const unescaped = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Addresses differ from page to page; everything else of the snippet must not. */
const withoutAddresses = (html: string): string =>
  html.replace(/\b(feed|href)="[^"]*"/g, '$1="…"').replace(/src="[^"]*\/([^/"]+)"/g, 'src="…/$1"');

const pages = ['demo/index.html', 'demo/schule.html', 'demo/verein.html'];

/** The lines a page of the demo shows to be copied. */
const shownOn = (page: string): readonly string[] =>
  [...read(page).matchAll(/<pre><code>([\s\S]*?)<\/code><\/pre>/g)].map(([, code]) =>
    unescaped(code!).trim(),
  );

/** What differs between a page of one widget and one of several: the name of the group. */
const alone = (html: string): string => withoutAddresses(html).replace(/ group="\w+"/g, '');

/** Start tags of our elements, attributes in order, without what depends on the headings around. */
const tagsIn = (html: string): readonly string[] =>
  [...html.matchAll(/<mit-[^>]+>/g)].map(([tag]) =>
    tag
      .replace(/\s+/g, ' ')
      .replace(/ heading-level="\d"/, '')
      .replace(' >', '>'),
  );

/** Each rule of these lines is one of the demo's style sheet, be it for several elements at once. */
const stands = (css: string): void => {
  const rules = read('demo/demo.css').replace(/\s+/g, ' ').split('}');
  const isEarly = (text: string): boolean => text.includes(':not(:defined)');
  for (const line of css.split('\n')) {
    const [, selector = '', body = ''] = /^(.+) \{ (.+); \}$/.exec(line) ?? [];
    const names = selector.match(/mit-[\w-]+(\[[^\]]+\])?/g) ?? [];
    assert.ok(names.length, line);
    for (const name of names)
      assert.ok(
        rules.some(
          (rule) => rule.includes(name) && rule.includes(body) && isEarly(rule) === isEarly(selector),
        ),
        `${name} { ${body} }`,
      );
  }
};

const copied = ['README.md', 'stories/guides/einbinden.mdx'];

describe('the lines to paste', () => {
  const demo = shownOn('demo/index.html')[0]!.split('\n');

  for (const path of copied)
    it(`are the demo's: ${path}`, () => {
      for (const line of blocks(read(path), 'html')[0]!.split('\n'))
        assert.ok(demo.map(alone).includes(withoutAddresses(line)), line);
      stands(blocks(read(path), 'css')[0]!);
    });

  for (const page of pages) {
    const [html, css] = shownOn(page);

    it(`are what the page itself uses: ${page}`, () => {
      const body = read(page).replace(/<pre>[\s\S]*?<\/pre>/g, '');
      assert.deepEqual([...tagsIn(html!)].sort(), [...tagsIn(body)].sort());
      const script = '<script type="module" src="dist/embed/miteinander.js"></script>';
      assert.ok(html!.endsWith(script) && body.includes(script));
      for (const [, file] of body.matchAll(/ feed="([^"]+)"/g))
        assert.ok(existsSync(join(root, 'demo', file!)), file);
    });

    it(`hold the room free as the page itself does: ${page}`, () => {
      stands(css!);
    });
  }

  it('say the same as a placeholder', () => {
    for (const path of copied) assert.match(read(path), /<div data-mit="offer-finder" data-feed="/);
    assert.match(read('src/embed/load-widgets.ts'), /'data-mit'/);
    assert.match(read('src/embed/load-widgets.ts'), /'data-feed'/);
  });
});

describe('the calendar file of the demo', () => {
  const file = read('demo/data/verein.ics');
  const { feed, findings } = readICalendar(file, { today: '2026-11-23' });

  it('is read without anything to say', () => {
    assert.deepEqual(findings, []);
    assert.deepEqual(parseFeed(feed).findings, []);
  });

  it('has what calendars of associations have', () => {
    const { events } = parseFeed(feed).feed;
    assert.ok(
      events.some(({ recurrence }) => recurrence?.overrides?.some(({ status }) => status === 'cancelled')),
    );
    assert.ok(events.some(({ recurrence }) => recurrence?.exclude?.length));
    assert.ok(events.some(({ attendance, joinUrl }) => attendance === 'online' && joinUrl));
    assert.ok(events.some(({ start, end }) => start.length === 10 && !end));
    assert.ok(events.some(({ start, end }) => start.length === 10 && end));
    assert.ok(events.some(({ status }) => status === 'cancelled'));
  });

  it('never runs dry: some of its series have no end', () => {
    const endless = parseFeed(feed).feed.events.filter(
      ({ recurrence }) => recurrence?.rule && !/COUNT|UNTIL/.test(recurrence.rule),
    );
    assert.ok(endless.length >= 3);
  });

  it('is written as the standard wants: CRLF, lines of at most 75 octets', () => {
    for (const line of file.split('\n')) {
      assert.ok(line === '' || line.endsWith('\r'), line);
      assert.ok(Buffer.byteLength(line) <= 76, line);
    }
  });
});

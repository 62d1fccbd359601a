import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { frameAttribute } from '../../../../src/embed/frame-attributes.js';
import {
  attributeKind,
  attributeNames,
  defaultChoice,
  facetsOf,
  withWidget,
  ways,
  widgetNames,
  type Choice,
  type Way,
} from '../../../../src/tools/snippet-builder/model/choice.js';
import { fallbackOf, feedOf, settings } from '../../../../src/tools/snippet-builder/model/settings.js';
import {
  frameAddress,
  inShell,
  snippets,
  type SnippetContext,
} from '../../../../src/tools/snippet-builder/model/snippets.js';
import { blocks, read } from '../../docs/documents.js';
import { someChoice } from './some-choice.js';

const place: SnippetContext = { folder: '/miteinander/' };
const guide = (name: string): string => read(`stories/guides/${name}.mdx`);

const choose = (change: Partial<Choice>): Choice => ({ ...defaultChoice, link: '/wegweiser.pdf', ...change });
const code = (choice: Choice, way: Way, id: string, context = place): string =>
  snippets(choice, way, context).find((one) => one.id === id)!.code;

/** What a parser makes of one start tag of ours: attributes as pairs. */
const attributesIn = (tag: string): readonly (readonly [string, string | undefined])[] =>
  [...tag.matchAll(/ ([a-z-]+)(?:="([^"]*)")?(?=[ >])/g)].map(([, name, value]) => [
    name!,
    value === undefined ? undefined : decoded(value),
  ]);

const decoded = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#91;', '[')
    .replaceAll('&#93;', ']')
    .replaceAll('&amp;', '&');

describe('snippets are those of the guides', () => {
  it('the element, and the room it is kept: README and five minutes', () => {
    for (const path of ['README.md', 'stories/guides/einbinden.mdx']) {
      assert.ok(blocks(read(path), 'html').includes(code(choose({}), 'element', 'element')), path);
      assert.ok(blocks(read(path), 'css').includes(code(choose({}), 'element', 'room')), path);
    }
  });

  it('the calendar and the directory of the README', () => {
    const calendar = choose({
      widget: 'event-calendar',
      feed: '/miteinander/termine.ics',
      link: '/miteinander/termine.ics',
    });
    assert.ok(read('README.md').includes(code(calendar, 'element', 'element').split('\n')[0]!));
    const directory = choose({
      widget: 'contact-directory',
      feed: '/miteinander/angebote.json',
      link: '/telefonliste.pdf',
    });
    assert.ok(read('README.md').includes(code(directory, 'element', 'element').split('\n')[0]!));
  });

  it('the placeholder, wherever it is named', () => {
    const [line] = code(choose({}), 'placeholder', 'placeholder').split('\n');
    for (const name of ['einbinden', 'joomla', 'typo3', 'wordpress', 'andere-systeme'])
      assert.ok(guide(name).includes(line!), name);
    assert.ok(guide('einbinden').includes(code(choose({}), 'placeholder', 'room')));
  });

  it('the frame', () => {
    const choice = choose({ folder: 'https://miteinander.kreis.example/miteinander/' });
    assert.equal(code(choice, 'frame', 'frame'), blocks(guide('iframe'), 'html')[0]);
    assert.ok(guide('andere-systeme').includes(code(choice, 'wix', 'frame-link')));
    const more = choose({
      ...choice,
      preset: { town: ['05382060'] },
      attributes: { 'page-size': '10' },
      language: 'en',
    });
    const query = code(more, 'frame', 'frame');
    for (const part of ['&amp;preset-town=05382060', '&amp;page-size=10', '&amp;lang=en'])
      assert.ok(query.includes(part) && guide('iframe').includes(part), part);
  });

  it('the address for systems that live elsewhere is whole', () => {
    const base = 'https://stadt.example/miteinander/';
    assert.equal(
      code(choose({}), 'wix', 'frame-link', { ...place, base }),
      'https://stadt.example/miteinander/frame.html?widget=offer-finder&feed=angebote.json',
    );
  });

  it('the shortcode of WordPress', () => {
    const choice: Choice = {
      ...defaultChoice,
      widget: 'event-calendar',
      preset: { town: ['05382060'] },
    };
    assert.ok(guide('wordpress').includes(code(choice, 'wordpress', 'shortcode')));
  });

  it('the settings and the script of TYPO3', () => {
    const choice = choose({
      widget: 'event-calendar',
      preset: { town: ['05382060'] },
      attributes: { 'page-size': '10', 'json-ld': '' },
    });
    const lines = code(choice, 'typo3', 'typo3-settings').split('\n').sort();
    const text = blocks(guide('typo3'), 'text');
    assert.ok(text.some((block) => block.split('\n').sort().join() === lines.join()));
    assert.ok(text.includes(code(choice, 'typo3', 'typo3-script')));
  });

  it('the script of Joomla and of Contao', () => {
    assert.ok(guide('joomla').includes(code(choose({}), 'joomla', 'script')));
    const contao = choose({ folder: '/files/miteinander/' });
    assert.ok(guide('contao').includes(code(contao, 'contao', 'head')));
    assert.ok(guide('contao').includes(code(contao, 'contao', 'placeholder')));
  });

  it('the command for those without script', () => {
    assert.ok(guide('befehle').includes(code(choose({}), 'fallback', 'list')));
    const filtered = choose({ lock: { type: ['languageCourse'], town: ['05382060'] } });
    const command = code(filtered, 'fallback', 'selection').replace('auswahl=', 'sprachkurse=');
    assert.ok(guide('befehle').includes(command), command);
  });

  it('the module of the package', () => {
    assert.ok(read('README.md').includes(code(choose({}), 'npm', 'import').slice(0, -1)));
  });

  it('colours of a look', () => {
    const choice = choose({
      look: {
        accent: { light: '#8a1c4a', dark: '#f2a7c5' },
        'on-accent': { light: '#ffffff', dark: '#3a0a1f' },
        link: { light: '#8a1c4a', dark: '#f2a7c5' },
      },
    });
    assert.ok(blocks(guide('aussehen'), 'css').includes(code(choice, 'element', 'look')));
  });

  it('the map with which browsers check every file', () => {
    const hashes = { 'miteinander.js': 'sha384-…', 'tools/a.js': 'sha384-x', 'frame.html': 'sha384-y' };
    const map = code(choose({ isChecked: true }), 'element', 'import-map', { ...place, hashes });
    const inOneLine = map.replace(/\s+/g, ' ').replace('> {', '>{').replace('} <', '}<');
    assert.equal(inOneLine, blocks(guide('sicherheitsregeln'), 'html')[0]);
    assert.equal(
      snippets(choose({ isChecked: true }), 'element', place).some(({ id }) => id === 'import-map'),
      false,
      'without hashes there is nothing to check by',
    );
  });
});

describe('what can be chosen', () => {
  const list = JSON.parse(read('src/embed/cms/wordpress/widgets.json'));
  const handled = ['feed', 'lang', 'hide-facets'];

  for (const widget of widgetNames)
    it(`is all that plugins know of, and nothing else: ${widget}`, () => {
      const known = { ...list.all, ...list.widgets[widget].attributes };
      assert.deepEqual([...attributeNames(widget), ...handled].sort(), Object.keys(known).sort());
      assert.deepEqual([...facetsOf[widget]].sort(), [...list.widgets[widget].facets].sort());
      for (const name of attributeNames(widget)) {
        const { kind } = attributeKind(name);
        const isFlag = known[name] === 'boolean';
        assert.equal(kind === 'flag', isFlag, name);
      }
    });

  it('stays with another widget as far as that one has it', () => {
    fc.assert(
      fc.property(someChoice, fc.constantFrom(...widgetNames), (choice, widget) => {
        const other = withWidget(choice, widget);
        for (const [name] of settings(other))
          assert.ok(
            [...attributeNames(widget), ...handled].includes(name) || /^(preset|lock)-/.test(name),
            name,
          );
        assert.deepEqual(withWidget(withWidget(other, widget), widget), other);
      }),
      { numRuns: 100 },
    );
  });
});

describe('whatever was chosen', () => {
  it('element and placeholder hold exactly that, and no tag or handler of anybody', () => {
    fc.assert(
      fc.property(someChoice, (choice) => {
        const wanted = [['feed', feedOf(choice, place)] as const, ...settings(choice)];
        const { href, text } = fallbackOf(choice, place);
        for (const [way, id, prefix] of [
          ['element', 'element', ''],
          ['placeholder', 'placeholder', 'data-'],
        ] as const) {
          const html = code(choice, way, id);
          const [, start, inside, end] =
            /^(<[a-z-]+(?: [a-z-]+(?:="[^"<>]*")?)*>)(<a href="[^"<>]*">[^<>]*<\/a>)(<\/[a-z-]+>)\n<script type="module" src="[^"<>]*\/miteinander\.js"><\/script>$/.exec(
              html,
            ) ?? assert.fail(html);
          const found = attributesIn(start!).filter(([name]) => name !== 'data-mit');
          assert.deepEqual(
            found,
            wanted.map(([name, value]) => [prefix + name, value]),
          );
          const [, link, words] = /^<a href="([^"]*)">(.*)<\/a>$/s.exec(inside!)!;
          assert.deepEqual([decoded(link!), decoded(words!)], [href, text]);
          assert.match(end!, /^<\/(div|mit-[a-z-]+)>$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the frame gets its attributes back out of its address', () => {
    fc.assert(
      fc.property(someChoice, (choice) => {
        const address = frameAddress(choice, place);
        assert.doesNotMatch(address, /[<>"\s]/);
        const params = new URL(address, 'https://page.example/').searchParams;
        for (const [name, value = 'true'] of settings(choice)) {
          if (name === 'group' || name === 'json-ld') {
            assert.equal(params.get(name), null);
            continue;
          }
          const given = params.get(name)!;
          const isList = /^(preset|lock|hide)-/.test(name);
          assert.equal(isList ? given.split(',').join(', ') : given, value);
          assert.equal(frameAttribute(name, given, 'https://page.example/'), given, name);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a shortcode ends where it should', () => {
    fc.assert(
      fc.property(someChoice, (choice) => {
        const text = code(choice, 'wordpress', 'shortcode');
        const [, opening, inside] =
          /^(\[miteinander(?: [a-z-]+="[^"[\]<>]*")*\])(?:(<a href="[^"[\]<>]*">[^[\]<>]*<\/a>)\[\/miteinander\])?$/.exec(
            text,
          ) ?? assert.fail(text);
        assert.equal(inside !== undefined, choice.link !== '');
        const found = Object.fromEntries(attributesIn(opening!.replace(/\]$/, ' >')));
        for (const [name, value = 'true'] of settings(choice)) assert.equal(found[name], value);
      }),
      { numRuns: 300 },
    );
  });

  it('TYPO3 gets one line for each attribute', () => {
    fc.assert(
      fc.property(someChoice, (choice) => {
        const lines = snippets(choice, 'typo3', place).find(({ id }) => id === 'typo3-settings');
        assert.equal(lines?.code.split('\n').length ?? 0, settings(choice).length);
      }),
    );
  });

  it('a script is never ended by what it holds', () => {
    fc.assert(
      fc.property(someChoice, (choice) => {
        const hashes = { 'miteinander.js': '</script><script>alert(1)' };
        for (const way of ways)
          for (const { id, code: text } of snippets({ ...choice, isChecked: true }, way, {
            ...place,
            hashes,
          }))
            if (id === 'import-map') assert.equal(text.match(/<\/script/g)?.length, 1);
      }),
      { numRuns: 50 },
    );
  });

  it('a shell reads every word as it stands', () => {
    const words = [
      'angebote.json',
      "it's",
      '$(id)',
      '`id`',
      '!x',
      'a b',
      '-rf',
      'a\\b',
      'x"y',
      'ä=1&b=2',
      '*',
    ];
    const printed = execFileSync('sh', ['-c', `printf '%s\\n' ${words.map(inShell).join(' ')}`], {
      encoding: 'utf8',
    });
    assert.deepEqual(printed.trimEnd().split('\n'), words);
  });
});

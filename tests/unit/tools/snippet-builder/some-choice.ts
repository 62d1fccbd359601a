/** Any choice a person could make on the page, hostile words included, for properties that must hold for all of them. */
import fc from 'fast-check';
import { interfaceLanguages } from '../../../../src/language/locales.js';
import { isFeed, isFolder, isLink, isPage } from '../../../../src/tools/snippet-builder/model/addresses.js';
import {
  attributeKind,
  attributeNames,
  facetsOf,
  isCode,
  isValue,
  ways,
  widgetNames,
  type Choice,
} from '../../../../src/tools/snippet-builder/model/choice.js';
import { isLine } from '../../../../src/tools/snippet-builder/model/line.js';
import {
  lookNames,
  type ChosenColour,
  type Look,
} from '../../../../src/tools/snippet-builder/model/palette.js';

/** Words that mean something in HTML, in shortcodes, in shells, in queries, and words that mean nothing. */
const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '"><script>alert(1)</script>',
    "' onmouseover='alert(1)",
    '</mit-offer-finder>',
    ']][/miteinander]',
    '$(rm -rf ~)',
    '`id`',
    "it's",
    'a&b=c#d',
    '&quot;&amp;',
    '100 % & mehr',
    'عربي',
    '{{ 7*7 }}',
    '<!-- -->',
  ),
);

/** Objects as people write them. */
const plain = { noNullPrototype: true } as const;

const line = word.filter((text) => text !== '' && isLine(text));

const address = (test: (text: string) => boolean): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.webUrl().map((url) => `${url.replace(/\/$/, '')}/`),
      fc.constantFrom(
        '/miteinander/',
        'angebote.json',
        '../a b.json',
        '/a"><script>.json',
        "/it's.json?a=1&b=[2]",
        '/angebote.json https://daten.kreis.example/b.json',
        'webcal://verein.example/termine.ics',
        'mailto:rathaus@stadt.example',
      ),
    )
    .filter((text) => text !== '' && test(text));

const maybe = <T>(empty: T, some: fc.Arbitrary<T>): fc.Arbitrary<T> => fc.oneof(fc.constant(empty), some);

const someOf = (names: readonly string[], value: fc.Arbitrary<readonly string[]>) =>
  fc.uniqueArray(fc.tuple(fc.constantFrom(...names), value), {
    selector: ([name]) => name,
    maxLength: 4,
  });

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

export const someLook: fc.Arbitrary<Look> = fc
  .tuple(
    fc.uniqueArray(fc.tuple(fc.constantFrom(...lookNames), colour, maybe('', colour)), {
      selector: ([name]) => name,
      maxLength: 6,
    }),
    maybe(undefined, fc.integer({ min: 0, max: 40 }) as fc.Arbitrary<number | undefined>),
  )
  .map(([colours, radius]) => ({
    ...Object.fromEntries(
      colours.map(([name, light, dark]): [string, ChosenColour] => [
        name,
        dark ? { light, dark } : { light },
      ]),
    ),
    ...(radius === undefined ? {} : { radius }),
  }));

const valueOf = (name: string): fc.Arbitrary<string> => {
  const kind = attributeKind(name);
  switch (kind.kind) {
    case 'flag':
      return fc.constant('');
    case 'choice':
      return fc.constantFrom(...kind.values);
    case 'number':
      return fc.integer({ min: kind.from, max: kind.to }).map(String);
    case 'address':
      return fc.oneof(
        address(isPage),
        fc.constantFrom('none', 'https://karte.example/?q={query}&lat={lat}&lng={lng}'),
      );
    case 'text':
      return line;
  }
};

export const someChoice: fc.Arbitrary<Choice> = fc.constantFrom(...widgetNames).chain((widget) => {
  const facets = facetsOf[widget];
  const codes = fc.uniqueArray(word.filter(isCode), { minLength: 1, maxLength: 3 });
  const filters = someOf(facets, codes).map((list) => Object.fromEntries(list));
  const attributes = fc
    .subarray([...attributeNames(widget)])
    .chain((names) => fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), valueOf(name)))))
    .map((list) => Object.fromEntries(list.filter(([name, value]) => isValue(name, value))));
  return fc.record<Choice>(
    {
      widget: fc.constant(widget),
      feed: maybe('', address(isFeed)),
      language: fc.constantFrom('' as const, ...interfaceLanguages),
      folder: maybe('', address(isFolder)),
      link: maybe('', address(isLink)),
      linkText: maybe('', line),
      attributes,
      preset: filters,
      lock: filters,
      hide: fc.subarray([...facets]),
      look: someLook,
      isChecked: fc.boolean(),
      way: fc.constantFrom(...ways),
      page: fc.record(
        {
          width: fc.constantFrom('phone' as const, 'desktop' as const),
          scheme: fc.constantFrom('light' as const, 'dark' as const),
          direction: fc.constantFrom('ltr' as const, 'rtl' as const),
        },
        plain,
      ),
    },
    plain,
  );
});

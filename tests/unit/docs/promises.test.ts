// What webmasters and visitors may rely on, threat by threat and fault by fault, and the test that holds it. This table finds
// a test that was renamed or taken out; whether it holds its promise is for the test itself.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

type Row = readonly [promise: string, ...tests: (readonly [file: string, name: string])[]];

const safety: readonly Row[] = [
  [
    'markup and script in a text are text',
    ['browser/offer-finder/details.test.ts', 'show markup in a text as text'],
    ['browser/faults/generated.test.ts', 'in every field stay text'],
    ['unit/exports/markup.test.ts', 'no text ever opens a tag'],
  ],
  [
    'dangerous addresses are no links',
    ['browser/offer-finder/details.test.ts', 'never make a link of a dangerous address'],
    ['browser/embed/frame.test.ts', 'never asks for a feed at'],
  ],
  [
    'pictures only from where the page allows',
    ['browser/offer-finder/life.test.ts', 'shows a picture only from where the page allows'],
  ],
  [
    'colours, classes and styles of a feed never reach the page',
    ['browser/sources/loader.test.ts', 'give no handler and no style to the element'],
  ],
  [
    'names of the language itself, and pages with polluted prototypes',
    ['unit/feed/hostile.test.ts', 'keys of Object.prototype are data like any other'],
    [
      'unit/sources/polluted-page.test.ts',
      'feeds load, merge and fail as usual on a page with Prototype.js and MooTools',
    ],
    ['unit/search/polluted-page.test.ts', 'answers are the same where methods of lists'],
    ['unit/time/polluted-page.test.ts', 'dates are the same on a page with Prototype.js and MooTools'],
    ['browser/faults/polluted-page.test.ts', 'shows the feed in all three widgets, and their search answers'],
    ['hosts/hosts.mjs', 'Prototype.js'],
    ['hosts/hosts.mjs', 'MooTools'],
  ],
  [
    'deep, huge and endless feeds end soon',
    ['unit/feed/hostile.test.ts', 'deep nesting ends in an error, at once'],
    ['browser/sources/faults.test.ts', 'endless: ended at the cap'],
    ['browser/faults/cases.ts', 'more than 50,000 records'],
  ],
  ['rules without an end', ['unit/time/hostile-rules.test.ts', 'rules without an end, or without any date']],
  [
    'queries are cut',
    ['unit/search/search-properties.test.ts', 'a query is cut at 200 characters'],
    ['unit/search/search-properties.test.ts', 'hostile strings, as text and as query'],
  ],
  [
    'files that are written hold no lines and no formulas of others',
    ['unit/exports/to-icalendar.test.ts', 'cannot begin a line, a component or a parameter of their own'],
    ['unit/exports/vcard.test.ts', 'no line is longer than 75 octets and none begins on its own'],
    ['unit/exports/csv.test.ts', 'no text becomes a formula'],
  ],
  [
    'the address of a page is read with care and belongs to the page',
    ['unit/widgets/offer-query.test.ts', 'ignores unknown, broken and endless values'],
    ['unit/widgets/offer-query.test.ts', 'keep their place and spelling'],
  ],
  [
    'frames believe nobody',
    ['browser/embed/frame.test.ts', 'that are not what they should be change nothing'],
    ['browser/embed/frame.test.ts', 'from another window or another origin change nothing'],
    ['browser/embed/frame.test.ts', 'is never higher than 20,000 pixels'],
  ],
  [
    'a strict content security policy with trusted types',
    ['hosts/privacy.test.mjs', 'break no strict policy'],
    [
      'package/embed-in-browser.test.mjs',
      'a page shows the list after five requests to its own host and says nothing',
    ],
    ['package/embed.test.mjs', 'scripts never make code from text'],
  ],
  [
    'nothing is asked of others, nothing is kept',
    ['hosts/privacy.test.mjs', 'ask for their feed and our files, keep nothing'],
    ['browser/sources/faults.test.ts', 'no cookie and no address of the page go along'],
  ],
  [
    'what is delivered can be checked',
    ['package/embed.test.mjs', 'a second build is the same to the byte'],
    ['package/embed.test.mjs', 'integrity.json has the right hash of every script'],
    ['package/release.test.mjs', 'the bill of materials names each library'],
    ['package/lockfile.test.mjs', 'every package has a checksum'],
  ],
];

const faults: readonly Row[] = [
  [
    'a slow feed',
    ['unit/sources/faults.test.ts', '"still loading" after 8 s, given up after 20 s'],
    ['browser/sources/faults.test.ts', 'stalls half way: what came stays'],
  ],
  [
    'a feed that cannot be had',
    ['browser/faults/matrix.test.ts', 'cases) it(one.name'],
    ['unit/sources/faults.test.ts', 'and tried again after 2, 8 and 30 s'],
    ['browser/sources/faults.test.ts', 'tried again when the browser is online again'],
  ],
  [
    'something else instead of a feed',
    ['browser/sources/faults.test.ts', 'HTML instead of JSON (login, firewall, cookie wall), truncated, BOM'],
  ],
  [
    'bad records among good ones',
    ['browser/offer-finder/life.test.ts', 'shows the good records of a half-bad feed'],
    ['browser/faults/generated.test.ts', 'leave no widget blank and throw nothing'],
  ],
  [
    'ids twice, references to nobody, circles',
    ['browser/faults/cases.ts', 'one id for all'],
    ['browser/faults/cases.ts', 'references to nobody'],
    ['browser/faults/cases.ts', 'circles'],
  ],
  [
    'clocks, zones and switch days',
    ['unit/time/zone.test.ts', 'instants of the hours around every change of the clocks'],
    ['unit/widgets/contact-hours.test.ts', 'a viewer in Kabul on a Sunday night'],
  ],
  [
    'two versions, the script twice, module and classic',
    ['browser/sources/loader.test.ts', 'script twice and in two versions'],
    ['browser/sources/loader.test.ts', 'module and classic: the same widgets'],
    ['browser/offer-finder/life.test.ts', 'takes no other name twice'],
    ['hosts/hosts.mjs', 'two versions'],
  ],
  [
    'before the script, moved, removed, away and back',
    ['browser/sources/loader.test.ts', 'script late: what the page adds afterwards'],
    ['browser/offer-finder/life.test.ts', 'goes on after it was moved and put back'],
    ['hosts/away-and-back.test.mjs', 'away and back'],
  ],
  [
    'hostile styles',
    ['hosts/hosts.mjs', 'all: unset'],
    ['hosts/ten-tasks.test.mjs', 'ten tasks'],
    ['hosts/hosts.mjs', 'right to left'],
  ],
  [
    'hidden boxes and junk in attributes',
    ['browser/offer-finder/life.test.ts', 'hides itself like any element'],
    ['browser/offer-finder/life.test.ts', 'survives junk in its attributes'],
  ],
  ['in and out, again and again', ['hosts/rounds.test.mjs', 'in and out leave nothing behind']],
];

for (const [title, rows] of [
  ['safety', safety],
  ['faults', faults],
] as const)
  describe(`promises: ${title}`, () => {
    for (const [promise, ...tests] of rows)
      it(promise, () => {
        for (const [file, name] of tests) {
          const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
          assert.ok(text.includes(name), `${file} has no test "${name}" any more`);
        }
      });
  });

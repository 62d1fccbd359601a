// Real calendar files beside the repository, where they are: each is read without a throw and in time, and gives the dates on
// which calendar libraries agree. What differs on purpose is written down here.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseFeed } from '../../../../src/feed/parse.js';
import { readICalendar } from '../../../../src/sources/icalendar/read-icalendar.js';
import { addDays } from '../../../../src/time/civil.js';
import { occurrences } from '../../../../src/time/occurrences.js';
import { toInstant } from '../../../../src/time/zone.js';

const root = new URL('../../../../../shared/data/calendars/', import.meta.url);

interface Expected {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly verdict: string;
  readonly occurrences?: readonly (readonly [start: string, end: string])[];
}

/** Where we decide otherwise than the libraries that agree, and why. */
const otherwise: ReadonlyMap<string, string> = new Map([
  ...[
    'Hourly1',
    'HourlyInterval2',
    'MinutelyByHour1',
    'MinutelyInterval1',
    'MinutelyCount2',
    'MinutelyCount4',
  ].map((name) => [`ical.net/${name}.ics`, 'more often than daily is refused, with a finding'] as const),
  ['ical4j/rfc5545-sec3.6.1.ics', 'private and confidential events are not shown'],
  ['biweekly/pr63.ics', '/America/New_York is New York; the libraries read it as no zone at all'],
  ['node-ical/biweekly-exdate-until.ics', 'EXDATE counts by local date, whatever its time of day'],
  [
    'ical.net/Bug1741093.ics',
    'US-Eastern is New York, whose clocks changed earlier from 2007 than the file says',
  ],
  ['ical.net/DailyInterval1.ics', 'the same'],
  ['ical.net/YearlyByWeekNo2.ics', 'US-Eastern is New York; the libraries read it as no zone at all'],
]);

const starts = (path: string, { from, to }: Expected): readonly string[] => {
  const { feed } = readICalendar(readFileSync(new URL(path, root)), { today: from });
  const found: string[] = [];
  for (const event of parseFeed(JSON.parse(JSON.stringify(feed))).feed.events) {
    const window = { from: addDays(from, -2), to: addDays(to, 2), timeZone: feed.timeZone };
    for (const { start, timeZone } of occurrences(event, window))
      found.push(
        start.length === 10
          ? start
          : new Date(toInstant(start, timeZone)).toISOString().replace('.000Z', 'Z'),
      );
  }
  return found.filter((start) => start.slice(0, 10) >= from && start.slice(0, 10) < to).sort();
};

describe('calendar files of other projects', { skip: !existsSync(root) }, () => {
  const folders = existsSync(root) ? readdirSync(root, { withFileTypes: true }) : [];
  const paths = folders
    .filter((each) => each.isDirectory())
    .flatMap(({ name }) => readdirSync(new URL(`${name}/`, root)).map((file) => `${name}/${file}`))
    .filter((path) => path.endsWith('.ics'));

  test('are all read, in time, to feeds that need no mending', () => {
    assert.ok(paths.length > 100);
    for (const path of paths) {
      const before = performance.now();
      const { feed, findings } = readICalendar(readFileSync(new URL(path, root)));
      assert.ok(performance.now() - before < 2_000, path);
      const mended = parseFeed(JSON.parse(JSON.stringify(feed))).findings.filter(
        ({ severity }) => severity !== 'note',
      );
      assert.deepEqual(mended, [], path);
      assert.ok(findings.length < 500, path);
    }
  });

  const expected = existsSync(new URL('expected.json', root))
    ? (JSON.parse(readFileSync(new URL('expected.json', root), 'utf8')) as { files: readonly Expected[] })
        .files
    : [];
  for (const each of expected) {
    if (!each.occurrences) continue;
    const reason = otherwise.get(each.file);
    test(`${each.file} (${each.verdict})${reason ? `: ${reason}` : ''}`, () => {
      const found = starts(each.file, each);
      const wanted = each.occurrences!.map(([start]) => start).sort();
      if (reason) assert.notDeepEqual(found, wanted, 'it does not differ any more');
      else assert.deepEqual(found, wanted);
    });
  }
});

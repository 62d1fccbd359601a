// The rules of other libraries' tests, where they lie beside the project: what two engines agree on we give as well; what
// they dispute is decided in the table below, with the reasons in stories/guides/decisions/disputed-rules.mdx.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { expandRule } from '../../../src/time/expand-rule.js';
import { occurrences } from '../../../src/time/occurrences.js';
import { type EventTimes } from '../../../src/time/occurrence.js';
import { parseRule } from '../../../src/time/recurrence-rule.js';
import { toInstant } from '../../../src/time/zone.js';
import { inEveryZone } from '../viewer-zones.js';

interface KnownRule {
  readonly id: string;
  readonly dtstart: string;
  readonly tzid: string | null;
  readonly rrule: string | null;
  readonly rdate?: readonly string[];
  readonly exdate?: readonly string[];
  readonly window?: { readonly from: string; readonly to: string | null; readonly inclusive: boolean };
  readonly complete?: boolean;
  readonly expected?: readonly string[];
  readonly expected_utc?: readonly string[];
  readonly expected_count?: number;
  readonly expected_at?: Readonly<Record<string, string>>;
  readonly verdict: 'agreed' | 'disputed';
  readonly tags: readonly string[];
}

const folder = new URL('../../../../shared/data/recurrence/', import.meta.url);
const rulesFile = new URL('rrule-expected.json', folder);
const skip = existsSync(rulesFile) ? false : 'not beside the project';

const casesOf = (): readonly KnownRule[] =>
  (JSON.parse(readFileSync(rulesFile, 'utf8')) as { cases: readonly KnownRule[] }).cases;

/** Seconds only where there are some, as we write them. */
const ours = (local: string): string => local.replace(/(T\d\d:\d\d):00$/, '$1');

/** All local starts, also of excluded and added times, which feeds know by date only. */
const startsOf = ({ dtstart, tzid, rrule, rdate = [], exdate = [], window }: KnownRule): string[] => {
  const start = ours(dtstart);
  const from = (window?.from ?? start).slice(0, 10);
  const last = window?.to ?? '9999-12-30T24:00:00';
  const to = new Date(Date.parse(last.slice(0, 10)) + 864e5).toISOString().slice(0, 10);
  const out = exdate.map(ours);
  const starts = rrule ? [...expandRule(rrule, { start, timeZone: tzid ?? undefined, from, to })] : [start];
  for (const date of rdate) if (!starts.includes(ours(date))) starts.push(ours(date));
  return starts
    .filter((at) => !out.includes(at))
    .filter((at) => at.length < 11 || `${at}:00` >= (window?.from ?? ''))
    .filter((at) => at.length < 11 || (window?.inclusive === false ? `${at}:00` < last : `${at}:00` <= last))
    .sort();
};

const checkExpected = (one: KnownRule, starts: readonly string[]): void => {
  const { id, tzid, expected, expected_utc, complete } = one;
  if (expected) {
    const wanted = expected.map(ours);
    assert.deepEqual(
      complete ? starts : starts.slice(0, wanted.length),
      wanted,
      `${id} ${String(one.rrule)}`,
    );
  }
  if (expected_utc && tzid)
    assert.deepEqual(
      starts.slice(0, expected_utc.length).map((at) => toInstant(at, tzid)),
      expected_utc.map((at) => Date.parse(at)),
      `${id} as instants`,
    );
  if (one.expected_count !== undefined) assert.equal(starts.length, one.expected_count, id);
  for (const [at, start] of Object.entries(one.expected_at ?? {}))
    assert.equal(starts[Number(at)], ours(start), id);
};

/** What we give for a disputed rule, and what we go by. `as expected`: what the case expects although engines differ. */
const decisions: Readonly<Record<string, readonly ['as expected' | readonly string[], string]>> = {
  'rr-013724a340': ['as expected', 'a place is counted in the whole week'],
  'rr-41b6b04103': ['as expected', 'a place is counted in the whole week'],
  'rr-0843676b91': ['as expected', 'a week together with another part takes no weekday of the start'],
  'rr-0aea34745c': ['as expected', 'whole days know no minutes'],
  'rr-0bf651261d': ['as expected', 'a week alone is the weekday of the start'],
  'rr-220a6a4b76': ['as expected', 'a week alone is the weekday of the start'],
  'rr-4d866abeb7': ['as expected', 'a week alone is the weekday of the start'],
  'rr-603b9f3aeb': ['as expected', 'a week alone is the weekday of the start'],
  'rr-6a7af9964e': ['as expected', 'a week alone is the weekday of the start'],
  'rr-6dae19dc3b': ['as expected', 'a week alone is the weekday of the start'],
  'rr-842fdf8612': ['as expected', 'a week alone is the weekday of the start'],
  'rr-884485d88a': ['as expected', 'a week alone is the weekday of the start'],
  'rr-a110fa409a': ['as expected', 'a week alone is the weekday of the start'],
  'rr-a48ecc1a45': ['as expected', 'a week alone is the weekday of the start'],
  'rr-a81dfc8f78': ['as expected', 'a week alone is the weekday of the start'],
  'rr-e5ea37cb9d': ['as expected', 'a week alone is the weekday of the start'],
  'rr-ab96a05d27': [
    ['1998-05-12T09:00', '1999-05-18T09:00', '2000-05-16T09:00'],
    'a week alone is the weekday of the start',
  ],
  'rr-0bfebb1f8a': [
    ['2024-06-28T12:00', '2025-06-27T12:00'],
    'a start that the rule does not name is none of its dates',
  ],
  'rr-25915e9cf0': [
    ['2015-01-01T00:01:01', '2018-01-01T00:01:01'],
    'a start that the rule does not name is none of its dates',
  ],
  'rr-4d5f2f3d51': [
    ['2024-06-05T20:00', '2024-06-12T20:00', '2024-06-19T20:00'],
    'a start that the rule does not name is none of its dates',
  ],
  'rr-61e7a93db4': [
    ['2011-05-17T00:00', '2011-05-20T00:00', '2011-12-13T00:00'],
    'a start that the rule does not name is none of its dates',
  ],
  'rr-a0a71be29b': [[], 'a start that the rule does not name is none of its dates'],
  'rr-a9d2ec95e2': [
    ['2016-01-02', '2016-02-02', '2016-03-02', '2016-04-02'],
    'a start that the rule does not name is none of its dates',
  ],
  'rr-c7e8c1a701': [
    ['2023-06-30T12:00', '2024-06-28T12:00', '2025-06-27T12:00'],
    'a start that the rule does not name is none of its dates',
  ],
  'rr-ce6944ef91': [
    ['2012-05-15T09:00', '2012-05-18T09:00', '2013-05-14T09:00'],
    'a start that the rule does not name is none of its dates',
  ],
  'rr-e43eb7fa5c-2': [
    ['2020-01-19T00:00', '2020-02-19T00:00', '2020-03-19T00:00'],
    'a start that the rule does not name is none of its dates',
  ],
  'rr-60f0357a2b': [['2024-02-29', '2024-03-29', '2024-04-29'], 'a yearly rule with days means every month'],
  'rr-60f88eb429': [
    ['2014-04-30T08:00', '2014-05-31T08:00', '2014-06-30T08:00'],
    'a yearly rule with days means every month',
  ],
  'rr-673fc99118': [
    ['2026-06-01', '2026-09-08', '2027-06-08', '2032-06-08'],
    'the n-th weekday of a yearly rule is counted in the year',
  ],
  'rr-6928cb27df': [
    ['2012-08-14T00:00', '2012-08-17T00:00', '2013-08-13T00:00'],
    'weeks from the end are counted by ISO 8601',
  ],
  'rr-c3024f0716': [
    ['2010-01-02T00:00', '2016-01-02T00:00'],
    'a day belongs to the calendar year it lies in, also in week 53',
  ],
  'rr-ad13d9e536': ['as expected', 'a time that comes twice is the first'],
  'rr-ae43042c95': [
    ['2023-01-07T23:00', '2023-01-14T23:00', '2023-01-21T23:00'],
    'the weekday is that of the wall clock',
  ],
  'rr-c7a5eab09a': ['as expected', 'a time that is skipped moves on; falling onto another it is one'],
};

describe('rules that other libraries test', { skip }, () => {
  it('what two engines agree on is the same here; more often than daily is refused by name', () => {
    const agreed = casesOf().filter(({ verdict }) => verdict === 'agreed');
    assert.ok(agreed.length > 300);
    for (const one of agreed)
      if (one.tags.some((tag) => /^(hour|minute|second)ly$/.test(tag))) {
        assert.equal(parseRule(one.rrule!), 'sub-daily', one.id);
        assert.deepEqual(
          expandRule(one.rrule!, { start: one.dtstart, from: '1900-01-01', to: '2100-01-01' }),
          [],
        );
      } else checkExpected(one, startsOf(one));
  });

  it('seen from Berlin, Los Angeles and Kabul', () => {
    const zoned = casesOf().filter(
      ({ verdict, tags }) => verdict === 'agreed' && tags.includes('zoned') && !tags.includes('sub-daily'),
    );
    assert.ok(zoned.length > 10);
    inEveryZone(() => {
      for (const one of zoned) checkExpected(one, startsOf(one));
    });
  });

  it('each disputed rule is decided', () => {
    for (const one of casesOf().filter(({ verdict }) => verdict === 'disputed')) {
      if (one.tags.includes('sub-daily')) {
        assert.equal(parseRule(one.rrule!), 'sub-daily', one.id);
        continue;
      }
      const decision = decisions[one.id];
      assert.ok(decision, `${one.id} ${String(one.rrule)} is not decided`);
      const [wanted, reason] = decision;
      const starts = startsOf(one);
      if (wanted === 'as expected') checkExpected(one, starts);
      else
        assert.deepEqual(
          wanted.length ? starts.slice(0, wanted.length) : starts,
          wanted,
          `${one.id} ${String(one.rrule)}: ${reason}`,
        );
    }
  });
});

interface KnownCalendar {
  readonly id: string;
  readonly ics: string;
  readonly expected?: readonly { readonly start: string; readonly tzid: string }[];
  readonly expected_events?: readonly { readonly dtstart: string; readonly summary?: string }[];
  readonly window?: { readonly from: string; readonly to: string };
  readonly reference_tzid?: string;
  readonly complete: boolean;
}

const calendarsFile = new URL('ics-expected.json', folder);

/** Property lines by name, of the components of one kind; enough for these short files. */
const propertiesOf = (ics: string): readonly ReadonlyMap<string, readonly (readonly [string, string])[]>[] =>
  ics
    .replace(/\r\n[ \t]/g, '')
    .replace(/BEGIN:VALARM[^]*?END:VALARM/g, '')
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((component) => {
      const found = new Map<string, (readonly [string, string])[]>();
      for (const line of component.split('\r\n')) {
        const [, name, parameters = '', value = ''] = /^([A-Z-]+)([^:]*):(.*)$/.exec(line) ?? [];
        if (name) found.set(name, [...(found.get(name) ?? []), [parameters, value] as const]);
      }
      return found;
    });

const isoOf = (basic: string): string =>
  ours(
    basic.replace(/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z?)?$/, (...part) => {
      const [, year, month, day, hour, minute, second] = part as string[];
      return `${year}-${month}-${day}${hour ? `T${hour}:${minute}:${second}` : ''}`;
    }),
  );

/** The masters of a file as a feed writes them, overrides folded in. */
const eventsOf = ({ ics, reference_tzid = 'UTC' }: KnownCalendar): EventTimes<string>[] => {
  const components = propertiesOf(ics);
  const zoneOf = (parameters: string, value: string): string =>
    value.endsWith('Z') ? 'UTC' : (/TZID=([^;:]+)/.exec(parameters)?.[1] ?? reference_tzid);
  const first = (component: (typeof components)[number], name: string) => component.get(name)?.[0];
  return components
    .filter((component) => !component.has('RECURRENCE-ID'))
    .map((component) => {
      const [parameters, value] = first(component, 'DTSTART')!;
      const start = isoOf(value);
      const all = (name: string) =>
        (component.get(name) ?? []).flatMap(([, list]) => list.split(',').map(isoOf));
      const overrides = components
        .filter(
          (other) => other.has('RECURRENCE-ID') && first(other, 'UID')![1] === first(component, 'UID')![1],
        )
        .map((other) => ({
          date: isoOf(first(other, 'RECURRENCE-ID')![1]).slice(0, 10),
          start: isoOf(first(other, 'DTSTART')![1]),
          title: first(other, 'SUMMARY')?.[1],
        }));
      const recurrence = {
        rule: first(component, 'RRULE')?.[1],
        dates: all('RDATE'),
        exclude: all('EXDATE').map((date) => date.slice(0, 10)),
        overrides,
      };
      return { start, timeZone: zoneOf(parameters, value), recurrence };
    });
};

describe(
  'whole calendars that other libraries test',
  { skip: existsSync(calendarsFile) ? false : skip },
  () => {
    it('exceptions, moved dates and excluded ones are as their tests expect', () => {
      const { cases } = JSON.parse(readFileSync(calendarsFile, 'utf8')) as {
        cases: readonly KnownCalendar[];
      };
      assert.ok(cases.length > 20);
      for (const one of cases) {
        const all = eventsOf(one).flatMap((event) => {
          const years = one.window
            ? [event.start.slice(0, 4)]
            : Array.from({ length: 60 }, (_, i) => String(2010 + i));
          return years.flatMap((year) =>
            occurrences(event, { from: `${year}-01-01`, to: `${Number(year) + 1}-01-01` }),
          );
        });
        const instants = all
          .filter(({ start }) => !one.window || `${start}:00Z` >= one.window.from)
          .map(({ start, timeZone }) => toInstant(start, timeZone))
          .filter(
            (at) => !one.window || (at >= Date.parse(one.window.from) && at < Date.parse(one.window.to)),
          )
          .sort((a, b) => a - b);
        if (one.ics.includes('FREQ=HOURLY')) {
          assert.equal(all.length, 1, 'what is refused stays at its start');
          continue;
        }
        const wanted = one.expected
          ? one.expected.map(({ start, tzid }) => toInstant(isoOf(start), tzid))
          : one.expected_events!.map(({ dtstart }) => toInstant(isoOf(dtstart), 'UTC'));
        assert.deepEqual(one.complete ? instants : instants.slice(0, wanted.length), wanted, one.id);
        const titles = one.expected_events
          ?.map(({ summary }) => summary)
          .filter((title) => /^Overr/.test(title ?? ''));
        if (titles?.length)
          assert.deepEqual(
            all.flatMap(({ title }) => title ?? []),
            titles,
            one.id,
          );
      }
    });
  },
);

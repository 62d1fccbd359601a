// Whether an office is open, as its own clock says: weekly hours, special days, closures, pauses, nights.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { weekdays, weekdayOf } from '../../../src/time/civil.js';
import { openState, type OpeningHours, type OpenState } from '../../../src/time/open-state.js';
import { civilNow, toInstant } from '../../../src/time/zone.js';
import { inEveryZone } from '../viewer-zones.js';

const berlin = 'Europe/Berlin';
const closures = [
  { id: 'ferien', name: 'Ferien', ranges: [{ from: '2026-12-21', to: '2027-01-06', label: 'Weihnachten' }] },
  { id: 'putztag', name: 'Putztag', ranges: [{ from: '2026-11-05' }] },
];

const at = (now: string, hours: OpeningHours<string>, timeZone = berlin): OpenState<string> =>
  openState(hours, toInstant(now, timeZone), { timeZone, closures });

/** `open until 2026-11-03T12:00, again 2026-11-05T09:00`. */
const words = ({ open, until, opensAt }: OpenState<string>): string =>
  (open ? `open${until ? ` until ${until}` : ''}` : 'shut') + (opensAt ? `, opens ${opensAt}` : '');

/** Tuesdays in two parts, Thursdays into the evening. */
const office: OpeningHours<string> = {
  weekly: [
    { days: ['tu'], from: '09:00', to: '12:00' },
    { days: ['tu'], from: '14:00', to: '17:00', mode: 'byAppointment' },
    { days: ['th'], from: '14:00', to: '18:00' },
  ],
};
const bar: OpeningHours<string> = { weekly: [{ days: ['fr', 'sa', 'su'], from: '20:00', to: '02:00' }] };

interface Case {
  readonly says: string;
  readonly hours: OpeningHours<string>;
  readonly now: string;
  readonly gives: string;
}

// 2026-11-03 is a Tuesday.
const cases: readonly Case[] = [
  {
    says: 'in the morning',
    hours: office,
    now: '2026-11-03T10:00',
    gives: 'open until 2026-11-03T12:00, opens 2026-11-03T14:00',
  },
  {
    says: 'the first minute',
    hours: office,
    now: '2026-11-03T09:00',
    gives: 'open until 2026-11-03T12:00, opens 2026-11-03T14:00',
  },
  {
    says: 'the minute before it opens',
    hours: office,
    now: '2026-11-03T08:59',
    gives: 'shut, opens 2026-11-03T09:00',
  },
  {
    says: 'the minute it closes',
    hours: office,
    now: '2026-11-03T12:00',
    gives: 'shut, opens 2026-11-03T14:00',
  },
  { says: 'over night', hours: office, now: '2026-11-05T18:00', gives: 'shut, opens 2026-11-10T09:00' },
  {
    says: 'a closure that the office does not name does not concern it',
    hours: office,
    now: '2026-11-05T15:00',
    gives: 'open until 2026-11-05T18:00, opens 2026-11-10T09:00',
  },
  {
    says: 'a closure that it names',
    hours: { ...office, closures: ['putztag'] },
    now: '2026-11-05T15:00',
    gives: 'shut, opens 2026-11-10T09:00',
  },
  {
    says: 'long holidays are looked across',
    hours: { ...office, closures: ['ferien'] },
    now: '2026-12-20T15:00',
    gives: 'shut, opens 2027-01-07T14:00',
  },
  {
    says: 'a special day with its own hours, in spite of the closure',
    hours: {
      ...office,
      closures: ['putztag'],
      special: [{ date: '2026-11-05', slots: [{ from: '10:00', to: '11:00' }] }],
    },
    now: '2026-11-05T10:30',
    gives: 'open until 2026-11-05T11:00, opens 2026-11-10T09:00',
  },
  {
    says: 'special days on which it is shut',
    hours: { ...office, special: [{ from: '2026-11-03', to: '2026-11-09', closed: true }] },
    now: '2026-11-03T10:00',
    gives: 'shut, opens 2026-11-10T09:00',
  },
  {
    says: 'a special day that only has a note leaves the week as it is',
    hours: { ...office, special: [{ date: '2026-11-03', note: 'Aufzug defekt' }] },
    now: '2026-11-03T10:00',
    gives: 'open until 2026-11-03T12:00, opens 2026-11-03T14:00',
  },
  {
    says: 'a pause with an end',
    hours: { ...office, temporarilyClosed: { to: '2026-11-05' } },
    now: '2026-11-03T10:00',
    gives: 'shut, opens 2026-11-10T09:00',
  },
  {
    says: 'a pause without an end: nobody knows when it opens',
    hours: { ...office, temporarilyClosed: { note: 'Umbau' } },
    now: '2026-11-03T10:00',
    gives: 'shut',
  },
  {
    says: 'a pause that begins tomorrow',
    hours: { ...office, temporarilyClosed: { from: '2026-11-04' } },
    now: '2026-11-03T10:00',
    gives: 'open until 2026-11-03T12:00, opens 2026-11-03T14:00',
  },
  {
    says: 'past midnight it is still the evening before',
    hours: bar,
    now: '2026-11-09T01:30',
    gives: 'open until 2026-11-09T02:00, opens 2026-11-13T20:00',
  },
  {
    says: 'before midnight it closes tomorrow',
    hours: bar,
    now: '2026-11-08T23:30',
    gives: 'open until 2026-11-09T02:00, opens 2026-11-13T20:00',
  },
  {
    says: 'a night that begins on a day that is shut does not begin',
    hours: { ...bar, special: [{ date: '2026-11-08', closed: true }] },
    now: '2026-11-09T01:30',
    gives: 'shut, opens 2026-11-13T20:00',
  },
  {
    says: 'a slot without an end runs to midnight',
    hours: { weekly: [{ days: ['mo'], from: '18:00' }] },
    now: '2026-11-09T19:00',
    gives: 'open until 2026-11-10T00:00, opens 2026-11-16T18:00',
  },
  {
    says: 'slots that touch are one',
    hours: {
      weekly: [
        { days: ['mo'], from: '12:00', to: '16:00' },
        { days: ['mo'], from: '08:00', to: '12:00' },
      ],
    },
    now: '2026-11-09T09:00',
    gives: 'open until 2026-11-09T16:00, opens 2026-11-16T08:00',
  },
  {
    says: 'two nights that touch at midnight are one',
    hours: {
      weekly: [
        { days: ['fr'], from: '20:00', to: '24:00' },
        { days: ['sa'], from: '00:00', to: '05:00' },
      ],
    },
    now: '2026-11-06T21:00',
    gives: 'open until 2026-11-07T05:00, opens 2026-11-13T20:00',
  },
  { says: 'always open has no end', hours: { always: true }, now: '2026-11-03T03:00', gives: 'open' },
  {
    says: 'always open but for the holidays',
    hours: { always: true, closures: ['ferien'] },
    now: '2026-12-01T12:00',
    gives: 'open until 2026-12-21T00:00, opens 2027-01-07T00:00',
  },
  { says: 'no hours at all', hours: {}, now: '2026-11-03T10:00', gives: 'shut' },
  {
    says: 'days without times tell nothing about now',
    hours: { weekly: [{ days: ['tu'] }] },
    now: '2026-11-03T10:00',
    gives: 'shut',
  },
  {
    says: 'junk for a time is no slot',
    hours: { weekly: [{ days: ['tu'], from: 'früh', to: '12:00' }, ...office.weekly!] },
    now: '2026-11-03T10:00',
    gives: 'open until 2026-11-03T12:00, opens 2026-11-03T14:00',
  },
  {
    says: 'the night in which an hour is skipped',
    hours: { weekly: [{ days: ['sa'], from: '20:00', to: '04:00' }] },
    now: '2026-03-29T03:30',
    gives: 'open until 2026-03-29T04:00, opens 2026-04-04T20:00',
  },
  {
    says: 'the night in which an hour comes twice',
    hours: { weekly: [{ days: ['sa'], from: '20:00', to: '04:00' }] },
    now: '2026-10-25T02:30',
    gives: 'open until 2026-10-25T04:00, opens 2026-10-31T20:00',
  },
];

describe('open or shut', () => {
  for (const { says, hours, now, gives } of cases)
    it(says, () => {
      inEveryZone((viewer) => {
        assert.equal(words(at(now, hours)), gives, `seen from ${viewer}`);
      });
    });

  it('is the weekday of the office: Sunday, 23:30 in Berlin, is Monday in Kabul', () => {
    const now = Date.parse('2026-11-22T22:30Z');
    const onSundays: OpeningHours<string> = { weekly: [{ days: ['su'], from: '22:00', to: '24:00' }] };
    inEveryZone((viewer) => {
      assert.equal(openState(onSundays, now, { timeZone: berlin }).open, true, viewer);
      const inKabul = { ...onSundays, timeZone: 'Asia/Kabul' };
      assert.equal(openState(inKabul, now, { timeZone: berlin }).open, false, viewer);
    });
  });

  it('the zone of the office goes before that of the feed', () => {
    const hours: OpeningHours<string> = { ...office, timeZone: 'America/Los_Angeles' };
    const now = Date.parse('2026-11-03T18:00Z');
    assert.equal(
      words(openState(hours, now, { timeZone: berlin })),
      'open until 2026-11-03T12:00, opens 2026-11-03T14:00',
    );
  });
});

describe('what is said beside it', () => {
  it('what the hour is for', () => {
    assert.equal(at('2026-11-03T15:00', office).mode, 'byAppointment');
    assert.equal('mode' in at('2026-11-03T10:00', office), false);
    assert.equal('mode' in at('2026-11-03T13:00', office), false);
  });

  it('the closure, with its name and days', () => {
    assert.deepEqual(at('2026-12-24T10:00', { ...office, closures: ['ferien'] }).closure, {
      id: 'ferien',
      name: 'Weihnachten',
      from: '2026-12-21',
      to: '2027-01-06',
    });
    assert.equal(at('2026-11-05T10:00', { ...office, closures: ['putztag'] }).closure?.name, 'Putztag');
    const own: OpeningHours<string> = {
      ...office,
      closures: ['putztag'],
      special: [{ date: '2026-11-05', slots: [{ from: '10:00', to: '11:00' }] }],
    };
    assert.equal(at('2026-11-05T12:00', own).closure, undefined);
  });

  it('the note of the day, or of the pause', () => {
    const noted: OpeningHours<string> = {
      ...office,
      special: [{ date: '2026-11-03', note: 'Aufzug defekt' }],
    };
    assert.equal(at('2026-11-03T10:00', noted).note, 'Aufzug defekt');
    assert.equal('note' in at('2026-11-04T10:00', noted), false);
    assert.equal(at('2026-11-03T10:00', { ...noted, temporarilyClosed: { note: 'Umbau' } }).note, 'Umbau');
  });

  it('why today is not as the week says', () => {
    const reason = (now: string, hours: OpeningHours<string>) => at(now, { ...office, ...hours }).reason;
    const now = '2026-11-05T10:00';
    assert.equal(reason(now, {}), undefined);
    assert.equal(reason(now, { closures: ['putztag'] }), 'closure');
    assert.equal(reason(now, { special: [{ date: '2026-11-05', closed: true }] }), 'special');
    assert.equal(
      reason(now, { special: [{ date: '2026-11-05', slots: [] }], closures: ['putztag'] }),
      undefined,
    );
    assert.equal(reason(now, { temporarilyClosed: {}, closures: ['putztag'] }), 'pause');
    assert.equal(reason('2026-11-06T10:00', { closures: ['putztag'] }), undefined);
  });

  it('appointments change nothing about it', () => {
    const withAppointments = { ...office, byAppointment: true, walkIn: false };
    for (const now of ['2026-11-03T10:00', '2026-11-04T10:00'])
      assert.deepEqual(at(now, withAppointments), at(now, office));
  });
});

describe('any hours', () => {
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 30))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  const slot = fc.record({ days: fc.subarray([...weekdays], { minLength: 1 }), from: time, to: time });
  const dayIndex = fc.integer({ min: 0, max: 27 });
  const dateOf = (index: number) => new Date(Date.UTC(2026, 9, 15 + index)).toISOString().slice(0, 10);

  /** Asks of every single half hour whether somebody sits there. */
  const isStaffed = (
    slots: readonly { readonly days: readonly string[]; readonly from: string; readonly to: string }[],
    shut: readonly string[],
    local: string,
  ): boolean => {
    const [date, clock] = [local.slice(0, 10), local.slice(11)];
    const before = new Date(Date.parse(date) - 864e5).toISOString().slice(0, 10);
    return slots.some(({ days, from, to }) => {
      const begins = (day: string) => days.includes(weekdayOf(day)!) && !shut.includes(day);
      return from < to
        ? begins(date) && from <= clock && clock < to
        : (begins(date) && from <= clock) || (begins(before) && clock < to);
    });
  };

  it('are open when somebody sits there, until nobody does, and again when somebody comes', () => {
    fc.assert(
      fc.property(
        fc.array(slot, { maxLength: 4 }),
        fc.array(dayIndex, { maxLength: 5 }),
        dayIndex,
        fc.integer({ min: 0, max: 47 }),
        (slots, shutDays, today, halfHour) => {
          const shut = shutDays.map(dateOf);
          const hours: OpeningHours<string> = {
            weekly: slots,
            special: shut.map((date) => ({ date, closed: true })),
          };
          const now = toInstant(dateOf(today), berlin) + halfHour * 18e5;
          const local = civilNow(now, berlin);
          const state = openState(hours, now, { timeZone: berlin });
          assert.equal(state.open, isStaffed(slots, shut, local), local);

          // On the wall, half hour by half hour, as far as it looks.
          let at = Date.parse(`${local}Z`);
          const text = () => new Date(at).toISOString().slice(0, 16);
          const last = at + 58 * 864e5;
          const skip = (staffed: boolean) => {
            while (at < last && isStaffed(slots, shut, text()) === staffed) at += 18e5;
            return at < last ? text() : undefined;
          };
          const until = state.open ? skip(true) : undefined;
          assert.equal(state.until, until);
          assert.equal(state.opensAt, state.open && !until ? undefined : skip(false));
        },
      ),
      { numRuns: 200 },
    );
  });
});

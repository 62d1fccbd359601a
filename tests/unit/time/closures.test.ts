// Which closure covers a day: one list of holidays for all series, year after year where it says so.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { closureOn, type ClosureDays } from '../../../src/time/closures.js';
import { inEveryZone } from '../viewer-zones.js';

const closures: readonly ClosureDays<string>[] = [
  {
    id: 'ferien',
    name: 'Schulferien',
    ranges: [
      { from: '2026-10-17', to: '2026-10-31', label: 'Herbst' },
      { from: '2026-12-23', to: '2027-01-06' },
    ],
  },
  { id: 'nationalfeiertag', name: 'Einheit', ranges: [{ from: '2020-10-03' }], repeatYearly: true },
  {
    id: 'betriebsruhe',
    name: 'Betriebsruhe',
    ranges: [{ from: '2019-12-27', to: '2020-01-02' }],
    repeatYearly: true,
  },
  { id: 'schalttag', name: 'Schalttag', ranges: [{ from: '2024-02-29' }], repeatYearly: true },
  { id: 'inventur', ranges: [{ from: '2026-10-20', to: '2026-10-21' }] },
];

const on = (date: string, ids?: readonly string[]): string => {
  const found = closureOn(date, ids ? closures.filter(({ id }) => ids.includes(id)) : closures);
  return found ? `${found.name ?? '?'} ${found.from} ${found.to}` : 'open';
};

describe('closed days', () => {
  const cases: readonly (readonly [says: string, date: string, gives: string, ids?: readonly string[]])[] = [
    ['the day before', '2026-10-16', 'open'],
    ['the first day', '2026-10-17', 'Herbst 2026-10-17 2026-10-31'],
    ['the last day counts', '2026-10-31', 'Herbst 2026-10-17 2026-10-31'],
    ['the day after', '2026-11-01', 'open'],
    ['a range without a name has that of its closure', '2026-12-24', 'Schulferien 2026-12-23 2027-01-06'],
    ['over New Year', '2027-01-06', 'Schulferien 2026-12-23 2027-01-06'],
    ['the first of two that cover it', '2026-10-20', 'Herbst 2026-10-17 2026-10-31'],
    ['without any name', '2026-10-20', '? 2026-10-20 2026-10-21', ['inventur']],
    ['every year', '2031-10-03', 'Einheit 2031-10-03 2031-10-03'],
    ['also in years before the one it is written for', '2018-10-03', 'Einheit 2018-10-03 2018-10-03'],
    ['not the day beside it', '2031-10-04', 'open'],
    [
      'every year over New Year, in December',
      '2029-12-31',
      'Betriebsruhe 2029-12-27 2030-01-02',
      ['betriebsruhe'],
    ],
    [
      'every year over New Year, in January',
      '2030-01-02',
      'Betriebsruhe 2029-12-27 2030-01-02',
      ['betriebsruhe'],
    ],
    ['and no longer', '2030-01-03', 'open'],
    ['a leap day in a leap year', '2028-02-29', 'Schalttag 2028-02-29 2028-02-29'],
    ['a leap day in another year is the last of February', '2027-02-28', 'Schalttag 2027-02-28 2027-02-28'],
    ['and not the first of March', '2027-03-01', 'open'],
  ];
  for (const [says, date, gives, ids] of cases)
    it(`${says}: ${date}`, () => {
      inEveryZone((viewer) => {
        assert.equal(on(date, ids), gives, `seen from ${viewer}`);
      });
    });

  it('what covers nothing covers nothing', () => {
    const junk: readonly ClosureDays<string>[] = [
      { id: 'leer' },
      { id: 'ohne', ranges: [] },
      { id: 'verkehrt', ranges: [{ from: '2026-11-30', to: '2026-11-01' }] },
      { id: 'unsinn', ranges: [{ from: 'bald', to: 'dann' }], repeatYearly: true },
      { id: 'kein-tag', ranges: [{ from: '2026-11-31' }], repeatYearly: true },
    ];
    for (const date of ['2026-11-01', '2026-11-15', '2026-11-30'])
      assert.equal(closureOn(date, junk), undefined);
  });
});

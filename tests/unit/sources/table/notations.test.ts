import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  choiceCodes,
  choiceWords,
  readChoice,
  writeChoice,
  type ChoiceName,
} from '../../../../src/sources/table/choices.js';
import { readHours, writeHours } from '../../../../src/sources/table/hours-notation.js';
import { readLanguage, writeLanguage } from '../../../../src/sources/table/language-codes.js';
import {
  readServiceLanguages,
  writeServiceLanguages,
} from '../../../../src/sources/table/languages-notation.js';
import { readMoney, writeMoney } from '../../../../src/sources/table/money-notation.js';
import { readPhones } from '../../../../src/sources/table/phone-notation.js';
import { readMoment } from '../../../../src/sources/table/read-moment.js';
import { decimalOf, isUnclearNumber, readNumber } from '../../../../src/sources/table/read-number.js';
import { readRepeat, writeRepeat } from '../../../../src/sources/table/repeat-notation.js';
import { createVocabularyCodes } from '../../../../src/sources/table/vocabulary-codes.js';

const languages = ['de', 'en'] as const;

describe('days and times', () => {
  const span = (text: string): string | undefined => {
    const read = readMoment(text);
    if (!read) return undefined;
    const { date = '', time = '', endDate = '', endTime = '' } = read;
    return `${date} ${time}-${endDate} ${endTime}`.replace(/ ?- ?$/, '').trim();
  };
  const cases: readonly (readonly [text: string, wanted: string | undefined])[] = [
    ['2026-11-03', '2026-11-03'],
    ['2026-11-03 18:00', '2026-11-03 18:00'],
    ['2026-11-03T18:00:30', '2026-11-03 18:00:30'],
    ['2026-11-03T18:00:00', '2026-11-03 18:00'],
    ['2026-11-03T18:00Z', '2026-11-03 18:00Z'],
    ['03.11.2026', '2026-11-03'],
    ['3.11.26', '2026-11-03'],
    ['3. 11. 2026', '2026-11-03'],
    ['3/11/2026', '2026-11-03'],
    ['3-11-2026', '2026-11-03'],
    ['2026/11/03', '2026-11-03'],
    ['3. November 2026', '2026-11-03'],
    ['3. Nov. 26', '2026-11-03'],
    ['1. März 2026', '2026-03-01'],
    ['1. Mai 2026', '2026-05-01'],
    ['November 3, 2026', '2026-11-03'],
    ['3rd of November 2026', '2026-11-03'],
    ['12/24/15', '2015-12-24'],
    ['Di, 3.11.2026', '2026-11-03'],
    ['Dienstag, den 3. November 2026, 18 Uhr', '2026-11-03 18:00'],
    ['3.11.2026 18.30 Uhr', '2026-11-03 18:30'],
    ['3.11.2026, 18–20 Uhr', '2026-11-03 18:00- 20:00'],
    ['3.11.2026 18:00 bis 20:30', '2026-11-03 18:00- 20:30'],
    ['11/30/2026 6 pm', '2026-11-30 18:00'],
    ['11/30/2026 6:30-8 pm', '2026-11-30 18:30- 20:00'],
    ['11/30/2026 11-1 pm', '2026-11-30 11:00- 13:00'],
    ['3.–5.11.2026', '2026-11-03 -2026-11-05'],
    ['30.11.–2.12.2026', '2026-11-30 -2026-12-02'],
    ['3.11.2026 - 5.11.2026', '2026-11-03 -2026-11-05'],
    ['7.11.2026 10:00 – 8.11.2026 18:00', '2026-11-07 10:00-2026-11-08 18:00'],
    ['ab 3.11.2026', '2026-11-03'],
    ['18 Uhr', '18:00'],
    ['18-20 Uhr', '18:00- 20:00'],
    ['9:00', '09:00'],
    // Nothing is read by accident.
    ['Mai', undefined],
    ['November', undefined],
    ['3.11.', undefined],
    ['2026', undefined],
    ['18', undefined],
    ['31.02.2026', undefined],
    ['0.11.2026', undefined],
    ['3.13.2026', undefined],
    ['13/13/2026', undefined],
    ['5.11.–3.11.2026', undefined],
    ['3.11.2026 25:00', undefined],
    ['3.11.2026 im Saal', undefined],
    ['demnächst', undefined],
    ['02241 3.11.2026', undefined],
    ['1.2.3', undefined],
    ['', undefined],
  ];
  for (const [text, wanted] of cases) test(`“${text}”`, () => assert.equal(span(text), wanted));

  test('which of two numbers is the day is only decided where it is not to be seen', () => {
    const read = (text: string, order: 'dmy' | 'mdy'): string | undefined => readMoment(text, order)?.date;
    assert.deepEqual([read('03/04/2026', 'dmy'), read('03/04/2026', 'mdy')], ['2026-04-03', '2026-03-04']);
    assert.deepEqual([read('13/04/2026', 'mdy'), read('04/13/2026', 'dmy')], ['2026-04-13', '2026-04-13']);
    assert.equal(read('03.04.2026', 'mdy'), '2026-04-03');
    assert.equal(readMoment('03/04/2026')?.unclear, true);
    assert.equal(readMoment('13/04/2026')?.unclear, undefined);
    assert.equal(readMoment('04/04/2026')?.unclear, undefined);
  });

  test('years of two digits lie near today', () => {
    const year = (text: string, now: number): string | undefined =>
      readMoment(text, 'dmy', now)?.date?.slice(0, 4);
    assert.deepEqual(
      [year('1.1.26', 2026), year('1.1.56', 2026), year('1.1.57', 2026), year('1.1.05', 2099)],
      ['2026', '2056', '1957', '2005'],
    );
  });

  test('every day of ISO 8601 is read as itself, however it is written', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1957-01-01'), max: new Date('2055-12-31'), noInvalidDate: true }),
        (day) => {
          const iso = day.toISOString().slice(0, 10);
          const [year, month, date] = iso.split('-') as [string, string, string];
          for (const text of [
            iso,
            `${date}.${month}.${year}`,
            `${Number(date)}.${Number(month)}.${year.slice(2)}`,
            `${date}/${month}/${year}`,
          ])
            assert.equal(readMoment(text)?.date, iso, text);
          assert.equal(readMoment(`${month}/${date}/${year}`, 'mdy')?.date, iso);
        },
      ),
    );
  });
});

describe('numbers', () => {
  const cases: readonly (readonly [text: string, wanted: number | undefined, mark?: ',' | '.'])[] = [
    ['1.234,50', 1234.5, ','],
    ['1,234.50', 1234.5, '.'],
    ['9,43751', 9.43751, ','],
    [' 53.02', 53.02, '.'],
    [' 90 164', 90164],
    ["1'234'567", 1234567],
    ['1.234.567', 1234567, ','],
    ['1.234', 1234],
    ['12,5 %', 12.5, ','],
    ['5,- €', 5],
    ['-7', -7],
    ['007', 7],
    ['1,2,3', undefined],
    ['1.23.4', undefined],
    ['zwölf', undefined],
    ['12a', undefined],
    ['1e5', undefined],
    ['', undefined],
  ];
  for (const [text, wanted, mark] of cases)
    test(`“${text}”`, () => {
      assert.equal(readNumber(text, ','), wanted);
      assert.equal(decimalOf(text), mark);
    });

  test('1.234 and 1,234 can be either', () => {
    assert.deepEqual(
      [
        isUnclearNumber('1.234'),
        isUnclearNumber('1,234'),
        isUnclearNumber('0,234'),
        isUnclearNumber('1.234,5'),
      ],
      [true, true, false, false],
    );
    assert.deepEqual(
      [
        readNumber('1.234', ','),
        readNumber('1.234', '.'),
        readNumber('1,234', ','),
        readNumber('1,234', '.'),
      ],
      [1234, 1.234, 1.234, 1234],
    );
  });

  test('numbers written the German or the English way come back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(...languages), (cents, language) => {
        const value = cents / 100;
        const text = value.toLocaleString(language, { minimumFractionDigits: 2 });
        assert.equal(readNumber(text, language === 'de' ? ',' : '.'), value, text);
      }),
    );
  });
});

describe('costs', () => {
  const paid = (min: number, max = min, more: object = {}): object => ({ type: 'paid', min, max, ...more });
  const cases: readonly (readonly [text: string, wanted: object])[] = [
    ['kostenlos', { type: 'free' }],
    ['Free of charge', { type: 'free' }],
    ['0 €', { type: 'free' }],
    ['Spende', { type: 'donation' }],
    ['auf Spendenbasis', { type: 'donation' }],
    ['kostenpflichtig', { type: 'paid' }],
    ['5 €', paid(5)],
    ['€5', paid(5)],
    ['5,50 Euro', paid(5.5)],
    ['1.234,50 €', paid(1234.5)],
    ['12', paid(12)],
    ['5–10 €', paid(5, 10)],
    ['ab 5 €', { type: 'paid', min: 5 }],
    ['bis zu 10 €', { type: 'paid', max: 10 }],
    ['10 €/Monat', paid(10, 10, { per: 'month' })],
    ['3 € pro Termin', paid(3, 3, { per: 'session' })],
    ['229 USD per course', paid(229, 229, { currency: 'USD', per: 'course' })],
    ['ermäßigt 3 €', { type: 'reduced', min: 3, max: 3 }],
    ['5 € (ermäßigt 3 €)', paid(5, 5, { note: 'ermäßigt 3 €' })],
    ['nach Einkommen gestaffelt', { note: 'nach Einkommen gestaffelt' }],
    ['Kurs 5 € Material 3 €', { note: 'Kurs 5 € Material 3 €' }],
    ['1 Heft kaufen', { note: '1 Heft kaufen' }],
  ];
  for (const [text, wanted] of cases) test(`“${text}”`, () => assert.deepEqual(readMoney(text, ','), wanted));

  test('what is written is read as the same', () => {
    const money = fc.record(
      {
        type: fc.constantFrom('free', 'donation', 'reduced', 'funded', 'paid', 'unknown'),
        min: fc.integer({ min: 1, max: 99_999 }).map((each) => each / 100),
        max: fc.integer({ min: 100_000, max: 999_999 }).map((each) => each / 100),
        currency: fc.constantFrom('EUR', 'CHF'),
        per: fc.constantFrom(...choiceCodes('costPer')),
      },
      { requiredKeys: ['type'], noNullPrototype: true },
    );
    let written = 0;
    fc.assert(
      fc.property(money, fc.constantFrom(...languages), (value, language) => {
        const text = writeMoney(value, language);
        if (text === undefined) return;
        written++;
        assert.deepEqual(readMoney(text, language === 'de' ? ',' : '.'), value, text);
      }),
    );
    assert.ok(written > 50);
  });
});

describe('opening hours', () => {
  const week = (days: string, from?: string, to?: string, more: object = {}): object => ({
    days: days.split(' '),
    ...(from && { from }),
    ...(to && { to }),
    ...more,
  });
  const working = 'mo tu we th fr';
  const cases: readonly (readonly [text: string, wanted: object | undefined])[] = [
    [
      'Mo–Fr 09:00–12:00; Do 14:00–18:00; nach Vereinbarung',
      { byAppointment: true, weekly: [week(working, '09:00', '12:00'), week('th', '14:00', '18:00')] },
    ],
    [
      'Mo-Do 8-16 Uhr, Fr 8-12 Uhr',
      { weekly: [week('mo tu we th', '08:00', '16:00'), week('fr', '08:00', '12:00')] },
    ],
    [
      'Montag bis Freitag: 8.00 - 12.00 Uhr und 14.00 - 16.00 Uhr',
      { weekly: [week(working, '08:00', '12:00'), week(working, '14:00', '16:00')] },
    ],
    [
      'Mo, Di 9:00-12:00, 14:00-16:00',
      { weekly: [week('mo tu', '09:00', '12:00'), week('mo tu', '14:00', '16:00')] },
    ],
    [
      'Mo 9-12 (mit Termin), Di ab 14 Uhr',
      { weekly: [week('mo', '09:00', '12:00', { mode: 'byAppointment' }), week('tu', '14:00')] },
    ],
    ['Mi geschlossen; Mo 9-12', { weekly: [week('mo', '09:00', '12:00')] }],
    [
      'Monday 9am-5pm\nSat 10:00-14:00',
      { weekly: [week('mo', '09:00', '17:00'), week('sa', '10:00', '14:00')] },
    ],
    [
      'Mo + Mi 9-12 Uhr, Do 14 - 16 Uhr u. n. V.',
      { weekly: [week('mo we', '09:00', '12:00'), week('th', '14:00', '16:00')], byAppointment: true },
    ],
    [
      'Mo. bis Fr.: 8.30 - 12.30 Uhr und nach Vereinbarung',
      { weekly: [week(working, '08:30', '12:30')], byAppointment: true },
    ],
    ['rund um die Uhr', { always: true }],
    ['Termine nach Vereinbarung', { byAppointment: true }],
    // Half-read hours send people to closed doors.
    ['Mo 9-12, sonst nach Laune', undefined],
    ['jeden 1. Mi im Monat 9-12', undefined],
    ['Mo 9-12 und in den Ferien nicht', undefined],
    ['9-12', undefined],
    ['Mo 9-26', undefined],
    ['siehe Website', undefined],
  ];
  for (const [text, wanted] of cases)
    test(`“${text}”`, () => {
      assert.deepEqual(readHours(text), wanted);
      for (const language of languages)
        if (wanted)
          assert.deepEqual(readHours(writeHours(wanted as Record<string, unknown>, language)!), wanted);
    });
});

describe('repeats', () => {
  const cases: readonly (readonly [text: string, rule: string | undefined])[] = [
    ['jeden Dienstag', 'FREQ=WEEKLY;BYDAY=TU'],
    ['dienstags', 'FREQ=WEEKLY;BYDAY=TU'],
    ['jeden Montag und Mittwoch', 'FREQ=WEEKLY;BYDAY=MO,WE'],
    ['Mo, Mi', 'FREQ=WEEKLY;BYDAY=MO,WE'],
    ['wöchentlich', 'FREQ=WEEKLY'],
    ['alle 2 Wochen Di', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
    ['14-tägig mittwochs', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE'],
    ['every 2 weeks on Tue', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
    ['jeden 1. Mittwoch im Monat', 'FREQ=MONTHLY;BYDAY=1WE'],
    ['jeden ersten und dritten Mittwoch im Monat', 'FREQ=MONTHLY;BYDAY=1WE,3WE'],
    ['letzter Freitag im Monat', 'FREQ=MONTHLY;BYDAY=-1FR'],
    ['every last Friday of the month', 'FREQ=MONTHLY;BYDAY=-1FR'],
    ['monatlich am 15.', 'FREQ=MONTHLY;BYMONTHDAY=15'],
    ['täglich bis 31.12.2026', 'FREQ=DAILY;UNTIL=20261231'],
    ['jeden Dienstag 10 mal', 'FREQ=WEEKLY;BYDAY=TU;COUNT=10'],
    ['FREQ=YEARLY;BYMONTH=5', 'FREQ=YEARLY;BYMONTH=5'],
    ['jeden Dienstag außer in den Ferien', undefined],
    ['jeden zweiten Dienstag', undefined],
    ['nach Absprache', undefined],
    ['FREQ=HOURLY', undefined],
    ['monatlich am 99.', undefined],
    ['im Monat', undefined],
  ];
  for (const [text, rule] of cases)
    test(`“${text}”`, () => {
      assert.equal(readRepeat(text), rule);
      for (const language of languages)
        if (rule) assert.equal(readRepeat(writeRepeat(rule, language)!), rule);
    });
});

describe('phone numbers', () => {
  const cases: readonly (readonly [text: string, wanted: readonly string[], bad?: readonly string[]])[] = [
    ['02241/13-2107', ['02241 13-2107']],
    ['(02241) 132107', ['02241 132107']],
    ['+49 (0)2241 13-2107', ['+49 2241 13-2107']],
    ['0049 2241 13', ['+49 2241 13']],
    ['Tel. 02241 123, Fax 02241 124', ['02241 123', 'fax 02241 124']],
    ['Zentrale: 02241 1 23; mobil: 0171 3', ['02241 1 23 Zentrale', 'mobile 0171 3']],
    ['0171/123 456 (Handy)', ['mobile 0171 123 456']],
    ['02241 123 oder 02241 124', ['02241 123', '02241 124']],
    ['030 123 / 030 124', ['030 123', '030 124']],
    ['keine', [], ['keine']],
    ['02241 123; bitte nachmittags', ['02241 123'], ['bitte nachmittags']],
  ];
  for (const [text, wanted, bad = []] of cases)
    test(`“${text}”`, () => {
      const read = readPhones(text);
      assert.deepEqual(
        read.phones.map(({ type, number, label }) => [type, number, label].filter(Boolean).join(' ')),
        wanted,
      );
      assert.deepEqual(read.bad, bad);
    });
});

describe('words', () => {
  test('every word of a closed list is read as what it stands for, in both languages', () => {
    const names: readonly ChoiceName[] = [
      'flag',
      'attendance',
      'costType',
      'costPer',
      'capacityState',
      'offerStatus',
      'runStatus',
      'eventStatus',
      'eventKind',
      'wheelchair',
      'gender',
      'openTo',
      'step',
      'placeKind',
      'addressType',
      'contactKind',
      'phoneType',
      'languageMode',
      'languageAvailability',
      'hoursMode',
    ];
    for (const name of names)
      for (const language of languages) {
        assert.equal(new Set(choiceWords(name, language)).size, choiceCodes(name).length, name);
        for (const code of choiceCodes(name)) {
          assert.equal(readChoice(name, writeChoice(name, code, language)), code);
          assert.equal(readChoice(name, code), code);
        }
      }
  });

  test('yes and no are many words', () => {
    for (const yes of ['ja', 'Ja', 'JA', 'x', 'X', 'yes', 'true', 'wahr', '1', '✓'])
      assert.equal(readChoice('flag', yes), 'true', yes);
    for (const no of ['nein', 'no', 'false', 'FALSCH', '0', '-', '–'])
      assert.equal(readChoice('flag', no), 'false', no);
    for (const other of ['vielleicht', 'jein', '2', 'ja, aber'])
      assert.equal(readChoice('flag', other), undefined, other);
  });

  test('languages are known by German and English names and by their codes', () => {
    const cases = {
      Arabisch: 'ar',
      Farsi: 'fa',
      Dari: 'prs',
      'Leichte Sprache': 'de-simple',
      ukrainian: 'uk',
      Türkisch: 'tr',
      Tuerkisch: 'tr',
      pt_BR: 'pt-BR',
      de: 'de',
    };
    for (const [name, code] of Object.entries(cases)) assert.equal(readLanguage(name), code, name);
    assert.equal(readLanguage('Klingonisch'), undefined);
    for (const code of ['de', 'ar', 'kmr', 'ku', 'prs', 'de-simple', 'gsg', 'pt-BR', 'xx'])
      for (const language of languages) assert.equal(readLanguage(writeLanguage(code, language)), code);
  });

  test('languages of a desk say how and when', () => {
    const text =
      'Deutsch, Arabisch (Dolmetscher) und Ukrainisch; Kurdisch (Kurmandschi) (auf Anfrage, bitte anrufen)';
    const { languages: found, bad } = readServiceLanguages(text);
    assert.deepEqual(found.slice(0, 3), [
      { code: 'de' },
      { code: 'ar', mode: 'interpreter' },
      { code: 'uk' },
    ]);
    assert.deepEqual(bad, ['Kurdisch (Kurmandschi) (auf Anfrage, bitte anrufen)']);
    const again = [{ code: 'ar', mode: 'interpreter', availability: 'onRequest', note: 'bitte anrufen' }];
    for (const language of languages)
      assert.deepEqual(readServiceLanguages(writeServiceLanguages(again, language)!).languages, again);
  });

  test('codes are known by shipped labels, and by those of the feed in each of its languages', () => {
    const shipped = createVocabularyCodes();
    assert.equal(shipped.read('audiences', 'Geflüchtete'), 'refugees');
    assert.equal(shipped.read('audiences', 'gefluechtete'), 'refugees');
    assert.equal(shipped.read('audiences', 'Refugees'), 'refugees');
    assert.equal(shipped.read('audiences', 'refugees'), 'refugees');
    assert.equal(shipped.read('audiences', 'Marsmenschen'), undefined);
    const own = createVocabularyCodes({
      vocabularies: {
        audiences: [
          { id: 'neu', label: { de: 'Neue', ar: 'جديد' }, synonyms: { de: ['Angekommene'] } },
          { id: 7 },
          null,
        ],
      },
    });
    for (const word of ['Neue', 'جديد', 'Angekommene', 'neu'])
      assert.equal(own.read('audiences', word), 'neu', word);
    assert.equal(own.read('audiences', 'Geflüchtete'), undefined);
    assert.equal(own.write('audiences', 'neu', 'de'), 'Neue');
    assert.equal(own.write('audiences', 'fremd', 'de'), 'fremd');
  });
});

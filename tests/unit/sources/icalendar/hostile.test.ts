// Nobody who writes a calendar file can stop a page, whatever is in it.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseFeed } from '../../../../src/feed/parse.js';
import { plainText } from '../../../../src/sources/plain-text.js';
import { readICalendar } from '../../../../src/sources/icalendar/read-icalendar.js';
import { calendar, event, exchange, google, outlook } from '../../../fixtures/icalendar/programs.js';

/** Generous: only what does not end, or grows with the square, takes so long. */
const LIMIT = 20_000;

const timed = <T>(run: () => T): T => {
  const before = performance.now();
  const result = run();
  const took = performance.now() - before;
  assert.ok(took < LIMIT, `${Math.round(took)} ms`);
  return result;
};

const many = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('\n');

describe('files that mean no good', () => {
  const start = 'DTSTART:20261103T180000Z';
  const cases: readonly (readonly [string, () => string])[] = [
    ['one line of five megabytes', () => calendar(event(`${start}\nDESCRIPTION:${'x'.repeat(5e6)}`))],
    [
      'a line folded a million times',
      () =>
        `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:${'\r\n x'.repeat(1e6)}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
    ],
    ['a hundred thousand begins', () => 'BEGIN:VCALENDAR\r\n' + 'BEGIN:VEVENT\r\n'.repeat(1e5)],
    [
      'deep components',
      () => 'BEGIN:VCALENDAR\r\n' + 'BEGIN:VTODO\r\n'.repeat(1e5) + 'END:VTODO\r\n'.repeat(1e5),
    ],
    [
      'a hundred thousand dates that fall out',
      () =>
        calendar(
          event(
            `${start}\nRRULE:FREQ=DAILY\nEXDATE:${many(1e5, () => '20261110T180000Z').replaceAll('\n', ',')}`,
          ),
        ),
    ],
    [
      'twenty thousand added dates',
      () =>
        calendar(
          event(
            `${start}\nRDATE:${many(2e4, (i) => `2027${String(1 + (i % 12)).padStart(2, '0')}${String(1 + (i % 28)).padStart(2, '0')}T${String(i % 24).padStart(2, '0')}${String(i % 60).padStart(2, '0')}00Z`).replaceAll('\n', ',')}`,
          ),
        ),
    ],
    [
      'a thousand rules',
      () => calendar(event(`${start}\n${many(1e3, (i) => `RRULE:FREQ=DAILY;COUNT=${i + 1}`)}`)),
    ],
    [
      'twenty thousand changes of one series',
      () =>
        calendar(
          `${event(`${start}\nRRULE:FREQ=DAILY`)}\n${many(2e4, (i) => event(`RECURRENCE-ID:20261104T180000Z\n${start}\nSEQUENCE:${i}`))}`,
        ),
    ],
    ['twenty thousand equal events', () => calendar(many(2e4, (i) => event(start, `id-${i}`)))],
    ['twenty thousand events of one id', () => calendar(many(2e4, () => event(start, 'x')))],
    [
      'two thousand zones',
      () => calendar(many(2e3, (i) => event(`DTSTART;TZID=Z${i}:20261103T180000`, `id-${i}`))),
    ],
    [
      'a zone with a hundred thousand changes',
      () =>
        calendar(
          event('DTSTART;TZID=Z:20261103T180000'),
          `BEGIN:VTIMEZONE\nTZID:Z\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRDATE:${many(1e5, () => '19710101T000000').replaceAll('\n', ',')}\nEND:STANDARD\nEND:VTIMEZONE`,
        ),
    ],
    ['only angle brackets', () => calendar(event(`${start}\nDESCRIPTION:<p>${'<'.repeat(1e6)}`))],
    ['open tags', () => calendar(event(`${start}\nDESCRIPTION:<p>${'<a href="'.repeat(1e5)}`))],
    ['ampersands', () => calendar(event(`${start}\nDESCRIPTION:<p>${'&'.repeat(1e6)}&#x110000\\;&#0\\;`))],
    ['a parameter without end', () => calendar(event(`${start}\nLOCATION;X="${'a;b=c:'.repeat(1e5)}`))],
    [
      'a hundred thousand parameters',
      () => calendar(event(`${start}\nLOCATION${many(1e5, (i) => `;P${i}=x`).replaceAll('\n', '')}:Hier`)),
    ],
    ['backslashes', () => calendar(event(`${start}\nLOCATION:${'\\'.repeat(1e6)}`))],
    ['commas', () => calendar(event(`${start}\nCATEGORIES:${','.repeat(1e5)}`))],
    ['blanks before a line end', () => calendar(event(`${start}\nLOCATION:Hier${' '.repeat(1e6)}x`))],
    [
      'quoted-printable',
      () => calendar(event(`${start}\nLOCATION;ENCODING=QUOTED-PRINTABLE:${'=C3'.repeat(3e5)}`)),
    ],
    [
      'names of prototypes',
      () =>
        calendar(
          event(
            `${start}\n__PROTO__:x\nCONSTRUCTOR:y\nLOCATION;__proto__=a;constructor=b:Hier\nX;VALUE=__proto__:z`,
            '__proto__',
            'constructor',
          ),
        ),
    ],
  ];
  for (const [name, make] of cases)
    test(name, () => {
      const text = make();
      for (const input of [text, new TextEncoder().encode(text)]) {
        const { feed, findings } = timed(() => readICalendar(input, { today: '2026-11-01' }));
        assert.ok(findings.length < 1_000);
        timed(() => parseFeed(JSON.parse(JSON.stringify(feed))));
      }
      assert.equal(({} as Record<string, unknown>)['a'], undefined);
    });

  test('more events than allowed are not read on', () => {
    const text = calendar(many(500, (i) => event(start, `id-${i}`, `Titel ${i}`)));
    assert.equal(readICalendar(text, { maxEvents: 100 }).feed.events.length, 101);
  });
});

describe('whatever comes', () => {
  const lines = [...new Set([outlook, exchange, google].flatMap((text) => text.split('\r\n')))];

  test('bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        readICalendar(bytes);
      }),
    );
  });

  test('lines of calendars in any order, with others between them', () => {
    const line = fc.oneof(
      fc.constantFrom(...lines),
      fc.constantFrom(
        'BEGIN:VEVENT',
        'END:VEVENT',
        'BEGIN:VCALENDAR',
        'END:VCALENDAR',
        'BEGIN:VTIMEZONE',
        'BEGIN:STANDARD',
      ),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (some) => {
        const { feed } = readICalendar(`BEGIN:VCALENDAR\r\n${some.join('\r\n')}`);
        const { findings } = parseFeed(JSON.parse(JSON.stringify(feed)));
        assert.deepEqual(
          findings.filter(({ severity }) => severity === 'error'),
          [],
        );
      }),
      { numRuns: 400 },
    );
  });

  test('values after any name', () => {
    const name = fc.constantFrom(
      ...'DTSTART DTEND DURATION RRULE RDATE EXDATE RECURRENCE-ID GEO ATTACH URL LOCATION ORGANIZER SEQUENCE LAST-MODIFIED'.split(
        ' ',
      ),
    );
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '20261103',
        '00000000T000000Z',
        '99991231T235959Z',
        '-P1D',
        'P99999D',
        'FREQ=DAILY;COUNT=-1',
        'FREQ=YEARLY;BYMONTH=13',
        '1e999;2',
        'https://[',
        '20261103/20261101',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 6 }), (pairs) => {
        const text = calendar(
          event(`DTSTART:20261103\n${pairs.map(([key, each]) => `${key}:${each}`).join('\n')}`),
        );
        const { feed } = readICalendar(text);
        const { findings } = parseFeed(JSON.parse(JSON.stringify(feed)));
        assert.deepEqual(
          findings.filter(({ severity }) => severity === 'error'),
          [],
        );
      }),
      { numRuns: 500 },
    );
  });

  test('a date at the end of all years that takes centuries has no end', () => {
    const { feed } = readICalendar(
      calendar(event('DTSTART:20261103\nDURATION:P99999D\nRDATE:99991231T235959Z')),
    );
    assert.equal(feed.events?.[0]?.start, '2026-11-03');
  });

  test('folding anywhere changes nothing', () => {
    const bytes = new TextEncoder().encode(google.replace('Kochabend', 'Kochabend für alle 😀'));
    const usual = readICalendar(bytes).feed;
    const places = fc.uniqueArray(fc.integer({ min: 1, max: bytes.length - 1 }), { maxLength: 40 });
    fc.assert(
      fc.property(places, fc.constantFrom('\r\n ', '\n\t', '\r\r\n '), (cuts, fold) => {
        const folded: number[] = [];
        for (let i = 0; i < bytes.length; i++) {
          // Not between the two characters of a line end, and not where a line begins.
          if (cuts.includes(i) && bytes[i] !== 10 && bytes[i - 1] !== 10 && bytes[i] !== 13)
            folded.push(...Buffer.from(fold));
          folded.push(bytes[i]!);
        }
        assert.deepEqual(readICalendar(new Uint8Array(folded)).feed, usual);
      }),
    );
  });

  test('HTML leaves no tag and no script behind', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<br>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<a href="javascript:x">',
      '<a href="https://example.org">',
      '</a>',
      'Text',
      '&amp;',
      '&lt;',
      '<',
      '>',
      '<li>',
      '<style>',
      '</style>',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { text } = plainText(`<p>${pieces.join('')}`);
        assert.doesNotMatch(text, /<\/?(p|br|a|li|style)\b|javascript:/);
      }),
    );
  });
});

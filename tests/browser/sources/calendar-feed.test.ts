// Calendar files in real engines: what they know of zones differs, what is read and written does not.
import { expect, waitUntil } from '@open-wc/testing';
import { toICalendar } from '../../../src/exports/to-icalendar.js';
import { openFeed, type FeedSnapshot } from '../../../src/sources/feed-store.js';
import {
  apple,
  calendar,
  event,
  exchange,
  google,
  nextcloud,
  outlook,
  thunderbird,
} from '../../fixtures/icalendar/programs.js';

let leave: () => void = () => {};
afterEach(() => leave());

async function read(text: string | Uint8Array<ArrayBuffer>, type = 'text/calendar'): Promise<FeedSnapshot> {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const connection = openFeed([url]);
  leave = connection.subscribe(() => {});
  await waitUntil(() => connection.snapshot.status !== 'loading', 'an end', { timeout: 8_000 });
  return connection.snapshot;
}
const times = ({ feed }: FeedSnapshot): string[] =>
  feed.events.map(({ start, end, timeZone }) => [start, end, timeZone].filter(Boolean).join(' '));

const files: readonly (readonly [string, string, readonly string[]])[] = [
  ['Outlook', outlook, ['2026-11-05T18:30 2026-11-05T20:00', '2026-12-24 2026-12-26']],
  ['Exchange', exchange, ['2026-11-03T17:00 2026-11-03T19:00']],
  [
    'Google',
    google,
    ['2026-11-03T18:00 2026-11-03T19:30', '2026-12-24 2026-12-26', '2026-11-02T18:00 2026-11-02T19:00'],
  ],
  ['Apple', apple, ['2026-11-07T10:00 2026-11-07T16:00']],
  ['Nextcloud', nextcloud, ['2026-10-01']],
  ['Thunderbird', thunderbird, ['2026-11-03T19:00 2026-11-03T20:30', '2026-11-04T19:00 2026-11-04T21:00']],
];

describe('calendar files', () => {
  for (const [program, text, expected] of files)
    it(`of ${program} are feeds`, async () => {
      const snapshot = await read(text);
      expect(snapshot.status).to.equal('ready');
      expect(snapshot.feed.timeZone).to.equal('Europe/Berlin');
      expect(times(snapshot)).to.deep.equal(expected);
    });

  it('whose zone only says what the clocks do', async () => {
    const zone = outlook.slice(outlook.indexOf('BEGIN:VTIMEZONE'), outlook.indexOf('BEGIN:VEVENT'));
    const text = calendar(event('DTSTART;TZID=Vereinszeit:20260703T180000'), zone);
    const snapshot = await read(
      text.replace('TZID:W. Europe Standard Time', 'TZID:Vereinszeit'),
      'text/plain',
    );
    expect(times(snapshot)).to.deep.equal(['2026-07-03T18:00']);
    expect(snapshot.findings.map(({ code, params }) => [code, params['read']])).to.deep.equal([
      ['calendar-zone', 'Europe/Berlin'],
    ]);
  });

  it('in Latin-1', async () => {
    const text = calendar(event('DTSTART:20261103', 'x', 'Begrüßung'));
    const bytes = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
    expect((await read(bytes)).feed.events[0]!.title).to.equal('Begrüßung');
  });

  it('with five thousand events do not keep the page waiting', async () => {
    const many = Array.from({ length: 5_000 }, (_, i) =>
      event(
        `DTSTART;TZID=Europe/Berlin:20261103T180000\nDESCRIPTION:<p>Text ${i}</p>`,
        `id-${i}`,
        `Titel ${i}`,
      ),
    );
    let longest = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 1);
    const snapshot = await read(calendar(many.join('\n')));
    clearInterval(timer);
    expect(snapshot.feed.events.length).to.equal(5_000);
    expect(longest).to.be.lessThan(1_500);
  });
});

it('a calendar file is written the same everywhere', async () => {
  const { feed } = await read(exchange);
  const text = toICalendar(
    feed.events.map((each) => ({ event: each })),
    { feed, now: Date.UTC(2026, 10, 1) },
  );
  expect(
    text.split('\r\n').filter((line) => /^(RRULE|TZOFFSET|DT|EXDATE|RECURRENCE)/.test(line)),
  ).to.deep.equal([
    'DTSTART:20250101T010000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0100',
    'DTSTART:20250330T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'DTSTART:20251026T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'DTSTAMP:20261101T000000Z',
    'DTSTART;TZID=Europe/Berlin:20261103T170000',
    'DTEND;TZID=Europe/Berlin:20261103T190000',
    'RRULE:FREQ=WEEKLY;BYDAY=TU',
    'EXDATE;TZID=Europe/Berlin:20261117T170000',
    'DTSTAMP:20261101T000000Z',
    'DTSTART;TZID=Europe/Berlin:20261111T173000',
    'DTEND;TZID=Europe/Berlin:20261111T193000',
    'RECURRENCE-ID;TZID=Europe/Berlin:20261110T170000',
  ]);
});

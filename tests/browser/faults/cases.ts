// What servers and keepers do to feeds: the answer, and what visitors of each widget see then. All in one file, since it is a
// table to be read through.
import { inDays } from '../../fixtures/events.js';

/** A path of the fault server, or an answer of one's own. */
export type Answer =
  | string
  | {
      readonly body: string | Uint8Array;
      readonly type?: string;
      readonly headers?: Readonly<Record<string, string>>;
    };

/** A code that each widget names; `good`: the good records are shown; `empty`: it says that there is nothing. */
export type Seen = `E-${string}` | 'good' | 'empty';

export interface Case {
  readonly name: string;
  readonly answer: Answer;
  readonly seen: Seen;
  /** What some engines make of it instead. */
  readonly or?: Seen;
  /** Another limit than ten. */
  readonly megabytes?: number;
}

const day = inDays(3);
const good = {
  offers: [{ id: 'gut', title: 'Gut' }],
  events: [{ id: 'gut', title: 'Gut', start: `${day}T18:00` }],
  contacts: [{ id: 'gut', role: 'Gut' }],
};
type Lists = Readonly<Record<string, unknown>>;

/** The good records, and others beside them. */
const beside = (lists: Lists, head: Lists = {}): Answer => {
  const feed: Record<string, unknown> = { schemaVersion: '1.0', ...head };
  for (const name of new Set([...Object.keys(good), ...Object.keys(lists)])) {
    const more = lists[name];
    const own: readonly unknown[] = ((good as Lists)[name] as []) ?? [];
    feed[name] = more === undefined ? own : Array.isArray(more) ? [...own, ...(more as unknown[])] : more;
  }
  return { body: JSON.stringify(feed) };
};
const text = (body: string, type?: string): Answer => ({ body, ...(type !== undefined && { type }) });
const whole = JSON.stringify({ schemaVersion: '1.0', ...good });
const each = (record: object) => ({
  offers: [record],
  events: [{ start: day, ...record }],
  contacts: [record],
});
const nested = (depth: number): string => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth);
const event = (lines: string): string =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n${lines}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
const start = `DTSTART:${day.replaceAll('-', '')}T170000Z`;

const statuses = [400, 401, 403, 404, 405, 410, 418, 429, 451, 500, 501, 502, 503, 504];
const codeOf = (status: number): Seen =>
  status === 401 || status === 403
    ? 'E-DENIED'
    : status === 404 || status === 410
      ? 'E-MISSING'
      : status === 429
        ? 'E-BUSY'
        : status >= 500
          ? 'E-SERVER'
          : 'E-REQUEST';

export const cases: readonly Case[] = [
  ...statuses.map((code): Case => ({
    name: `status ${code}`,
    answer: `status&code=${code}`,
    seen: codeOf(code),
  })),

  // Answers that are no feed.
  { name: 'nobody answers', answer: 'dead', seen: 'E-NETWORK' },
  { name: 'a web page', answer: 'html', seen: 'E-HTML' },
  { name: 'a page to log in', answer: 'login', seen: 'E-HTML' },
  { name: 'the page of a firewall', answer: 'firewall', seen: 'E-HTML' },
  { name: 'a cookie wall', answer: 'cookies', seen: 'E-HTML' },
  { name: 'led on to a login', answer: 'redirect', seen: 'E-LOGIN' },
  { name: 'nothing', answer: 'empty', seen: 'E-EMPTY' },
  { name: 'only white space', answer: text(' \n\t '), seen: 'E-EMPTY' },
  { name: 'a list', answer: 'list', seen: 'E-NOT-OBJECT' },
  { name: 'null', answer: text('null'), seen: 'E-NOT-OBJECT' },
  { name: 'a number', answer: text('4711'), seen: 'E-NOT-OBJECT' },
  { name: 'a string', answer: text('"angebote"'), seen: 'E-NOT-OBJECT' },
  { name: 'plain words', answer: text('Bitte warten', 'text/plain'), seen: 'E-JSON' },
  { name: 'an object of something else', answer: text('{"items":[1,2]}'), seen: 'E-NOT-FEED' },
  {
    name: 'compressed in name only',
    answer: { body: whole, headers: { 'content-encoding': 'gzip' } },
    seen: 'E-NETWORK',
    // WebKit reads it all the same.
    or: 'good',
  },
  { name: 'a million brackets', answer: 'deep', seen: 'E-TOO-DEEP' },
  { name: 'a version of the future', answer: text(whole.replace('1.0', '7.0')), seen: 'E-VERSION' },
  {
    name: 'every record bad',
    answer: text('{"schemaVersion":"1.0","offers":[{}],"events":[{}],"contacts":[{}]}'),
    seen: 'E-INVALID',
  },

  // Feeds that are broken somewhere.
  { name: 'cut off in the last record', answer: text(whole.slice(0, -8)), seen: 'E-TRUNCATED' },
  { name: 'a comma too many at the end', answer: text(whole.replace(/\}$/, ',}')), seen: 'good' },
  { name: 'a comment behind it', answer: text(`${whole} // Stand: heute`), seen: 'good' },
  {
    name: 'NaN behind the good ones',
    answer: text(whole.replace(/\}$/, ',"places":[NaN]}')),
    seen: 'E-JSON',
  },
  {
    name: 'a key twice',
    answer: text(whole.replace('{', '{"offers":[{"id":"alt","title":"Alt"}],')),
    seen: 'good',
  },

  // Encodings.
  { name: 'with a byte order mark', answer: text(`\uFEFF${whole}`), seen: 'good' },
  { name: 'said to be a web page', answer: text(whole, 'text/html'), seen: 'good' },
  { name: 'said to be nothing', answer: text(whole, 'application/octet-stream'), seen: 'good' },
  {
    name: 'in UTF-16',
    answer: {
      body: new Uint8Array(new Uint16Array([...`\uFEFF${whole}`].map((one) => one.charCodeAt(0))).buffer),
    },
    seen: 'good',
  },
  {
    name: 'in Latin-1',
    answer: { body: Uint8Array.from(whole.replace('{', '{"licence":"größer",'), (one) => one.charCodeAt(0)) },
    seen: 'good',
  },

  // Lists and records that are something else.
  { name: 'no lists at all', answer: text('{"schemaVersion":"1.0"}'), seen: 'empty' },
  {
    name: 'empty lists',
    answer: text('{"schemaVersion":"1.0","offers":[],"events":[],"contacts":[]}'),
    seen: 'empty',
  },
  { name: 'no version', answer: text(JSON.stringify(good)), seen: 'good' },
  {
    name: 'null, numbers and words among the records',
    answer: beside({ offers: [null, 1, 'x'], events: [null, 1, 'x'], contacts: [null, 1, 'x'] }),
    seen: 'good',
  },
  {
    name: 'lists among the records',
    answer: beside({ offers: [[]], events: [[[]]], contacts: [[1]] }),
    seen: 'good',
  },
  {
    name: 'half of the records without an id',
    answer: beside(each({ title: 'Ohne', role: 'Ohne' })),
    seen: 'good',
  },
  {
    name: 'ids that are numbers',
    answer: beside(each({ id: 7, title: 'Zahl', role: 'Zahl' })),
    seen: 'good',
  },
  { name: 'one id for all', answer: beside(each({ id: 'gut', title: 'Gut', role: 'Gut' })), seen: 'good' },
  {
    name: 'titles that are no text',
    answer: beside(each({ id: 'x', title: { de: 5 }, role: [] })),
    seen: 'good',
  },
  { name: 'titles in no language', answer: beside(each({ id: 'x', title: {}, role: {} })), seen: 'good' },
  {
    name: 'a title of 100,000 letters',
    answer: beside(each({ id: 'x', title: 'X'.repeat(100_000), role: 'X'.repeat(100_000) })),
    seen: 'good',
  },
  {
    name: 'a title in 2,000 languages',
    answer: beside(
      each({
        id: 'x',
        title: Object.fromEntries([...Array(2000).keys()].map((at) => [`de-x${at}`, 'X'])),
        role: 'X',
      }),
    ),
    seen: 'good',
  },
  {
    name: 'halves of characters',
    answer: beside(each({ id: 'x', title: '\ud83d', role: '\udc4b' })),
    seen: 'good',
  },
  {
    name: 'text that turns around',
    answer: beside(each({ id: 'x', title: '\u202Etxen\u2066', role: '\u202Etxen' })),
    seen: 'good',
  },
  {
    name: 'control characters',
    answer: beside(each({ id: 'x', title: 'a\u0000\u001b[31m\u2028b', role: 'a\u0007' })),
    seen: 'good',
  },
  {
    name: 'nested 40 levels deep',
    answer: text(whole.replace('"Gut"}', `"Gut","x-tief":${nested(40)}}`)),
    seen: 'good',
  },
  {
    name: 'names of the language itself as keys',
    answer: text(whole.replace('{"id"', '{"__proto__":{"polluted":1},"constructor":1,"id"')),
    seen: 'good',
  },
  {
    name: 'such names as ids',
    answer: beside({
      ...each({ id: '__proto__', title: 'P', role: 'P' }),
      places: [{ id: 'constructor', name: 'P' }],
    }),
    seen: 'good',
  },

  // References and dates.
  {
    name: 'references to nobody',
    answer: beside({
      offers: [{ id: 'x', title: 'X', organizationIds: ['weg'], placeIds: ['weg'], contactIds: ['weg'] }],
      events: [{ id: 'x', title: 'X', start: day, placeId: 'weg', seriesId: 'weg', offerId: 'weg' }],
      contacts: [{ id: 'x', role: 'X', organizationId: 'weg', placeId: 'weg', substituteId: 'weg' }],
    }),
    seen: 'good',
  },
  {
    name: 'circles',
    answer: beside(
      {
        contacts: [
          { id: 'a', role: 'A', substituteId: 'b' },
          { id: 'b', role: 'B', substituteId: 'a' },
        ],
        organizations: [{ id: 'o', name: 'O', parentId: 'o' }],
      },
      {
        vocabularies: {
          fieldsOfAction: [
            { id: 'f', label: 'F', parent: 'g' },
            { id: 'g', label: 'G', parent: 'f' },
          ],
        },
      },
    ),
    seen: 'good',
  },
  {
    name: 'dates no calendar has',
    answer: beside({
      events: [
        { id: 'x', title: 'X', start: '2026-02-31' },
        { id: 'y', title: 'Y', start: 'morgen' },
      ],
    }),
    seen: 'good',
  },
  {
    name: 'an end before the start',
    answer: beside({ events: [{ id: 'x', title: 'X', start: `${day}T18:00`, end: '2020-01-01' }] }),
    seen: 'good',
  },
  {
    name: 'the last year of all calendars',
    answer: beside({
      events: [{ id: 'x', title: 'X', start: '9999-12-31T23:59', recurrence: { rule: 'FREQ=DAILY' } }],
    }),
    seen: 'good',
  },
  {
    name: 'a rule of every second',
    answer: beside({
      events: [
        {
          id: 'x',
          title: 'X',
          start: `${day}T00:00`,
          recurrence: { rule: 'FREQ=SECONDLY;COUNT=1000000000' },
        },
      ],
    }),
    seen: 'good',
  },
  {
    name: 'a rule that never comes true',
    answer: beside({
      events: [
        {
          id: 'x',
          title: 'X',
          start: `${day}T00:00`,
          recurrence: { rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' },
        },
      ],
    }),
    seen: 'good',
  },
  {
    name: 'a rule that is none',
    answer: beside({
      events: [{ id: 'x', title: 'X', start: `${day}T00:00`, recurrence: { rule: 'jeden Montag' } }],
    }),
    seen: 'good',
  },
  {
    name: 'a thousand exceptions',
    answer: beside({
      events: [
        {
          id: 'x',
          title: 'X',
          start: '2020-01-01T10:00',
          recurrence: {
            rule: 'FREQ=DAILY',
            exclude: [...Array(1000).keys()].map((at) => `2020-${String((at % 12) + 1).padStart(2, '0')}-15`),
          },
        },
      ],
    }),
    seen: 'good',
  },
  {
    name: 'a zone nobody knows',
    answer: text(whole.replace('{', '{"timeZone":"Mars/Olympus",')),
    seen: 'good',
  },
  {
    name: 'a language nobody knows',
    answer: text(whole.replace('{', '{"defaultLanguage":"xx-yy","languages":[{"code":"§"}],')),
    seen: 'good',
  },
  {
    name: 'opening hours that are none',
    answer: beside({
      contacts: [
        {
          id: 'x',
          role: 'X',
          hours: { weekly: [{ days: ['xx'], from: '25:00', to: '9' }], timeZone: 'Mars' },
        },
      ],
    }),
    seen: 'good',
  },
  {
    name: 'vocabularies that are none',
    answer: text(whole.replace('{', '{"vocabularies":[1],"synonyms":"x","region":7,"publisher":[],')),
    seen: 'good',
  },
  {
    name: 'addresses that are none',
    answer: beside({
      offers: [
        {
          id: 'x',
          title: 'X',
          links: [
            { url: 'javascript:executed(1)' },
            { url: 'http://' },
            { url: 'https://a:b@example.org' },
            7,
          ],
          image: { src: 'javascript:executed(2)' },
        },
      ],
      contacts: [{ id: 'x', role: 'X', emails: ['@'], phones: [{ number: 'javascript:executed(3)' }] }],
    }),
    seen: 'good',
  },
  {
    name: 'a publisher full of markup',
    answer: text(
      whole.replace(
        '{',
        '{"title":"<script>executed(4)</script>","publisher":{"name":"<img src=x onerror=executed(5)>","url":"javascript:executed(6)"},',
      ),
    ),
    seen: 'good',
  },

  // Sizes.
  {
    name: 'more than 50,000 records',
    answer: text(`{"schemaVersion":"1.0","offers":[${'{"id":"a","title":"A"},'.repeat(50_000)}{}]}`),
    seen: 'E-TOO-MANY',
  },
  { name: 'without end', answer: 'endless', seen: 'E-TOO-BIG', megabytes: 1 },

  // Calendar files.
  {
    name: 'a calendar without events',
    answer: text('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n', 'text/calendar'),
    seen: 'empty',
  },
  {
    name: 'a calendar of another kind',
    answer: text('BEGIN:VCARD\r\nVERSION:4.0\r\nFN:x\r\nEND:VCARD\r\n', 'text/calendar'),
    seen: 'E-NOT-FEED',
  },
  {
    name: 'half a calendar',
    answer: text(event(`SUMMARY:Gut\r\n${start}`).slice(0, -30), 'text/calendar'),
    seen: 'E-TRUNCATED',
  },
];

/** Of calendar files only the calendar has something to show. */
export const calendarCases: readonly Case[] = [
  { name: 'a calendar said to be JSON', answer: text(event(`SUMMARY:Gut\r\n${start}`)), seen: 'good' },
  {
    name: 'lines of a calendar that are none',
    answer: text(event(`SUMMARY:Gut\r\nDIES IST KEINE ZEILE\r\n:::\r\n${start}`), 'text/calendar'),
    seen: 'good',
  },
  {
    name: 'a rule of every second in a calendar',
    answer: text(event(`SUMMARY:Gut\r\nRRULE:FREQ=SECONDLY\r\n${start}`), 'text/calendar'),
    seen: 'good',
  },
  {
    name: 'a zone nobody knows in a calendar',
    answer: text(
      event(`SUMMARY:Gut\r\n${start.replace(':', ';TZID=Mars:').replace('Z', '')}`),
      'text/calendar',
    ),
    seen: 'good',
  },
];

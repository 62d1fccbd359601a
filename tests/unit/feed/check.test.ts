/** What becomes of one field: kept, mended, or left out with a finding. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from '../../../src/feed/parse.js';

type Json = Record<string, unknown>;

/** The parsed offer made of an id, a title and these fields, and the findings about it without their home. */
function offer(fields: Json, options?: Parameters<typeof parseFeed>[1]) {
  const { feed, findings } = parseFeed(
    { schemaVersion: '1.0', offers: [{ id: 'o', title: 'T', ...fields }] },
    options,
  );
  const { id, title, ...rest } = (feed.offers[0] ?? {}) as unknown as Json;
  return {
    kept: rest,
    title,
    id,
    said: findings
      .filter(({ code }) => code !== 'unresolved-reference')
      .map(({ code, path }) => `${code} ${path.replace('offers[0].', '')}`),
    findings,
  };
}

const cases: readonly (readonly [name: string, fields: Json, kept: Json, said: readonly string[]])[] = [
  ['a clean field stays', { summary: 'Kurz.' }, { summary: 'Kurz.' }, []],
  [
    'empty strings and null are absent',
    { summary: '', status: null, tags: ['a', '', null] },
    { tags: ['a'] },
    [],
  ],
  ['blanks around a text go', { summary: '  Kurz. \n' }, { summary: 'Kurz.' }, []],
  ['a text of blanks is absent', { summary: ' \t ' }, {}, []],
  ['a map without a text is absent', { summary: { de: '', ar: null } }, {}, []],
  ['a number is read as text', { leistungId: 99 }, { leistungId: '99' }, ['read-as leistungId']],
  ['a lone value is read as a list', { tags: 'a' }, { tags: ['a'] }, ['read-as tags']],
  [
    'a number in quotes is read',
    { audience: { ageMin: '16' } },
    { audience: { ageMin: 16 } },
    ['read-as audience.ageMin'],
  ],
  [
    'a number out of range goes',
    { audience: { ageMin: 300, ageMax: 20 } },
    { audience: { ageMax: 20 } },
    ['bad-value audience.ageMin'],
  ],
  [
    'part of a number is no number',
    { capacity: { free: 2.5 } },
    { capacity: {} },
    ['bad-value capacity.free'],
  ],
  ['an unknown word goes', { attendance: 'vor Ort' }, {}, ['bad-value attendance']],
  [
    'a bad item of a list goes',
    { serviceArea: ['05382', 'Bonn'] },
    { serviceArea: ['05382'] },
    ['bad-value serviceArea[1]'],
  ],
  [
    'a key robbed of its zero gets it back',
    { serviceArea: ['5382060'] },
    { serviceArea: ['05382060'] },
    ['read-as serviceArea[0]'],
  ],
  [
    'a string stands for a language',
    { languages: ['de', 'uk'] },
    { languages: [{ code: 'de' }, { code: 'uk' }] },
    [],
  ],
  ['a string stands for a cost', { cost: 'free' }, { cost: { type: 'free' } }, []],
  [
    'an entry without its required field goes',
    { languages: [{ mode: 'spoken' }, 'de'] },
    { languages: [{ code: 'de' }] },
    ['missing languages[0].code'],
  ],
  ['organizationId is one of organizationIds', { organizationId: 'a' }, { organizationIds: ['a'] }, []],
  [
    'contactId and placeId likewise',
    { contactId: 'a', placeId: ['b', 'c'] },
    { contactIds: ['a'], placeIds: ['b', 'c'] },
    [],
  ],
  [
    'the plural wins over the singular',
    { organizationId: 'a', organizationIds: ['b'] },
    { organizationIds: ['b'] },
    [],
  ],
  ['an unknown key goes', { titel: 'T' }, {}, ['unknown-key titel']],
  ['a key of one’s own stays', { 'x-budget': { euro: 1 } }, { 'x-budget': { euro: 1 } }, []],
  [
    '__proto__ and constructor are unknown keys',
    JSON.parse('{"__proto__":{"summary":"x"},"constructor":1}') as Json,
    {},
    ['unknown-key __proto__', 'unknown-key constructor'],
  ],
  [
    'childcare is said with yes or in words',
    { childcare: true, course: { childcare: 'ab drei' } },
    { childcare: true, course: { childcare: 'ab drei' } },
    [],
  ],
  [
    'one bad language of a text goes',
    { summary: { de: 'Kurz.', en: 5, 'deutsch!': 'x' } },
    { summary: { de: 'Kurz.', en: '5' } },
    ['read-as summary.en', 'bad-value summary.deutsch!'],
  ],
  [
    'de-si is read as de-simple',
    { summary: { 'de-si': 'Leicht.' } },
    { summary: { 'de-simple': 'Leicht.' } },
    ['language-alias summary.de-si'],
  ],
  [
    'de-x-simplified likewise',
    { summary: { 'de-x-simplified': 'Leicht.' } },
    { summary: { 'de-simple': 'Leicht.' } },
    ['language-alias summary.de-x-simplified'],
  ],
  [
    'the true name wins over its alias',
    { summary: { 'de-si': 'a', 'de-simple': 'b' } },
    { summary: { 'de-simple': 'b' } },
    ['language-alias summary.de-si'],
  ],
  [
    'an underscore in a language is read',
    { course: { language: 'pt_BR' } },
    { course: { language: 'pt-BR' } },
    ['read-as course.language'],
  ],
  ['30 February is no day', { verifiedAt: '2026-02-30' }, {}, ['bad-value verifiedAt']],
  [
    '29 February is one in leap years',
    { verifiedAt: '2024-02-29', validUntil: '2100-02-29' },
    { verifiedAt: '2024-02-29' },
    ['bad-value validUntil'],
  ],
  [
    'a blank between day and time is read',
    { verifiedAt: '2026-11-03 18:00' },
    { verifiedAt: '2026-11-03T18:00' },
    ['read-as verifiedAt'],
  ],
  [
    'fractions of a second go',
    { verifiedAt: '2026-11-03T18:00:30.123' },
    { verifiedAt: '2026-11-03T18:00:30' },
    [],
  ],
  [
    '9:00 is read',
    { runs: [{ schedule: { from: '9:00', to: '24:00' } }] },
    { runs: [{ schedule: { from: '09:00', to: '24:00' } }] },
    ['read-as runs[0].schedule.from'],
  ],
  [
    'www. becomes an address',
    { links: ['www.example.org'] },
    { links: [{ url: 'https://www.example.org' }] },
    ['read-as links[0].url'],
  ],
  [
    'a scheme in capitals is read',
    { links: ['HTTPS://example.org'] },
    { links: [{ url: 'https://example.org' }] },
    ['read-as links[0].url'],
  ],
  [
    'a tuple of the wrong length goes',
    { image: { src: 'https://example.org/a.png', focus: [1] } },
    { image: { src: 'https://example.org/a.png' } },
    ['bad-value image.focus'],
  ],
];

for (const [name, fields, kept, said] of cases) {
  test(name, () => {
    const input = structuredClone(fields);
    const result = offer(input);
    assert.deepEqual(result.kept, kept);
    assert.deepEqual(result.said, said);
    assert.deepEqual(input, fields, 'the input is not changed');
  });
}

for (const url of [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' java\tscript:alert(1)',
  'data:text/html,<b>',
  'vbscript:x',
  'file:///etc/passwd',
  'https://',
  'https:/example.org',
  'https://user:word@example.org/',
  'https://user@example.org',
  'https://example.org\\@evil.example',
  'https://example.org/a b',
  '//example.org',
  '/kurs',
  'example.org',
  'blob:https://example.org/1',
]) {
  test(`${JSON.stringify(url)} is no link`, () => {
    const { kept, said } = offer({ links: [{ url, label: 'Kurs' }] });
    assert.deepEqual(kept, { links: [] });
    assert.match(said[0]!, /^bad-value links\[0\]\.url/);
  });
}

for (const url of [
  'https://example.org',
  'http://example.org:8080/a?b=@c#d',
  'mailto:a@example.org?subject=x',
  'tel:+49-2241-1',
  'geo:50.7,7.1',
])
  test(`${url} is a link`, () => assert.deepEqual(offer({ links: [url] }).kept, { links: [{ url }] }));

const CLEAN: readonly (readonly [name: string, dirty: string, line: string, text: string])[] = [
  ['control characters', 'a\u0000b\u0007c\u009f', 'abc', 'abc'],
  ['direction overrides', 'a\u202eb\u202dc', 'abc', 'abc'],
  ['direction isolates', 'a\u2066b\u2069c', 'abc', 'abc'],
  ['half surrogate pairs', 'a\ud800b\udc00c', 'abc', 'abc'],
];
for (const [name, dirty, line, text] of CLEAN) {
  test(`${name} are taken out, with a note`, () => {
    const { kept, said } = offer({ summary: { de: dirty }, description: dirty });
    assert.deepEqual(kept, { summary: { de: line }, description: text });
    assert.deepEqual(said, ['text-cleaned summary.de', 'text-cleaned description']);
  });
}

test('line breaks stay in texts and become blanks in lines', () => {
  const { kept, said } = offer({ summary: 'a\nb\r\n\tc\u2028d', description: 'a\r\nb\u2029c\n\n- d\te' });
  assert.deepEqual(kept, { summary: 'a b c d', description: 'a\nb\nc\n\n- d e' });
  assert.deepEqual(said, []);
});

test('a byte order mark goes', () => {
  assert.deepEqual(offer({ summary: '\ufeffa\ufeffb' }).kept, { summary: 'ab' });
});

test('emoji, joiners and right-to-left marks stay', () => {
  const summary = '👩🏽‍🏫 می‌خواهم \u200f(A1) ✓';
  assert.deepEqual(offer({ summary }).kept, { summary });
});

test('a record without a title goes, and the one after it stays', () => {
  const { feed, findings, dropped } = parseFeed({
    schemaVersion: '1.0',
    offers: [{ id: 'a' }, { id: 'b', title: 'B' }, 'c', null, { title: 'D' }],
  });
  assert.deepEqual(feed.offers, [{ id: 'b', title: 'B' }]);
  assert.equal(dropped, 4);
  assert.deepEqual(
    findings.filter(({ code }) => code === 'record-dropped').map(({ path, params }) => [path, params['id']]),
    [
      ['offers[0]', 'a'],
      ['offers[2]', ''],
      ['offers[3]', ''],
      ['offers[4]', ''],
    ],
  );
});

test('a contact needs a role or a name', () => {
  const { feed, findings } = parseFeed({
    schemaVersion: '1.0',
    contacts: [{ id: 'a', role: 'Beratung' }, { id: 'b', name: 'Hotline' }, { id: 'c' }],
  });
  assert.deepEqual(
    feed.contacts.map(({ id }) => id),
    ['a', 'b'],
  );
  assert.deepEqual(
    findings.map(({ code, path }) => `${code} ${path}`),
    ['missing contacts[2].role', 'record-dropped contacts[2]'],
  );
});

test('clean records are the very objects of the document', () => {
  const input = { schemaVersion: '1.0', offers: [{ id: 'a', title: { de: 'A' }, tags: ['x'] }] };
  assert.equal(parseFeed(input).feed.offers[0], input.offers[0]);
});

test('only the changed part of a record is copied', () => {
  const input = { schemaVersion: '1.0', offers: [{ id: 'a', title: { de: 'A' }, cost: 'free' }] };
  const before = structuredClone(input);
  const parsed = parseFeed(input).feed.offers[0]!;
  assert.equal(parsed.title, input.offers[0]!.title);
  assert.deepEqual(parsed.cost, { type: 'free' });
  assert.deepEqual(input, before);
});

test('an unknown key is noted once for all records', () => {
  const offers = [1, 2, 3].map((n) => ({ id: `${n}`, title: 'T', titel: 'x' }));
  assert.equal(parseFeed({ schemaVersion: '1.0', offers }).findings.length, 1);
});

const toWallTime = (iso: string, zone: string): string =>
  `${iso.slice(0, 16)}${zone === 'Europe/Berlin' ? '' : ':59'}`;

test('a moment with an offset becomes wall time of the feed’s zone', () => {
  const { kept, said } = offer(
    { verifiedAt: '2026-11-03T18:00:00Z', validUntil: '2026-11-03T18:00+01:00' },
    { toWallTime },
  );
  assert.deepEqual(kept, { verifiedAt: '2026-11-03T18:00', validUntil: '2026-11-03T18:00' });
  assert.deepEqual(said, []);
});

test('a moment with an offset stays and is noted when nobody converts it', () => {
  for (const options of [{}, { toWallTime: () => assert.fail() }, { toWallTime: () => undefined }]) {
    const { kept, said } = offer({ verifiedAt: '2026-11-03T18:00:00Z' }, options);
    assert.deepEqual(kept, { verifiedAt: '2026-11-03T18:00:00Z' });
    assert.deepEqual(said, ['offset-kept verifiedAt']);
  }
});

test('a zone that does not exist goes', () => {
  const { kept, said } = offer(
    { hours: { timeZone: 'Mond/Krater' } },
    { isTimeZone: (zone) => zone === 'UTC' },
  );
  assert.deepEqual(kept, { hours: {} });
  assert.deepEqual(said, ['bad-value hours.timeZone']);
});

// Feeds for the plain lists that servers write: the same ones for WordPress and TYPO3.
const text = `<script>alert(1)</script>"><img src=x onerror=alert(2)>' [miteinander] &amp; \u202e`;
const odd = [
  null,
  true,
  3,
  [],
  {},
  'x',
  [[]],
  { a: { b: 1 } },
  text,
  ['x', { url: 'javascript:alert(1)' }],
  { de: text },
];
const names =
  'id title status links placeIds placeId organizationIds organizationId fieldsOfAction type types validUntil publishFrom serviceArea start end recurrence phones emails role name topics seriesId url';
/** Every field of every record once with every odd value. */
const records = names.split(' ').flatMap((name) =>
  odd.map((value, index) => ({
    id: `${name}${index}`,
    title: text,
    role: text,
    start: '2099-01-01T10:00',
    recurrence: { rule: 'FREQ=DAILY', text },
    links: [{ url: 'https://example.test/?a="><script>' }],
    phones: ['+49 (0)1 "><b>'],
    emails: ['a"><b>@example.test'],
    placeIds: ['p'],
    [name]: value,
  })),
);
/** A feed in which nothing has the shape or the text it should have. */
export const hostile = {
  timeZone: 'No/Where',
  defaultLanguage: ['x'],
  places: [{ id: 'p', name: text, address: { city: text }, ags: 3 }, 7],
  organizations: 'x',
  offers: records,
  events: records,
  contacts: records,
};

/** One record a widget, in German, English and Arabic, with towns, an end and a phone. */
export const manyTongues = {
  defaultLanguage: 'de',
  timeZone: 'Europe/Berlin',
  organizations: [{ id: 'o', name: 'Verein', links: [{ url: 'https://verein.example/' }] }],
  places: [
    { id: 'p', name: { de: 'Rathaus', en: 'Town hall' }, ags: '05382060', address: { city: 'Siegburg' } },
  ],
  offers: [
    {
      id: 'a',
      title: { de: 'Sprachcafé & mehr', en: 'Language café', ar: 'مقهى اللغة' },
      placeIds: ['p'],
      organizationIds: ['o'],
      fieldsOfAction: ['language'],
    },
    {
      id: 'b',
      title: { ar: 'دورة' },
      url: 'https://kurs.example/?a=1&b=2',
      status: 'paused',
      fieldsOfAction: ['work'],
    },
    { id: 'c', title: 'Vorbei', validUntil: '2020-01-01' },
  ],
  events: [
    { id: 'e', title: { de: 'Sommerfest', en: 'Summer party' }, start: '2099-07-01T15:00', placeId: 'p' },
    { id: 'f', title: 'Vorbei', start: '2020-01-01' },
  ],
  contacts: [
    {
      id: 'k',
      name: { de: 'Ausländeramt', en: 'Immigration office' },
      phones: ['+49 (0)2241 102-0'],
      emails: ['amt@siegburg.example'],
      placeIds: ['p'],
    },
  ],
};

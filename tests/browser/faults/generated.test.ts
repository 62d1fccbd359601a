// Feeds nobody has thought of: a thousand generated ones, with noise in every field, in all three widgets by turns; and two
// thousand hostile texts in every text field of every kind of record, in cards, details and the print sheet. Firefox and
// WebKit take a fifth of both: what differs between engines is drawing, and they draw several times slower.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import { inDays } from '../../fixtures/events.js';
import { registry } from '../../../src/sources/registry.js';
import '../../../src/define.js';
import { readable, watch, widgetTags, type WidgetTag } from './watch.js';

const share = navigator.userAgent.includes('Chrome') ? 1 : 0.2;
const seed = 20_261_123;

interface Widget extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  open(id: string): void;
  close(): void;
}

/** A widget that has read this feed, whatever came of it. */
const shown = async (
  tag: WidgetTag,
  feed: unknown,
  attributes: Readonly<Record<string, string>> = {},
): Promise<Widget> => {
  const url = URL.createObjectURL(new Blob([JSON.stringify(feed)], { type: 'application/json' }));
  const box = document.createElement('div');
  box.lang = 'de';
  document.body.append(box);
  const element = document.createElement(tag) as unknown as Widget;
  for (const [name, value] of Object.entries({ feed: url, 'url-state': 'off', ...attributes }))
    element.setAttribute(name, value);
  element.textContent = 'Liste';
  const settled = new Promise<void>((resolve) => {
    for (const name of ['mit-ready', 'mit-error'])
      element.addEventListener(name, () => resolve(), { once: true });
  });
  box.append(element);
  await settled;
  await element.updateComplete;
  URL.revokeObjectURL(url);
  return element;
};

const noise = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  fc.constantFrom(
    '',
    'de',
    '2026-12-01',
    '2026-12-01T18:00',
    'https://example.org/',
    'FREQ=WEEKLY',
    '09:00',
    'mo',
    'a',
  ),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.object({ maxDepth: 2, maxKeys: 4 }),
  fc.array(fc.string({ maxLength: 5 }), { maxLength: 3 }),
);
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }) },
  fc.dictionary(fc.constantFrom('de', 'en', 'ar', 'uk', 'x'), fc.string({ unit: 'grapheme', maxLength: 20 })),
);
const moment = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 16));
const soon = fc.integer({ min: -400, max: 800 }).map((days) => `${inDays(days)}T18:00`);
const id = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', 'ü');

const fields = {
  offers: {
    id,
    title: text,
    summary: text,
    description: text,
    type: id,
    fieldsOfAction: fc.array(id),
    organizationIds: fc.array(id),
    placeIds: fc.array(id),
    contactIds: fc.array(id),
    serviceArea: fc.array(fc.constantFrom('05382', '05382060')),
    languages: fc.array(fc.record({ code: fc.constantFrom('de', 'ar', 'zz') })),
    cost: fc.record({ type: fc.constantFrom('free', 'paid'), min: fc.double() }),
    runs: fc.array(
      fc.record({
        start: soon,
        end: soon,
        schedule: fc.record({ rule: fc.constantFrom('FREQ=WEEKLY;BYDAY=MO', 'FREQ=MONTHLY;BYDAY=-1WE') }),
      }),
      { maxLength: 2 },
    ),
    alert: text,
    links: fc.array(fc.record({ url: fc.webUrl(), label: text }), { maxLength: 2 }),
    verifiedAt: moment,
    hours: fc.record({
      weekly: fc.array(
        fc.record({
          days: fc.array(fc.constantFrom('mo', 'su'), { minLength: 1 }),
          from: fc.constantFrom('09:00', '23:00'),
          to: fc.constantFrom('02:00', '24:00'),
        }),
        { maxLength: 2 },
      ),
    }),
  },
  events: {
    id,
    title: text,
    start: fc.oneof(soon, moment),
    end: fc.oneof(soon, moment),
    duration: fc.constantFrom('PT1H', 'P3D'),
    recurrence: fc.record({
      rule: fc.constantFrom(
        'FREQ=DAILY',
        'FREQ=WEEKLY;INTERVAL=2',
        'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
        'FREQ=MONTHLY;BYMONTHDAY=31',
      ),
      exclude: fc.array(
        soon.map((one) => one.slice(0, 10)),
        { maxLength: 3 },
      ),
    }),
    status: fc.constantFrom('cancelled', 'rescheduled', 'movedOnline', 'tentative'),
    previousStart: soon,
    placeId: id,
    timeZone: fc.constantFrom('Europe/Berlin', 'Asia/Kabul', 'Pacific/Apia'),
    types: fc.array(id),
    seriesId: id,
    joinUrl: fc.webUrl(),
    capacity: fc.record({ state: fc.constantFrom('full', 'few') }),
    registration: fc.record({ required: fc.boolean(), opens: soon, closes: soon }),
  },
  contacts: {
    id,
    role: text,
    name: text,
    organizationId: id,
    placeId: id,
    phones: fc.array(fc.string({ maxLength: 20 })),
    emails: fc.array(fc.emailAddress()),
    topics: fc.array(id),
    languages: fc.array(fc.constantFrom('de', 'ar', 'xx-yy')),
    hours: fc.record({
      byAppointment: fc.boolean(),
      always: fc.boolean(),
      temporarilyClosed: fc.record({ to: moment.map((one) => one.slice(0, 10)) }),
    }),
    substituteId: id,
    order: fc.double(),
  },
  organizations: { id, name: text, kind: id, url: fc.webUrl(), email: fc.emailAddress(), parentId: id },
  places: {
    id,
    name: text,
    ags: fc.constantFrom('05382060', '05382', '1'),
    address: fc.record({ street: fc.string(), postcode: fc.string(), city: fc.string() }),
    geo: fc.record({ lat: fc.double(), lng: fc.double() }),
  },
};

/** A record with some of its fields, each of them now and then something else entirely. */
const records = (shape: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc.array(
    fc.record(
      Object.fromEntries(
        Object.entries(shape).map(([key, value]) => [
          key,
          fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: noise }),
        ]),
      ),
      { requiredKeys: ['id'] },
    ),
    { maxLength: 4 },
  );
const feeds = fc.record(
  {
    schemaVersion: fc.oneof({ weight: 9, arbitrary: fc.constant('1.0') }, { weight: 1, arbitrary: noise }),
    defaultLanguage: fc.constantFrom('de', 'ar', 'en', 'zz'),
    timeZone: fc.constantFrom('Europe/Berlin', 'America/Los_Angeles', 'Mars/Olympus'),
    vocabularies: fc.oneof(
      noise,
      fc.record({ fieldsOfAction: fc.array(fc.record({ id, label: text, parent: id })) }),
    ),
    offers: records(fields.offers),
    events: records(fields.events),
    contacts: records(fields.contacts),
    organizations: records(fields.organizations),
    places: records(fields.places),
  },
  { requiredKeys: [] },
);

describe('generated feeds', function () {
  this.timeout(110_000);

  it('leave no widget blank and throw nothing', async () => {
    let turn = 0;
    const watching = watch();
    try {
      await fc.assert(
        fc.asyncProperty(feeds, async (feed) => {
          registry().sources.clear();
          const element = await shown(widgetTags[turn++ % 3]!, feed);
          try {
            expect(readable(element)).not.to.equal('');
            expect(element.getBoundingClientRect().height).to.be.greaterThan(20);
            expect(watching.faults).to.deep.equal([]);
          } finally {
            element.parentElement!.remove();
          }
        }),
        { numRuns: 1000 * share, seed },
      );
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(watching.faults).to.deep.equal([]);
      expect(turn).to.be.greaterThan(999 * share);
    } finally {
      watching.end();
    }
  });
});

const call = (what: number): string => `executed(${what})`;
const payloads: readonly ((at: number) => string)[] = [
  (at) => `<script>${call(at)}</script>`,
  (at) => `<img src=x onerror=${call(at)}>`,
  (at) => `"><svg onload=${call(at)}>`,
  (at) => `' autofocus onfocus=${call(at)} x='`,
  (at) => `javascript:${call(at)}`,
  (at) => `JaVa\u0000Script:${call(at)}`,
  (at) => `data:text/html,<script>${call(at)}</script>`,
  (at) => `\${${call(at)}}`,
  (at) => `{{constructor.constructor('${call(at)}')()}}`,
  (at) => `</template><script>${call(at)}</script>`,
  (at) => `</style><script>${call(at)}</script>`,
  (at) => `<!--><script>${call(at)}</script>-->`,
  (at) => `<math><mtext></form><form><mglyph><style></math><img src onerror=${call(at)}>`,
  (at) => `<iframe srcdoc="<script>parent.${call(at)}</script>">`,
  (at) => `<link rel=stylesheet href=https://example.org/${at}.css>`,
  (at) => `<meta http-equiv=refresh content="0;url=https://example.org/${at}">`,
  (at) => `url(https://example.org/${at}.png)`,
  (at) => `@import 'https://example.org/${at}.css';`,
  (at) => `\u202E<b>${at}\u2066\u0000\uFEFF`,
  (at) => `\ud83d${at}\udc4b`,
  (at) => `__proto__${at}`,
  (at) => `toString${at}`,
  (at) => `?lit$${at}$ <!--?lit$-->`,
  (at) => `=HYPERLINK("https://example.org/${at}")`,
  (at) => `END:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:${at}`,
];

/** Every text field of every kind of record says the same hostile thing, and so do its addresses. */
const record = (hostile: string, at: number) => {
  const url = hostile;
  const common = {
    source: { name: hostile, url },
    verifiedBy: hostile,
    textMeta: { [hostile]: { origin: 'machine' } },
  };
  const image = { src: url, alt: hostile, credit: hostile, licence: hostile };
  const links = [
    { url, label: hostile },
    { url: `https://example.org/#${new URLSearchParams({ hostile }).toString()}`, label: hostile },
  ];
  const hours = {
    weekly: [{ days: ['mo'], from: '09:00', to: '10:00', note: hostile }],
    special: [{ date: inDays(1), closed: true, note: hostile }],
  };
  const key = `k${at}`;
  return {
    organizations: {
      ...common,
      id: key,
      name: hostile,
      shortName: hostile,
      description: hostile,
      kind: hostile,
      url,
      email: hostile,
      phones: [{ number: hostile, label: hostile }],
    },
    places: {
      ...common,
      id: key,
      name: hostile,
      description: hostile,
      address: { street: hostile, houseNo: hostile, postcode: hostile, city: hostile },
      room: hostile,
      transit: hostile,
      accessibility: { note: hostile },
      hours,
    },
    contacts: {
      ...common,
      id: key,
      role: hostile,
      name: hostile,
      person: { given: hostile, family: hostile, consent: true },
      department: hostile,
      organizationId: key,
      placeId: key,
      phones: [{ number: hostile, label: hostile }],
      emails: [hostile],
      links,
      onlineServices: [{ url, kind: 'chat', label: hostile }],
      topics: [hostile],
      hours,
      image,
    },
    offers: {
      ...common,
      id: key,
      title: hostile,
      summary: hostile,
      description: hostile,
      type: hostile,
      fieldsOfAction: [hostile],
      tags: [hostile],
      organizationIds: [key],
      placeIds: [key],
      contactIds: [key],
      alert: hostile,
      childcare: hostile,
      links,
      image,
      access: { steps: ['phone'], documents: [hostile], waitingTime: hostile, note: hostile },
      cost: { type: 'paid', note: hostile },
      course: { certificate: hostile, funding: hostile },
      runs: [{ start: inDays(1), text: hostile, note: hostile }],
    },
    events: {
      ...common,
      id: key,
      title: hostile,
      summary: hostile,
      description: hostile,
      start: `${inDays(1 + (at % 20))}T18:00`,
      placeId: key,
      types: [hostile],
      organizationIds: [key],
      statusNote: hostile,
      joinUrl: url,
      joinNote: hostile,
      links,
      image,
      recurrence: { text: hostile },
      registration: { url, email: hostile, note: hostile },
    },
  };
};

const perFeed = 100;

describe('hostile texts', function () {
  this.timeout(110_000);

  it('in every field stay text: in cards, in details and on paper', async () => {
    const watching = watch();
    const lists = ['organizations', 'places', 'contacts', 'offers', 'events'] as const;
    const total = 2000 * share;
    try {
      for (let from = 0; from < total; from += perFeed) {
        const all = new Array(perFeed)
          .fill(0)
          .map((_, i) => record(payloads[(from + i) % payloads.length]!(from + i), from + i));
        const feed = {
          schemaVersion: '1.0',
          title: payloads[from % payloads.length]!(from),
          ...Object.fromEntries(lists.map((list) => [list, all.map((one) => one[list])])),
        };
        registry().sources.clear();
        for (const tag of widgetTags) {
          const element = await shown(tag, feed, {
            'page-size': String(perFeed),
            'json-ld': '',
            'image-hosts': 'example.org',
          });
          const root = element.shadowRoot!;
          await waitUntil(() => root.querySelector('.card'), `cards in ${tag}`, { timeout: 20_000 });
          element.open(`k${from + ((from / perFeed) % perFeed)}`);
          await waitUntil(() => root.querySelector('dialog[open] h2'), 'details', { timeout: 20_000 });
          for (const scope of [root, document])
            expect(
              scope.querySelectorAll(
                'script:not([src]):not([type*=json]):not([data-own]), iframe, base, meta[http-equiv=refresh], object, embed',
              ).length - (scope === document ? before : 0),
            ).to.equal(0);
          const links: HTMLAnchorElement[] = [];
          root.querySelectorAll('a').forEach((link) => links.push(link));
          for (const { protocol, href } of links)
            expect(protocol, href).to.match(/^(https?|mailto|tel|geo|blob):$/);
          const handlers = root.querySelectorAll('[onerror], [onload], [onfocus], [onclick], [style]');
          expect(handlers.length, handlers[0]?.outerHTML).to.equal(0);
          element.parentElement!.remove();
        }
        expect(watching.faults.filter((fault) => !/example\.org\/.*\.(png|jpg)/.test(fault))).to.deep.equal(
          [],
        );
      }
    } finally {
      watching.end();
    }
  });
});

const before = document.querySelectorAll(
  'script:not([src]):not([type*=json]):not([data-own]), iframe, base, meta[http-equiv=refresh], object, embed',
).length;

it('the watch sees what it is there for', async () => {
  const watching = watch();
  globalThis.executed!('a test');
  console.log('stray');
  await fixture(html`<p>…</p>`);
  expect(watching.faults).to.deep.equal(['executed: a test', 'console.log: stray']);
  watching.end();
});

// Pages without script: what stands there, in the widget's own words, with every text of a feed as text.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ical from 'ical.js';
import { tool } from './tool.js';

const feed = {
  schemaVersion: '1.0',
  title: 'Wegweiser',
  vocabularies: {
    offerTypes: [{ id: 'course', label: { de: 'Kurs', en: 'Course' } }],
    municipalities: [{ id: '05382060', label: 'Siegburg' }],
  },
  organizations: [{ id: 'v', name: 'Verein' }],
  places: [{ id: 'p', name: 'Haus', ags: '05382060' }],
  offers: [
    {
      id: 'o1',
      type: 'course',
      title: { de: 'Deutsch <b>', ar: 'ألمانية' },
      placeIds: ['p'],
      cost: { type: 'free' },
    },
    { id: 'o2', title: 'Alt', status: 'ended' },
    { id: 'o3', title: 'Beratung', validUntil: '2020-01-01' },
    { id: 'o4', title: { tr: 'Kahvaltı' } },
  ],
  events: [
    { id: 'e1', title: 'Fest', start: '2026-12-01T18:00', end: '2026-12-01T20:00', placeId: 'p' },
    { id: 'e2', title: 'Treff', start: '2026-11-03T10:00', recurrence: { rule: 'FREQ=WEEKLY' } },
    { id: 'e3', title: 'Vorbei', start: '2026-11-01T18:00' },
  ],
  contacts: [{ id: 'c', role: 'Auskunft', phones: ['+49 2241 132107'], emails: ['ki@example.org'] }],
};
const files = { 'feed.json': feed };
const made = async (options = '') =>
  (await tool(`fallback feed.json --write --out f ${options}`, { files })).files;

describe('miteinander fallback', () => {
  it('writes a list for each widget, a calendar file and a sheet', async () =>
    assert.deepEqual(
      [...(await made()).keys()],
      [
        'f/offer-finder.html',
        'f/event-calendar.html',
        'f/contact-directory.html',
        'f/print.html',
        'f/event-calendar.ics',
      ],
    ));

  it('lists what the widget would show, and says whose language is another one', async () => {
    const list = (await made()).get('f/offer-finder.html')!;
    assert.match(list, /^<ul lang="de" dir="ltr">/);
    assert.match(list, /<strong>Deutsch &lt;b&gt;<\/strong> \(Kurs\)<br>Ort: Siegburg · Kosten: kostenlos/);
    assert.match(list, /<span lang="tr" dir="ltr">Kahvaltı<\/span>/);
    assert.doesNotMatch(list, /Alt|Beratung/);
  });

  it('lists dates in their order from today on, every date of a series', async () => {
    const list = (await made()).get('f/event-calendar.html')!;
    const dates = [...list.matchAll(/datetime="([^"]+)"/g)].map(([, date]) => date!);
    assert.deepEqual(dates, dates.slice().sort());
    assert.equal(dates[0], '2026-11-24T10:00');
    assert.ok(dates.length > 10 && dates.includes('2026-12-01T18:00'));
    assert.match(list, />Dienstag, 1\. Dezember 2026, \u206618:00–20:00/);
    assert.doesNotMatch(list, /Vorbei/);
  });

  it('gives numbers that can be called and mail that can be written', async () => {
    const list = (await made()).get('f/contact-directory.html')!;
    assert.match(list, /<a href="tel:\+492241132107"><bdi dir="ltr">\+49 2241 132107<\/bdi><\/a>/);
    assert.match(list, /<a href="mailto:ki@example\.org">/);
  });

  it('writes in another language when asked', async () => {
    const list = (await made('--in ar')).get('f/offer-finder.html')!;
    assert.match(list, /^<ul lang="ar" dir="rtl">/);
    assert.match(list, /<strong>ألمانية<\/strong>/);
    assert.match(list, /التكلفة: مجاني/);
    // What follows is German again.
    assert.match((await made()).get('f/offer-finder.html')!, /Kosten: kostenlos/);
  });

  it('leads to the page with the widget', async () => {
    const list = (await made('--page /angebote?a=1#hier')).get('f/event-calendar.html')!;
    assert.match(list, /href="\/angebote\?a=1&amp;events-id=e1#hier"/);
    assert.match(list, /events-id=e2&amp;events-date=2026-11-24#hier"/);
  });

  it('writes files of saved choices', async () => {
    const written = await made('--filter "siegburg=town=05382060"');
    assert.ok(written.has('f/siegburg-event-calendar.ics'));
    const component = new ical.Component(ical.parse(written.get('f/siegburg-event-calendar.ics')!));
    assert.deepEqual(
      component.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('summary')),
      ['Fest'],
    );
    assert.doesNotMatch(written.get('f/siegburg-offer-finder.html')!, /Kahvaltı/);
  });

  it('makes a sheet of it all', async () => {
    const sheet = (await made()).get('f/print.html')!;
    assert.match(sheet, /^<!doctype html>\n<html lang="de" dir="ltr">/);
    assert.match(sheet, /<h1>Wegweiser<\/h1><p>Stand: 23\. Nov\. 2026<\/p>/);
    assert.doesNotMatch(sheet, /<script|https?:/);
  });

  it('shows first what it would do', async () => {
    const { files: written, out, error } = await tool('fallback feed.json --widget offer-finder', { files });
    assert.equal(written.size, 0);
    assert.match(out, /fallback\/offer-finder\.html/);
    assert.match(error, /Nichts geschrieben/);
  });

  for (const options of ['--widget karte', '--in tlh', '--filter kurse'])
    it(`refuses ${options}`, async () =>
      assert.equal((await tool(`fallback feed.json ${options}`, { files })).code, 2));
});

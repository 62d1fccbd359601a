// Which reader a file goes to: by what is in it, not by its name, unless nothing else tells.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ImportFault } from '../../../src/feed/import-fault.js';
import { readAny } from '../../../src/sources/read-any.js';

const bytes = (text: string | object): Uint8Array =>
  new TextEncoder().encode(typeof text === 'string' ? text : JSON.stringify(text));
const read = (text: string | object, name = 'datei') => readAny(bytes(text), { name, today: '2026-11-23' });

const entry = {
  id: 1,
  path: '/m/de/x/',
  title: 'x',
  available_languages: {},
  event: { id: 1, start: '2030-01-01T10:00:00+01:00' },
};
const calendar = 'BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20301201T100000\r\nSUMMARY:Treff\r\nEND:VEVENT\r\n';

describe('a file is read as', () => {
  for (const [kind, what, text, name] of [
    ['feed', 'a feed', { schemaVersion: '1.0', events: [] }],
    ['feed', 'a feed that does not say so', { organizations: [{ id: 'o', name: 'A' }], offers: [] }],
    ['hsds', 'a service of HSDS', { id: 's', name: 'x', status: 'active' }],
    [
      'hsds',
      'tables of HSDS, though their names are those of lists of a feed',
      { organizations: [{ id: 'o', name: 'A' }], contacts: [], services: [{ id: 's', name: 'B' }] },
    ],
    ['integreat', 'an answer of Integreat', [entry]],
    [
      'integreat',
      'several answers, though one is called as a list of a feed',
      { events: [entry], locations: [] },
    ],
    ['compass', 'offers of Integreat Compass', [{ model: 'cms.offer', pk: 1, fields: {} }]],
    [
      'json-ld',
      'schema.org',
      { '@context': 'https://schema.org', '@type': 'Event', name: 'x', startDate: '2030-01-01' },
    ],
    [
      'json-ld',
      'a web page',
      '<!doctype html><script type="application/ld+json">{"@type":"Event","name":"x","startDate":"2030-01-01"}</script>',
    ],
    ['calendar', 'a calendar', `BEGIN:VCALENDAR\r\n${calendar}END:VCALENDAR`],
    ['calendar', 'an entry of a calendar', calendar],
    ['calendar', 'a calendar with a remark in front, by its name', `# Termine\n${calendar}`, 'termine.ics'],
  ] as const)
    it(`${kind}: ${what}`, async () => assert.equal((await read(text, name)).kind, kind));

  for (const [code, what, text] of [
    ['unknown-json', 'JSON of no known form', { shops: { a: 1 } }],
    ['not-json', 'half a document', '{"events": ['],
    ['unknown-kind', 'an address card', 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:x\r\nEND:VCARD'],
    ['no-json-ld', 'a web page without data', '<!doctype html><p>x'],
    ['empty', 'nothing', ''],
  ] as const)
    it(`nothing, and says why: ${what}`, async () => {
      await assert.rejects(read(text), (error) => error instanceof ImportFault && error.code === code);
    });
});

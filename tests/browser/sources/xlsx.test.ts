/** Workbooks are written and read in the browser as in the tool: the same bytes, the same cells. */
import { expect } from '@open-wc/testing';
import { templateBook } from '../../../src/exports/template/template-book.js';
import { templateSheets } from '../../../src/exports/template/template-sheets.js';
import { writeXlsx } from '../../../src/exports/xlsx/write-xlsx.js';
import { readAny } from '../../../src/sources/read-any.js';
import { smallBook, smallBookHash } from '../../fixtures/xlsx/small-book.js';

const feed = {
  schemaVersion: '1.0',
  places: [
    { id: '007', name: 'Halle 😀', address: { street: 'Markt 1', postcode: '01067', city: 'Dresden' } },
  ],
  events: [{ id: 'e1', title: { de: 'Fest', ar: 'حفلة' }, start: '2026-12-05T18:00', placeId: '007' }],
};

describe('a workbook in the browser', () => {
  const bytes = templateBook(templateSheets({ language: 'de', feed }).sheets, 'de');

  it('brings back the feed that went into it', async () => {
    const { kind, feed: read } = await readAny(bytes, { name: 'a.xlsx', today: '2026-11-23', into: feed });
    const { events, places } = read as typeof feed;
    expect(kind).to.equal('xlsx');
    expect(events).to.deep.equal(feed.events);
    expect(places).to.deep.equal(feed.places);
  });

  it('is the same to the byte as in the tool', async () => {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(writeXlsx(smallBook))));
    let text = '';
    for (const byte of hash) text += byte.toString(16).padStart(2, '0');
    expect(text).to.equal(smallBookHash);
  });

  it('is called damaged when it is cut off', async () => {
    let code = '';
    try {
      await readAny(bytes.subarray(0, bytes.length - 30), { name: 'a.xlsx', today: '2026-11-23' });
    } catch (error) {
      ({ code } = error as { code: string });
    }
    expect(code).to.equal('damaged');
  });
});

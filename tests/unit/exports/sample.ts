// Small feeds for export tests.
import assert from 'node:assert/strict';
import { parseFeed } from '../../../src/feed/parse.js';
import type { Feed, FeedEvent } from '../../../src/feed/types.js';

export const NOW = Date.UTC(2026, 10, 1, 12);

export const head = {
  schemaVersion: '1.0',
  id: 'kreis-muster',
  title: 'Termine im Kreis Muster',
  timeZone: 'Europe/Berlin',
  publisher: { name: 'Kreis Muster', url: 'https://example.org' },
  organizations: [
    {
      id: 'vhs',
      name: 'Volkshochschule, Zweigstelle',
      email: 'vhs@example.org',
      url: 'https://example.org/vhs',
    },
    { id: 'verein', name: 'Verein "Brücke"' },
  ],
  contacts: [{ id: 'c', role: 'Anmeldung', phones: ['+49 228 123'], emails: ['kurse@example.org'] }],
  places: [
    {
      id: 'treff',
      name: 'Treff am Markt',
      address: { street: 'Markt 1', postcode: '50000', city: 'Muster' },
      geo: { lat: 50.7, lng: 7.1 },
      accessibility: { wheelchair: 'yes' },
    },
  ],
  closures: [{ id: 'herbst', name: 'Herbstferien', ranges: [{ from: '2026-10-17', to: '2026-10-31' }] }],
  series: [{ id: 'woche', title: 'Aktionswoche', from: '2026-09-20', to: '2026-09-27' }],
};

export function feedOf(event: object, more: object = {}): Feed {
  const { feed, findings } = parseFeed({
    ...head,
    events: [{ id: 'e1', title: 'Sprachcafé', ...event }],
    ...more,
  });
  assert.deepEqual(
    findings.filter(({ severity }) => severity === 'error'),
    [],
  );
  assert.ok(feed.events.length);
  return feed;
}

export const eventOf = (feed: Feed): FeedEvent => feed.events[0]!;

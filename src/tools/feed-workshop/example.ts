/** A feed with the slips that happen, to try the workshop with. The dates lie after `today` (ISO), so that calendars show them. */
export const exampleFeed = (today: string): unknown => {
  const year = Number(today.slice(0, 4)) + 1;
  return {
    schemaVersion: '1.0',
    title: 'Musterstadt',
    organizations: [{ id: 'vhs', name: 'Volkshochschule Musterstadt', url: 'www.example.org' }],
    places: [
      {
        id: 'markt',
        name: 'Treff am Markt',
        address: { street: 'Markt 1', postcode: 1067, city: 'Musterstadt' },
      },
    ],
    contacts: [
      { id: 'beratung', role: 'Beratung', emails: ['beratung.musterstadt@gmx.de'], organizationId: 'vhs' },
    ],
    offers: [
      {
        id: 'cafe',
        title: 'Sprachcafé',
        summary: 'Deutsch üben bei Tee und Kuchen.',
        organizationIds: ['vsh'],
        placeIds: ['markt'],
        verifiedAt: '31.02.2026',
      },
      { id: 'kurs', titel: 'Deutschkurs A1', organizationIds: ['vhs'], cost: 'gratis' },
      { id: 'naehen', title: 'Nähen für alle', description: 'Bitte <b>anmelden</b>.', attendance: 'vor Ort' },
    ],
    events: [
      {
        id: 'fest',
        title: 'Fest der Nachbarn',
        start: `${year}-06-05T15:00`,
        end: `${year}-06-05T12:00`,
        placeId: 'markt',
      },
      { id: 'lesung', title: 'Lesung', start: `${year}-03-11T19:00` },
    ],
  };
};

/** The feed of the Rhein-Sieg-Kreis: example data in our own words after public pages, each named with its record. */
import { compact, compactOr } from './compact.js';
import { provenanceOf, type Evidence, type Publications } from './evidence.js';
import { headOf } from './head.js';
import { readSource } from './read-source.js';
import { eventFacts, eventsOf } from './rhein-sieg-events.js';
import { offerFacts, offersOf } from './rhein-sieg-offers.js';
import { createTexts } from './texts.js';
import { municipalities, vocabulariesFor } from './vocabularies.js';

interface OrganizationFacts extends Evidence {
  readonly id: string;
  readonly name: string;
  readonly short?: string;
  readonly formerNames?: readonly string[];
  readonly kind: string;
  readonly fields: readonly string[];
  readonly town: string;
  readonly place?: string;
  readonly partOf?: string;
  readonly website?: string;
  readonly phone?: string;
  readonly mailbox?: string;
}

interface PlaceFacts {
  readonly id: string;
  readonly name?: string;
  readonly kind?: string;
  readonly street?: string;
  readonly floor?: string;
  readonly room?: string;
  readonly postcode?: string;
  readonly city?: string;
  readonly district?: string;
  readonly town?: string;
  /** Id of the record whose page names the place. */
  readonly namedBy: string;
}

interface ContactFacts {
  /** Id of the organization whose phone and mailbox these are. */
  readonly of: string;
  readonly area: readonly string[];
  readonly open?: readonly object[];
}

const county = { key: '05382', name: 'Rhein-Sieg-Kreis' };
const publicBodies = ['municipality', 'county', 'integrationCentre'];

const organizationFacts = () =>
  ['public', 'welfare-and-advice', 'education-and-culture', 'volunteers'].flatMap((file) =>
    readSource<readonly OrganizationFacts[]>(`rhein-sieg/organizations/${file}`),
  );

const organizationOf = (facts: OrganizationFacts, publications: Publications) => {
  const descriptions = createTexts('rhein-sieg', 'organizations');
  const { id, kind, town, phone } = facts;
  return compact({
    id,
    name: facts.name,
    shortName: facts.short,
    formerNames: facts.formerNames,
    description: descriptions(id),
    kind,
    url: facts.website,
    email: facts.mailbox,
    phones: phone && [{ number: phone }],
    parentId: facts.partOf,
    identifiers: publicBodies.includes(kind) ? { ags: town } : undefined,
    ...provenanceOf(facts, publications),
    'x-town': town,
    'x-fieldsOfAction': facts.fields,
  });
};

const placeOf = (facts: PlaceFacts, found: Evidence, publications: Publications) =>
  compact({
    id: facts.id,
    name: facts.name,
    kind: facts.kind,
    address: compactOr({
      street: facts.street,
      addition: facts.floor,
      postcode: facts.postcode,
      city: facts.city,
      district: facts.district,
    }),
    ags: facts.town,
    room: facts.room,
    ...provenanceOf(found, publications),
  });

const contactOf = (facts: ContactFacts, organization: OrganizationFacts, publications: Publications) => {
  const roles = createTexts('rhein-sieg', 'contacts');
  const { id, phone, mailbox, place, fields } = organization;
  return compact({
    id: `contact-${id}`,
    kind: 'function',
    role: roles(id),
    organizationId: id,
    placeId: place,
    phones: phone && [{ number: phone }],
    emails: mailbox && [mailbox],
    topics: fields,
    hours: compactOr({ weekly: facts.open }),
    serviceArea: facts.area,
    ...provenanceOf(organization, publications),
  });
};

/** Whole towns as places, for events whose page names no house. */
const townPlacesOf = (keys: readonly string[], publications: Publications) =>
  [...new Set(keys)].sort().map((key) => {
    const town = municipalities.find((known) => known.key === key);
    return compact({
      id: `town-${key}`,
      name: town?.name ?? county.name,
      kind: 'area',
      ags: key,
      ...provenanceOf({ source: (town ?? municipalities[0]!).source }, publications),
    });
  });

const seriesOf = (events: readonly Record<string, unknown>[]) =>
  readSource<readonly { readonly id: string; readonly event: string }[]>('rhein-sieg/series').map(
    ({ id, event }) => {
      const week = events.find((known) => known['id'] === event)!;
      const { title, summary, start, end, source, verifiedAt } = week;
      return compact({
        id,
        title,
        summary,
        from: start,
        to: end,
        source,
        verifiedAt,
        'x-evidence': week['x-evidence'],
        'x-example': true,
      });
    },
  );

/** The whole feed: head and words first, then who and where, then offers and events. */
export const buildRheinSieg = (): Record<string, unknown> => {
  const publications = readSource<Publications>('rhein-sieg/publications');
  const facts = organizationFacts();
  const found = new Map<string, Evidence>();
  for (const record of [...facts, ...offerFacts(), ...eventFacts()]) found.set(record.id, record);

  const contactFacts = readSource<readonly ContactFacts[]>('rhein-sieg/contacts');
  const contacts = contactFacts.map((contact) =>
    contactOf(
      contact,
      facts.find(({ id }) => id === contact.of)!,
      publications,
    ),
  );
  const contactsOf = (organization: string) =>
    contactFacts.some((contact) => contact.of === organization) ? [`contact-${organization}`] : [];

  const organizations = facts.map((organization) => organizationOf(organization, publications));
  const places = readSource<readonly PlaceFacts[]>('rhein-sieg/places').map((place) =>
    placeOf(place, found.get(place.namedBy)!, publications),
  );
  const townless = eventFacts().flatMap(({ at, town }) => (at ? [] : [town]));
  const townPlaces = townPlacesOf(townless, publications);
  const offers = offersOf(publications, contactsOf);
  const events = eventsOf(publications, (town) => `town-${town}`);
  return {
    ...headOf('rhein-sieg'),
    vocabularies: vocabulariesFor(
      [organizations, offers, events],
      municipalities.map(({ key }) => key),
    ),
    organizations,
    places: [...places, ...townPlaces],
    contacts,
    closures: readSource('shared/closures'),
    series: seriesOf(events),
    offers,
    events,
  };
};

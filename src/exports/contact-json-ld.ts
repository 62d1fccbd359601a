/** Contacts as search engines read them: schema.org in JSON-LD, an organization with one point of contact. */
import type { Contact, Hours } from '../feed/types.js';
import { personName } from '../language/person-name.js';
import type { Weekday } from '../time/civil.js';
import { dialable } from './dialable.js';
import { createExporter, feedDomain, uidOf, type ExportContext, type Exporter } from './export-context.js';
import { compact, organizationPart, placePart, type JsonLd } from './json-ld-parts.js';

const dayNames: Readonly<Record<Weekday, string>> = {
  mo: 'Monday',
  tu: 'Tuesday',
  we: 'Wednesday',
  th: 'Thursday',
  fr: 'Friday',
  sa: 'Saturday',
  su: 'Sunday',
};

/** Weekly slots and special days; schema.org knows no closures by name. */
const hoursParts = (hours: Hours | undefined): readonly JsonLd[] => {
  const found: JsonLd[] = [];
  const add = (values: JsonLd): void => {
    const part = compact('OpeningHoursSpecification', values);
    if (part) found.push(part);
  };
  for (const { days, from, to } of hours?.weekly ?? [])
    if (from) add({ dayOfWeek: days.map((day) => dayNames[day]), opens: from, closes: to });
  for (const { date, from, to, closed, slots } of hours?.special ?? []) {
    const span = { validFrom: date ?? from, validThrough: date ?? to ?? from };
    // Opening and closing at the same minute: closed, as search engines read it.
    if (closed) add({ ...span, opens: '00:00', closes: '00:00' });
    for (const slot of slots ?? []) if (slot.from) add({ ...span, opens: slot.from, closes: slot.to });
  }
  return found;
};

const point = (contact: Contact, { lookup, say }: Exporter): JsonLd | undefined => {
  const { role, name, phones, emails, languages, serviceArea, contactFormUrl, appointmentUrl } = contact;
  const numbers = (isFax: boolean): readonly string[] =>
    (phones ?? []).filter(({ type }) => (type === 'fax') === isFax).map(({ number }) => dialable(number));
  const codes: string[] = [];
  for (const { code } of languages ?? []) if (!codes.includes(code)) codes.push(code);
  const areas = (serviceArea ?? []).map((key) => say(lookup.term('municipalities', key)?.label) || key);
  return compact('ContactPoint', {
    contactType: say(role) || undefined,
    name: personName(contact) ?? say(name),
    telephone: numbers(false),
    faxNumber: numbers(true),
    email: emails,
    url: contactFormUrl,
    availableLanguage: codes,
    areaServed: areas,
    hoursAvailable: hoursParts(contact.hours ?? lookup.place(contact.placeId)?.hours),
    potentialAction:
      appointmentUrl === undefined ? undefined : compact('ReserveAction', { target: appointmentUrl }),
  });
};

/** Public bodies, by the codes of the default vocabulary. */
const government = ['municipality', 'county', 'police', 'jobCentre', 'job-centre'];

/**
 * One contact as a schema.org Organization, a GovernmentOrganization where it is one. A person is named only with
 * `consent`. Put it into a page with `jsonLdText`.
 */
export const contactToJsonLd = (contact: Contact, context: ExportContext): JsonLd => {
  const exporter = createExporter(context);
  const { lookup, say, feed } = exporter;
  const organization = lookup.organization(contact.organizationId);
  const place = lookup.place(contact.placeId);
  const topics = (contact.topics ?? []).map(
    (code) => say(lookup.term('fieldsOfAction', code)?.label) || code,
  );
  const { '@type': _type, ...own } = (organization && organizationPart(organization, exporter)) ?? {};
  const body = compact(
    government.includes(organization?.kind ?? '') ? 'GovernmentOrganization' : 'Organization',
    {
      identifier: uidOf(contact, feedDomain(feed)),
      name: say(contact.name ?? contact.role),
      ...own,
      department: say(contact.department)
        ? compact('Organization', { name: say(contact.department) })
        : undefined,
      contactPoint: point(contact, exporter),
      location: place && placePart(place, exporter),
      knowsAbout: topics,
    },
  );
  return { '@context': 'https://schema.org', ...body };
};

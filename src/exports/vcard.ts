/**
 * Contacts as address cards: vCard 4.0 (RFC 6350), or 3.0 (RFC 2426) for programs that know no other, Outlook among them.
 * Pure text in UTF-8; the same input gives the same bytes.
 */
import type { Contact, Feed, Hours, LocalizedText, Phone, Place } from '../feed/types.js';
import { cached } from '../language/intl-cache.js';
import { intlLocale } from '../language/intl-locale.js';
import { personName } from '../language/person-name.js';
import { weekdays, type Weekday } from '../time/civil.js';
import { toInstant } from '../time/zone.js';
import { contentLine, escapeText, textLine, type LineParams } from './content-line.js';
import { dialable } from './dialable.js';
import { createExporter, feedDomain, uidOf, type Exporter } from './export-context.js';
import { utcTime } from './zone-time.js';

export interface CardOptions {
  /** The feed the contacts are from. */
  readonly feed: Feed;
  /** When the file is made, epoch ms: the revision of contacts that do not say when they were changed. */
  readonly now: number;
  /** `4.0` when absent. */
  readonly version?: '4.0' | '3.0' | undefined;
  /** Languages wanted for texts, best first (BCP 47); the feed's default when absent. */
  readonly languages?: readonly string[] | undefined;
  /** Only what a telephone keeps, for a QR code: the less it holds, the easier it is to read. */
  readonly brief?: boolean | undefined;
  /** The page that shows a contact, absolute. */
  readonly pageOf?: ((contact: Contact) => string | undefined) | undefined;
  /** Lines of the note, in words; when absent: the opening hours of every week. */
  readonly noteOf?: ((contact: Contact) => readonly string[]) | undefined;
}

interface Card extends Omit<Exporter, 'pageOf'> {
  readonly isOld: boolean;
  readonly isBrief: boolean;
  readonly pageOf: CardOptions['pageOf'];
}

/** Always in English, whatever the language: a translated type loses the number in many programs. */
const phoneTypes: Readonly<Record<NonNullable<Phone['type']>, readonly string[]>> = {
  voice: ['work', 'voice'],
  mobile: ['work', 'cell'],
  fax: ['work', 'fax'],
  sms: ['work', 'cell', 'text'],
  whatsapp: ['work', 'cell', 'text'],
};

/** A card that is nothing but a house with its name. */
const isPlace = (contact: Contact, { lookup }: Card): boolean =>
  !!contact.placeId && !contact.role && contact.name === lookup.place(contact.placeId)?.name;

/** A desk, a hotline, a department: an organization, in the words of RFC 6350, 6.1.4. */
const kindOf = (contact: Contact, card: Card): string =>
  personName(contact) ? 'individual' : isPlace(contact, card) ? 'location' : 'org';

/** Several texts in one value, parted by semicolons. */
const parts = (texts: readonly (string | undefined)[]): string =>
  texts.map((text) => escapeText(text ?? '')).join(';');

/**
 * A text and its language. Outlook reads 3.0 in the code page of its Windows unless each line says otherwise; nobody else
 * minds.
 */
const said = (name: string, text: LocalizedText | string | undefined, card: Card): string => {
  const words = card.say(text);
  if (card.isOld) return textLine(name, words, { CHARSET: charset(words, card) });
  // 4.0 knows no escaped semicolon in a single text.
  const value = escapeText(words).replaceAll('\\;', ';');
  const language = typeof text === 'string' ? undefined : card.languageOf(text);
  return value ? contentLine(name, value, { LANGUAGE: language }) : '';
};

const charset = (text: string, { isBrief }: Card): string | undefined =>
  !isBrief && /[^\0-\x7f]/.test(text) ? 'UTF-8' : undefined;

const valueLine = (name: string, value: string, card: Card, params: LineParams = {}): string =>
  contentLine(name, value, card.isOld ? { ...params, CHARSET: charset(value, card) } : params);

const names = (contact: Contact, card: Card): string => {
  const name = personName(contact);
  const { given, family, prefix } = contact.person ?? {};
  const called = contact.name ?? contact.role;
  const person = name !== undefined;
  return (
    said('FN', name ?? called, card) +
    // 3.0 demands it of everybody.
    (person
      ? valueLine('N', parts([family, given, '', prefix, '']), card)
      : card.isOld
        ? valueLine('N', parts([card.say(called), '', '', '', '']), card)
        : '') +
    (card.isOld && !person && !card.isBrief ? contentLine('X-ABSHOWAS', 'COMPANY') : '')
  );
};

const organization = (contact: Contact, card: Card): string => {
  const { say } = card;
  const employer = card.lookup.organization(contact.organizationId);
  const units = [say(employer?.name), say(contact.department)];
  while (units.length && !units[units.length - 1]) units.pop();
  return (
    (units.length ? valueLine('ORG', parts(units), card) : '') +
    (personName(contact) ? said('TITLE', contact.role, card) : '') +
    (card.isBrief && (personName(contact) || !contact.name) ? '' : said('ROLE', contact.role, card))
  );
};

const countryName = (code: string, language: string): string => {
  try {
    return new Intl.DisplayNames([intlLocale(language)], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
};

const address = ({ address: where, geo }: Place, card: Card): string => {
  let lines = '';
  if (where) {
    const { street, houseNo, addition, postcode, city, country = 'DE' } = where;
    const value = parts([
      '',
      addition,
      [street, houseNo].filter(Boolean).join(' '),
      city,
      '',
      postcode,
      countryName(country, card.languages[0] ?? 'de'),
    ]);
    lines += valueLine('ADR', value, card, { TYPE: 'work' });
  }
  if (geo) lines += contentLine('GEO', card.isOld ? `${geo.lat};${geo.lng}` : `geo:${geo.lat},${geo.lng}`);
  return lines;
};

const phone = ({ number, type = 'voice' }: Phone, { isOld }: Card): string => {
  const types = phoneTypes[type] ?? phoneTypes.voice;
  const digits = dialable(number);
  const isGlobal = /^\+\d{5,15}$/.test(digits);
  // 3.0 has no word for a number that takes messages.
  if (isOld)
    return contentLine('TEL', isGlobal ? digits : escapeText(number), {
      TYPE: types.filter((word) => word !== 'text'),
    });
  return isGlobal
    ? contentLine('TEL', `tel:${digits}`, { VALUE: 'uri', TYPE: types })
    : contentLine('TEL', escapeText(number), { VALUE: 'text', TYPE: types });
};

const pages = (contact: Contact, card: Card): readonly string[] => {
  const employer = card.lookup.organization(contact.organizationId)?.url;
  const found: string[] = [];
  const add = (url: string | undefined): void => {
    if (url && !found.includes(url)) found.push(url);
  };
  add(card.pageOf?.(contact));
  add(contact.contactFormUrl);
  add(contact.appointmentUrl);
  for (const { url } of contact.links ?? []) add(url);
  for (const { url } of contact.onlineServices ?? []) add(url);
  add(employer);
  return card.isBrief ? found.slice(-1) : found;
};

const reach = (contact: Contact, card: Card): string => {
  const { isOld, isBrief } = card;
  const numbers = contact.phones ?? [];
  const some = isBrief ? numbers.filter(({ type }) => type !== 'fax').slice(0, 2) : numbers;
  let lines = '';
  for (const each of some) lines += phone(each, card);
  for (const mail of contact.emails?.slice(0, isBrief ? 1 : undefined) ?? [])
    lines += contentLine('EMAIL', escapeText(mail), { TYPE: isOld ? ['internet', 'work'] : 'work' });
  for (const url of pages(contact, card)) lines += contentLine('URL', url);
  return lines;
};

const languages = (contact: Contact, { isOld }: Card): string => {
  if (isOld) return '';
  const codes: string[] = [];
  for (const { code } of contact.languages ?? []) if (!codes.includes(code)) codes.push(code);
  return codes.map((code, i) => contentLine('LANG', code, { PREF: String(Math.min(i + 1, 100)) })).join('');
};

const categories = (contact: Contact, { lookup, say }: Card): readonly string[] =>
  (contact.topics ?? []).map((code) => say(lookup.term('fieldsOfAction', code)?.label) || code);

const dayName = (day: Weekday, language: string): string =>
  cached(
    `card day ${language}`,
    () => new Intl.DateTimeFormat(intlLocale(language), { weekday: 'short', timeZone: 'UTC' }),
    // A Monday.
  ).format(Date.UTC(2024, 0, 1 + weekdays.indexOf(day)));

/** `Mo, Di 09:00–12:00` and so on. */
const weeklyHours = (hours: Hours | undefined, { languages: wanted, say }: Card): readonly string[] =>
  (hours?.weekly ?? []).map(({ days, from, to, note }) =>
    [
      days.map((day) => dayName(day, wanted[0] ?? 'de')).join(', '),
      from && (to ? `${from}–${to}` : from),
      say(note),
    ]
      .filter(Boolean)
      .join(' '),
  );

const cardText = (contact: Contact, options: CardOptions, card: Card): string => {
  const { lookup } = card;
  const place = lookup.place(contact.placeId);
  return (
    contentLine('BEGIN', 'VCARD') +
    contentLine('VERSION', card.isOld ? '3.0' : '4.0') +
    (card.isBrief ? '' : about(contact, options, card)) +
    names(contact, card) +
    organization(contact, card) +
    (place ? address(place, card) : '') +
    reach(contact, card) +
    (card.isBrief ? '' : more(contact, place, options, card)) +
    contentLine('END', 'VCARD')
  );
};

/** Which card it is, and of when. */
const about = (contact: Contact, { now }: CardOptions, card: Card): string => {
  const { isOld, feed } = card;
  const uid = uidOf(contact, feedDomain(feed));
  const changed = contact.modifiedAt ? toInstant(contact.modifiedAt, feed.timeZone) : now;
  return (
    contentLine('PRODID', '-//miteinander//contact directory//DE') +
    contentLine('UID', escapeText(uid), isOld ? {} : { VALUE: 'text' }) +
    contentLine('REV', utcTime(Number.isNaN(changed) ? now : changed)) +
    (isOld ? '' : contentLine('KIND', kindOf(contact, card)))
  );
};

/** What helps to choose and to come. */
const more = (contact: Contact, place: Place | undefined, { noteOf }: CardOptions, card: Card): string => {
  const topics = categories(contact, card);
  const note = noteOf?.(contact) ?? weeklyHours(contact.hours ?? place?.hours, card);
  return (
    languages(contact, card) +
    (topics.length ? valueLine('CATEGORIES', topics.map(escapeText).join(','), card) : '') +
    said('NOTE', note.filter(Boolean).join('\n'), card)
  );
};

/**
 * One file with a card for each contact, one after the other. A person is named only with `consent`; a contact is its
 * function else. Numbers are `tel:` addresses when they are in E.164 and stay as they are written when not.
 */
export const toVCard = (contacts: readonly Contact[], options: CardOptions): string => {
  const { feed, languages: wanted, pageOf, version, brief = false } = options;
  const exporter = createExporter({ feed, languages: wanted });
  const card: Card = { ...exporter, pageOf, isOld: version === '3.0', isBrief: brief };
  return contacts.map((contact) => cardText(contact, options, card)).join('');
};

/**
 * Offers of Integreat Compass as a feed document. The file is a dump of its database: one list of rows of all tables, each
 * with `model`, `pk` and `fields`. Only the newest approved version of an offer is taken; rows about users, sessions, votes
 * and comments are counted and never looked into.
 */
import { isDeeper, isObject } from '../../feed/check.js';
import { languageCode } from '../language-code.js';
import { isOfficeName } from '../office-name.js';
import { phoneNumber } from '../phone-number.js';
import { readPlace as placeOf } from '../place-text.js';
import { localized, tagOf } from '../systems/localized.js';
import { createReading, type SystemReadOptions, type SystemReadResult } from '../systems/reading.js';
import { kept } from '../systems/record-book.js';
import type { SourceItem } from '../systems/source-item.js';
import { wallMoment } from '../systems/wall-moment.js';

type Json = Readonly<Record<string, unknown>>;
interface Row {
  readonly fields: Json;
  readonly path: string;
}

const MODES: Readonly<Record<string, string>> = { HYBRID: 'hybrid', IN_PERSON: 'onsite', ONLINE: 'online' };
const READ = ['offer', 'offerversion', 'contact', 'location', 'organization', 'tag', 'language'];
const MOST_DEEP = 16;

const isRow = (value: unknown): value is Json =>
  isObject(value) &&
  typeof value['model'] === 'string' &&
  Object.hasOwn(value, 'pk') &&
  isObject(value['fields']);

export const isCompass = (json: unknown): boolean =>
  Array.isArray(json) &&
  json.some((each) => isRow(each) && /^cms\.offer(version)?$/.test(each['model'] as string));

const keyOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 100) : '';

/** Never throws. `findings` is the loss report. */
export function readCompass(json: unknown, options: SystemReadOptions = {}): SystemReadResult {
  const reading = createReading(options);
  const { book, report } = reading;
  const tables = new Map<string, Map<string, Row>>();
  const table = (name: string): Map<string, Row> => {
    let found = tables.get(name);
    if (!found) tables.set(name, (found = new Map<string, Row>()));
    return found;
  };
  const rows: readonly unknown[] = Array.isArray(json) ? json : [];
  rows.forEach((row, i) => {
    if (!isRow(row) || isDeeper(row, MOST_DEEP)) {
      reading.leaveOut('?');
      return;
    }
    const model = (row['model'] as string).slice(0, 60);
    const name = model.replace(/^cms\./, '');
    if (model.startsWith('cms.') && READ.includes(name))
      table(name).set(keyOf(row['pk']), { fields: row['fields'] as Json, path: `[${i}].fields` });
    else reading.leaveOut(model);
  });

  const used = new Set<Row>();
  const find = (name: string, key: unknown): Row | undefined => {
    const row = table(name).get(keyOf(key));
    if (row) used.add(row);
    return row;
  };
  const each = <T>(row: Row | undefined, kind: string, read: (item: SourceItem) => T): T | undefined =>
    row && reading.item(row.fields, kind, row.path, read);

  const languageOf = (key: unknown): string =>
    each(find('language', key), 'language', (item) => {
      const [own, english] = [item.line('native_name'), item.line('english_name')];
      return tagOf(languageCode(english ?? '') ?? languageCode(own ?? '') ?? reading.language);
    }) ?? reading.language;

  /** The newest approved version of each language, by offer. */
  const versions = new Map<string, Map<string, Row>>();
  const pending = new Map<string, string>();
  table('offerversion').forEach((row) => {
    const { offer, state, title, language, created_at: created } = row.fields;
    const key = keyOf(offer);
    if (state !== true) {
      if (!pending.has(key)) pending.set(key, typeof title === 'string' ? title.slice(0, 60) : key);
      return;
    }
    const tag = languageOf(language);
    let found = versions.get(key);
    if (!found) versions.set(key, (found = new Map<string, Row>()));
    const old = found.get(tag)?.fields['created_at'];
    if (typeof old !== 'string' || (typeof created === 'string' && created > old)) found.set(tag, row);
  });

  const organization = (key: unknown): string | undefined =>
    each(find('organization', key), 'organization', (item) => {
      item.ignore('creator');
      const name = item.line('name');
      if (name === undefined) return undefined;
      return book.put('organizations', {
        id: `compass-organization-${keyOf(key)}`,
        name,
        url: item.address('web_address'),
      });
    });

  const place = (key: unknown): string | undefined =>
    each(find('location', key), 'location', (item) => {
      const [text, lat, lng] = [item.line('address'), item.number('lat'), item.number('long')];
      const isPoint = lat !== undefined && lng !== undefined && Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
      if (text === undefined && !isPoint) return undefined;
      return book.put('places', {
        id: `compass-place-${keyOf(key)}`,
        ...(text === undefined ? {} : placeOf(text)),
        geo: isPoint ? { lat, lng } : undefined,
      });
    });

  const contact = (key: unknown, title: unknown, organizationId: string | undefined): string | undefined =>
    each(find('contact', key), 'contact', (item) => {
      item.ignore('creator');
      const [name, mail, phone] = [item.line('name'), item.mail('email'), item.line('phone')];
      const isOffice = name !== undefined && isOfficeName(name);
      if (name !== undefined && !isOffice) reading.count('system-people');
      const number = phone === undefined ? undefined : phoneNumber(phone, 'DE');
      if (phone !== undefined && !number) item.refuse('phone');
      if (mail === undefined && !number) return undefined;
      const known = book.get('organizations', organizationId ?? '');
      return book.put('contacts', {
        id: `compass-contact-${keyOf(key)}`,
        name: isOffice ? name : (known?.['name'] ?? title),
        organizationId,
        emails: mail === undefined ? [] : [mail],
        phones: number ? [{ number: number.number }] : [],
      });
    });

  const tag = (key: unknown): string[] =>
    each(find('tag', key), 'tag', (item) => {
      const title = item.line('title');
      return title === undefined ? [] : [title];
    }) ?? [];

  table('offer').forEach((row, key) => {
    used.add(row);
    const approved = versions.get(key);
    if (!approved) {
      report('system-unapproved', row.path, { title: pending.get(key) ?? key });
      return;
    }
    if (!reading.takesMore()) return;
    const titles = new Map<string, string>();
    const descriptions = new Map<string, string>();
    let free: boolean | undefined;
    let modifiedAt: string | undefined;
    approved.forEach((version, language) => {
      each(version, 'offerversion', (item) => {
        item.ignore('offer', 'language', 'state');
        const [title, description, created] = [
          item.line('title'),
          item.text('description'),
          item.line('created_at'),
        ];
        if (title !== undefined) titles.set(language, title);
        if (description !== undefined) descriptions.set(language, description);
        free = item.flag('is_free') ?? free;
        const at = created === undefined ? undefined : wallMoment(created, reading.zone)?.slice(0, 16);
        if (at !== undefined && (modifiedAt === undefined || at > modifiedAt)) modifiedAt = at;
        if (item.value('title_image') !== undefined) reading.count('system-image');
      });
    });
    const title = localized(titles, reading.language);
    if (title === undefined) {
      report('system-no-name', row.path, { kind: 'offer' });
      return;
    }
    each(row, 'offer', (item) => {
      item.ignore('creator');
      const organizationId = organization(item.value('organization'));
      const contactId = contact(item.value('offer_contact'), title, organizationId);
      const placeId = place(item.value('location'));
      const mode = item.line('mode_type') ?? '';
      if (mode && !Object.hasOwn(MODES, mode)) item.refuse('mode_type');
      book.put('offers', {
        id: `compass-offer-${key}`,
        title,
        description: localized(descriptions, reading.language),
        tags: item.list('tags').flatMap(tag),
        organizationIds: organizationId === undefined ? [] : [organizationId],
        contactIds: contactId === undefined ? [] : [contactId],
        placeIds: placeId === undefined ? [] : [placeId],
        attendance: Object.hasOwn(MODES, mode) ? MODES[mode] : undefined,
        cost: free === undefined ? undefined : { type: free ? 'free' : 'paid' },
        source: kept({ name: 'Integreat Compass', id: key }),
        modifiedAt,
      });
    });
  });
  // Rows of offers that are not approved, or of none.
  for (const name of ['contact', 'location', 'organization', 'tag'])
    table(name).forEach((row) => {
      if (!used.has(row)) reading.leaveOut(`cms.${name}`);
    });
  return reading.result();
}

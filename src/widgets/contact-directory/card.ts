// One contact as a card shows it: its function first, how to reach it, and a person only who agreed to be named. Pure.
import { hoursOf } from '../../facets/hours-of.js';
import type { Contact } from '../../feed/types.js';
import { formatList } from '../../language/intl.js';
import type { PickedText } from '../../language/localized-text.js';
import { msg, str } from '../../language/message.js';
import { personName } from '../../language/person-name.js';
import { areaName, freshness, languagesText, type Fact, type Freshness } from '../base/brief.js';
import { pick, termLabel, type RecordContext } from '../base/context.js';

export interface ContactCard {
  readonly id: string;
  readonly contact: Contact;
  /** Kind of actor in one word. */
  readonly kind: string | undefined;
  /** What it is responsible for, else its name. */
  readonly title: PickedText;
  /** Name of the desk, when the title is its function. */
  readonly name: PickedText | undefined;
  readonly person: string | undefined;
  readonly provider: PickedText | undefined;
  readonly phone: string | undefined;
  readonly mail: string | undefined;
  readonly facts: readonly Fact[];
  readonly hasHours: boolean;
  readonly freshness: Freshness | undefined;
  /** There is a text in the feed's own language that is not the one shown. */
  readonly hasOriginal: boolean;
}

/** Names of towns in one line: three at most, and how many more. */
const towns = (keys: readonly string[], context: RecordContext): string | undefined => {
  const names: string[] = [];
  for (const ags of keys) {
    const name =
      areaName(ags, context) ??
      (ags.length < 8 ? msg('Für die ganze Region', { id: 'contacts.region' }) : undefined);
    if (name && !names.includes(name)) names.push(name);
  }
  const some = names.slice(0, 3);
  if (names.length > 3) some[2] = msg(str`${names.length - 2} weitere Orte`, { id: 'fact.more-places' });
  return some.length ? formatList(context.language, some) : undefined;
};

export const townOf = ({ placeId }: Contact, context: RecordContext): string | undefined => {
  const place = context.lookup.place(placeId);
  return place?.address?.city ?? (place?.ags && areaName(place.ags, context));
};

export const titleOf = ({ role, name }: Contact, context: RecordContext): PickedText =>
  pick(context, role ?? name)!;

export const contactCard = (contact: Contact, context: RecordContext): ContactCard => {
  const { lookup } = context;
  const organization = lookup.organization(contact.organizationId);
  const title = titleOf(contact, context);
  const provider = pick(context, organization?.name);
  const facts: Fact[] = [];
  const add = (icon: Fact['icon'], label: string, text: string | undefined) => {
    if (text) facts.push({ icon, label, text });
  };
  const town = townOf(contact, context);
  const area = towns(contact.serviceArea ?? [], context);
  add('place', msg('Ort', { id: 'fact.place' }), town ?? area);
  if (town && area !== town) add('people', msg('Zuständig für', { id: 'contacts.area' }), area);
  add('language', msg('Sprachen', { id: 'fact.languages' }), languagesText(contact.languages, context));
  return {
    id: contact.id,
    contact,
    kind: organization?.kind === undefined ? undefined : termLabel(context, 'actorTypes', organization.kind),
    title,
    name: contact.role === undefined ? undefined : pick(context, contact.name),
    person: personName(contact),
    provider: provider?.text === title.text ? undefined : provider,
    phone: contact.phones?.find(({ type }) => type !== 'fax')?.number,
    mail: contact.emails?.[0],
    facts,
    hasHours: hoursOf(contact, lookup) !== undefined,
    freshness: freshness(contact.verifiedAt, context),
    hasOriginal: title.lang !== context.feedDefault && typeof (contact.role ?? contact.name) !== 'string',
  };
};

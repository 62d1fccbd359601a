// From the entries of the model to groups on the screen: a pure function, so that every state can be tested without a
// browser. Texts come out in the language that is in force (see language/message.ts).
import type { Contact, Term } from '../../feed/types.js';
import { msg } from '../../language/message.js';
import { byName, nameKey } from '../../language/name-order.js';
import { areaName } from '../base/brief.js';
import { termLabel, type RecordContext } from '../base/context.js';
import { titleOf } from './card.js';
import { groupings, type Grouping } from './query.js';

export interface ContactGroup {
  /** What it is grouped under; undefined for the rest, and without groups. */
  readonly key?: string;
  /** Undefined for a list without groups. */
  readonly label: string | undefined;
  /** Official key of the town the group is about. */
  readonly town: string | undefined;
  readonly contacts: readonly Contact[];
}

export interface DirectoryView {
  readonly count: number;
  readonly groups: readonly ContactGroup[];
  /** Cards not shown yet; somebody may stand in several groups. */
  readonly hidden: number;
  readonly hasMore: boolean;
  readonly by: Grouping;
  /** The groupings that this feed has data for. */
  readonly offered: readonly Grouping[];
}

/** True for groups a visitor has asked for by filters, or when nothing was asked. */
export type AsksFor = (key: string, by: Grouping) => boolean;

/** What a contact is grouped under; empty when it says nothing. */
const keysOf = (contact: Contact, by: Grouping, context: RecordContext): readonly string[] => {
  const { lookup } = context;
  if (by === 'topic') return contact.topics ?? [];
  if (by === 'name') {
    const [letter = ''] = nameKey(titleOf(contact, context).text);
    return [/\p{L}/u.test(letter) ? letter.toUpperCase() : '#'];
  }
  if (by === 'actor') {
    const kind = lookup.organization(contact.organizationId)?.kind;
    return kind === undefined ? [] : [kind];
  }
  const town = lookup.place(contact.placeId)?.ags;
  const area = contact.serviceArea ?? [];
  return town === undefined || area.includes(town) ? area : [town].concat(area);
};

/** The groupings that tell these contacts apart; the alphabet always does. */
export const offeredGroupings = (contacts: readonly Contact[], context: RecordContext): readonly Grouping[] =>
  groupings.filter(
    (by) => by === 'name' || contacts.some((contact) => keysOf(contact, by, context).length > 0),
  );

const labelOf = (key: string, by: Grouping, context: RecordContext): string => {
  if (by === 'name') return key;
  if (by === 'town')
    return (
      areaName(key, context) ??
      (key.length < 8 ? msg('Für die ganze Region', { id: 'contacts.region' }) : key)
    );
  return termLabel(context, by === 'topic' ? 'fieldsOfAction' : 'actorTypes', key);
};

const rankIn = (terms: readonly Term[] = [], key: string): number => {
  const at = terms.findIndex(({ id }) => id === key);
  return at < 0 ? terms.length : at;
};

/** Whom to ask first, then by name. */
export const inOrder = (contacts: readonly Contact[], context: RecordContext): readonly Contact[] =>
  byName(contacts, (contact) => titleOf(contact, context).text, context.language)
    .slice()
    .sort(
      (a, b) =>
        (a.order ?? Infinity) - (b.order ?? Infinity) ||
        Number(b.primary ?? false) - Number(a.primary ?? false),
    );

/** `contacts` in the order to show them. */
const grouped = (
  contacts: readonly Contact[],
  by: Grouping,
  isAsked: AsksFor,
  context: RecordContext,
): readonly ContactGroup[] => {
  const members = new Map<string, Contact[]>();
  const rest: Contact[] = [];
  for (const contact of contacts) {
    const keys = keysOf(contact, by, context).filter((key) => isAsked(key, by));
    for (const key of keys) {
      const group = members.get(key);
      if (group) group.push(contact);
      else members.set(key, [contact]);
    }
    if (!keys.length) rest.push(contact);
  }
  const groups: (ContactGroup & { readonly key: string })[] = [];
  members.forEach((list, key) =>
    groups.push({
      key,
      label: labelOf(key, by, context),
      town: by === 'town' ? key : undefined,
      contacts: list,
    }),
  );
  const { fieldsOfAction, actorTypes } = context.vocabularies;
  const terms = by === 'topic' ? fieldsOfAction : by === 'actor' ? actorTypes : undefined;
  const rank = ({ key }: (typeof groups)[number]) =>
    // The whole region comes before its towns.
    by === 'town' ? Number(key.length > 7) : terms ? rankIn(terms, key) : 0;
  const list: readonly ContactGroup[] = byName(groups, ({ label }) => label!, context.language)
    .slice()
    .sort((a, b) => rank(a) - rank(b));
  const others = { label: msg('Weitere', { id: 'contacts.others' }), town: undefined, contacts: rest };
  return rest.length ? list.concat(others) : list;
};

interface Whole {
  readonly by: Grouping;
  readonly context: string;
  readonly groups: readonly ContactGroup[];
}

const known = new WeakMap<readonly Contact[], Whole>();

/** The groups of all contacts: the first page is drawn in steps, and grouping thousands takes longer than a step. */
const allGrouped = (
  all: readonly Contact[],
  by: Grouping,
  isAsked: AsksFor,
  context: RecordContext,
): readonly ContactGroup[] => {
  const found = known.get(all);
  const { language, languages } = context;
  const now = `${language} ${languages.join()}`;
  // Words for the codes of a feed may come later than the feed.
  const isNamed = ({ key, label }: ContactGroup) => key === undefined || label === labelOf(key, by, context);
  if (found?.by === by && found.context === now && found.groups.every(isNamed)) return found.groups;
  const groups = grouped(all, by, isAsked, context);
  known.set(all, { by, context: now, groups });
  return groups;
};

/**
 * `hits`: what words and filters leave, in the order of `inOrder` or, with `ranked`, best first and then not grouped;
 * `most`: cards on all pages shown.
 */
export const directoryView = (
  all: readonly Contact[],
  hits: readonly Contact[],
  wanted: Grouping,
  isAsked: AsksFor,
  ranked: boolean,
  context: RecordContext,
  most: number,
): DirectoryView => {
  const offered = offeredGroupings(all, context);
  const by = offered.includes(wanted) ? wanted : 'name';
  const groups = ranked
    ? [{ label: undefined, town: undefined, contacts: hits }]
    : (hits === all ? allGrouped : grouped)(hits, by, isAsked, context);
  const shown: ContactGroup[] = [];
  let left = most;
  let cards = 0;
  for (const group of groups) {
    cards += group.contacts.length;
    if (left > 0) shown.push({ ...group, contacts: group.contacts.slice(0, left) });
    left -= group.contacts.length;
  }
  const hidden = Math.max(0, cards - most);
  return { count: hits.length, groups: shown, hidden, hasMore: hidden > 0, by, offered };
};

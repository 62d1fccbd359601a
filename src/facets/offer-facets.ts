// The facets of the offer finder: what each asks of an offer, and what counts as an answer.
import type { Accessibility, Feed, Money, Offer, Place, Term, VocabularyName } from '../feed/types.js';
import { weekdays } from '../time/civil.js';
import type { Facet } from './facet.js';
import { dayParts, offerDayParts, offerDays } from './offer-times.js';

/** The lookups are `createLookup(feed)`'s. A context belongs to one snapshot: make a new index when places came in. */
export interface OfferFacetContext {
  readonly feed: Feed;
  readonly place: (id: string) => Place | undefined;
  readonly term: (vocabulary: VocabularyName, code: string) => Term | undefined;
  /** Civil date in the feed's zone: rounds that are over no longer count. */
  readonly today: string;
}

type OfferFacet = Facet<Offer, OfferFacetContext>;

/** From and to, in years; both inclusive. */
export const ageBands = [
  ['0-5', 0, 5],
  ['6-9', 6, 9],
  ['10-13', 10, 13],
  ['14-17', 14, 17],
  ['18-26', 18, 26],
  ['27-64', 27, 64],
  ['65+', 65, Infinity],
] as const;

/** `alpha`: cannot read and write yet. */
export const levels = ['alpha', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

export const costGroups = ['free', 'reduced', 'paid'] as const;
export const attendances = ['onsite', 'online', 'outreach', 'phone'] as const;

/** Features that are there or not, by the schema's own names. */
export const accessFlags = [
  'stepFree',
  'toilet',
  'lift',
  'parking',
  'hearingLoop',
  'signLanguage',
  'quietRoom',
  'assistanceDog',
] as const;

/** `wheelchairLimited` also finds what is fully accessible. */
export const accessFeatures = ['wheelchair', 'wheelchairLimited', ...accessFlags] as const;

/** The codes and all broader ones of the vocabulary: counselling for women is found under counselling. */
const withBroader = (codes: readonly string[], vocabulary: VocabularyName, { term }: OfferFacetContext) => {
  const found = codes.slice();
  // Grows while it runs; a code is taken once, so a cycle ends.
  for (let i = 0; i < found.length; i++) {
    const parent = term(vocabulary, found[i]!)?.parent;
    if (parent !== undefined && !found.includes(parent)) found.push(parent);
  }
  return found;
};

const placesOf = (offer: Offer, { place }: OfferFacetContext): readonly Place[] => {
  const found: Place[] = [];
  const take = (id: string | undefined) => {
    const known = id === undefined ? undefined : place(id);
    if (known) found.push(known);
  };
  offer.placeIds?.forEach(take);
  offer.runs?.forEach((run) => take(run.placeId));
  return found;
};

const townKeys = (offer: Offer, context: OfferFacetContext): readonly string[] => {
  const keys = offer.serviceArea?.slice() ?? [];
  for (const { ags } of placesOf(offer, context)) if (ags) keys.push(ags);
  return keys;
};

/** The towns the vocabulary names, then those of places; by official key of eight digits. */
export const knownTowns = (feed: Feed): readonly string[] => {
  const towns = (feed.vocabularies.municipalities ?? []).map(({ id }) => id);
  for (const { ags } of feed.places) if (ags?.length === 8 && !towns.includes(ags)) towns.push(ags);
  return towns;
};

const levelAt = (level: string | undefined): number => levels.findIndex((known) => level?.startsWith(known));

const levelsOf = ({ course }: Offer): readonly string[] => {
  if (!course) return [];
  const stated = [course.levelFrom, course.entryLevel, course.levelTo, course.literacy ? 'alpha' : undefined]
    .map(levelAt)
    .filter((at) => at >= 0);
  return stated.length ? levels.slice(Math.min(...stated), Math.max(...stated) + 1) : [];
};

const costOf = ({ type, min = 0, max = 0 }: Money): string | undefined =>
  type === 'free' || type === 'donation'
    ? 'free'
    : type === 'reduced' || type === 'funded'
      ? 'reduced'
      : type === 'paid' || (!type && Math.max(min, max) > 0)
        ? 'paid'
        : undefined;

const costsOf = ({ cost, runs }: Offer): readonly string[] => {
  const found: string[] = [];
  for (const money of [cost].concat(runs?.map(({ price }) => price) ?? [])) {
    const group = money && costOf(money);
    if (group) found.push(group);
  }
  return found;
};

const accessOf = (offer: Offer, context: OfferFacetContext): readonly string[] => {
  const own = offer.accessibility;
  const there: Accessibility[] = [];
  for (const { accessibility } of placesOf(offer, context)) if (accessibility) there.push(accessibility);
  const signed = offer.languages?.some(({ mode }) => mode === 'sign');
  const keys: string[] = [];
  // Most records say nothing at all.
  if (!own && !there.length && !signed) return keys;
  for (const flag of accessFlags) {
    // Its own word first; of several places one is enough.
    let says = flag === 'signLanguage' && signed ? true : own?.[flag];
    if (own?.[flag] === undefined) for (const place of there) says = says || (place[flag] ?? says);
    if (says !== undefined) keys.push(says ? flag : `-${flag}`);
  }
  const wheels = own?.wheelchair ? [own.wheelchair] : there.map(({ wheelchair }) => wheelchair);
  if (wheels.includes('yes')) keys.push('wheelchair', 'wheelchairLimited');
  else if (wheels.includes('limited')) keys.push('-wheelchair', 'wheelchairLimited');
  else if (wheels.includes('no')) keys.push('-wheelchair', '-wheelchairLimited');
  return keys;
};

/** `yes`, `no` or nothing; a remark in words means yes. */
const yesOrNo = (says: unknown): readonly string[] =>
  says === undefined ? [] : [says === false ? 'no' : 'yes'];

/** All facets of offers. Their order is not that of the panel. */
export const offerFacets: readonly OfferFacet[] = [
  {
    id: 'field',
    stated: (offer, context) => withBroader(offer.fieldsOfAction ?? [], 'fieldsOfAction', context),
  },
  {
    id: 'type',
    stated: (offer, context) => (offer.type ? withBroader([offer.type], 'offerTypes', context) : []),
  },
  {
    id: 'town',
    stated: townKeys,
    // A record of the whole county is found in every town; a county as value finds all of its towns.
    matches: (key, value) => value.startsWith(key) || (value.length < 8 && key.startsWith(value)),
    values: ({ feed }) => knownTowns(feed),
  },
  {
    id: 'audience',
    stated: ({ audience }, context) => {
      if (audience?.everyone) return 'every';
      const groups = audience?.groups?.slice() ?? [];
      if (audience?.gender === 'women' || audience?.gender === 'men') groups.push(audience.gender);
      return withBroader(groups, 'audiences', context);
    },
  },
  {
    id: 'age',
    stated: ({ audience }) => {
      const { ageMin, ageMax, everyone } = audience ?? {};
      if (ageMin === undefined && ageMax === undefined) return everyone ? 'every' : [];
      return ageBands
        .filter(([, from, to]) => from <= (ageMax ?? Infinity) && to >= (ageMin ?? 0))
        .map(([band]) => band);
    },
    values: () => ageBands.map(([band]) => band),
  },
  {
    id: 'residence',
    stated: ({ audience }, context) =>
      audience?.residence?.length
        ? withBroader(audience.residence, 'residence', context)
        : audience?.everyone
          ? 'every'
          : [],
  },
  { id: 'language', stated: ({ languages }) => languages?.map(({ code }) => code) },
  { id: 'level', stated: levelsOf, values: () => levels },
  { id: 'cost', stated: costsOf, values: () => costGroups },
  {
    id: 'attendance',
    stated: ({ attendance }) =>
      attendance === 'hybrid' ? ['onsite', 'online'] : attendance ? [attendance] : [],
    values: () => attendances,
  },
  { id: 'day', stated: (offer, { today }) => offerDays(offer, today), values: () => weekdays },
  { id: 'time', stated: (offer, { today }) => offerDayParts(offer, today), values: () => dayParts },
  {
    id: 'childcare',
    stated: ({ course, childcare }) => yesOrNo(course?.childcare ?? childcare),
    values: () => ['yes'],
  },
  { id: 'accessibility', stated: accessOf, values: () => accessFeatures, features: true },
  { id: 'self', stated: ({ access }) => yesOrNo(access?.selfReferral), values: () => ['yes'] },
];

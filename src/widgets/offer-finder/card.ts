// One offer as a card shows it: only what is known, in the order people ask for it. Pure.
import type { CourseRun, Offer } from '../../feed/types.js';
import { formatList } from '../../language/intl.js';
import type { PickedText } from '../../language/localized-text.js';
import { msg, str } from '../../language/message.js';
import { briefLabel } from '../../language/brief-labels.js';
import type { IconName } from '../../ui/icons.js';
import {
  areaName,
  costText,
  freshness,
  join,
  languagesText,
  type Fact,
  type Freshness,
} from '../base/brief.js';
import { pick, termLabel, type RecordContext } from '../base/context.js';
import { currentRun, hoursInBrief, runInBrief } from './when.js';

export interface OfferCard {
  readonly id: string;
  readonly offer: Offer;
  /** Kind of offer in one word. */
  readonly kind: string | undefined;
  readonly title: PickedText;
  readonly summary: PickedText | undefined;
  readonly provider: PickedText | undefined;
  readonly facts: readonly Fact[];
  readonly alert: PickedText | undefined;
  /** Paused, full, planned: what stands in the way. */
  readonly status: string | undefined;
  readonly freshness: Freshness | undefined;
  /** There is a text in the feed's own language that is not the one shown. */
  readonly hasOriginal: boolean;
}

export const offerCard = (offer: Offer, context: RecordContext): OfferCard => {
  const title = pick(context, offer.title)!;
  const provider = offer.organizationIds?.length
    ? pick(context, context.lookup.organization(offer.organizationIds[0])?.name)
    : undefined;
  return {
    id: offer.id,
    offer,
    kind: offer.type === undefined ? undefined : termLabel(context, 'offerTypes', offer.type),
    title,
    summary: pick(context, offer.summary ?? offer.description),
    provider,
    facts: facts(offer, context),
    alert: pick(context, offer.alert),
    status: statusText(offer),
    freshness: freshness(offer.verifiedAt, context),
    hasOriginal: title.lang !== context.feedDefault && typeof offer.title !== 'string',
  };
};

/** Where, when, level, in which language, cost: each only when the record says it. */
const facts = (offer: Offer, context: RecordContext): readonly Fact[] => {
  const found: Fact[] = [];
  const add = (icon: IconName, label: string, text: string | undefined) => {
    if (text) found.push({ icon, label, text });
  };
  add('place', msg('Ort', { id: 'fact.place' }), whereText(offer, context));
  add('time', msg('Zeit', { id: 'fact.time' }), whenText(offer, context));
  add('level', msg('Sprachniveau', { id: 'fact.level' }), levelText(offer));
  add('people', msg('Für', { id: 'fact.audience' }), audienceText(offer, context));
  add('language', msg('Sprachen', { id: 'fact.languages' }), languagesText(offer.languages, context));
  add('cost', msg('Kosten', { id: 'fact.cost' }), costText(offer.cost, context));
  return found;
};

/** Town of the first place with an address, its district or name; else the area served; else how it is done. */
export const whereText = (offer: Offer, context: RecordContext): string | undefined => {
  const towns: string[] = [];
  for (const id of offer.placeIds ?? []) {
    const place = context.lookup.place(id);
    const town = place?.address?.city ?? (place?.ags && areaName(place.ags, context));
    if (town && !towns.includes(town)) towns.push(town);
  }
  if (!towns.length)
    for (const ags of offer.serviceArea ?? []) {
      const name = areaName(ags, context);
      if (name && !towns.includes(name)) towns.push(name);
    }
  const online =
    offer.attendance && offer.attendance !== 'onsite'
      ? briefLabel('attendance', offer.attendance)
      : undefined;
  const some = towns.slice(0, 3);
  if (towns.length > 3) some[2] = msg(str`${towns.length - 2} weitere Orte`, { id: 'fact.more-places' });
  const where = some.length ? formatList(context.language, some) : undefined;
  return join([where, online]);
};

export const whenText = (offer: Offer, context: RecordContext): string | undefined => {
  const run: CourseRun | undefined = currentRun(offer.runs ?? [], context.today);
  return (run && runInBrief(run, context)) ?? (offer.hours && hoursInBrief(offer.hours, context));
};

export const levelText = (offer: Offer): string | undefined => {
  const { course } = offer;
  if (!course) return undefined;
  const { levelFrom, levelTo } = course;
  const reading = msg('Lesen und Schreiben lernen', { id: 'fact.literacy' });
  if (levelFrom === 'alpha' || (!levelFrom && course.literacy))
    return levelTo && levelTo !== 'alpha'
      ? msg(str`Lesen und Schreiben lernen, bis ${levelTo}`, { id: 'fact.literacy-to' })
      : reading;
  return levelFrom && levelTo && levelFrom !== levelTo
    ? msg(str`${levelFrom} bis ${levelTo}`, { id: 'fact.level-range' })
    : (levelFrom ?? levelTo);
};

const audienceText = (offer: Offer, context: RecordContext): string | undefined => {
  const { audience } = offer;
  if (!audience) return undefined;
  if (audience.everyone) return msg('alle', { id: 'fact.everyone' });
  const groups = (audience.groups ?? []).map((code) => termLabel(context, 'audiences', code));
  return groups.length ? formatList(context.language, groups.slice(0, 3)) : undefined;
};

const statusText = (offer: Offer): string | undefined => {
  if (offer.status && offer.status !== 'active') return briefLabel('status', offer.status);
  const state = offer.capacity?.state ?? offer.runs?.[0]?.capacity?.state;
  return state && state !== 'open' ? briefLabel('capacity', state) : undefined;
};

// What cards of every kind say in a few words: cost, languages, town, how fresh a record is. Pure.
import type { Money, ServiceLanguage } from '../../feed/types.js';
import { briefLabel } from '../../language/brief-labels.js';
import { formatAge, formatDate, formatList, formatMoney } from '../../language/intl.js';
import { languageName } from '../../language/language-names.js';
import { msg, str } from '../../language/message.js';
import { daysUntil } from '../../time/civil.js';
import type { IconName } from '../../ui/icons.js';
import { pick, type RecordContext } from './context.js';

export interface Fact {
  readonly icon: IconName;
  /** Read to those who do not see the drawing. */
  readonly label: string;
  readonly text: string;
}

export interface Freshness {
  readonly text: string;
  /** Older than a year: worth a warning. */
  readonly old: boolean;
}

/** Facts of different kinds in one line, parted by a sign that every script can read. */
export const join = (parts: readonly (string | undefined)[]): string | undefined =>
  parts.filter(Boolean).join(' · ') || undefined;

/** A town's name from the feed's list of municipalities; a county from the feed's region. */
export const areaName = (ags: string, context: RecordContext): string | undefined =>
  pick(context, context.lookup.term('municipalities', ags)?.label)?.text;

/** German alone is what everybody expects: it is not worth a line. */
export const languagesText = (
  languages: readonly ServiceLanguage[] | undefined,
  context: RecordContext,
): string | undefined => {
  const codes = (languages ?? []).map((language) => language.code);
  if (!codes.length || (codes.length === 1 && codes[0] === 'de')) return undefined;
  const names = codes.slice(0, 4).map((code) => languageName(context.language, code));
  if (codes.length > 4) names.push(msg(str`${codes.length - 4} weitere`, { id: 'fact.more-languages' }));
  return formatList(context.language, names);
};

export const costText = (cost: Money | undefined, context: RecordContext): string | undefined => {
  if (!cost || cost.type === 'unknown') return undefined;
  const { min, max = min, currency, per } = cost;
  const price = max ? formatMoney(context.language, min ?? max, max, currency) : undefined;
  const unit = price && per && briefLabel('costPer', per);
  // "Kostenpflichtig" says nothing once a price stands there.
  const kind = cost.type && (!price || cost.type !== 'paid') ? briefLabel('cost', cost.type) : undefined;
  return join([kind, price && unit ? `${price} ${unit}` : price]);
};

/** "Geprüft im März 2018, vor 8 Jahren". Months are enough: nobody remembers the day. */
export const freshness = (verifiedAt: string | undefined, context: RecordContext): Freshness | undefined => {
  if (!verifiedAt) return undefined;
  const old = daysUntil(verifiedAt, context.today) > 365;
  const when = formatDate(context.language, verifiedAt, 'month');
  return {
    text: old
      ? msg(str`Zuletzt geprüft: ${when} (${formatAge(context.language, verifiedAt, context.today)})`, {
          id: 'fresh.old',
        })
      : msg(str`Geprüft: ${when}`, { id: 'fresh.new' }),
    old,
  };
};

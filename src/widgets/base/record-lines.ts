// What the details of every kind of record say in lines: cost, audience, languages, hours, accessibility; and the
// people and places it names. Pure; loaded with the first details that are opened.
import type {
  Audience,
  Contact,
  Hours,
  Offer,
  Organization,
  Place,
  ServiceLanguage,
} from '../../feed/types.js';
import { accessFlags } from '../../facets/offer-facets.js';
import { formatDateRange } from '../../language/intl-more.js';
import { formatList } from '../../language/intl.js';
import { languageName } from '../../language/language-names.js';
import type { PickedText } from '../../language/localized-text.js';
import { msg, str } from '../../language/message.js';
import { defaultLabel } from '../../language/vocabulary-labels.js';
import type { HoursRow } from '../../ui/hours-table.js';
import { pick, termLabel, type RecordContext } from './context.js';
import { dayNames, timeSpan } from './time-words.js';

/** A line under a heading: our words, or words of the feed with their language. */
export type Said = string | PickedText;

export interface HoursView {
  readonly rows: readonly HoursRow[];
  readonly lines: readonly Said[];
}

/** Without what is not there. */
export const known = <T>(values: readonly (T | undefined | false | '')[]): readonly T[] =>
  values.filter((value): value is T => Boolean(value));

export const audienceLines = (audience: Audience | undefined, context: RecordContext): readonly Said[] => {
  if (!audience) return [];
  const { ageMin, ageMax } = audience;
  const groups = (audience.groups ?? []).map((code) => termLabel(context, 'audiences', code));
  const residence = (audience.residence ?? []).map((code) => termLabel(context, 'residence', code));
  return known<Said>([
    audience.everyone && msg('Für alle', { id: 'audience.everyone' }),
    groups.length > 0 && formatList(context.language, groups),
    audience.gender && audience.gender !== 'all' && defaultLabel('gender', audience.gender),
    ageMin !== undefined && ageMax !== undefined
      ? msg(str`${ageMin} bis ${ageMax} Jahre`, { id: 'audience.age-range' })
      : ageMin !== undefined
        ? msg(str`ab ${ageMin} Jahren`, { id: 'audience.age-from' })
        : ageMax !== undefined && msg(str`bis ${ageMax} Jahre`, { id: 'audience.age-to' }),
    residence.length > 0 &&
      msg(str`Aufenthalt: ${formatList(context.language, residence)}`, { id: 'audience.residence' }),
    audience.level && msg(str`Deutsch mindestens: ${audience.level}`, { id: 'audience.level' }),
    pick(context, audience.note),
  ]);
};

export const childcareLine = (says: Offer['childcare'], context: RecordContext): Said | undefined => {
  if (says === undefined) return undefined;
  return typeof says === 'boolean' ? defaultLabel('childcare', says ? 'yes' : 'no') : pick(context, says);
};

export const languageLines = (
  languages: readonly ServiceLanguage[] | undefined,
  context: RecordContext,
): readonly string[] =>
  (languages ?? []).map(({ code, mode, availability, note }) => {
    const extra = known<string>([
      mode && mode !== 'spoken' && defaultLabel('languageMode', mode),
      availability && availability !== 'always' && defaultLabel('languageAvailability', availability),
      pick(context, note)?.text,
    ]);
    const name = languageName(context.language, code);
    return extra.length ? `${name} (${extra.join(', ')})` : name;
  });

export const hoursView = (hours: Hours | undefined, context: RecordContext): HoursView => {
  if (!hours) return { rows: [], lines: [] };
  const closed = hours.temporarilyClosed;
  const special = hours.special ?? [];
  return {
    rows: (hours.weekly ?? [])
      .map(({ days, from, to, mode, note }) => ({
        days: dayNames(days, context),
        times: timeSpan(from, to) ?? '',
        note:
          known<string>([mode && defaultLabel('hoursMode', mode), pick(context, note)?.text]).join(', ') ||
          undefined,
      }))
      .concat(
        special
          .filter(({ date, to, from }) => (to ?? date ?? from ?? '') >= context.today)
          .map(({ date, from, to, closed: shut, slots, note }) => ({
            days: formatDateRange(context.language, date ?? from ?? '', to ?? date ?? from ?? ''),
            times: shut
              ? msg('geschlossen', { id: 'hours.closed' })
              : (slots ?? []).map((slot) => timeSpan(slot.from, slot.to) ?? '').join(', '),
            note: pick(context, note)?.text,
          })),
      ),
    lines: known<Said>([
      closed && (closed.to === undefined || closed.to >= context.today)
        ? (pick(context, closed.note) ?? msg('Zurzeit geschlossen', { id: 'hours.temporarily-closed' }))
        : undefined,
      hours.always && msg('Rund um die Uhr', { id: 'hours.always' }),
      hours.walkIn && msg('Sie können ohne Termin kommen.', { id: 'hours.walk-in' }),
      hours.byAppointment && msg('Sie können einen Termin ausmachen.', { id: 'hours.appointment' }),
    ]),
  };
};

export const accessibilityLines = (
  source: Pick<Place, 'accessibility'>,
  context: RecordContext,
): readonly Said[] => {
  const { accessibility } = source;
  if (!accessibility) return [];
  const { wheelchair, note } = accessibility;
  return known<Said>([
    wheelchair && defaultLabel('wheelchair', wheelchair),
    ...accessFlags.map((flag) => accessibility[flag] === true && defaultLabel('accessibility', flag)),
    pick(context, note),
  ]);
};

/** The contacts of a record; without any, the organisation's own mailbox and phone serve. */
export const contactsOf = (record: Pick<Offer, 'contactIds'>, context: RecordContext): readonly Contact[] =>
  known((record.contactIds ?? []).map((id) => context.lookup.contact(id)));

export const organizationsOf = (
  record: Pick<Offer, 'organizationIds'>,
  context: RecordContext,
): readonly Organization[] =>
  known((record.organizationIds ?? []).map((id) => context.lookup.organization(id)));

export const placesOf = (record: Pick<Offer, 'placeIds'>, context: RecordContext): readonly Place[] =>
  known((record.placeIds ?? []).map((id) => context.lookup.place(id)));

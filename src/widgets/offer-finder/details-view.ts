// Everything an offer's record says, in words and in the order people need it: how to get in before how it is
// organised. Pure; loaded with the first details that are opened.
import type {
  Contact,
  CourseRun,
  Hours,
  Offer,
  Organization,
  Place,
  ServiceLanguage,
} from '../../feed/types.js';
import { formatDateRange, formatNumber } from '../../language/intl-more.js';
import { formatDate, formatList } from '../../language/intl.js';
import { languageName } from '../../language/language-names.js';
import type { PickedText } from '../../language/localized-text.js';
import { msg, str } from '../../language/message.js';
import { defaultLabel } from '../../language/vocabulary-labels.js';
import { accessFlags } from '../../facets/offer-facets.js';
import type { HoursRow } from '../../ui/hours-table.js';
import { costText, levelText } from './card.js';
import { pick, termLabel, type OfferContext } from './context.js';
import { dayNames, rhythmText, timeSpan } from './when.js';

/** A line under a heading: our words, or words of the feed with their language. */
export type Said = string | PickedText;

export interface RunView {
  readonly title: string;
  readonly lines: readonly Said[];
  readonly registerUrl: string | undefined;
}

export interface HoursView {
  readonly rows: readonly HoursRow[];
  readonly lines: readonly Said[];
}

const known = <T>(values: readonly (T | undefined | false | '')[]): readonly T[] =>
  values.filter((value): value is T => Boolean(value));

/** How to get in: steps, who may refer, what to bring, how long it takes. */
export const accessLines = (offer: Offer, context: OfferContext): readonly Said[] => {
  const { access } = offer;
  if (!access) return [];
  const list = (codes: readonly string[] | undefined, label: (code: string) => string) =>
    codes?.length ? formatList(context.language, codes.map(label)) : undefined;
  const steps = list(access.steps, (code) => defaultLabel('step', code) ?? code);
  const referral = list(access.referralBy, (code) => termLabel(context, 'actorTypes', code));
  const waiting = pick(context, access.waitingTime);
  return known<Said>([
    access.selfReferral === undefined ? undefined : defaultLabel('self', access.selfReferral ? 'yes' : 'no'),
    steps && msg(str`So geht es los: ${steps}`, { id: 'access.steps' }),
    referral && msg(str`Anmeldung durch: ${referral}`, { id: 'access.referral' }),
    pick(context, access.note),
    waiting && msg(str`Wartezeit: ${waiting.text}`, { id: 'access.waiting' }),
  ]);
};

export const documentsToBring = (offer: Offer, context: OfferContext): readonly PickedText[] =>
  known((offer.access?.documents ?? []).map((text) => pick(context, text)));

export const costLines = (offer: Offer, context: OfferContext): readonly Said[] =>
  known<Said>([
    costText(offer.cost, context),
    pick(context, offer.cost?.note),
    pick(context, offer.course?.funding),
  ]);

export const audienceLines = (offer: Offer, context: OfferContext): readonly Said[] => {
  const { audience } = offer;
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

export const courseLines = (offer: Offer, context: OfferContext): readonly Said[] => {
  const { course } = offer;
  if (!course) return [];
  const level = levelText(offer);
  const certificate = pick(context, course.certificate);
  const number = (value: number) => formatNumber(context.language, value);
  return known<Said>([
    course.type && termLabel(context, 'courseTypes', course.type),
    level && msg(str`Niveau: ${level}`, { id: 'course.level' }),
    course.language &&
      course.language !== 'de' &&
      msg(str`Gelernt wird: ${languageName(context.language, course.language)}`, { id: 'course.language' }),
    course.hoursTotal !== undefined &&
      msg(str`${number(course.hoursTotal)} Stunden insgesamt`, { id: 'course.total' }),
    course.hoursPerWeek !== undefined &&
      msg(str`${number(course.hoursPerWeek)} Stunden pro Woche`, { id: 'course.weekly' }),
    certificate && msg(str`Abschluss: ${certificate.text}`, { id: 'course.certificate' }),
  ]);
};

export const childcareLine = (offer: Offer, context: OfferContext): Said | undefined => {
  const says = offer.course?.childcare ?? offer.childcare;
  if (says === undefined) return undefined;
  return typeof says === 'boolean' ? defaultLabel('childcare', says ? 'yes' : 'no') : pick(context, says);
};

export const languageLines = (
  languages: readonly ServiceLanguage[] | undefined,
  context: OfferContext,
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

/** Rounds that are not over; all when none is left, so that the rhythm of the last one can be seen. */
export const runViews = (offer: Offer, context: OfferContext): readonly RunView[] => {
  const runs = offer.runs ?? [];
  const current = runs.filter(
    ({ status, end }) => status !== 'ended' && (end === undefined || end.slice(0, 10) >= context.today),
  );
  return (current.length ? current : runs).map((run) => runView(run, context));
};

const runView = (run: CourseRun, context: OfferContext): RunView => {
  const { start, end, schedule, capacity, registration } = run;
  const { language } = context;
  const place = context.lookup.place(run.placeId);
  const title =
    start && end
      ? formatDateRange(language, start, end)
      : start
        ? msg(str`Beginn: ${formatDate(language, start)}`, { id: 'run.start' })
        : end
          ? msg(str`bis ${formatDate(language, end)}`, { id: 'run.end' })
          : msg('Laufend', { id: 'run.ongoing' });
  const closures = known(
    (schedule?.closures ?? []).map((id) => pick(context, context.lookup.closure(id)?.name)?.text),
  );
  return {
    title,
    registerUrl: registration?.url,
    lines: known<Said>([
      run.status && run.status !== 'active' && defaultLabel('status', run.status),
      schedule && rhythmText(schedule, start, context),
      schedule?.rule ? pick(context, schedule.text) : undefined,
      schedule?.dates?.length
        ? formatList(
            language,
            schedule.dates.slice(0, 12).map((date) => formatDate(language, date)),
          )
        : undefined,
      closures.length > 0 &&
        msg(str`Nicht in dieser Zeit: ${formatList(language, closures)}`, { id: 'run.closures' }),
      place && pick(context, place.name),
      capacity?.state && defaultLabel('capacity', capacity.state),
      capacity?.free !== undefined &&
        msg(str`Freie Plätze: ${formatNumber(language, capacity.free)}`, { id: 'run.free' }),
      costText(run.price, context),
      registration?.closes &&
        msg(str`Anmelden bis ${formatDate(language, registration.closes)}`, { id: 'run.register-until' }),
      pick(context, registration?.note),
      pick(context, run.note),
    ]),
  };
};

export const hoursView = (hours: Hours | undefined, context: OfferContext): HoursView => {
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

export const accessibilityLines = (source: Offer | Place, context: OfferContext): readonly Said[] => {
  const { accessibility } = source;
  if (!accessibility) return [];
  const { wheelchair, note } = accessibility;
  return known<Said>([
    wheelchair && defaultLabel('wheelchair', wheelchair),
    ...accessFlags.map((flag) => accessibility[flag] === true && defaultLabel('accessibility', flag)),
    pick(context, note),
  ]);
};

/** The contacts of the offer; without any, the organisation's own mailbox and phone serve. */
export const contactsOf = (offer: Offer, context: OfferContext): readonly Contact[] =>
  known((offer.contactIds ?? []).map((id) => context.lookup.contact(id)));

export const organizationsOf = (offer: Offer, context: OfferContext): readonly Organization[] =>
  known((offer.organizationIds ?? []).map((id) => context.lookup.organization(id)));

export const placesOf = (offer: Offer, context: OfferContext): readonly Place[] =>
  known((offer.placeIds ?? []).map((id) => context.lookup.place(id)));

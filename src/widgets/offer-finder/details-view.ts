// Everything an offer's record says, in words and in the order people need it: how to get in before how it is
// organised. Pure; loaded with the first details that are opened.
import type { CourseRun, Offer } from '../../feed/types.js';
import { formatDateRange, formatNumber } from '../../language/intl-more.js';
import { formatDate, formatList } from '../../language/intl.js';
import { languageName } from '../../language/language-names.js';
import type { PickedText } from '../../language/localized-text.js';
import { msg, str } from '../../language/message.js';
import { defaultLabel } from '../../language/vocabulary-labels.js';
import { costText } from '../base/brief.js';
import { known, type Said } from '../base/record-lines.js';
import { levelText } from './card.js';
import { pick, termLabel, type RecordContext } from '../base/context.js';
import { rhythmText } from './when.js';

export interface RunView {
  readonly title: string;
  readonly lines: readonly Said[];
  readonly registerUrl: string | undefined;
}

/** How to get in: steps, who may refer, what to bring, how long it takes. */
export const accessLines = (offer: Offer, context: RecordContext): readonly Said[] => {
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

export const documentsToBring = (offer: Offer, context: RecordContext): readonly PickedText[] =>
  known((offer.access?.documents ?? []).map((text) => pick(context, text)));

export const costLines = (offer: Offer, context: RecordContext): readonly Said[] =>
  known<Said>([
    costText(offer.cost, context),
    pick(context, offer.cost?.note),
    pick(context, offer.course?.funding),
  ]);

export const courseLines = (offer: Offer, context: RecordContext): readonly Said[] => {
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

/** Rounds that are not over; all when none is left, so that the rhythm of the last one can be seen. */
export const runViews = (offer: Offer, context: RecordContext): readonly RunView[] => {
  const runs = offer.runs ?? [];
  const current = runs.filter(
    ({ status, end }) => status !== 'ended' && (end === undefined || end.slice(0, 10) >= context.today),
  );
  return (current.length ? current : runs).map((run) => runView(run, context));
};

const runView = (run: CourseRun, context: RecordContext): RunView => {
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

/**
 * The events of the Rhein-Sieg feed. Nothing is given a date its page does not state:
 * a month or a year without a day becomes a span of whole days that says so, a rhythm without a first day begins on the
 * first fitting day of the time its page is from, a rhythm that no rule fits stays words.
 */
import { compact, compactOr } from './compact.js';
import { daysOf, provenanceOf, type Evidence, type Publications } from './evidence.js';
import { firstDay } from './first-day.js';
import { readSource } from './read-source.js';
import { createTexts, paragraphs } from './texts.js';

interface When {
  readonly day?: string;
  readonly lastDay?: string;
  readonly from?: string;
  readonly to?: string;
  readonly rule?: string;
  readonly dates?: readonly string[];
  /** A month or a year: the day is not known. */
  readonly within?: string;
  /** The rhythm stands in the texts, as no rule fits. */
  readonly inWords?: boolean;
  readonly unknown?: boolean;
}

interface EventFacts extends Evidence {
  readonly id: string;
  readonly type: string;
  readonly fields: readonly string[];
  readonly tags?: readonly string[];
  readonly by?: readonly string[];
  readonly at?: string;
  readonly town: string;
  readonly series?: string;
  readonly belongsTo?: string;
  readonly audience?: { readonly groups?: readonly string[]; readonly only?: string };
  readonly when: When;
  readonly registration?: { readonly required: boolean; readonly closes?: string };
  readonly cost?: string;
  readonly state?: string;
}

/** A page without any date: years the collection covers, and the day a rhythm is counted from. */
const collected = { from: '2015-01-01', to: '2025-12-31', rhythmFrom: '2026-11-01' };

const files = ['intercultural-week', 'regular', 'single'];

export const eventFacts = (): readonly EventFacts[] =>
  files.flatMap((file) => readSource<readonly EventFacts[]>(`rhein-sieg/events/${file}`));

const at = (day: string | undefined, time: string | undefined) => day && (time ? `${day}T${time}` : day);

const datesOf = ({ when, evidence }: EventFacts) => {
  const { day, lastDay, from, to, rule, dates, within, inWords } = when;
  if (within) return { start: daysOf(within)[0], end: daysOf(within)[1], 'x-start': 'unknown' };
  if (inWords)
    return { start: daysOf(evidence ?? collected.rhythmFrom)[0], kind: 'series', 'x-start': 'assumed' };
  const first =
    day ??
    dates?.[0] ??
    (rule && firstDay(rule, daysOf(evidence ?? collected.rhythmFrom)[0])) ??
    collected.from;
  return {
    start: at(first, from),
    end: at(to ? first : lastDay, to) ?? (when.unknown ? collected.to : undefined),
    kind: rule || dates ? 'series' : undefined,
    recurrence: compactOr({ rule, dates: dates?.slice(1).map((date) => at(date, from)) }),
    // The page gives the rhythm only.
    'x-start': when.unknown ? 'unknown' : rule && !day ? 'assumed' : undefined,
  };
};

/** All events; a town without a place in it is named by `townPlace`. */
export const eventsOf = (publications: Publications, townPlace: (town: string) => string) => {
  const texts = createTexts('rhein-sieg', 'events');
  const common = createTexts('rhein-sieg', 'common');
  return eventFacts().map((facts) => {
    const { id, when } = facts;
    const dates = datesOf(facts);
    const unknown = when.within
      ? common('dayUnknown')
      : when.unknown
        ? common('dateUnknown')
        : facts.evidence
          ? undefined
          : common('undatedEvent');
    const rhythm = when.inWords || (when.rule && !when.from) ? texts(id, 'schedule') : undefined;
    return compact({
      id,
      title: texts(id, 'title'),
      summary: texts(id, 'summary'),
      description: paragraphs(texts(id, 'description'), unknown),
      ...dates,
      recurrence: compactOr({ ...dates.recurrence, text: rhythm }),
      status: facts.state,
      statusNote: texts(id, 'status'),
      placeId: facts.at ?? townPlace(facts.town),
      types: [facts.type],
      fieldsOfAction: facts.fields,
      tags: facts.tags,
      organizationIds: facts.by,
      offerId: facts.belongsTo,
      seriesId: facts.series,
      audience: compactOr({ groups: facts.audience?.groups, gender: facts.audience?.only }),
      childcare: texts(id, 'childcare'),
      cost: compactOr({ type: facts.cost, note: texts(id, 'cost') }),
      registration: compactOr({ ...facts.registration, note: texts(id, 'registration') }),
      ...provenanceOf(facts, publications),
    });
  });
};

/** Entries of one id put together: the series, and the dates of it that differ as `overrides`. */
import { cleanString } from '../../feed/clean-string.js';
import { addDays } from '../../time/civil.js';
import { isDate } from '../../time/occurrence.js';
import { expandRule } from '../../time/expand-rule.js';
import { asUtc } from '../../time/as-utc.js';
import { endAfter, type DraftContext, type EventDraft } from './calendar-event.js';
import { readRule } from './calendar-rule.js';
import { fingerprint } from './fingerprint.js';
import { wallIn } from './moments.js';
import { listDates } from './rule-dates.js';

type Json = Record<string, unknown>;

/** An event of the feed, still without its id where two have the same. */
export type EventRecord = Json & { readonly id: string; readonly start: string };

const UTC = { zone: 'UTC', how: 'name' } as const;

/** Rules of one event that are read; two are rare. */
const MOST_RULES = 5;

/** Fields that an override of a feed cannot change. */
const FIXED: readonly (readonly [key: string, word: string])[] = [
  ['joinUrl', 'CONFERENCE'],
  ['links', 'URL, ATTACH'],
  ['tags', 'CATEGORIES'],
  ['organizationIds', 'ORGANIZER'],
];

const same = (a: unknown, b: unknown): boolean => fingerprint(a) === fingerprint(b);

/** How long an entry takes, in ms; undefined without an end. */
function lengthOf({
  start,
  end,
}: {
  readonly start: string;
  readonly end?: string | undefined;
}): number | undefined {
  if (!end) return undefined;
  return asUtc(isDate(end) ? addDays(end, 1) : end) - asUtc(start);
}

/** The local date by the rule that an entry stands for. */
function dateOf(draft: EventDraft, zone: string, { zoneOf }: DraftContext): string {
  const { instead } = draft;
  if (!instead) return draft.start.slice(0, 10);
  return wallIn(zone, instead, instead.tzid ? zoneOf(instead.tzid) : UTC).slice(0, 10);
}

/** A civil moment of one draft in the zone of another. */
const inZone = (moment: string, from: EventDraft, to: string): string =>
  isDate(moment) || from.zone === to
    ? moment
    : wallIn(to, { civil: moment, isUtc: false, tzid: from.zone }, { zone: from.zone, how: 'name' });

function overrideOf(draft: EventDraft, master: EventDraft, date: string, { report }: DraftContext): Json {
  const planned = isDate(master.start) ? date : date + master.start.slice(10);
  const start = inZone(draft.start, draft, master.zone);
  const end = draft.end && inZone(draft.end, draft, master.zone);
  const moved = start !== planned;
  const length = lengthOf(master);
  const usualEnd = length === undefined ? undefined : endAfter(planned, length);
  const { fields } = draft;
  const differing = (key: string): unknown =>
    same(fields[key], master.fields[key]) ? undefined : fields[key];
  const title = differing('title');
  const placeId = differing('placeId');
  const status =
    differing('status') ?? (master.fields['status'] && !fields['status'] ? 'scheduled' : undefined);
  // One date has one note: why it is another, then what is said of it.
  const note = [differing('statusNote'), differing('description')].filter(Boolean).join('\n');
  const lost = FIXED.filter(([key]) => fields[key] && !same(fields[key], master.fields[key])).map(
    ([, word]) => word,
  );
  if (lost.length && fields['status'] !== 'cancelled')
    report('calendar-override-details', draft.path, { title: master.name, date, fields: lost.join(', ') });
  return {
    date,
    ...(!!status && { status }),
    ...(moved && { start }),
    ...(!!end && (moved || end !== usualEnd) && { end }),
    ...(!!placeId && { placeId }),
    ...(!!title && { title }),
    ...(!!note && { note }),
  };
}

/** Dates added beside the rule; one that takes longer or shorter than the others is an override, too. */
function addDates(master: EventDraft, dates: string[], overrides: Map<string, Json>): void {
  const length = lengthOf(master);
  for (const { start, end } of master.added) {
    if (!dates.includes(start) && start !== master.start) dates.push(start);
    const usual = length === undefined ? undefined : endAfter(start, length);
    const date = start.slice(0, 10);
    if (end && end !== usual && !overrides.has(date)) overrides.set(date, { date, start, end });
  }
}

const isFirst = (rule: string, start: string, timeZone: string): boolean => {
  const from = start.slice(0, 10);
  return expandRule(rule, { start, timeZone, from, to: addDays(from, 1) })[0] === start;
};

function recurrenceOf(
  master: EventDraft,
  others: readonly EventDraft[],
  context: DraftContext,
): Json | undefined {
  const { report } = context;
  const { path, name, start, zone } = master;
  const rules: string[] = [];
  for (const text of master.rules.slice(0, MOST_RULES)) {
    const rule = readRule(text, master, report);
    if (rule && !rules.includes(rule)) rules.push(rule);
  }
  const dates: string[] = [];
  // For calendar programs the start is the first date, whatever the rule says.
  if (rules[0] && !isFirst(rules[0], start, zone)) dates.push(start);
  const exclude = new Set(master.excluded);
  const overrides = new Map<string, Json>();
  for (const rule of rules.slice(1)) {
    const listed = listDates(rule, start, zone, context.today);
    for (const date of listed.dates) if (!dates.includes(date)) dates.push(date);
    report('calendar-rules', path, { title: name, rule, until: listed.until });
  }
  for (const text of master.exceptRules.slice(0, MOST_RULES)) {
    const rule = readRule(text, master, report);
    for (const date of rule ? listDates(rule, start, zone, context.today).dates : [])
      exclude.add(date.slice(0, 10));
  }

  for (const draft of others) {
    const date = dateOf(draft, zone, context);
    if (draft.isPrivate) {
      exclude.add(date);
      overrides.delete(date);
      continue;
    }
    // What is taken out stays out, whatever an older program still says about that day.
    if (exclude.has(date)) continue;
    if (draft.andFuture) report('calendar-this-and-future', draft.path, { title: name, date });
    overrides.set(date, overrideOf(draft, master, date, context));
  }
  for (const text of [...master.rules.slice(MOST_RULES), ...master.exceptRules.slice(MOST_RULES)])
    report('calendar-rule', path, { title: name, rule: cleanString(text.slice(0, 80)) });
  addDates(master, dates, overrides);

  const excluded: string[] = [];
  exclude.forEach((date) => excluded.push(date));
  const changed: Json[] = [];
  overrides.forEach((override) => changed.push(override));
  if (!rules.length && !dates.length && !changed.length && !excluded.includes(start.slice(0, 10)))
    return undefined;
  return {
    ...(rules[0] && { rule: rules[0] }),
    ...(dates.length && { dates: dates.sort() }),
    ...(excluded.length && { exclude: excluded.sort() }),
    ...(changed.length && {
      overrides: changed.sort((a, b) => (String(a['date']) < String(b['date']) ? -1 : 1)),
    }),
  };
}

const record = (id: string, { start, end, fields }: EventDraft, recurrence?: Json): EventRecord => ({
  id,
  start,
  ...(end && { end }),
  ...fields,
  ...(recurrence && { recurrence }),
});

/** The newest state of each entry: the highest SEQUENCE, of equals the last in the file. */
function newest(drafts: readonly EventDraft[], keyOf: (draft: EventDraft) => string): EventDraft[] {
  const best = new Map<string, EventDraft>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const other = best.get(key);
    if (!other || draft.sequence >= other.sequence) best.set(key, draft);
  }
  const list: EventDraft[] = [];
  best.forEach((draft) => list.push(draft));
  return list;
}

/** `drafts`: all of one id. */
function eventsOf(uid: string, drafts: readonly EventDraft[], context: DraftContext): EventRecord[] {
  const { report, count } = context;
  const all = drafts.filter(({ instead }) => !instead);
  let top = 0;
  for (const { sequence } of all) top = Math.max(top, sequence);
  const masters = newest(all, ({ start, sequence }) => (sequence === top ? start : '')).filter(
    ({ sequence }) => sequence === top,
  );
  const [master, ...copies] = masters;
  if (all.length > 1) report('calendar-same-id', all[1]!.path, { title: all[1]!.name });
  const zone = (master ?? drafts[0]!).zone;
  const others = newest(
    drafts.filter(({ instead }) => instead),
    (draft) => dateOf(draft, zone, context),
  );
  const hidden = [...masters, ...others].filter(({ isPrivate }) => isPrivate).length;
  if (hidden) count('calendar-private', hidden);

  const events: EventRecord[] = [];
  if (master?.isPrivate) return events;
  if (master) {
    const recurrence = recurrenceOf(master, others, context);
    if (master.zone === 'UTC' && context.feedZone !== 'UTC' && recurrence?.['rule'])
      report('calendar-utc-series', master.path, { title: master.name });
    events.push(record(uid, master, recurrence));
  } else {
    for (const draft of others) {
      if (draft.isPrivate) continue;
      const date = dateOf(draft, draft.zone, context);
      report('calendar-override-alone', draft.path, { title: draft.name, date: draft.start.slice(0, 10) });
      events.push(record(`${uid}-${date}`, draft));
    }
  }
  for (const copy of copies)
    if (!copy.isPrivate) events.push(record(`${uid}-${copy.start}`, copy, recurrenceOf(copy, [], context)));
  return events;
}

/** The events of a file, in the order in which their ids come first. */
export function* joinSeries(
  drafts: readonly EventDraft[],
  context: DraftContext,
): Generator<void, EventRecord[]> {
  const byUid = new Map<string, EventDraft[]>();
  for (const draft of drafts) {
    const list = byUid.get(draft.uid);
    if (list) list.push(draft);
    else byUid.set(draft.uid, [draft]);
  }
  const events: EventRecord[] = [];
  let seen = 0;
  for (const [uid, list] of byUid) {
    if (++seen % 50 === 0) yield;
    for (const event of eventsOf(uid, list, context)) events.push(event);
  }
  return events;
}

// Opening hours gathered day by day, as the weekly slots of a feed: the same hours on several days are one slot.
import { weekdays, type Weekday } from '../../time/civil.js';
import { fingerprint } from '../icalendar/fingerprint.js';

export interface SlotDraft {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly mode?: 'walkIn' | 'byAppointment' | 'phone' | undefined;
  readonly note?: unknown;
}

const compact = (slot: SlotDraft): Record<string, unknown> => {
  const kept: Record<string, unknown> = {};
  if (slot.from) kept['from'] = slot.from;
  if (slot.to) kept['to'] = slot.to;
  if (slot.mode) kept['mode'] = slot.mode;
  if (slot.note) kept['note'] = slot.note;
  return kept;
};

/** Slots in the order of their first day; each day and hour once. */
export function weeklySlots(drafts: readonly (readonly [Weekday, SlotDraft])[]): object[] {
  const slots = new Map<string, { readonly days: Set<Weekday>; readonly slot: Record<string, unknown> }>();
  for (const [day, draft] of drafts) {
    const slot = compact(draft);
    const key = fingerprint(slot);
    const found = slots.get(key);
    if (found) found.days.add(day);
    else slots.set(key, { days: new Set([day]), slot });
  }
  const list: { readonly days: readonly Weekday[] }[] = [];
  slots.forEach(({ days, slot }) => list.push({ days: weekdays.filter((day) => days.has(day)), ...slot }));
  return list.sort((a, b) => weekdays.indexOf(a.days[0]!) - weekdays.indexOf(b.days[0]!));
}

const names: ReadonlyMap<string, Weekday> = new Map(
  (
    [
      ['mo', 'mon monday montag'],
      ['tu', 'tue tues tuesday di dienstag'],
      ['we', 'wed wednesday mi mittwoch'],
      ['th', 'thu thur thurs thursday do donnerstag'],
      ['fr', 'fri friday freitag'],
      ['sa', 'sat saturday samstag sonnabend'],
      ['su', 'sun sunday so sonntag'],
    ] as const
  ).flatMap(([day, words]) => [day, ...words.split(' ')].map((word) => [word, day] as const)),
);

/** `MO`, `Monday`, `https://schema.org/Monday`, `Montag`. */
export const weekdayNamed = (text: string): Weekday | undefined =>
  names.get(
    text
      .trim()
      .slice(-60)
      .replace(/^.*[/#:]/, '')
      .replace('.', '')
      .toLowerCase(),
  );

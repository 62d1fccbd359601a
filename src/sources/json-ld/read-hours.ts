// Opening hours of schema.org: the short text of `openingHours` (`Mo-Fr 09:00-17:00`) and `OpeningHoursSpecification`, for the
// week, for a season, or for single days.
import { weekdays, type Weekday } from '../../time/civil.js';
import { kept, orNothing } from '../systems/record-book.js';
import { clockTime } from '../systems/wall-moment.js';
import { weekdayNamed, weeklySlots, type SlotDraft } from '../systems/weekly-slots.js';
import type { SourceItem } from '../systems/source-item.js';
import type { Ld } from './ld-values.js';

type Json = Record<string, unknown>;
type Drafts = (readonly [Weekday, SlotDraft])[];

const span = /^([a-z]{2,9})\s*[-–]\s*([a-z]{2,9})$/i;

/** Days of `Mo-Fr`, `Mo,Tu`, `Sa-Mo`; undefined when one is none. */
function daysOf(text: string): readonly Weekday[] | undefined {
  const found: Weekday[] = [];
  for (const part of text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)) {
    const range = span.exec(part);
    const [from, to] = range
      ? [weekdayNamed(range[1]!), weekdayNamed(range[2]!)]
      : [weekdayNamed(part), weekdayNamed(part)];
    if (!from || !to) return undefined;
    for (let i = weekdays.indexOf(from), n = 0; n < 7; i = (i + 1) % 7, n++) {
      if (!found.includes(weekdays[i]!)) found.push(weekdays[i]!);
      if (weekdays[i] === to) break;
    }
  }
  return found.length ? found : undefined;
}

/** `Mo-Fr 09:00-12:00 14:00-17:00`, `Mo-Su`, `10:00-12:00` (every day), `24/7`. */
export function openingHoursText(text: string): Drafts | undefined {
  const written = text.trim().slice(0, 300);
  if (/^(24\/7|24 ?h)$/i.test(written))
    return weekdays.map((day) => [day, { from: '00:00', to: '24:00' }] as const);
  const times = /\d{1,2}[:.]\d\d\s*[-–]\s*\d{1,2}[:.]\d\d/g;
  const days =
    daysOf(written.split(/\s+(?=\d)|^(?=\d)/)[0] ?? '') ?? (/^\d/.test(written) ? weekdays : undefined);
  if (!days) return undefined;
  const slots: SlotDraft[] = [];
  for (const [match] of written.matchAll(times)) {
    const [from, to] = match.split(/[-–]/).map((each) => clockTime(each)?.time);
    if (from === undefined || to === undefined) return undefined;
    slots.push({ from, to: to === '00:00' ? '24:00' : to });
  }
  // Days without times, or times nobody can read: only the former say something.
  if (!slots.length && /\d/.test(written)) return undefined;
  return days.flatMap((day) => (slots.length ? slots : [{}]).map((slot) => [day, slot] as const));
}

/** Hours of the fields that hold some; `keys` of specifications and of texts. */
export function readHours(
  item: SourceItem,
  ld: Ld,
  specifications: readonly string[],
  texts: readonly string[],
): Json | undefined {
  const { reading } = ld;
  const weekly: Drafts = [];
  const special: Json[] = [];
  for (const key of texts)
    for (const value of item.list(key)) {
      const found = typeof value === 'string' ? openingHoursText(value) : undefined;
      if (found) weekly.push(...found);
      else item.refuse(key, value);
    }
  for (const key of specifications)
    for (const { node, text, path } of ld.nodes(item, key)) {
      if (!node) {
        const found = openingHoursText(text ?? '');
        if (found) weekly.push(...found);
        else item.refuse(key, text);
        continue;
      }
      reading.item(node, 'OpeningHoursSpecification', path, (each) => {
        each.ignore('@type', '@id');
        const [from, through] = [
          ld.moment(each, 'validFrom')?.slice(0, 10),
          ld.moment(each, 'validThrough')?.slice(0, 10),
        ];
        if (reading.today && through && through < reading.today) {
          reading.count('system-expired');
          each.ignoreAll();
          return;
        }
        const clock = (name: string): string | undefined => {
          const value = ld.line(each, name);
          return value === undefined ? undefined : (clockTime(value)?.time ?? each.refuse(name));
        };
        const [opens, closes] = [clock('opens'), clock('closes')];
        const days: Weekday[] = [];
        for (const value of each.list('dayOfWeek')) {
          const name = typeof value === 'string' ? value : (ld.document.nodeOf(value)?.['name'] ?? value);
          const day = typeof name === 'string' ? daysOf(name.replace(/^.*[/#:]/, '')) : undefined;
          if (day) days.push(...day);
          else each.refuse('dayOfWeek', value);
        }
        // Opening and closing at the same minute means closed; midnight at the end is the end of the day.
        const isClosed = opens !== undefined && opens === closes;
        const slot = kept({ from: opens, to: closes === '00:00' ? '24:00' : closes }) as SlotDraft;
        if (from !== undefined && (through === undefined || !days.length || from === through)) {
          const dates = from === through || through === undefined ? { date: from } : { from, to: through };
          const same = special.find(
            (one) => one['date'] === dates.date && one['from'] === dates.from && !one['closed'] && !isClosed,
          );
          if (same) (same['slots'] as unknown[]).push(slot);
          else
            special.push(
              kept({
                ...dates,
                closed: isClosed || opens === undefined ? true : undefined,
                slots: isClosed || opens === undefined ? [] : [slot],
              }),
            );
        } else if (!isClosed && days.length) {
          const season =
            from === undefined && through === undefined ? undefined : `${from ?? '…'} – ${through ?? '…'}`;
          for (const day of days) weekly.push([day, { ...slot, note: season }]);
        } else if (!isClosed && opens !== undefined) {
          for (const day of weekdays) weekly.push([day, slot]);
        } else if (!isClosed) reading.lose('OpeningHoursSpecification.dayOfWeek');
      });
    }
  return orNothing({ weekly: weeklySlots(weekly), special });
}

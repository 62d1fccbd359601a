/**
 * Opening hours in a cell: `Mo–Fr 09:00–12:00; Do 14:00–18:00 (mit Termin); nach Vereinbarung`. Read only when every word
 * of it is understood: half-read hours send people to closed doors.
 */
import type { Weekday } from '../../time/civil.js';
import { readChoice, writeChoice, type TableLanguage } from './choices.js';
import { readDays, writeDays } from './day-words.js';
import { readMoment } from './read-moment.js';
import { splitOutside, takeBracket } from './split-list.js';
import { wordKey } from './word-key.js';

type Json = Record<string, unknown>;

interface Slot {
  readonly days: readonly Weekday[];
  readonly from?: string;
  readonly to?: string;
  readonly mode?: string;
  readonly note?: string;
}

const flags: readonly (readonly [field: string, pattern: RegExp])[] = [
  [
    'byAppointment',
    /^((und |sowie |oder )?(nach |mit |auf )?(telefonischer )?(termin )?(vereinbarung|terminvereinbarung|terminabsprache|absprache|termin)|by appointment( only)?|termine? nach vereinbarung|n v)$/,
  ],
  ['walkIn', /^(ohne termin|ohne anmeldung|ohne voranmeldung|walk in|offene sprechstunde)$/],
  ['always', /^(rund um die uhr|24 h|24h|24 stunden|24 7|immer|always|round the clock|durchgehend)$/],
];

const words = {
  byAppointment: ['nach Vereinbarung', 'by appointment'],
  walkIn: ['ohne Termin', 'walk-in'],
  always: ['rund um die Uhr', 'round the clock'],
} as const;

const negations = {
  byAppointment: ['keine Termine', 'no appointments'],
  walkIn: ['nur mit Termin', 'no walk-in'],
} as const;

interface Clocks {
  readonly from: string;
  readonly to?: string;
}

/** `09:00–12:00`, `ab 9 Uhr`. */
function readClocks(text: string): Clocks | undefined {
  const bare = /^(\d{1,2})\s?[-\u2010-\u2015]\s?(\d{1,2})$/.exec(text);
  if (bare && Number(bare[1]) < 25 && Number(bare[2]) < 25)
    return { from: `${bare[1]!.padStart(2, '0')}:00`, to: `${bare[2]!.padStart(2, '0')}:00` };
  const read = readMoment(text);
  if (!read || read.date || !read.time || read.time.length > 5) return undefined;
  return { from: read.time, ...(read.endTime && { to: read.endTime }) };
}

const firstNumber = (text: string): number => text.search(/\d/);

/** Days, then times; a part with times only belongs to the days before it. */
function readSlots(part: string, before: readonly Weekday[] | undefined): readonly Slot[] | undefined {
  const { text, inside } = takeBracket(part);
  const at = firstNumber(text);
  const head = (at < 0 ? text : text.slice(0, at))
    .replace(/(?:\s|^)(?:von|ab|from|um|at|jeweils|und|and|sowie)\s*$/i, '')
    .replace(/[:,]\s*$/, '')
    .trim();
  const days = head ? readDays(head) : before;
  if (!days?.length) return undefined;
  const mode = inside === undefined ? undefined : readChoice('hoursMode', inside.split(',')[0]!.trim());
  const note = mode ? inside!.split(',').slice(1).join(',').trim() : (inside ?? '');
  const extra = { ...(mode && { mode }), ...(note && { note }) };
  if (at < 0) return [{ days, ...extra }];
  const slots: Slot[] = [];
  for (const times of text.slice(at).split(/,|\s(?:und|and|sowie|\+|&|u\.)\s|\s?\/\s?/i)) {
    const clocks = readClocks(times.trim());
    if (!clocks) return undefined;
    slots.push({ days, ...clocks, ...extra });
  }
  return slots;
}

/** `… und nach Vereinbarung`, `… u. n. V.` is a part of its own. */
const apart = (text: string): string =>
  text
    .replaceAll(/\u2022|\u00b7/g, ';')
    .replaceAll(/,?\s(?:und|u\.|sowie|oder|and|or)\s(?=(?:nach|n\.|termine?|by)\s?(?:v|t|a))/gi, '; ');

/** Parts at semicolons and lines; at commas where a day follows a time. */
const partsOf = (text: string): string[] =>
  splitOutside(apart(text), ';|\n').flatMap((part) => {
    const found: string[] = [];
    for (const piece of splitOutside(part, ',')) {
      const last = found.at(-1);
      // `Mo, Di 9–12`, `9–12, 14–16`: goes together; `Mo 9–12, Di 10–13`: two.
      if (last !== undefined && (!/\d/.test(last) || /^\d/.test(piece)))
        found[found.length - 1] = `${last}, ${piece}`;
      else found.push(piece);
    }
    return found;
  });

export function readHours(text: string): Json | undefined {
  if (text.length > 1_000) return undefined;
  const weekly: Slot[] = [];
  const hours: Json = {};
  let days: readonly Weekday[] | undefined;
  for (const part of partsOf(text)) {
    const key = wordKey(part);
    const flag = flags.find(([, pattern]) => pattern.test(key))?.[0];
    if (flag) hours[flag] = true;
    else if (/^(keine termine|no appointments)$/.test(key)) hours['byAppointment'] = false;
    else if (/^(nur mit termin|no walk in)$/.test(key)) hours['walkIn'] = false;
    else if (
      / (geschlossen|closed|zu)$/.test(key) &&
      readDays(part.replace(/:?\s?(?:geschlossen|closed|zu)$/i, ''))
    )
      continue;
    else {
      const slots = readSlots(part, days);
      if (!slots) return undefined;
      days = slots[0]!.days;
      for (const slot of slots) weekly.push(slot);
    }
  }
  if (weekly.length) hours['weekly'] = weekly;
  return Object.keys(hours).length ? hours : undefined;
}

/** Closures have their own column. Undefined for hours with more than a cell can say; whether the rest comes back is for the caller to check. */
export function writeHours(hours: Json, language: TableLanguage): string | undefined {
  const at = language === 'de' ? 0 : 1;
  const parts: string[] = [];
  for (const key of Object.keys(hours)) {
    const value = hours[key];
    if (key === 'weekly') {
      for (const { days, from, to, mode, note } of value as readonly Slot[]) {
        if (!days?.length || (!from && to) || (note !== undefined && typeof note !== 'string'))
          return undefined;
        const remark = [mode && writeChoice('hoursMode', mode, language), note].filter(Boolean).join(', ');
        const times = from ? (to ? ` ${from}–${to}` : ` ${language === 'de' ? 'ab' : 'from'} ${from}`) : '';
        parts.push(writeDays(days, language) + times + (remark && ` (${remark})`));
      }
    } else if (key === 'closures') continue;
    else if (key === 'byAppointment' || key === 'walkIn') parts.push((value ? words : negations)[key][at]);
    else if (key === 'always' && value === true) parts.push(words.always[at]);
    else return undefined;
  }
  return parts.join('; ') || undefined;
}

/**
 * Simple repeats in a cell: `jeden Dienstag`, `alle 2 Wochen Di, Do`, `jeden 1. und 3. Mittwoch im Monat`, `monatlich am 15.`,
 * `täglich bis 31.12.2026`. What is not understood wholly stays words; a rule (`FREQ=…`) is taken as it is.
 */
import { parseRule } from '../../time/recurrence-rule.js';
import { weekdays, type Weekday } from '../../time/civil.js';
import type { TableLanguage } from './choices.js';
import { dayOf, dayWord, readDays, writeDays } from './day-words.js';
import { readMoment } from './read-moment.js';

const short = (day: Weekday): string => day.toUpperCase();

const ordinals: readonly (readonly [pattern: RegExp, nth: number])[] = [
  [/^(1|1st|erste[rn]?|first)$/, 1],
  [/^(2|2nd|zweite[rn]?|second)$/, 2],
  [/^(3|3rd|dritte[rn]?|third)$/, 3],
  [/^(4|4th|vierte[rn]?|fourth)$/, 4],
  [/^(5|5th|funfte[rn]?|fifth)$/, 5],
  [/^(letzte[rn]?|last)$/, -1],
];
const nthOf = (text: string): number | undefined => {
  const key = text.trim().toLowerCase().replace('ü', 'u').replace(/\.$/, '');
  return ordinals.find(([pattern]) => pattern.test(key))?.[1];
};

const numbers: Readonly<Record<string, number>> = { zwei: 2, two: 2, drei: 3, three: 3, vier: 4, four: 4 };
const numberOf = (text: string): number => numbers[text.toLowerCase()] ?? Number(text);

/** The rule of a text; undefined when a word of it is not understood. */
export function readRepeat(text: string): string | undefined {
  if (text.length > 300) return undefined;
  const raw = text.trim().replace(/^RRULE:/i, '');
  if (/^FREQ=/i.test(raw)) return typeof parseRule(raw) === 'object' ? raw : undefined;
  let rest = raw.replaceAll(/[\s\u00a0]+/g, ' ').replace(/[.,;]$/, '');
  let tail = '';
  const until = /,? (?:bis(?: zum)?|until|till) ([^,;]{6,20})$/i.exec(rest);
  if (until) {
    const day = readMoment(until[1]!);
    if (!day?.date || day.time) return undefined;
    tail = `;UNTIL=${day.date.replaceAll('-', '')}`;
    rest = rest.slice(0, until.index);
  }
  const count = /,? (\d{1,3}) ?(?:-?mal|x|times|Termine|Treffen)$/i.exec(rest);
  if (count && !tail) {
    tail = `;COUNT=${Number(count[1])}`;
    rest = rest.slice(0, count.index);
  }
  const rule = bodyOf(rest.trim());
  const full = rule && rule + tail;
  return full && typeof parseRule(full) === 'object' ? full : undefined;
}

function bodyOf(text: string): string | undefined {
  if (/^(?:täglich|taeglich|jeden tag|daily|every day)$/i.test(text)) return 'FREQ=DAILY';
  if (/^(?:werktags|wochentags|weekdays|on weekdays)$/i.test(text)) return 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR';
  if (/^(?:wöchentlich|woechentlich|weekly|jede woche|every week)$/i.test(text)) return 'FREQ=WEEKLY';
  if (/^(?:jährlich|jaehrlich|jedes jahr|yearly|every year|annually)$/i.test(text)) return 'FREQ=YEARLY';
  if (/^(?:monatlich|jeden monat|monthly|every month)$/i.test(text)) return 'FREQ=MONTHLY';

  let match =
    /^(?:alle|every) (\d{1,2}|zwei|two|drei|three|vier|four) (?:wochen|weeks)(?:,?(?: am| on| jeweils)? (.+))?$/i.exec(
      text,
    ) ??
    /^(14-?tägig|14-?taegig|zweiwöchentlich|zweiwöchig|vierzehntägig|fortnightly|every other week)(?:,?(?: am| on| jeweils)? (.+))?$/i.exec(
      text,
    );
  if (match) {
    const interval = numberOf(match[1]!) || 2;
    const days = match[2] === undefined ? [] : readDays(match[2]);
    if (!days) return undefined;
    return `FREQ=WEEKLY${interval > 1 ? `;INTERVAL=${interval}` : ''}${days.length ? `;BYDAY=${days.map(short).join(',')}` : ''}`;
  }
  match = /^(?:monatlich|jeden monat|monthly)(?: am| on the) (\d{1,2})(?:\.|th|st|nd|rd)?$/i.exec(text);
  if (match) return `FREQ=MONTHLY;BYMONTHDAY=${Number(match[1])}`;

  match =
    /^(?:jeden |jeder |am |an jedem |every |each |on the )?(.+?) (?:im|des|eines|jeden|of the|of each|of every|in the|a|of) ?(?:jeden |each |every )?(?:monats|monat|month)$/i.exec(
      text,
    );
  if (match) return monthly(match[1]!.trim());
  match = /^(?:jeden|jede|jeweils|immer|every|each|on)(?: am)? (.+)$/i.exec(text);
  const weekly = match?.[1] ?? (/^[\p{L}, &–-]+$/u.test(text) ? text : '');
  const days = weekly.split(/,? (?:und jeden|and every) |,/i).map((part) => readDays(part.trim()));
  if (!weekly || days.some((part) => !part)) {
    const joined = weekly && readDays(weekly);
    return joined ? `FREQ=WEEKLY;BYDAY=${joined.map(short).join(',')}` : undefined;
  }
  const all: Weekday[] = [];
  for (const part of days) for (const day of part!) if (!all.includes(day)) all.push(day);
  return `FREQ=WEEKLY;BYDAY=${all.map(short).join(',')}`;
}

/** `1. und 3. Mittwoch`, `letzten Freitag`. */
function monthly(text: string): string | undefined {
  const space = text.lastIndexOf(' ');
  const day = dayOf(text.slice(space + 1));
  if (!day || space < 0) return undefined;
  const nths: number[] = [];
  for (const part of text.slice(0, space).split(/ ?(?:,|und|and|&|\/|u\.) ?/i)) {
    const nth = nthOf(part);
    if (!nth) return undefined;
    nths.push(nth);
  }
  return `FREQ=MONTHLY;BYDAY=${nths.map((nth) => `${nth}${short(day)}`).join(',')}`;
}

const dayNames = new Map(weekdays.map((day) => [short(day), day]));
const germanDay = (iso: string): string => `${iso.slice(6, 8)}.${iso.slice(4, 6)}.${iso.slice(0, 4)}`;

function wordsFor(rule: string, language: TableLanguage): string | undefined {
  const de = language === 'de';
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const frequency = parts.get('FREQ');
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const byDay = parts.get('BYDAY')?.split(',') ?? [];
  const until = parts.get('UNTIL');
  const times = parts.get('COUNT');
  const tail = until
    ? until.length === 8
      ? de
        ? ` bis ${germanDay(until)}`
        : ` until ${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6)}`
      : undefined
    : times
      ? ` ${times} ${de ? 'mal' : 'times'}`
      : '';
  if (tail === undefined) return undefined;
  const days = byDay.map((day) => dayNames.get(day));
  if (frequency === 'DAILY' && interval === 1) return (de ? 'täglich' : 'daily') + tail;
  if (frequency === 'WEEKLY') {
    if (days.some((day) => !day)) return undefined;
    const list = writeDays(days as Weekday[], language);
    if (interval === 1)
      return (list ? `${de ? 'jeden' : 'every'} ${list}` : de ? 'wöchentlich' : 'weekly') + tail;
    return `${de ? `alle ${interval} Wochen` : `every ${interval} weeks`}${list && ` ${list}`}${tail}`;
  }
  if (frequency === 'MONTHLY' && interval === 1) {
    const monthDay = parts.get('BYMONTHDAY');
    if (monthDay) return (de ? `monatlich am ${monthDay}.` : `monthly on the ${monthDay}`) + tail;
    if (!byDay.length) return (de ? 'monatlich' : 'monthly') + tail;
    const nths: string[] = [];
    const name = byDay[0]!.slice(-2);
    for (const each of byDay) {
      const nth = each.slice(0, -2);
      if (each.slice(-2) !== name || !/^-?[1-5]$/.test(nth)) return undefined;
      nths.push(nth === '-1' ? (de ? 'letzten' : 'last') : `${nth}.`);
    }
    const day = dayNames.get(name);
    if (!day) return undefined;
    const list = nths.join(de ? ' und ' : ' and ');
    return de
      ? `jeden ${list} ${dayWord(day, language)} im Monat${tail}`
      : `every ${list} ${dayWord(day, language)} of the month${tail}`;
  }
  return undefined;
}

/** Words that are read as the same rule again, else the rule itself. */
export function writeRepeat(rule: string, language: TableLanguage): string | undefined {
  const words = wordsFor(rule, language);
  if (words && readRepeat(words) === rule) return words;
  return readRepeat(rule) === rule ? rule : undefined;
}

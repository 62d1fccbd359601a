/** Weekdays as people shorten them, German and English. */
import { weekdays, type Weekday } from '../../time/civil.js';
import type { TableLanguage } from './choices.js';
import { wordKey } from './word-key.js';

const words: readonly (readonly [short: string, english: string, ...others: string[]])[] = [
  ['Mo', 'Mon', 'Montag', 'Montags', 'Monday', 'Mondays', 'Mond'],
  ['Di', 'Tue', 'Dienstag', 'Dienstags', 'Tuesday', 'Tuesdays', 'Tues', 'Tu', 'Die'],
  ['Mi', 'Wed', 'Mittwoch', 'Mittwochs', 'Wednesday', 'Wednesdays', 'We', 'Mit'],
  ['Do', 'Thu', 'Donnerstag', 'Donnerstags', 'Thursday', 'Thursdays', 'Th', 'Thur', 'Thurs', 'Don'],
  ['Fr', 'Fri', 'Freitag', 'Freitags', 'Friday', 'Fridays', 'Fre'],
  ['Sa', 'Sat', 'Samstag', 'Samstags', 'Saturday', 'Saturdays', 'Sonnabend', 'Sonnabends', 'Sam'],
  ['So', 'Sun', 'Sonntag', 'Sonntags', 'Sunday', 'Sundays', 'Su', 'Son'],
];

const byWord = new Map<string, Weekday>();
words.forEach((row, at) => {
  for (const word of row) byWord.set(wordKey(word), weekdays[at]!);
});

export const dayOf = (text: string): Weekday | undefined => byWord.get(wordKey(text));

export const dayWord = (day: Weekday, language: TableLanguage): string =>
  words[weekdays.indexOf(day)]![language === 'de' ? 0 : 1];

const between = (from: Weekday, to: Weekday): Weekday[] => {
  const days: Weekday[] = [];
  for (let at = weekdays.indexOf(from); ; at = (at + 1) % 7) {
    days.push(weekdays[at]!);
    if (weekdays[at] === to) return days;
  }
};

/** `Mo–Fr`, `Mo, Mi und Do`, `werktags`, `täglich`; undefined when a word of it is no day. */
export function readDays(text: string): readonly Weekday[] | undefined {
  const key = wordKey(text);
  if (/^(taglich|jeden tag|daily|every day|everyday)$/.test(key)) return weekdays;
  if (/^(werktags|wochentags|weekdays|montag bis freitag)$/.test(key)) return weekdays.slice(0, 5);
  if (/^(am )?(wochenende|wochenends|weekend|weekends)$/.test(key)) return weekdays.slice(5);
  const days: Weekday[] = [];
  for (const part of text.split(/[,/&+;]|\s(?:und|u\.|and|sowie)\s/i)) {
    const [first, last, ...more] = part.split(/\s?[-\u2010-\u2015\u2212]\s?|\s(?:bis|to|through)\s/i);
    const from = dayOf(first ?? '');
    const to = last === undefined ? from : dayOf(last);
    if (!from || !to || more.length) return undefined;
    for (const day of between(from, to)) if (!days.includes(day)) days.push(day);
  }
  return days;
}

/** Three and more days in a row become a span. */
export function writeDays(days: readonly Weekday[], language: TableLanguage): string {
  const parts: string[] = [];
  for (let at = 0; at < days.length;) {
    let end = at;
    while (end + 1 < days.length && weekdays.indexOf(days[end + 1]!) === weekdays.indexOf(days[end]!) + 1)
      end++;
    if (end - at > 1) {
      parts.push(`${dayWord(days[at]!, language)}–${dayWord(days[end]!, language)}`);
      at = end + 1;
    } else parts.push(dayWord(days[at++]!, language));
  }
  return parts.join(', ');
}

// German, the language of the first list, is written without the engine: its first formatter alone would keep an old
// phone busy for 50 ms before the first card. A test proves every form equal to the engine's own.
import { fromEpochDays } from '../time/civil.js';
import { cached } from './intl-cache.js';
import type { Writer } from './writer.js';

const words = (text: string): readonly string[] => text.split(' ');
const months = words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember');
const weekdays = words('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag');
/** Each behind its code. */
const languages = words(
  'en Englisch ar Arabisch uk Ukrainisch ru Russisch tr Türkisch fa Persisch fr Französisch ku Kurdisch ti Tigrinya ' +
    'pl Polnisch ro Rumänisch bg Bulgarisch es Spanisch it Italienisch de Deutsch',
);

/** `Nov.`, `März`: what is as short as its short form stays. */
const short = (month: string): string =>
  month.length < 5 ? month : `${month.slice(0, month > 'S' ? 4 : 3)}.`;

const date: Writer['date'] = (days, style) => {
  const { day, month, year } = fromEpochDays(days);
  const two = (value: number) => String(value).padStart(2, '0');
  if (style === 'short') return `${two(day)}.${two(month)}.${year}`;
  const weekday = weekdays[(((days + 3) % 7) + 7) % 7]!;
  const name = months[month - 1]!;
  return [
    style === 'day'
      ? `${weekday.slice(0, 2)}.,`
      : style === 'full' || style === 'dayLong'
        ? `${weekday},`
        : '',
    style === 'month' ? '' : `${day}.`,
    style === 'day' || style === 'medium' ? short(name) : name,
    style.startsWith('day') ? '' : year,
  ]
    .filter(Boolean)
    .join(' ');
};

/** `1.229` or `4,50`; as many decimals as it has, three at most, unless `decimals` says. */
const number = (value: number, decimals?: number): string => {
  const [whole, rest] = (
    decimals === undefined ? String(Math.round(value * 1000) / 1000) : value.toFixed(decimals)
  ).split('.');
  let grouped = whole!;
  for (let at = grouped.length - 3; at > (value < 0 ? 1 : 0); at -= 3)
    grouped = `${grouped.slice(0, at)}.${grouped.slice(at)}`;
  return rest ? `${grouped},${rest}` : grouped;
};

export const germanWriter: Writer = {
  date,
  weekday: (index, length) => (length === 'long' ? weekdays[index]! : weekdays[index]!.slice(0, 2)),
  number: (value) => number(value),
  ordinal: (value) => `${value}.`,
  money(min, max, currency) {
    const decimals = Number.isInteger(min) && Number.isInteger(max) ? 0 : 2;
    const range = min === max ? '' : `${number(min, decimals)}–`;
    return `${range}${number(max, decimals)}\u00a0${currency === 'EUR' ? '€' : currency}`;
  },
  list(items) {
    const last = items.length - 1;
    return last < 1 ? (items[0] ?? '') : `${items.slice(0, last).join(', ')} und ${items[last]}`;
  },
  yearsAgo: (years) => `vor ${years} ${years === 1 ? 'Jahr' : 'Jahren'}`,
  plural: (count) => (count === 1 ? 'one' : 'other'),
  nameOf: (type, code) =>
    (type === 'language' && languages.includes(code) && languages[languages.indexOf(code) + 1]) ||
    cached(`names ${type} de`, () => new Intl.DisplayNames('de', { type, fallback: 'none' })).of(code),
};

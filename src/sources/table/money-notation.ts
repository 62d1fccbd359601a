/** What something costs, in a cell: `kostenlos`, `5 €`, `ab 5 € pro Termin`, `5–10 € pro Monat`, `ermäßigt 3 CHF`. */
import { choiceCodes, readChoice, writeChoice, type TableLanguage } from './choices.js';
import { readNumber } from './read-number.js';
import type { DecimalMark } from './table-mapping.js';
import { wordKey } from './word-key.js';

export interface MoneyValue {
  readonly type?: string;
  readonly min?: number;
  readonly max?: number;
  readonly currency?: string;
  readonly per?: string;
  /** What was not understood. */
  readonly note?: string;
}

const amount = "(\\d[\\d.,' ]{0,14}?)(?:,-+|,\u2013)?";
const unit = '(?:\\s?(€|[Ee]uro|EURO|[Ee]ur|[A-Z]{3}))';
const sums = new RegExp(
  `^([Aa]b|[Vv]on|[Ff]rom|[Bb]is(?: zu)?|[Uu]p to|[Cc]a\\.?)?\\s?(?:€\\s?)?${amount}${unit}?(?:\\s?(?:-|bis|to)\\s?(?:€\\s?)?${amount}${unit}?)?(?=$|[\\s/(]|[,;](?!\\d))`,
);

const perWords = choiceCodes('costPer');

/** The rest of a text as the word for what the price is per. */
function perOf(text: string): string | undefined {
  if (!text) return undefined;
  const key = text.trim();
  const found = readChoice('costPer', key);
  return found && perWords.includes(found) ? found : undefined;
}

const currencyOf = (text: string | undefined): string | undefined =>
  !text || text === '€' || /^euro$/i.test(text) ? undefined : text.toUpperCase();

/** Never fails: what is not understood is the note. */
export function readMoney(text: string, decimal: DecimalMark): MoneyValue {
  const plain = text
    .trim()
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ');
  const whole = readChoice('costType', plain);
  if (whole) return { type: whole };

  let rest = plain;
  let type: string | undefined;
  // The word before the sum: `ermäßigt 5 €`.
  const space = rest.indexOf(' ');
  const lead = space > 0 ? readChoice('costType', rest.slice(0, space).replace(/[:,]$/, '')) : undefined;
  if (lead && sums.test(rest.slice(space + 1))) {
    type = lead;
    rest = rest.slice(space + 1);
  }
  const match = sums.exec(rest);
  const given = match?.[3] ?? match?.[5];
  // A number without a currency is a price only when nothing follows.
  const alone = match ? rest.slice(match[0].length).trim() === '' : false;
  if (!match || (!given && !alone && !/€/.test(match[0]))) return { note: text.trim() };
  const first = readNumber(match[2]!, decimal);
  const second = match[4] === undefined ? undefined : readNumber(match[4], decimal);
  if (first === undefined || (match[4] !== undefined && second === undefined)) return { note: text.trim() };
  const word = wordKey(match[1] ?? '');
  const min = /^bis|^up/.test(word) ? undefined : first;
  const max = /^(ab|from)$/.test(word) ? undefined : (second ?? first);
  const after = rest
    .slice(match[0].length)
    .replace(/^\s?[,;]\s?/, ' ')
    .trim();
  const per = perOf(after);
  const currency = currencyOf(given);
  const isFree = !type && first === 0 && (second ?? 0) === 0;
  return {
    type: type ?? (isFree ? 'free' : 'paid'),
    ...(!isFree && min !== undefined && { min }),
    ...(!isFree && max !== undefined && { max }),
    ...(!isFree && currency && { currency }),
    ...(per && { per }),
    ...(after && !per && { note: after.replace(/^\((.*)\)$/, '$1') }),
  };
}

const shown = (value: number, language: TableLanguage): string =>
  language === 'de' ? String(value).replace('.', ',') : String(value);

/** Without the note, which has its own column. Undefined for what a cell cannot say. */
export function writeMoney(money: MoneyValue, language: TableLanguage): string | undefined {
  const { type, min, max, currency, per } = money;
  const words: string[] = [];
  if (type && (type !== 'paid' || (min === undefined && max === undefined)))
    words.push(writeChoice('costType', type, language));
  if (min !== undefined || max !== undefined) {
    if (!type) return undefined;
    const low = min === undefined ? '' : shown(min, language);
    const high = max === undefined ? '' : shown(max, language);
    const sum =
      min === undefined
        ? `${language === 'de' ? 'bis' : 'up to'} ${high}`
        : max === undefined
          ? `${language === 'de' ? 'ab' : 'from'} ${low}`
          : min === max
            ? low
            : `${low}–${high}`;
    words.push(`${sum} ${currency ?? '€'}`);
  } else if (currency || (per && words.length > 0)) return undefined;
  if (per) words.push(writeChoice('costPer', per, language));
  return words.join(' ') || undefined;
}

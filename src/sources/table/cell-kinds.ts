/**
 * The kinds of cells: how each is read, and how it is written so that it is read as the same again. What cannot be read costs
 * only itself and is told; what cannot be written is `undefined`. One file, since the two directions have to fit.
 */
import { cleanString } from '../../feed/clean-string.js';
import { kinds } from '../../feed/generated/kinds.js';
import { patterns } from '../../feed/generated/shape.js';
import { isHtml, plainText } from '../plain-text.js';
import { choiceCodes, readChoice, readFlag, writeChoice, type TableLanguage } from './choices.js';
import type { Column, ColumnKind } from './column.js';
import { cellText } from './cell-text.js';
import { readHours, writeHours } from './hours-notation.js';
import { readLanguage, writeLanguage } from './language-codes.js';
import { readServiceLanguages, writeServiceLanguages } from './languages-notation.js';
import { readMoney, writeMoney, type MoneyValue } from './money-notation.js';
import { readPhones, tidyNumber, writePhones } from './phone-notation.js';
import { joinMoment, readMoment } from './read-moment.js';
import { readNumber } from './read-number.js';
import { readRepeat, writeRepeat } from './repeat-notation.js';
import { splitList } from './split-list.js';
import type { Cell } from './table.js';
import type { DateOrder, DecimalMark } from './table-mapping.js';
import type { VocabularyCodes } from './vocabulary-codes.js';

export interface ReadCell {
  readonly column: Column;
  readonly order: DateOrder;
  readonly decimal: DecimalMark;
  /** Of today, for years of two digits. */
  readonly year: number;
  readonly codes: VocabularyCodes;
  /** `found` does not fit; the names of `expected` are those of findings. */
  bad(expected: string, found?: string): void;
  tell(code: 'table-date' | 'table-hours' | 'table-repeat' | 'table-leading-zero', found?: string): void;
  /** Markup became plain text. */
  html(): void;
}

export interface WriteCell {
  readonly column: Column;
  readonly language: TableLanguage;
  readonly codes: VocabularyCodes;
}

type Filled = Exclude<Cell, undefined>;

interface Kind {
  read(cell: Filled, context: ReadCell): unknown;
  write?(value: unknown, context: WriteCell): Cell;
}

const patternOf = (kind: string): RegExp => patterns[kinds.indexOf(kind)]!;
const fits = (kind: string, text: string): boolean => patternOf(kind).test(text);

const entity = /&(?:amp|lt|gt|quot|nbsp|[aouAOU]uml|szlig|#\d{1,7}|#x[\da-f]{1,6});/i;

/** Text without markup; one line, or several. */
function readText(cell: Filled, { html }: ReadCell, multiline: boolean): string | undefined {
  let text = cellText(cell);
  if (text.includes('<') || text.includes('&')) {
    if (isHtml(text) || entity.test(text)) {
      text = plainText(text).text;
      html();
    }
  }
  return cleanString(text, multiline) || undefined;
}

const writeString = (value: unknown): Cell => (typeof value === 'string' ? value : undefined);

/** A kind whose values the format knows by a pattern. */
const patterned = (kind: string, mend: (text: string) => string = (text) => text): Kind => ({
  read(cell, { bad }) {
    const text = mend(cleanString(cellText(cell)));
    return fits(kind, text) ? text : bad(kind);
  },
  write: writeString,
});

const toUrl = (text: string): string =>
  /^www\./i.test(text) || /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,10}(?:\/\S*)?$/i.test(text)
    ? `https://${text}`
    : text.replace(/^https?:/i, (scheme) => scheme.toLowerCase());

const toMail = (text: string): string =>
  (/<([^<>\s]+@[^<>\s]+)>$/.exec(text)?.[1] ?? text)
    .replace(/^mailto:/i, '')
    .replace(/\s?[[({]\s?at\s?[\])}]\s?/i, '@')
    .replace(/[.,;]$/, '');

const keyed = (kind: string): Kind => ({
  read(cell, { tell, bad }) {
    const text = cellText(cell).replaceAll(' ', '');
    if (!fits(kind, text) && /^\d+$/.test(text) && fits(kind, `0${text}`)) tell('table-leading-zero');
    else if (!fits(kind, text)) return bad(kind);
    return text;
  },
  write: writeString,
});

/** Entries of a cell, each read by itself; a cell that is one entry with commas in it stays whole. */
function listOf(
  text: string,
  read: (entry: string) => string | undefined,
  otherwise: (entry: string) => string | undefined,
): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const add = (code: string | undefined): void => {
    if (!code || seen.has(code)) return;
    seen.add(code);
    found.push(code);
  };
  const whole = read(text);
  if (whole) return [whole];
  for (const part of splitList(text)) {
    const code = read(part);
    if (code) add(code);
    else for (const piece of splitList(part, true)) add(read(piece) ?? otherwise(piece));
  }
  return found;
}

/** Joined so that it comes apart again; undefined when an entry itself has the marks. */
const joined = (entries: readonly string[], commas = false): string | undefined =>
  entries.some(
    (entry) => (commas ? /[;,|\n\u2022\u00b7]|\s\/\s/ : /[;|\n\u2022\u00b7]/).test(entry) || !entry.trim(),
  )
    ? undefined
    : entries.join('; ');

const strings = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : undefined;

/** Moment as a cell; with seconds or an offset as text. */
function momentCell(value: unknown): Cell {
  if (typeof value !== 'string') return undefined;
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?$/.exec(value);
  return match ? { date: match[1], ...(match[2] && { time: match[2] }) } : value;
}

function readDay(text: string, { order, year }: ReadCell): string | undefined {
  const read = readMoment(text, order, year);
  return read?.date && !read.time && !read.endDate ? read.date : undefined;
}

const number = (whole: boolean): Kind => ({
  read(cell, { decimal, bad }) {
    const value = typeof cell === 'number' ? cell : readNumber(cellText(cell), decimal);
    if (value === undefined || !Number.isFinite(value) || (whole && !Number.isInteger(value)))
      return bad(whole ? 'whole ..' : 'number ..');
    return value;
  },
  write: (value) => (typeof value === 'number' ? value : undefined),
});

/** `label: https://…`; addresses in any order with words between them. */
function readLinks(text: string, bad: ReadCell['bad'], extra: (label: string) => object): object[] {
  const links: object[] = [];
  for (const part of text.split(/\n|;\s|\|/)) {
    const line = cleanString(part);
    if (!line) continue;
    const named = /^(.{1,200}?):?\s+((?:https?:\/\/|www\.|mailto:|tel:)\S+)$/i.exec(line);
    const label = named?.[1]?.replace(/:$/, '').trim() ?? '';
    const url = toUrl(named?.[2] ?? line);
    if (fits('url', url)) links.push({ url, ...extra(label) });
    else {
      const pieces = line
        .split(/[\s,]+/)
        .filter(Boolean)
        .map(toUrl);
      if (pieces.length > 1 && pieces.every((piece) => fits('url', piece)))
        for (const piece of pieces) links.push({ url: piece });
      else bad('url', line);
    }
  }
  return links;
}

const writeLinks = (value: unknown, word: (link: Readonly<Record<string, unknown>>) => string): Cell => {
  const lines: string[] = [];
  for (const link of value as readonly (string | Readonly<Record<string, unknown>>)[]) {
    if (typeof link === 'string') lines.push(link);
    else {
      const label = word(link);
      lines.push(label ? `${label}: ${String(link['url'])}` : String(link['url']));
    }
  }
  return lines.join('\n');
};

const toLevel = (text: string): string => {
  const plain = text
    .replaceAll(/\s/g, '')
    .replace(/^(?:alpha.*)$/i, 'alpha')
    .replace(/[+]$/, '');
  return plain === 'alpha' ? plain : plain.toUpperCase().replace(',', '.');
};

/** Half an hour, `1:30`, `90 min`, `2 Std.`, and ISO 8601 itself. */
function readDuration(text: string, decimal: DecimalMark): string | undefined {
  if (fits('duration', text)) return text;
  const clock = /^(\d{1,2})[:.](\d{2})(?:\s?(?:h|std\.?|stunden?))?$/i.exec(text);
  const unit = /^([\d.,]{1,6})\s?(min\.?|minuten?|minutes?|h|std\.?|stunden?|hours?|tage?|days?)$/i.exec(
    text,
  );
  let minutes: number | undefined;
  if (clock && Number(clock[2]) < 60) minutes = Number(clock[1]) * 60 + Number(clock[2]);
  else if (unit) {
    const value = readNumber(unit[1]!, decimal);
    const size = /^[dt]/i.test(unit[2]!) ? 1440 : /^m/i.test(unit[2]!) ? 1 : 60;
    if (value !== undefined) minutes = Math.round(value * size);
  }
  if (!minutes || minutes > 60_000) return undefined;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (minutes % 1440 === 0) return `P${minutes / 1440}D`;
  return `PT${hours ? `${hours}H` : ''}${rest ? `${rest}M` : ''}`;
}

const line: Kind = {
  read: (cell, context) => readText(cell, context, false),
  write: writeString,
};

const reference: Kind = {
  // Which record is meant is known when all tables are read.
  read: (cell) => cleanString(cellText(cell), true) || undefined,
  write: writeString,
};

/** What is said only by words that stay as they are. */
export const cellKinds: Readonly<Record<ColumnKind, Kind>> = {
  id: { read: (cell) => cleanString(cellText(cell)) || undefined, write: writeString },
  line,
  text: { read: (cell, context) => readText(cell, context, true), write: writeString },
  lines: {
    read: (cell) => splitList(cleanString(cellText(cell), true)),
    write: (value) => joined(strings(value) ?? ['']),
  },
  texts: {
    read: (cell, context) => splitList(readText(cell, context, true) ?? ''),
    write: (value) => joined(strings(value) ?? ['']),
  },
  code: {
    read: (cell, { column, codes }) => {
      const text = cleanString(cellText(cell));
      return (column.vocabulary && codes.read(column.vocabulary, text)) || text || undefined;
    },
    write: (value, { column, codes, language }) =>
      typeof value !== 'string'
        ? undefined
        : column.vocabulary
          ? codes.write(column.vocabulary, value, language)
          : value,
  },
  codes: {
    read: (cell, { column, codes }) =>
      listOf(
        cleanString(cellText(cell), true),
        (entry) => codes.read(column.vocabulary!, entry),
        (entry) => entry,
      ),
    write: (value, { column, codes, language }) => {
      const words = strings(value)?.map((code) => codes.write(column.vocabulary!, code, language));
      // A comma parts only what is no label as a whole.
      return words?.every((word) => !/,|\s\/\s/.test(word) || codes.read(column.vocabulary!, word))
        ? joined(words)
        : undefined;
    },
  },
  choice: {
    read(cell, { column, bad }) {
      const code = readChoice(column.choices!, cellText(cell));
      return code ?? bad(choiceCodes(column.choices!).join(' | '));
    },
    write: (value, { column, language }) => writeChoice(column.choices!, String(value), language),
  },
  choices: {
    read: (cell, { column, bad }) =>
      listOf(
        cellText(cell),
        (entry) => readChoice(column.choices!, entry),
        (entry) => void bad(choiceCodes(column.choices!).join(' | '), entry),
      ),
    write: (value, { column, language }) =>
      joined((strings(value) ?? ['']).map((code) => writeChoice(column.choices!, code, language))),
  },
  flag: {
    read: (cell, { bad }) => (typeof cell === 'boolean' ? cell : (readFlag(cellText(cell)) ?? bad('flag'))),
    write: (value, { language }) =>
      typeof value === 'boolean' ? writeChoice('flag', String(value), language) : undefined,
  },
  number: number(false),
  whole: number(true),
  moment: {
    read(cell, { order, year, tell }) {
      const read =
        typeof cell === 'object'
          ? { date: cell.date, time: cell.time }
          : readMoment(cellText(cell), order, year);
      return read?.date || read?.time ? read : tell('table-date');
    },
    write: momentCell,
  },
  date: {
    read(cell, context) {
      const day = typeof cell === 'object' && !cell.time ? cell.date : readDay(cellText(cell), context);
      return day ?? context.tell('table-date');
    },
    write: momentCell,
  },
  time: {
    read(cell, { bad }) {
      const read = typeof cell === 'object' ? { time: cell.time } : readMoment(cellText(cell));
      return read?.time && !('date' in read && read.date) ? read : bad('time');
    },
    write: (value) => (typeof value !== 'string' ? undefined : value === '24:00' ? value : { time: value }),
  },
  duration: {
    read: (cell, { decimal, bad }) => readDuration(cellText(cell), decimal) ?? bad('duration'),
    write: writeString,
  },
  moments: {
    read(cell, context) {
      const found: string[] = [];
      for (const part of splitList(cellText(cell), true)) {
        const read = readMoment(part, context.order, context.year);
        if (read?.date && !read.endDate) found.push(joinMoment(read.date, read.time));
        else context.tell('table-date', part);
      }
      return found;
    },
    write: (value) => joined((strings(value) ?? ['']).map((each) => each.replace('T', ' '))),
  },
  dates: {
    read(cell, context) {
      const found: string[] = [];
      for (const part of splitList(cellText(cell), true)) {
        const day = readDay(part, context);
        if (day) found.push(day);
        else context.tell('table-date', part);
      }
      return found;
    },
    write: (value) => joined(strings(value) ?? ['']),
  },
  ranges: {
    read(cell, context) {
      const found: object[] = [];
      for (const part of splitList(cellText(cell))) {
        const { text, label } = labelled(part);
        const read = readMoment(text, context.order, context.year);
        if (read?.date && !read.time)
          found.push({ from: read.date, ...(read.endDate && { to: read.endDate }), ...(label && { label }) });
        else context.tell('table-date', part);
      }
      return found;
    },
    write(value, { language }) {
      const parts: string[] = [];
      for (const range of value as readonly (string | { from: string; to?: string; label?: unknown })[]) {
        if (typeof range === 'string') parts.push(range);
        else if (range.label !== undefined && (typeof range.label !== 'string' || /[()]/.test(range.label)))
          return undefined;
        else
          parts.push(
            range.from +
              (range.to ? ` ${language === 'de' ? 'bis' : 'to'} ${range.to}` : '') +
              (range.label ? ` (${range.label})` : ''),
          );
      }
      return joined(parts);
    },
  },
  url: {
    read(cell, { bad }) {
      const text = cleanString(cellText(cell), true);
      const whole = toUrl(text);
      if (fits('url', whole)) return whole;
      const [first, ...others] = text
        .split(/[\s,;|]+/)
        .filter(Boolean)
        .map(toUrl);
      if (!first || !fits('url', first)) return bad('url');
      for (const other of others) bad('url', other);
      return first;
    },
    write: writeString,
  },
  email: {
    read(cell, { bad }) {
      const text = cleanString(cellText(cell), true);
      const whole = toMail(text);
      if (fits('email', whole)) return whole;
      const [first, ...others] = text
        .split(/[\s,;|/]+/)
        .filter(Boolean)
        .map(toMail);
      if (!first || !fits('email', first)) return bad('email');
      for (const other of others) bad('email', other);
      return first;
    },
    write: writeString,
  },
  emails: {
    read(cell, { bad }) {
      const found: string[] = [];
      for (const part of cleanString(cellText(cell), true).split(/[,;|\n]|\s\/\s|\s(?:und|oder|and|or)\s/)) {
        const mail = toMail(part.trim());
        if (fits('email', mail)) found.push(mail);
        else if (part.trim()) bad('email', part.trim());
      }
      return found;
    },
    write: (value) => joined(strings(value) ?? ['']),
  },
  phone: {
    read(cell, { tell }) {
      if (typeof cell === 'number') tell('table-leading-zero');
      return tidyNumber(cleanString(cellText(cell))) || undefined;
    },
    write: writeString,
  },
  phones: {
    read(cell, { column, bad, tell }) {
      if (typeof cell === 'number') tell('table-leading-zero');
      const type = /\.(mobile|fax)$/.exec(column.path)?.[1];
      const read = readPhones(cleanString(cellText(cell), true), type);
      for (const part of read.bad) bad('phone', part);
      return read.phones;
    },
    write: (value, { language }) => writePhones(value as readonly unknown[], language),
  },
  links: {
    read: (cell, { bad }) =>
      readLinks(cleanString(cellText(cell), true), bad, (label) => (label ? { label } : {})),
    write: (value) => writeLinks(value, ({ label }) => (typeof label === 'string' ? label : '')),
  },
  services: {
    read: (cell, { bad }) =>
      readLinks(cleanString(cellText(cell), true), bad, (label) => (label ? { label } : {})),
    write: (value) => writeLinks(value, ({ label }) => (typeof label === 'string' ? label : '')),
  },
  postcode: {
    read: (cell) => cleanString(cellText(cell)).replace(/^D[ -]{1,3}(?=\d{5}$)/, '') || undefined,
    write: writeString,
  },
  ags: keyed('ags'),
  ars: keyed('ars'),
  agsList: {
    read(cell, context) {
      const found: string[] = [];
      for (const part of splitList(cellText(cell), true)) {
        if (fits('ags', part)) found.push(part);
        else if (fits('ags', `0${part}`)) {
          context.tell('table-leading-zero', part);
          found.push(part);
        } else context.bad('ags', part);
      }
      return found;
    },
    write: (value) => joined(strings(value) ?? ['']),
  },
  country: patterned('country', (text) =>
    /^(deutschland|germany|brd)$/i.test(text)
      ? 'DE'
      : /^(österreich|austria)$/i.test(text)
        ? 'AT'
        : /^(schweiz|switzerland)$/i.test(text)
          ? 'CH'
          : text.toUpperCase(),
  ),
  currency: patterned('currency', (text) => (text === '€' ? 'EUR' : text.toUpperCase())),
  zone: patterned('zone'),
  language: {
    read: (cell, { bad }) => readLanguage(cellText(cell)) ?? bad('language'),
    write: (value, { language }) => (typeof value === 'string' ? writeLanguage(value, language) : undefined),
  },
  languages: {
    read(cell, { bad }) {
      const read = readServiceLanguages(cleanString(cellText(cell), true));
      for (const part of read.bad) bad('language', part);
      return read.languages;
    },
    write: (value, { language }) => writeServiceLanguages(value as readonly unknown[], language),
  },
  level: patterned('level', toLevel),
  levels: {
    read(cell, { bad }) {
      const [from, to, ...more] = cellText(cell)
        .split(/\s?(?:[-\u2010-\u2015/,]|\bbis\b|\bto\b)\s?/)
        .map(toLevel);
      const last = to ?? from;
      return from && last && !more.length && fits('level', from) && fits('level', last)
        ? { levelFrom: from, levelTo: last }
        : bad('level');
    },
  },
  ages: {
    read(cell, { bad }) {
      const text = cellText(cell)
        .toLowerCase()
        .replaceAll(/\s?(jahren?|years?|j\.)/g, '')
        .trim();
      const range = /^(\d{1,3})\s?(?:[-\u2010-\u2015]|bis|to)\s?(\d{1,3})$/.exec(text);
      if (range) return { ageMin: Number(range[1]), ageMax: Number(range[2]) };
      const open = /^(?:(ab|from|über|over)\s)?(\d{1,3})\s?(\+)?$/.exec(text);
      if (open) return { ageMin: Number(open[2]), ...(!open[1] && !open[3] && { ageMax: Number(open[2]) }) };
      const most = /^(?:bis|to|up to|unter|under)\s(\d{1,3})$/.exec(text);
      return most ? { ageMax: Number(most[1]) } : bad('number 0..120');
    },
  },
  childcare: {
    read: (cell, context) =>
      typeof cell === 'boolean' ? cell : (readFlag(cellText(cell)) ?? readText(cell, context, true)),
    write: (value, { language }) =>
      typeof value === 'boolean'
        ? writeChoice('flag', String(value), language)
        : typeof value === 'string' && readFlag(value) === undefined
          ? value
          : undefined,
  },
  money: {
    read: (cell, { decimal }) => {
      if (typeof cell === 'number')
        return cell > 0 ? { type: 'paid', min: cell, max: cell } : { type: 'free' };
      const text = cleanString(cellText(cell), true);
      return text ? readMoney(text, decimal) : undefined;
    },
    write: (value, { language }) =>
      writeMoney(typeof value === 'string' ? { type: value } : (value as MoneyValue), language),
  },
  hours: {
    read: (cell, { tell }) => readHours(cleanString(cellText(cell), true)) ?? tell('table-hours'),
    write: (value, { language }) => writeHours(value as Record<string, unknown>, language),
  },
  rule: {
    read(cell, { tell }) {
      const text = cleanString(cellText(cell), true);
      const rule = readRepeat(text);
      if (rule) return { rule };
      tell('table-repeat');
      return { text };
    },
    write: (value, { language }) => (typeof value === 'string' ? writeRepeat(value, language) : undefined),
  },
  geo: {
    read(cell, { bad }) {
      const match = /^\(?(-?\d{1,2}[.,]\d{1,15})\s?[,;\s]\s?(-?\d{1,3}[.,]\d{1,15})\)?$/.exec(cellText(cell));
      return match
        ? { lat: Number(match[1]!.replace(',', '.')), lng: Number(match[2]!.replace(',', '.')) }
        : bad('number ..');
    },
  },
  address: reference,
  person: line,
  registration: {
    read(cell, context) {
      const text = cleanString(cellText(cell), true);
      const flag = typeof cell === 'boolean' ? cell : readFlag(text);
      if (flag !== undefined) return { required: flag };
      if (/^(erforderlich|nötig|notwendig|required|erbeten)$/i.test(text)) return { required: true };
      if (/^(nicht erforderlich|nicht nötig|not required|keine anmeldung|ohne anmeldung)$/i.test(text))
        return { required: false };
      const mail = toMail(text);
      if (fits('email', mail)) return { email: mail };
      const url = toUrl(text);
      if (fits('url', url)) return { url };
      const { phones, bad } = readPhones(text);
      if (phones.length === 1 && !bad.length && !phones[0]!.label) return { phone: phones[0]!.number };
      return { note: readText(cell, context, true) };
    },
  },
  reference,
  references: {
    read: reference.read,
    write: (value) => {
      const ids = strings(value);
      return ids?.every((each) => each.trim() === each) ? joined(ids) : undefined;
    },
  },
};

/** `2026-12-24 (Heiligabend)`. */
function labelled(part: string): { readonly text: string; readonly label?: string } {
  const match = /^([^()]*)\(([^()]{1,200})\)$/.exec(part);
  return match ? { text: match[1]!.trim(), label: match[2]!.trim() } : { text: part };
}

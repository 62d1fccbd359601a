/**
 * One content line, taken apart by ical.js: names, parameters with their quotes, escapes, lists. Values other than text stay
 * as they are written; what dates and rules mean is decided by our own time room. Only the parser of lines is used: the
 * library throws a whole file away for one bad line, and its expansion of rules does not end for some.
 */
import ICAL from 'ical.js';

export interface Property {
  /** Lower case. */
  readonly name: string;
  /** Names in lower case; of a parameter that comes twice the last counts. */
  readonly params: Readonly<Record<string, string>>;
  /** Decoded texts, or values as they are written; more than one in lists. */
  readonly values: readonly string[];
}

type DesignSet = typeof ICAL.design.icalendar;

const raw = { fromICAL: (value: string): string => value };

/** iCalendar's properties with their types, but no type decoded except texts. */
function designSet(): DesignSet {
  const { icalendar } = ICAL.design as unknown as { icalendar: Record<string, Record<string, unknown>> };
  const value: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const type of Object.keys(icalendar['value']!))
    value[type] = type === 'text' ? icalendar['value']![type] : raw;
  return { ...icalendar, value } as unknown as DesignSet;
}

let design: DesignSet | undefined;

/** Bytes of quoted-printable; what is no escape stays. */
function decodeQuoted(value: string, charset: string | undefined): string {
  const bytes: number[] = [];
  for (let i = 0; i < value.length; i++) {
    const code = value[i] === '=' ? Number.parseInt(value.slice(i + 1, i + 3), 16) : NaN;
    if (Number.isNaN(code)) {
      const char = String.fromCodePoint(value.codePointAt(i)!);
      if (char.length > 1) i++;
      new TextEncoder().encode(char).forEach((byte) => bytes.push(byte));
    } else {
      bytes.push(code);
      i += 2;
    }
  }
  const data = new Uint8Array(bytes);
  try {
    return new TextDecoder(charset ?? 'utf-8', { fatal: true }).decode(data);
  } catch {
    return new TextDecoder('windows-1252').decode(data);
  }
}

/** Undefined for what is no content line at all. */
export function parseLine(line: string): Property | undefined {
  let parsed: readonly unknown[];
  try {
    parsed = ICAL.parse.property(line, (design ??= designSet())) as readonly unknown[];
  } catch {
    return undefined;
  }
  const [name, given, , ...rest] = parsed as [
    string,
    Readonly<Record<string, unknown>>,
    string,
    ...unknown[],
  ];
  const params: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const key of Object.keys(given)) {
    const value = given[key];
    params[key] = String(Array.isArray(value) ? value.at(-1) : value);
  }
  let values = rest.flat(2).map(String);
  if (/^QUOTED-PRINTABLE$/i.test(params['encoding'] ?? ''))
    values = values.map((value) => decodeQuoted(value, params['charset']));
  return { name, params, values };
}

/** `DTSTART` of `DTSTART;TZID=…:…`, upper case, without taking the line apart. */
export const nameOf = (line: string): string => /^[\w.-]{1,80}(?=[;:])/.exec(line)?.[0].toUpperCase() ?? '';

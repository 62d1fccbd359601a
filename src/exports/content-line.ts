/**
 * One content line of a calendar file (RFC 5545, 3.1) or an address card (RFC 6350, 3.2): escaped, folded, ended. Whatever
 * stands in a feed comes through here, so nothing in it can begin a line of its own.
 */
import { cleanString } from '../feed/clean-string.js';

/** Octets of a line without its end, the blank that begins a continued one included. */
const MOST = 75;

const octets = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x1_0000 ? 3 : 4;

/** Folds at 75 octets, never inside a character. */
function fold(line: string): string {
  let folded = '';
  let room = MOST;
  let from = 0;
  for (let i = 0; i < line.length;) {
    const code = line.codePointAt(i)!;
    const size = octets(code);
    if (size > room) {
      folded += `${line.slice(from, i)}\r\n `;
      from = i;
      room = MOST - 1;
    }
    room -= size;
    i += code > 0xffff ? 2 : 1;
  }
  return folded + line.slice(from);
}

/** A TEXT value: cleaned, with `\`, `;`, `,` and line breaks escaped (3.3.11). */
export const escapeText = (text: string): string =>
  cleanString(text, true)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A parameter value cannot hold a double quote at all (3.2). */
const parameter = (value: string): string => {
  const clean = cleanString(value).replaceAll('"', "'");
  return /[:;,]/.test(clean) ? `"${clean}"` : clean;
};

/** A list is written as the same parameter several times. */
export type LineParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** `value` is written as it is but for control characters; parameters that are undefined are left out. Ends with CRLF. */
export function contentLine(name: string, value: string, params: LineParams = {}): string {
  let line = name;
  for (const key of Object.keys(params)) {
    const values = params[key] ?? [];
    for (const each of typeof values === 'string' ? [values] : values) line += `;${key}=${parameter(each)}`;
  }
  return `${fold(`${line}:${cleanString(value)}`)}\r\n`;
}

/** A line with a TEXT value; nothing for an empty text. */
export const textLine = (name: string, text: string | undefined, params?: LineParams): string => {
  const value = text ? escapeText(text) : '';
  return value ? contentLine(name, value, params) : '';
};

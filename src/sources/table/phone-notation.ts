/** Phone numbers of a cell: `02241 13-2107; Fax: 02241 13-9 (Zentrale)`. */
import { readChoice, writeChoice, type TableLanguage } from './choices.js';
import { splitOutside, takeBracket } from './split-list.js';

export interface PhoneValue {
  readonly number: string;
  readonly type?: string;
  readonly label?: string;
}

const digits = (text: string): number => text.replaceAll(/\D/g, '').length;

/**
 * Country codes as the format has them (`00` and `(0)` go), blanks for slashes and dots. Leading zeros stay: which country a
 * number belongs to is not for us to say.
 */
export const tidyNumber = (text: string): string =>
  text
    .trim()
    .replace(/^00(?=[1-9])/, '+')
    .replace(/^(\+\d{1,3})\s?\(0\)\s?/, '$1 ')
    .replace(/^\((0\d{1,5})\)\s?/, '$1 ')
    .replaceAll(/\s?[/\u2010-\u2015]\s?/g, (found) => (found.includes('/') ? ' ' : '-'))
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

const shape = /^\+?[\d\s\-./()]{3,40}$/;

/** `Fax: 02241 …`, `02241 … (Fax)`, `mobil 0171 …`. */
function readOne(part: string): PhoneValue | undefined {
  const { text, inside } = takeBracket(part.replace(/^\((0\d{1,5})\)/, '$1 ').replace(/\(0\)/, ''));
  const match = /^((?:[\p{L}][\p{L}\p{M}.\- ]{0,40}?)?)\s?:?\s?(\+?[\d(].*)$/u.exec(text);
  if (!match) return undefined;
  const [, lead = '', rest = ''] = match;
  if (!shape.test(rest) || digits(rest) < 3) return undefined;
  const word = lead.trim();
  const typed = word && readChoice('phoneType', word);
  const insideType = inside && readChoice('phoneType', inside);
  const type = typed || insideType || undefined;
  const label = [typed ? '' : word, insideType ? '' : (inside ?? '')].filter(Boolean).join(', ');
  return {
    number: tidyNumber(rest),
    ...(type && type !== 'voice' && { type }),
    ...(label && { label }),
  };
}

/** Numbers of a cell; `bad` are the parts that are none. `type`: of numbers that do not say theirs. */
export function readPhones(
  text: string,
  type?: string,
): { readonly phones: readonly PhoneValue[]; readonly bad: readonly string[] } {
  const phones: PhoneValue[] = [];
  const bad: string[] = [];
  for (const part of splitOutside(text, ';,|\n')) {
    // Two numbers and a word between them, or a stroke: `02241 1 oder 02241 2`, `030 1 / 030 2`.
    for (const piece of part.split(/\s(?:oder|or|und|and)\s|\s\/\s(?=[+0])/i)) {
      const phone = readOne(piece);
      if (phone) phones.push(type && !phone.type ? { ...phone, type } : phone);
      else bad.push(piece);
    }
  }
  return { phones, bad };
}

/** Undefined when a number holds more than a cell can say. */
export function writePhones(phones: readonly unknown[], language: TableLanguage): string | undefined {
  const parts: string[] = [];
  for (const phone of phones) {
    const { number, type, label } =
      typeof phone === 'string' ? ({ number: phone } as PhoneValue) : (phone as PhoneValue);
    if (typeof number !== 'string' || (label !== undefined && typeof label !== 'string')) return undefined;
    const lead = type && type !== 'voice' ? `${writeChoice('phoneType', type, language)}: ` : '';
    parts.push(`${lead}${number}${label ? ` (${label})` : ''}`);
  }
  return parts.join('; ');
}

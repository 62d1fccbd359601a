/** Numbers as people write them: `1.234,50`, `1,234.50`, ` 90 164`, `9,43751`, `12 €`. */
import type { DecimalMark } from './table-mapping.js';

const blanks = /[\s\u00a0\u2000-\u200a\u202f'’_]/g;
const shape = /^[+-]?(?:\d{1,15}|\d{1,3}(?:[.,]\d{3}){1,5})(?:[.,]\d{1,15})?$/;

/** `1.234` and `1,234`: the mark parts thousands or decimals. */
const unclear = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;

const bare = (text: string): string =>
  text
    .replace(/(?:€|EUR|Euro|%|\$)\s*$/i, '')
    .replace(/^\s*(?:€|EUR)/i, '')
    .replaceAll(blanks, '')
    .replace(/,-+$|\.-+$/, '');

export const isUnclearNumber = (text: string): boolean => unclear.test(bare(text));

/** The mark that parts the decimals, where the number itself leaves no doubt. */
export function decimalOf(text: string): DecimalMark | undefined {
  const number = bare(text);
  if (!shape.test(number) || unclear.test(number)) return undefined;
  const [mark, ...others] = number.replaceAll(/[^.,]/g, '');
  if (!mark) return undefined;
  const last = others.at(-1);
  if (last === undefined) return mark as DecimalMark;
  // The same mark twice parts thousands; of two marks the last parts the decimals.
  return (last === mark ? (mark === '.' ? ',' : '.') : last) as DecimalMark;
}

/** Undefined for what is no number. `decimal` counts where the number leaves a doubt. */
export function readNumber(text: string, decimal: DecimalMark): number | undefined {
  const number = bare(text);
  if (!shape.test(number)) return undefined;
  const mark = decimalOf(text) ?? decimal;
  const value = Number(number.replaceAll(mark === ',' ? '.' : ',', '').replace(mark, '.'));
  return Number.isFinite(value) ? value : undefined;
}

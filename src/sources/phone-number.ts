// Phone numbers as other systems and tables write them, with their country code where it can be known.

/** What is dialled before a number of the country, and what is left out then. */
const COUNTRIES: ReadonlyMap<string, readonly [code: string, trunk: string]> = new Map([
  ['DE', ['49', '0']],
  ['AT', ['43', '0']],
  ['CH', ['41', '0']],
  ['LU', ['352', '']],
  ['FR', ['33', '0']],
  ['BE', ['32', '0']],
  ['NL', ['31', '0']],
  ['DK', ['45', '']],
  ['PL', ['48', '']],
  ['CZ', ['420', '']],
  ['IT', ['39', '']],
  ['GB', ['44', '0']],
  ['IE', ['353', '0']],
  ['US', ['1', '1']],
  ['CA', ['1', '1']],
]);

export interface PhoneNumber {
  readonly number: string;
  /** The country code is in it. */
  readonly international: boolean;
}

/**
 * `country`: ISO 3166 of the place the number belongs to, if it is known. Groups of digits stay groups. Undefined for what
 * has no digits to dial.
 */
export function phoneNumber(text: string, country?: string): PhoneNumber | undefined {
  const written = text
    .slice(0, 80)
    .replace(/^\s*(tel|telefon|phone|fon|fax)?\s*[.:]?\s*/i, '')
    .replaceAll(/["'\u00a0]/g, ' ')
    .trim();
  const digits = written.replaceAll(/\D/g, '');
  if (digits.length < 3 || digits.length > 20) return undefined;
  const groups = (rest: string): string =>
    rest
      .replace(/\(0\)/, ' ')
      .replaceAll(/[^\d]+/g, ' ')
      .trim();
  // `+49…`, `0049…`, `(+49) …`
  const foreign = /^\(?\s*(?:\+|00(?=[1-9]))(.*)$/.exec(written)?.[1];
  if (foreign !== undefined) return { number: `+${groups(foreign)}`, international: true };
  const dialled = COUNTRIES.get(country?.toUpperCase() ?? '');
  if (dialled && digits.length > 4) {
    const [code, trunk] = dialled;
    const local = groups(written);
    if (trunk === '0' && local.startsWith('0'))
      return { number: `+${code} ${local.slice(1).trim()}`, international: true };
    if (trunk === '1' && digits.length === 11 && digits.startsWith('1'))
      return { number: `+1 ${local.slice(1).trim()}`, international: true };
    if (trunk === '1' && digits.length === 10) return { number: `+1 ${local}`, international: true };
    if (trunk === '' && digits.length > 6) return { number: `+${code} ${local}`, international: true };
  }
  return { number: written, international: false };
}

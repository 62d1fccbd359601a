/**
 * A phone number as a machine dials it: digits and a leading plus. `+49 (0)2241 13-2107` → `+492241132107`; the (0) is for
 * callers inside Germany only.
 */
export const dialable = (number: string): string =>
  number
    .trim()
    .replace(/^((?:\+|00)[\d\s]+)\(0\)/, '$1')
    .replace(/^00/, '+')
    .replace(/(?!^\+)[^\d]/g, '');

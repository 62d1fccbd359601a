// Writes src/language/generated/date-names.ts: month and weekday names from CLDR (through Node's full ICU) for the
// languages that browsers lack. Run it by hand after a Node update: `node scripts/generate-date-names.mjs`.
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Our code → CLDR's code. */
const languages = { sq: 'sq', ps: 'ps', kmr: 'ku', ckb: 'ckb', ti: 'ti', so: 'so' };
const styles = {
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  day: { weekday: 'short', day: 'numeric', month: 'short' },
  dayLong: { weekday: 'long', day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
};
const slots = { day: '{d}', month: '{M}', year: '{y}', weekday: '{E}' };
const target = new URL('../src/language/generated/date-names.ts', import.meta.url);

const formatter = (locale, options) => {
  const made = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
  if (!made.resolvedOptions().locale.startsWith(locale))
    throw new Error(`this Node has no data for ${locale}`);
  return made;
};

const tableOf = (locale) => {
  const weekdays = {};
  for (const weekday of ['long', 'short', 'narrow']) {
    const names = formatter(locale, { weekday });
    // 1970-01-05 was a Monday.
    weekdays[weekday] = Array.from({ length: 7 }, (_, day) => names.format(Date.UTC(1970, 0, 5 + day)));
  }
  // Digits in the order of German papers: CLDR's orders differ, and 11/03 read as a day in March does harm.
  const patterns = { short: { pattern: '{dd}.{MM}.{y}' } };
  for (const [style, options] of Object.entries(styles)) {
    const dates = formatter(locale, options);
    const months = [];
    const seen = new Set();
    for (let month = 0; month < 12; month++) {
      const parts = dates.formatToParts(Date.UTC(2026, month, 3));
      months.push(parts.find((part) => part.type === 'month').value);
      seen.add(parts.map((part) => slots[part.type] ?? part.value).join(''));
    }
    if (seen.size !== 1) throw new Error(`${locale} ${style}: the pattern depends on the month`);
    patterns[style] = { pattern: [...seen][0], months };
  }
  return { styles: patterns, weekdays };
};

const tables = Object.fromEntries(Object.entries(languages).map(([code, locale]) => [code, tableOf(locale)]));
const source = `// Written by scripts/generate-date-names.mjs from CLDR ${process.versions.cldr} (Unicode licence). Do not edit.
import type { DateNames } from '../date-names.js';

export const dateNames: Readonly<Record<string, DateNames>> = ${JSON.stringify(tables)};
`;
writeFileSync(
  target,
  await format(source, { ...(await resolveConfig(target.pathname)), parser: 'typescript' }),
);

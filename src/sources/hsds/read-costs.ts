// What a service of HSDS costs: prices with their conditions, and a text.
import { kept, orNothing } from '../systems/record-book.js';
import type { Reading } from '../systems/reading.js';
import type { SourceItem } from '../systems/source-item.js';
import { wallMoment } from '../systems/wall-moment.js';

type Json = Record<string, unknown>;

const PER: readonly (readonly [RegExp, string])[] = [
  [/\b(hour|stunde)/i, 'hour'],
  [/\b(session|visit|appointment|sitzung|termin)/i, 'session'],
  [/\b(month|monat)/i, 'month'],
  [/\b(course|kurs)/i, 'course'],
];

const day = (item: SourceItem, key: string): string | undefined => {
  const text = item.line(key);
  return text === undefined ? undefined : (wallMoment(text, 'UTC')?.slice(0, 10) ?? item.refuse(key));
};

/** The prices that hold today, from the lowest to the highest; their conditions stand in the note. */
export function readCosts(service: SourceItem, reading: Reading): Json | undefined {
  const amounts: number[] = [];
  const currencies = new Set<string>();
  const units = new Set<string>();
  const notes: string[] = [];
  const fees = [service.text('fees_description'), service.text('fees')];
  service.list('cost_options').forEach((value, i) => {
    reading.item(value, 'cost_option', `${service.path}.cost_options[${i}]`, (item) => {
      const [from, to] = [day(item, 'valid_from'), day(item, 'valid_to')];
      if (reading.today && to && to < reading.today) {
        reading.count('system-expired');
        item.ignoreAll();
        return;
      }
      item.ignore('id');
      const amount = item.number('amount');
      if (amount !== undefined && amount < 0) item.refuse('amount');
      else if (amount !== undefined) amounts.push(amount);
      const currency = item.line('currency')?.toUpperCase();
      if (currency && /^[A-Z]{3}$/.test(currency)) currencies.add(currency);
      else if (currency) item.refuse('currency');
      const [option, description] = [item.line('option'), item.line('amount_description')];
      const unit = PER.find(([pattern]) => pattern.test(description ?? ''));
      units.add(unit?.[1] ?? '');
      const span = (from && from > reading.today) || to ? `(${from ?? '…'} – ${to ?? '…'})` : '';
      const price =
        amount === undefined ? '' : [amount, currency].filter((each) => each !== undefined).join(' ');
      const said = [option && `${option}:`, price, description, span].filter(Boolean).join(' ');
      if (option || description || span) notes.push(said);
    });
  });
  // Some write the same text into both.
  const words = fees.filter((each, i) => each !== undefined && fees.indexOf(each) === i);
  const note = [...words, ...notes].join('\n');
  if (currencies.size > 1) return orNothing({ note: [note, amounts.join(', ')].filter(Boolean).join('\n') });
  const [currency] = [...currencies.values()];
  const [min, max] = amounts.length ? [Math.min(...amounts), Math.max(...amounts)] : [];
  const [per] = [...units.values()];
  return orNothing({
    type: min === undefined ? undefined : max === 0 ? 'free' : 'paid',
    min: max === 0 ? undefined : min,
    max: max === 0 || max === min ? undefined : max,
    ...kept({ currency: currency === 'EUR' || max === 0 ? undefined : currency }),
    per: units.size === 1 && max !== 0 ? per : undefined,
    note,
  });
}

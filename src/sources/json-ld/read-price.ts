// Offers of schema.org: what it costs, how to register and whether there is room.
import { kept, orNothing } from '../systems/record-book.js';
import type { SourceItem } from '../systems/source-item.js';
import type { Ld } from './ld-values.js';

type Json = Record<string, unknown>;

export interface Price {
  readonly cost: Json | undefined;
  readonly registration: Json | undefined;
  readonly capacity: Json | undefined;
}

/** `12,50`, `35.00`, `€ 5`, 5. */
function amountOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const match = /^\D{0,5}(\d{1,7})(?:[.,](\d{1,2}))?\D{0,5}$/.exec(value.trim());
  if (match) return Number(`${match[1]}.${match[2] ?? '0'}`);
  return /^(free|kostenlos|frei|gratis)$/i.test(value.trim()) ? 0 : undefined;
}

/** Reads `offers`, `isAccessibleForFree` and the capacities of an event, a course or one of its rounds. */
export function readPrice(item: SourceItem, ld: Ld, zone: string): Price {
  const { reading } = ld;
  const amounts: number[] = [];
  const notes: string[] = [];
  const currencies = new Set<string>();
  const registration: Json = {};
  let availability: string | undefined;

  const amount = (each: SourceItem, key: string): number | undefined => {
    const [value] = each.list(key);
    if (value === undefined) return undefined;
    const found = amountOf(value);
    if (found === undefined) each.refuse(key, value);
    else amounts.push(found);
    return found;
  };
  const currency = (each: SourceItem): void => {
    const code = ld.line(each, 'priceCurrency')?.toUpperCase();
    if (code === undefined) return;
    if (/^[A-Z]{3}$/.test(code)) currencies.add(code);
    else each.refuse('priceCurrency');
  };
  const specification = (each: SourceItem): void => {
    for (const { node, path } of ld.nodes(each, 'priceSpecification'))
      reading.item(node, 'PriceSpecification', path, (part) => {
        part.ignore('@type', '@id');
        currency(part);
        for (const key of ['price', 'minPrice', 'maxPrice']) amount(part, key);
      });
  };

  for (const { node, text, path } of ld.nodes(item, 'offers')) {
    if (!node) {
      item.refuse('offers', text);
      continue;
    }
    reading.item(node, 'Offer', path, (offer) => {
      offer.ignore('@type', '@id', 'offerCount');
      const [from, through] = [ld.moment(offer, 'validFrom', zone), ld.moment(offer, 'validThrough', zone)];
      const ends = ld.moment(offer, 'availabilityEnds', zone);
      const closes = through ?? ends;
      if (reading.today && closes !== undefined && closes.slice(0, 10) < reading.today) {
        reading.count('system-expired');
        offer.ignoreAll();
        return;
      }
      currency(offer);
      const price = amount(offer, 'price');
      for (const key of ['lowPrice', 'highPrice']) amount(offer, key);
      specification(offer);
      const name = ld.line(offer, 'name') ?? ld.line(offer, 'category');
      const words = ld.line(offer, 'description');
      const said = [name, price === undefined || name === undefined ? undefined : `${price}`, words]
        .filter(Boolean)
        .join(': ');
      if (said) notes.push(said);
      const url = ld.address(offer, 'url');
      if (url !== undefined) registration['url'] ??= url;
      if (from !== undefined) registration['opens'] ??= from;
      if (closes !== undefined) registration['closes'] ??= closes;
      availability ??= ld.word(offer, 'availability');
    });
  }
  const isFree = item.flag('isAccessibleForFree');
  const free = item.amount('remainingAttendeeCapacity');
  const total = item.amount('maximumAttendeeCapacity');
  const state = /^(SoldOut|OutOfStock|Discontinued)$/.test(availability ?? '')
    ? 'full'
    : availability === 'LimitedAvailability'
      ? 'few'
      : undefined;
  const [min, max] = amounts.length ? [Math.min(...amounts), Math.max(...amounts)] : [];
  const [code] = currencies;
  if (currencies.size > 1) notes.push([...currencies.values()].join(', '));
  const cost =
    min === undefined
      ? isFree === undefined
        ? orNothing({ note: notes.join('\n') })
        : kept({ type: isFree ? 'free' : 'paid', note: notes.join('\n') })
      : kept({
          type: max === 0 ? 'free' : isFree && !min ? 'donation' : 'paid',
          min: max === 0 ? undefined : min,
          max: max === 0 || max === min ? undefined : max,
          currency: max === 0 || code === 'EUR' ? undefined : code,
          note: notes.join('\n'),
        });
  return { cost, registration: orNothing(registration), capacity: orNothing({ total, free, state }) };
}

/** Parts of schema.org's vocabulary that events and offers share: places, organizers, prices, audiences. */
import type { Audience, Capacity, Image, Money, Organization, Place, Registration } from '../feed/types.js';
import type { Exporter } from './export-context.js';

export type JsonLd = { readonly [key: string]: JsonLdValue };
export type JsonLdValue = string | number | boolean | JsonLd | readonly JsonLdValue[] | undefined;

/** Without keys that hold nothing; undefined when nothing but the type is left. */
export function compact(type: string, values: JsonLd): JsonLd | undefined {
  const kept: Record<string, JsonLdValue> = { '@type': type };
  for (const key of Object.keys(values)) {
    const value = values[key];
    const empty = value === undefined || value === '' || (Array.isArray(value) && !value.length);
    if (!empty) kept[key] = Array.isArray(value) && value.length === 1 ? (value as JsonLdValue[])[0] : value;
  }
  return Object.keys(kept).length > 1 ? kept : undefined;
}

export function placePart(place: Place, { say }: Exporter): JsonLd | undefined {
  const { street, houseNo, addition, postcode, city, district, country } = place.address ?? {};
  const address =
    place.address &&
    compact('PostalAddress', {
      streetAddress: [street, houseNo, addition].filter(Boolean).join(' '),
      postalCode: postcode,
      addressLocality: [city, district].filter(Boolean).join('-'),
      addressCountry: country ?? 'DE',
    });
  const { wheelchair } = place.accessibility ?? {};
  return compact('Place', {
    name: [say(place.name), say(place.room)].filter(Boolean).join(', ') || undefined,
    address,
    geo: place.geo && compact('GeoCoordinates', { latitude: place.geo.lat, longitude: place.geo.lng }),
    hasMap: place.mapUrl,
    amenityFeature:
      wheelchair === 'yes' || wheelchair === 'no'
        ? compact('LocationFeatureSpecification', { name: 'wheelchair', value: wheelchair === 'yes' })
        : undefined,
  });
}

export const organizationPart = (organization: Organization, { say }: Exporter): JsonLd | undefined =>
  compact('Organization', {
    name: say(organization.name),
    url: organization.url,
    email: organization.email,
    telephone: organization.phones?.[0]?.number,
  });

export const organizationParts = (ids: readonly string[] | undefined, exporter: Exporter): JsonLd[] => {
  const found: JsonLd[] = [];
  for (const id of ids ?? []) {
    const organization = exporter.lookup.organization(id);
    const part = organization && organizationPart(organization, exporter);
    if (part) found.push(part);
  }
  return found;
};

const isFull = (capacity: Capacity | undefined): boolean =>
  capacity?.free === 0 || /^(full|waitlist|closed)$/.test(capacity?.state ?? '');

/** `moment` writes a civil time with its offset. Nothing is offered when nothing is known about price or registration. */
export function offerPart(
  cost: Money | undefined,
  registration: Registration | undefined,
  capacity: Capacity | undefined,
  moment: (civil: string | undefined) => string | undefined,
): JsonLd | undefined {
  const free = cost?.type === 'free';
  const price = free ? 0 : (cost?.min ?? cost?.max);
  const full = isFull(capacity);
  const known = price !== undefined || registration?.url || full;
  if (!known) return undefined;
  return compact('Offer', {
    price,
    priceCurrency: price === undefined ? undefined : (cost?.currency ?? 'EUR'),
    ...(cost?.max !== undefined && cost.min !== undefined && cost.max > cost.min
      ? {
          priceSpecification: compact('PriceSpecification', {
            minPrice: cost.min,
            maxPrice: cost.max,
            priceCurrency: cost.currency ?? 'EUR',
          }),
        }
      : {}),
    availability: full
      ? 'https://schema.org/SoldOut'
      : capacity?.state === 'few'
        ? 'https://schema.org/LimitedAvailability'
        : 'https://schema.org/InStock',
    url: registration?.url,
    validFrom: moment(registration?.opens),
    validThrough: moment(registration?.closes),
  });
}

/** True only when it is said to cost nothing; donations are asked for, not demanded. */
export const isFree = (cost: Money | undefined): boolean | undefined =>
  cost?.type === undefined || cost.type === 'unknown'
    ? undefined
    : cost.type === 'free' || cost.type === 'donation';

export const imagePart = (image: Image | undefined, { say }: Exporter): JsonLd | undefined =>
  image &&
  compact('ImageObject', {
    url: image.src,
    caption: say(image.alt),
    creditText: say(image.credit),
    width: image.width,
    height: image.height,
  });

export function audiencePart(audience: Audience | undefined, { lookup, say }: Exporter): JsonLd | undefined {
  if (!audience || audience.everyone) return undefined;
  const names: string[] = [];
  for (const code of audience.groups ?? []) names.push(say(lookup.term('audiences', code)?.label) || code);
  return compact('PeopleAudience', {
    audienceType: names,
    suggestedMinAge: audience.ageMin,
    suggestedMaxAge: audience.ageMax,
    suggestedGender: audience.gender === 'women' ? 'female' : audience.gender === 'men' ? 'male' : undefined,
  });
}

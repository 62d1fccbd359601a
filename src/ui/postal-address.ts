// An address as it stands on a letter, with a way to a map that nobody is sent to without asking.
import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../feed/types.js';
import { msg } from '../language/message.js';
import { link } from './links.js';

/** Street, house number, postcode and town in one line, for a map's search. */
export const addressLine = ({ address }: Place): string => {
  const { street, houseNo, postcode, city } = address ?? {};
  const parts = [
    [street, houseNo].filter(Boolean).join(' '),
    [postcode, city].filter(Boolean).join(' '),
  ].filter(Boolean);
  return parts.join(', ');
};

/**
 * The address of a map page for a place: the place's own, else `pattern` with `{query}`, `{lat}`, `{lng}` filled in.
 * Undefined when the page wants no map, or the pattern needs coordinates that are not there.
 */
export const mapAddress = (place: Place, pattern: string): string | undefined => {
  if (pattern === 'none') return undefined;
  if (place.mapUrl) return place.mapUrl;
  const line = addressLine(place);
  const { lat, lng } = place.geo ?? {};
  if (/\{(lat|lng)\}/.test(pattern) && lat === undefined) return undefined;
  if (pattern.includes('{query}') && !/,/.test(line) && !place.address?.street) return undefined;
  return pattern
    .replaceAll('{query}', encodeURIComponent(line))
    .replaceAll('{lat}', String(lat))
    .replaceAll('{lng}', String(lng));
};

/** The lines of an address. German addresses read left to right in every language. */
export const postalAddress = (place: Place): TemplateResult | typeof nothing => {
  const { address } = place;
  if (!address) return nothing;
  const street = [address.street, address.houseNo].filter(Boolean).join(' ');
  const town = [address.postcode, address.city].filter(Boolean).join(' ');
  const district = address.district && !town.includes(address.district) ? address.district : undefined;
  return html`<address lang="de" dir="ltr">
    ${[address.addition, street, town, district].filter(Boolean).map((line) => html`<span>${line}</span>`)}
  </address>`;
};

export const mapLink = (place: Place, pattern: string): TemplateResult | typeof nothing => {
  const target = mapAddress(place, pattern);
  return target ? html`<p>${link(target, msg('Auf der Karte ansehen', { id: 'place.map' }))}</p>` : nothing;
};

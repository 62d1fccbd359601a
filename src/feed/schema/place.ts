/** Where: a building, an area, or nowhere but online. A place may have an address and no name. */
import * as z from 'zod/mini';
import { accessibilitySchema } from './accessibility.js';
import { hoursSchema } from './hours.js';
import { label, text } from './localized-text.js';
import { provenance } from './provenance.js';
import { field, named, required } from './registry.js';
import { ags, ars, code, country, id, line, url } from './strings.js';

export const geoSchema = named(
  z.object({
    lat: required(z.number().check(z.gte(-90), z.lte(90)), 'Latitude in degrees.'),
    lng: required(z.number().check(z.gte(-180), z.lte(180)), 'Longitude in degrees.'),
  }),
  'Geo',
  'Point in WGS 84.',
);

export const addressSchema = named(
  z.object({
    street: field(line, 'Street, with the number or without.'),
    houseNo: field(line, 'House number, when not in street.'),
    addition: field(line, 'Floor, back building, care of.'),
    postcode: field(line, 'Postcode.'),
    city: field(line, 'Town.'),
    district: field(line, 'Part of town.'),
    country: field(country, 'ISO 3166, DE when absent.'),
    type: field(z.enum(['visit', 'post']), 'visit when absent.'),
  }),
  'Address',
  'Postal address.',
);

export const placeSchema = named(
  z.object({
    id: required(id, 'Stable id.'),
    name: field(label, 'Name of the house.'),
    description: field(text, 'What one should know.'),
    kind: field(z.enum(['physical', 'online', 'area']), 'physical when absent.'),
    address: field(addressSchema, 'Address.'),
    ags: field(ags, 'Municipality key; decides under which town the place is found.'),
    ars: field(ars, 'Regional key.'),
    geo: field(geoSchema, 'Coordinates.'),
    room: field(label, 'Room.'),
    meetingPoint: field(text, 'Where to meet.'),
    transit: field(text, 'How to get there by bus and train.'),
    accessibility: field(accessibilitySchema, 'Accessibility.'),
    hours: field(hoursSchema, 'Opening hours.'),
    category: field(code, 'Kind of place, own code.'),
    mapUrl: field(url, 'Page with a map.'),
    ...provenance,
  }),
  'Place',
  'Where.',
);

/**
 * JSON of the Human Services Data Specification (HSDS 3.0 and 3.1) as a feed document: services, organizations, places and
 * links between them, one or a list, in pages of an answer or as the tables of a package. Pure: plain data in, plain data
 * out, to be checked by the feed room like any other feed.
 */
import { isDeeper, isObject } from '../../feed/check.js';
import {
  createReading,
  type Reading,
  type SystemReadOptions,
  type SystemReadResult,
} from '../systems/reading.js';
import { createContactReader } from './read-contacts.js';
import { createOrganizationReader } from './read-organization.js';
import { createPlaceReader } from './read-place.js';
import { createScheduleReader } from './read-schedules.js';
import { createServiceReader } from './read-service.js';
import { createTermReader } from './read-terms.js';
import { entriesOf, tablesOf } from './hsds-shape.js';
import { nestTables } from './nest-tables.js';

const MOST_DEEP = 32;

/** Says when an answer has more pages than this one. */
function readPaging(json: unknown, report: Reading['report']): void {
  if (!isObject(json)) return;
  const [page, pages] = [json['page_number'], json['total_pages']].map(Number);
  if (pages! > 1) report('system-part', '', { page: page! > 0 ? page! : 1, pages: pages! });
}

/** Keys that only say where a record belongs, which its place in the file says, too. */
const LINKS = [
  'service_id',
  'organization_id',
  'location_id',
  'contact_id',
  'phone_id',
  'service_at_location_id',
  'taxonomy_term_id',
];
/** Records for which these keys are all there is to say so. */
const LINKED = ['service', 'location', 'service_at_location'];

function createHsdsReading(options: SystemReadOptions): Reading {
  const reading = createReading(options);
  return {
    ...reading,
    item: (value, kind, path, read) =>
      reading.item(value, kind, path, (item) => {
        if (!LINKED.includes(kind)) item.ignore(...LINKS);
        return read(item);
      }),
  };
}

/** Never throws. Ids are those of the file; `findings` is the loss report. */
export function readHsds(json: unknown, options: SystemReadOptions = {}): SystemReadResult {
  const reading = createHsdsReading(options);
  const contacts = createContactReader(reading);
  const schedules = createScheduleReader(reading);
  const places = createPlaceReader(reading, contacts, schedules);
  const organizations = createOrganizationReader(reading, contacts, places);
  const terms = createTermReader(reading);
  const services = createServiceReader(reading, { contacts, places, organizations, schedules, terms });
  readPaging(json, reading.report);

  const tables = tablesOf(json);
  for (const { kind, name, value, path } of tables ? nestTables(tables) : entriesOf(json)) {
    if (isDeeper(value, MOST_DEEP)) {
      reading.report('too-deep', path, { limit: MOST_DEEP });
      continue;
    }
    if (kind === 'service') services.read(value, path);
    else if (kind === 'service_at_location') services.atLocation(value, path);
    else if (kind === 'taxonomy_term') terms.term(value, path);
    else if (kind === 'organization' || kind === 'location') {
      if (!reading.takesMore()) break;
      if (kind === 'location') places.read(value, path);
      else
        organizations.read(value, path, (each, at, owner) => {
          services.read(each, at, owner);
        });
    } else reading.leaveOut(name);
  }
  return reading.result();
}

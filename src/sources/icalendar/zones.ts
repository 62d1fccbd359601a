/**
 * Which time zone a calendar file means. Most name one of the IANA list, with something before or behind it; Outlook and
 * Exchange use Windows' names; some only describe what the clocks do.
 */
import { valueOf, type Component } from './calendar-components.js';
import { isTimeZone as isKnown, offsetAt as offsetIn } from '../../time/zone.js';
import { windowsZone } from './windows-zones.js';
import { offsetsOf, type OffsetAt } from './zone-rules.js';

export interface ZoneReading {
  /** IANA name. */
  readonly zone: string;
  /**
   * `name`: it stands there. `table`: another program's name for it. `rules`: the clocks of the file are those of this zone.
   * `offset`: no zone has such clocks, `offsetAt` says what they show. `unknown`: nothing is known, `zone` is the default.
   */
  readonly how: 'name' | 'table' | 'rules' | 'offset' | 'unknown';
  /** Ms ahead of UTC at an instant. */
  readonly offsetAt?: OffsetAt;
}

/** Whether the engine knows the zone by this name. Offsets such as `+01:00`, which some engines take, are none. */
const isTimeZone = (name: string): boolean => /^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(name) && isKnown(name);

let cities: Map<string, string> | undefined;

/** Zones by the city in their name, lower case. */
function zoneOfCity(city: string): string | undefined {
  if (!cities) {
    cities = new Map();
    const { supportedValuesOf } = Intl as { supportedValuesOf?: (key: 'timeZone') => string[] };
    for (const zone of supportedValuesOf?.('timeZone') ?? [])
      cities.set(
        zone
          .slice(zone.lastIndexOf('/') + 1)
          .replaceAll('_', ' ')
          .toLowerCase(),
        zone,
      );
  }
  return cities.get(city.trim().toLowerCase());
}

/** Asked first when only the clocks are described: of zones that have the same, readers here know these. */
const USUAL = (
  'Europe/Berlin Europe/London Europe/Athens Europe/Istanbul Europe/Moscow America/New_York America/Chicago America/Denver ' +
  'America/Los_Angeles America/Halifax America/Sao_Paulo Asia/Kabul Asia/Tehran Asia/Kolkata Asia/Dubai Asia/Shanghai ' +
  'Asia/Tokyo Australia/Sydney Australia/Adelaide Pacific/Auckland Africa/Cairo America/Anchorage America/Phoenix ' +
  'Asia/Beirut Asia/Jerusalem Europe/Lisbon Europe/Kyiv Etc/UTC'
).split(' ');

function zoneOfRules(offsetAt: OffsetAt, year: number, preferred: string): string | undefined {
  const samples: number[] = [];
  for (let day = 1; day < 366; day += 9) samples.push(Date.UTC(year, 0, day, 12));
  return [preferred, ...USUAL].find(
    (zone) => isTimeZone(zone) && samples.every((instant) => offsetIn(instant, zone) === offsetAt(instant)),
  );
}

/** The zone of a bare name, without looking at what the file says about it. */
export function zoneByName(name: string): Pick<ZoneReading, 'zone' | 'how'> | undefined {
  const plain = name.replaceAll(/^["'\s]+|["'\s]+$/g, '');
  if (isTimeZone(plain)) return { zone: plain, how: 'name' };
  // `/mozilla.org/20050126_1/Europe/Berlin`, `/freeassociation.sourceforge.net/Tzfile/Europe/Berlin`
  const tail =
    /(?:^|\/)((?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\/[\w+/-]+)$/.exec(
      plain,
    );
  if (tail && isTimeZone(tail[1]!)) return { zone: tail[1]!, how: 'name' };
  const windows = windowsZone(plain);
  if (windows && isTimeZone(windows)) return { zone: windows, how: 'table' };
  const places = plain.replace(/^\([^)]*\)/, '').split(/[,;/]/);
  const found = places.map(zoneOfCity).filter((zone) => zone !== undefined);
  const zone = found.find((each) => each === 'Europe/Berlin') ?? found[0];
  return zone === undefined ? undefined : { zone, how: 'table' };
}

/**
 * Reads the names of zones in one file. `fallback` is the zone for those nobody knows, `year` one in which the file's
 * events take place.
 */
export function createZoneReader(
  zones: readonly Component[],
  fallback: string,
  year: number,
): (tzid: string) => ZoneReading {
  const described = new Map<string, Component>();
  for (const zone of zones) {
    const tzid = valueOf(zone, 'TZID');
    if (tzid && !described.has(tzid)) described.set(tzid, zone);
  }
  const readings = new Map<string, ZoneReading>();
  const read = (tzid: string): ZoneReading => {
    const component = described.get(tzid) ?? described.get(tzid.replaceAll('"', ''));
    const place = component && valueOf(component, 'X-LIC-LOCATION');
    const offsetAt = component && offsetsOf(component, year - 1, year + 10);
    const named = zoneByName(tzid) ?? (place ? zoneByName(place) : undefined);
    if (named) return named;
    const zone = offsetAt && zoneOfRules(offsetAt, year, fallback);
    if (zone) return { zone, how: 'rules' };
    return offsetAt ? { zone: fallback, how: 'offset', offsetAt } : { zone: fallback, how: 'unknown' };
  };
  return (tzid) => {
    let reading = readings.get(tzid);
    if (!reading) readings.set(tzid, (reading = read(tzid)));
    return reading;
  };
}

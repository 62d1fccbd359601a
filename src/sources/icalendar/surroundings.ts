/** Places, organizers and links around the events of a calendar file, each once. */
import { cleanString } from '../../feed/clean-string.js';
import { addressesIn, isAddress, isMeeting } from '../addresses.js';
import { idFor } from '../id-for.js';
import { isOfficeName } from '../office-name.js';
import { readPlace } from '../place-text.js';
import { allOf, valueOf, type Component } from './calendar-components.js';
import { fingerprint } from './fingerprint.js';
import type { Property } from './calendar-line.js';
import type { LossReport } from '../loss-report.js';

type Json = Record<string, unknown>;

const geoOf = (component: Component): Json | undefined => {
  const apple = allOf(component, 'X-APPLE-STRUCTURED-LOCATION')[0]?.values.join(',').replace(/^geo:/i, '');
  const text = component.properties.get('GEO')?.[0]?.values.join(';') ?? apple;
  const [lat, lng] = (text ?? '').split(/[;,]/).map(Number);
  if (lat === undefined || lng === undefined || !(Math.abs(lat) <= 90) || !(Math.abs(lng) <= 180))
    return undefined;
  // Programs that know no place write this one.
  return lat === 0 && lng === 0 ? undefined : { lat, lng };
};

export interface Surroundings {
  readonly places: readonly Json[];
  readonly organizations: readonly Json[];
  /** Fields of the event that say where and by whom. */
  read(component: Component, description: string): Json;
}

const functional =
  /^mailto:(info|kontakt|contact|office|buero|post|mail|verein|team|termine|kalender|veranstaltung(en)?|vhs|kurse|anmeldung|presse|service|stadt|gemeinde|bibliothek|beratung)@/i;

export function createSurroundings({ report, count }: LossReport): Surroundings {
  const places = new Map<string, Json>();
  const organizations = new Map<string, Json>();

  const placeId = (location: string, geo: Json | undefined): string | undefined => {
    const text = cleanString(location.slice(0, 5_000), true);
    if (!text && !geo) return undefined;
    const id = idFor('ort', text + (geo ? fingerprint(geo) : ''));
    if (!places.has(id)) places.set(id, { id, ...(text ? readPlace(text) : {}), ...(geo && { geo }) });
    return id;
  };

  /** Who organizes, if it is an office and not somebody's own mailbox. */
  const organizer = (property: Property): string | undefined => {
    const value = (property.values[0] ?? '').trim();
    const name = cleanString(property.params['cn'] ?? '');
    const isName = !!name && !/@|^mailto:/i.test(name);
    const isOffice = isName && (isOfficeName(name) || functional.test(value) || /^https?:/i.test(value));
    if (!isOffice) {
      count('calendar-organizer');
      return undefined;
    }
    const mail = /^mailto:([^\s@?&%<>()",;:\\]+@[^\s@?&%<>()",;:\\]+)$/i.exec(value)?.[1];
    const url = /^https?:/i.test(value) && isAddress(value) ? value : undefined;
    const id = idFor('org', name + value);
    organizations.set(id, { id, name, ...(mail && { email: mail }), ...(url && { url }) });
    return id;
  };

  const values = (map: ReadonlyMap<string, Json>): Json[] => {
    const list: Json[] = [];
    map.forEach((record) => list.push(record));
    return list;
  };

  return {
    get places() {
      return values(places);
    },
    get organizations() {
      return values(organizations);
    },

    read(component, description) {
      const links: Json[] = [];
      let joinUrl: string | undefined;
      let image: Json | undefined;
      const refuse = (found: string, path: string): void => {
        report('calendar-link', path, { found: cleanString(found.slice(0, 60)) });
      };
      for (const name of [
        'CONFERENCE',
        'X-GOOGLE-CONFERENCE',
        'X-GOOGLE-HANGOUT',
        'X-MICROSOFT-SKYPETEAMSMEETINGURL',
        'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK',
      ]) {
        const value = valueOf(component, name);
        if (value && /^https?:/i.test(value) && isAddress(value)) joinUrl ??= value;
        else if (value && /^tel:/i.test(value) && isAddress(value)) links.push({ url: value, kind: 'join' });
        else if (value) refuse(value, name);
      }
      const url = valueOf(component, 'URL');
      if (url && isAddress(url)) {
        if (!joinUrl && isMeeting(url)) joinUrl = url;
        else links.push({ url, kind: 'info' });
      } else if (url) refuse(url, 'URL');

      let location = allOf(component, 'LOCATION')[0]?.values.join(', ').trim() ?? '';
      for (const found of addressesIn(location)) {
        if (!isAddress(found)) continue;
        if (!joinUrl && (isMeeting(found) || location === found)) joinUrl = found;
        else if (found !== joinUrl) links.push({ url: found, kind: 'info' });
        location = location.replace(found, '').replace(/^[\s;,]{1,9}|[\s;,]{1,9}$/g, '');
      }
      joinUrl ??= addressesIn(description).find((found) => isAddress(found) && isMeeting(found));
      const onlineOnly =
        /^(microsoft[ -])?teams([ -](besprechung|meeting))?$|^online$|^zoom([ -]meeting)?$|^google meet$/i;
      const online = onlineOnly.test(location);
      if (online) location = '';

      for (const attached of [...allOf(component, 'ATTACH'), ...allOf(component, 'IMAGE')]) {
        const { params, name } = attached;
        const target = (attached.values[0] ?? '').trim();
        const type = params['fmttype'] ?? '';
        if (
          /^BINARY$/i.test(params['value'] ?? '') ||
          /BASE64/i.test(params['encoding'] ?? '') ||
          /^(data|cid):/i.test(target)
        )
          count('calendar-attachment');
        else if (!isAddress(target)) refuse(target, name.toUpperCase());
        else if (name === 'image' || type.startsWith('image/')) {
          if (image || !/^https:/i.test(target)) count('calendar-attachment');
          else {
            image = { src: target };
            count('calendar-image');
          }
        } else {
          const label = cleanString(params['filename'] ?? params['x-filename'] ?? '');
          links.push({ url: target, kind: 'download', ...(label && { label }) });
        }
      }

      const geo = geoOf(component);
      const place = placeId(location, location || !online ? geo : undefined);
      const organizationIds: string[] = [];
      for (const each of allOf(component, 'ORGANIZER')) {
        const id = organizer(each);
        if (id && !organizationIds.includes(id)) organizationIds.push(id);
      }
      return {
        ...((joinUrl || online) && { attendance: place ? 'hybrid' : 'online' }),
        ...(place && { placeId: place }),
        ...(joinUrl && { joinUrl }),
        ...(organizationIds.length && { organizationIds }),
        ...(image && { image }),
        ...(links.length && { links }),
      };
    },
  };
}

// Details that events, offers, places and organizations of schema.org have in common: ids, numbers, addresses, languages,
// pictures, audiences.
import { idFor } from '../id-for.js';
import { languageCode } from '../language-code.js';
import { phoneNumber } from '../phone-number.js';
import { readPlace as placeInText } from '../place-text.js';
import { countryCode } from '../systems/country-code.js';
import { kept, orNothing } from '../systems/record-book.js';
import type { SourceItem } from '../systems/source-item.js';
import type { Ld } from './ld-values.js';

type Json = Record<string, unknown>;

/** Fields of a place, and its country for the numbers that are dialled there. */
export interface AddressDraft {
  readonly fields: Json;
  readonly country?: string | undefined;
}

export interface Details {
  /** By what the node says of itself, else by `text`. */
  readonly idOf: (item: SourceItem, kind: string, text: string) => string;
  readonly phones: (item: SourceItem, country: string | undefined) => Json[];
  readonly mails: (item: SourceItem) => string[];
  readonly languages: (item: SourceItem, key: string) => Json[];
  /** Of a field. */
  readonly address: (item: SourceItem) => AddressDraft;
  /** Of a node that is an address itself. */
  readonly postal: (item: SourceItem) => AddressDraft;
  readonly geo: (item: SourceItem) => Json | undefined;
  readonly accessibility: (item: SourceItem) => Json | undefined;
  readonly image: (item: SourceItem) => Json | undefined;
  /** `more`: who else it is for, in words. */
  readonly audience: (item: SourceItem, more?: readonly string[]) => Json | undefined;
  /** Codes of municipalities, and what is no code, in words. */
  readonly areas: (item: SourceItem, key: string) => { readonly keys: string[]; readonly words: string[] };
}

const wheelchair = /wheelchair|rollstuhl|barrierefrei|step-?free/i;

export function createDetails(ld: Ld): Details {
  const { reading, document } = ld;

  const idOf: Details['idOf'] = (item, kind, text) => {
    const [id] = item.list('@id');
    const identifiers = ld.nodes(item, 'identifier').flatMap(({ node, text: words }) => {
      const value = node ? (node['value'] ?? node['@id']) : words;
      return typeof value === 'string' || typeof value === 'number' ? [String(value).slice(0, 300)] : [];
    });
    // Names of blank nodes change with every writing.
    if (identifiers[0]) return identifiers[0];
    return typeof id === 'string' && !id.startsWith('_:') ? id.slice(0, 300) : idFor(kind, text);
  };

  const phones = (item: SourceItem, country: string | undefined): Json[] => {
    const found: Json[] = [];
    for (const [key, type] of [
      ['telephone', undefined],
      ['faxNumber', 'fax'],
    ] as const)
      for (const text of ld.lines(item, key)) {
        const number = phoneNumber(text, country);
        if (!number) {
          item.refuse(key, text);
          continue;
        }
        if (!number.international) reading.count('system-phone');
        if (!found.some((each) => each['number'] === number.number))
          found.push(kept({ number: number.number, type }));
      }
    return found;
  };

  const mails = (item: SourceItem): string[] => {
    const found: string[] = [];
    for (const text of ld.lines(item, 'email')) {
      const mail = text.replace(/^mailto:/i, '');
      if (/^[^\s@?&%<>()",;:\\]+@[^\s@?&%<>()",;:\\]+$/.test(mail)) found.push(mail);
      else item.refuse('email', text);
    }
    return found;
  };

  const languages: Details['languages'] = (item, key) => {
    const found: Json[] = [];
    for (const value of item.list(key)) {
      const node = document.nodeOf(value);
      const text = node ? (node['alternateName'] ?? node['name']) : value;
      const code = typeof text === 'string' ? languageCode(text) : undefined;
      if (code === undefined) item.refuse(key, text);
      else if (!found.some((each) => each['code'] === code)) found.push({ code });
    }
    return found;
  };

  const postal = (item: SourceItem): AddressDraft => {
    const nation = ld.line(item, 'addressCountry');
    const country = nation === undefined ? undefined : countryCode(nation);
    if (nation !== undefined && !country) item.refuse('addressCountry');
    const found = kept({
      street: ld.line(item, 'streetAddress'),
      addition: ld.line(item, 'postOfficeBoxNumber'),
      postcode: ld.line(item, 'postalCode'),
      city: ld.line(item, 'addressLocality'),
      // Germany is what a feed means without a word.
      country: country === 'DE' ? undefined : country,
    });
    return { fields: kept({ address: orNothing(found), name: ld.text(item, 'name') }), country };
  };

  const address = (item: SourceItem): AddressDraft => {
    const [first, ...others] = ld.nodes(item, 'address');
    if (others.length) reading.lose(`${item.kind}.address`, others.length);
    if (!first) return { fields: {} };
    if (!first.node) {
      const clean = item.clean('address', first.text ?? '', false) ?? '';
      const found = placeInText(clean);
      return {
        fields: 'address' in found ? { address: found['address'] } : clean ? { description: clean } : {},
      };
    }
    return (
      reading.item(first.node, 'PostalAddress', first.path, (each) => {
        each.ignore('@type', '@id');
        return postal(each);
      }) ?? { fields: {} }
    );
  };
  const geo = (item: SourceItem): Json | undefined => {
    const [first] = ld.nodes(item, 'geo');
    return reading.item(first?.node, 'GeoCoordinates', first?.path ?? '', (each) => {
      each.ignore('@type', '@id');
      const [lat, lng] = [each.number('latitude'), each.number('longitude')];
      if (lat === undefined || lng === undefined) return undefined;
      if (Math.abs(lat) <= 90 && Math.abs(lng) <= 180) return { lat, lng };
      return each.refuse('latitude');
    });
  };

  const accessibility = (item: SourceItem): Json | undefined => {
    let yes: boolean | undefined;
    for (const { node, text, path } of ld.nodes(item, 'amenityFeature')) {
      if (!node) {
        reading.lose('amenityFeature');
        if (text === undefined) continue;
      }
      reading.item(node, 'amenityFeature', path, (each) => {
        each.ignore('@type', '@id');
        const name = ld.line(each, 'name') ?? '';
        const [value] = each.list('value');
        const said =
          value === undefined ||
          value === true ||
          /^(true|yes|ja)$/i.test(typeof value === 'string' ? value : '');
        if (wheelchair.test(name)) yes = said;
        else reading.lose('amenityFeature');
      });
    }
    return yes === undefined ? undefined : { wheelchair: yes ? 'yes' : 'no' };
  };

  const areas: Details['areas'] = (item, key) => {
    const keys: string[] = [];
    const words: string[] = [];
    for (const { node, text } of ld.nodes(item, key)) {
      const value = node ? (node['identifier'] ?? node['name']) : text;
      const written = typeof value === 'string' ? (item.clean(key, value, false) ?? '') : '';
      if (/^\d{2}(\d|\d{3}|\d{6})?$/.test(written)) keys.push(written);
      else if (written) words.push(written);
      else reading.lose(`${item.kind}.${key}`);
    }
    return { keys, words };
  };

  return {
    idOf,
    phones,
    mails,
    languages,
    address,
    postal,
    geo,
    accessibility,
    areas,

    image(item) {
      const [first, ...others] = ld.nodes(item, 'image');
      if (!first) return undefined;
      let found: Json | undefined;
      if (first.node)
        reading.item(first.node, 'ImageObject', first.path, (image) => {
          image.ignore('@type', '@id', 'representativeOfPage');
          const src = ld.address(image, 'url') ?? ld.address(image, 'contentUrl');
          image.ignore('contentUrl');
          const alt = ld.text(image, 'caption') ?? ld.text(image, 'description');
          const [width, height] = [image.amount('width'), image.amount('height')];
          if (src !== undefined && alt !== undefined)
            found = kept({
              src,
              alt,
              credit: ld.text(image, 'creditText'),
              licence: ld.address(image, 'license'),
              width: width || undefined,
              height: height || undefined,
            });
          else image.ignoreAll();
        });
      const without = others.length + (found ? 0 : 1);
      if (without) reading.count('system-image', without);
      return found;
    },

    audience(item, more = []) {
      const groups: string[] = [];
      const notes = more.slice();
      let ages: Json = {};
      let gender: string | undefined;
      for (const { node, text, path } of ld.nodes(item, 'audience')) {
        if (!node) {
          const words = item.clean('audience', text ?? '', false);
          if (words) groups.push(words);
          continue;
        }
        reading.item(node, 'audience', path, (each) => {
          each.ignore('@type', '@id');
          groups.push(...ld.lines(each, 'audienceType'));
          notes.push(...ld.lines(each, 'name'));
          const age = (key: string): number | undefined => {
            const years = each.number(key);
            return years === undefined || (years >= 0 && years <= 120) ? years : each.refuse(key);
          };
          ages = { ...ages, ...kept({ ageMin: age('suggestedMinAge'), ageMax: age('suggestedMaxAge') }) };
          const word = ld.word(each, 'suggestedGender')?.toLowerCase() ?? '';
          gender = /^(fe|w)/.test(word) ? 'women' : /^(male|men|männ)/.test(word) ? 'men' : undefined;
          if (word && !gender) each.refuse('suggestedGender');
        });
      }
      const range = ld.line(item, 'typicalAgeRange');
      const [, low, high] = /^(\d{1,3})\s*[-–]\s*(\d{1,3})?$/.exec(range ?? '') ?? [];
      if (range !== undefined && low === undefined) notes.push(range);
      if (low !== undefined && Number(low) <= 120)
        ages = {
          ageMin: Number(low),
          ...(high !== undefined && Number(high) <= 120 ? { ageMax: Number(high) } : {}),
          ...ages,
        };
      return orNothing({ groups, ...ages, gender, note: notes.join('\n') });
    },
  };
}

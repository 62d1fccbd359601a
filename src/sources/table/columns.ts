/** The columns a keeper's table may have, for each list; what a template shows and what headings are looked up in. */
import type { CollectionName } from '../../feed/types.js';
import type { Column } from './column.js';
import { eventColumns, offerColumns } from './columns-offers.js';
import {
  closureColumns,
  contactColumns,
  organizationColumns,
  placeColumns,
  seriesColumns,
} from './columns-places.js';
import { isKnownLanguage, languageByName } from './language-codes.js';
import type { TableLanguage } from './choices.js';

/** Records that may stand in the row of another: the organizer, the place and the contact of an event. */
export type Inside = 'organization' | 'place' | 'contact';
export const insides: Readonly<Record<Inside, CollectionName>> = {
  organization: 'organizations',
  place: 'places',
  contact: 'contacts',
};

/** Columns of records inside rows, with the headings they have there. */
const inside = (
  kind: Inside,
  from: readonly Column[],
  names: Readonly<Record<string, string>>,
): readonly Column[] =>
  Object.keys(names).map((path) => {
    const base = from.find((each) => each.path === path)!;
    const [de = '', en = '', ...aliases] = names[path]!.split('|');
    const { required: _, common: __, ...rest } = base;
    // The headings the field has in its own list are read, too, where nothing else claims them.
    return {
      ...rest,
      path: `${kind}.${path}`,
      heading: { de, en },
      aliases: [...aliases, base.heading.de, base.heading.en, ...base.aliases],
      input: true,
    };
  });

const organizer = (words: string): readonly Column[] =>
  inside('organization', organizationColumns, {
    name: words,
    url: 'Website des Anbieters|Provider website|Website Anbieter',
  });

const placeInside = inside('place', placeColumns, {
  name: 'Ort|Place|Veranstaltungsort|Kursort|wo|Treffpunkt|location|venue|Räumlichkeit|Treff|Durchführungsort|Angebotsort',
  address: 'Adresse|Address|Veranstaltungsadresse|Anschrift|PLZ/Ort|PLZ, Ort|PLZ und Ort',
  'address.street': 'Straße|Street',
  'address.houseNo': 'Hausnummer|House number',
  'address.postcode': 'PLZ|Postcode',
  'address.city': 'Stadt|Town',
  'address.district': 'Ortsteil|District',
  room: 'Raum|Room',
  ags: 'AGS|Municipality key (AGS)|Gemeindeschlüssel (AGS)',
  'geo.lat': 'Breitengrad|Latitude',
  'geo.lng': 'Längengrad|Longitude',
  geo: 'Koordinaten|Coordinates',
  transit: 'Anfahrt|Getting there',
});

/** Where somebody is: `Ort` then means the town. */
const addressInside = placeInside
  .filter(({ path }) => path !== 'place.name')
  .map((each) =>
    each.path === 'place.address.city' ? { ...each, aliases: ['Ort', ...each.aliases] } : each,
  );

const contactInside = (mails: boolean): readonly Column[] =>
  inside('contact', contactColumns, {
    name: 'Kontakt|Contact|Kontaktstelle|Ansprechstelle|Info und Kontakt',
    'person.name':
      'Ansprechpartner|Contact person|Ansprechperson|Ansprechpartner/in|Kontaktperson|Kursleitung|Leitung|Ansprechpartnerin',
    ...(mails && {
      phones: 'Telefon|Phone|Kontakt Telefon|Telefonnummer',
      'phones.mobile': 'Mobil|Mobile',
      'phones.fax': 'Fax|Fax',
      emails: 'E-Mail|Email|Kontakt E-Mail|Kontakt-E-Mail',
    }),
  });

const all: Readonly<Record<CollectionName, readonly Column[]>> = {
  offers: [
    ...offerColumns,
    ...organizer(
      'Anbieter|Provider|Träger|Organisation|Veranstalter|Einrichtung|organization|Institution|Kursträger|Akteur|agency|organizer',
    ),
    ...placeInside,
    ...contactInside(true),
  ],
  events: [
    ...eventColumns,
    ...organizer(
      'Veranstalter|Organizer|Anbieter|Träger|Organisation|Verein|wer|organization|Ausrichter|host|organiser|Veranstalterin',
    ),
    ...placeInside,
    ...contactInside(true),
  ],
  contacts: [...contactColumns, ...addressInside],
  organizations: [...organizationColumns, ...addressInside, ...contactInside(false)],
  places: placeColumns,
  closures: closureColumns,
  series: seriesColumns,
};

/** All columns of a list, those of a template first marked `common`. */
export const columnsOf = (list: CollectionName): readonly Column[] => all[list];

const paths = new Map<CollectionName, ReadonlyMap<string, Column>>();

export interface FoundColumn {
  readonly column: Column;
  /** Language of the texts in it, when its path names one. */
  readonly language?: string;
}

/** The column for a path of a mapping; undefined when no column can have it. */
export function columnAt(list: CollectionName, path: string): FoundColumn | undefined {
  let known = paths.get(list);
  if (!known) {
    known = new Map(all[list].map((each) => [each.path, each]));
    paths.set(list, known);
  }
  const column = known.get(path);
  if (column) return { column };
  const dot = path.lastIndexOf('.');
  const base = known.get(path.slice(0, Math.max(0, dot)));
  const language = path.slice(dot + 1);
  return base?.localized && /^[A-Za-z]{2,3}(?:-[A-Za-z\d]{1,10})*$/.test(language)
    ? { column: base, language }
    : undefined;
}

/** Heading of a column, with the language of its texts where one is wanted: `Titel [ar]`. */
export const headingOf = (column: Column, language: TableLanguage, texts?: string): string =>
  column.heading[language] + (texts ? ` [${texts}]` : '');

/** A heading and the language it names: `Titel (Englisch)`, `title.en`, `Beschreibung [ar]`, `title_uk`. */
export function splitHeading(heading: string): { readonly name: string; readonly language?: string } {
  const text = heading.trim();
  const bracket = /^(.{1,200}?)\s*[[(]([^[\]()]{2,40})[\])]\s*$/.exec(text);
  if (bracket) {
    const language = languageOf(bracket[2]!);
    if (language) return { name: bracket[1]!, language };
  }
  const tail = /^(.{1,200}?)(?:[._]|\s[-–/]\s|\s|: ?)([A-Za-z-]{2,20}|\p{L}{4,20})$/u.exec(text);
  if (tail) {
    // `location_id` is no Indonesian.
    const language = /^id$/i.test(tail[2]!) ? undefined : languageOf(tail[2]!);
    if (language) return { name: tail[1]!, language };
  }
  return { name: text };
}

const languageOf = (text: string): string | undefined => {
  const plain = text.trim();
  const lower = plain.replace(/^([A-Z]{2,3})$/, (tag) => tag.toLowerCase());
  return isKnownLanguage(lower) || /^[a-z]{2,3}-[A-Za-z\d]{2,10}$/.test(lower)
    ? lower
    : languageByName(plain);
};

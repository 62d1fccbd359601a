/** The attributes of a widget as a choice asks for them: the one list that every snippet and the preview are made of. */
import { attributeNames, facetsOf, type Choice, type WidgetName } from './choice.js';
import { feedAddresses } from './addresses.js';

/** Name and value; undefined for a flag. */
export type Setting = readonly [name: string, value: string | undefined];

/** Where our files and the page itself lie, as far as the choice leaves it open. */
export interface Place {
  /** The folder this page came from, as the snippets name it, ending in a slash. */
  readonly folder: string;
}

export const folderOf = ({ folder }: Choice, place: Place): string => folder || place.folder;

/** The name the guides give to such a file. */
const exampleFiles: Readonly<Record<WidgetName, string>> = {
  'offer-finder': 'angebote.json',
  'event-calendar': 'termine.json',
  'contact-directory': 'kontakte.json',
};

/** The feed as it stands in a snippet: while nobody has named one, an address it might have. */
export const feedOf = (choice: Choice, place: Place): string =>
  feedAddresses(choice.feed).join(' ') || folderOf(choice, place) + exampleFiles[choice.widget];

/** Everything but the feed, in a fixed order. */
export const settings = (choice: Choice): readonly Setting[] => {
  const list: Setting[] = [];
  for (const name of attributeNames(choice.widget)) {
    const value = choice.attributes[name];
    if (value !== undefined) list.push([name, value === '' ? undefined : value]);
  }
  for (const facet of facetsOf[choice.widget])
    for (const kind of ['preset', 'lock'] as const) {
      const codes = choice[kind][facet];
      if (codes?.length) list.push([`${kind}-${facet}`, codes.join(', ')]);
    }
  if (choice.hide.length) list.push(['hide-facets', choice.hide.join(', ')]);
  if (choice.language) list.push(['lang', choice.language]);
  return list;
};

const linkTexts: Readonly<Record<WidgetName, string>> = {
  'offer-finder': 'Alle Angebote',
  'event-calendar': 'Alle Termine',
  'contact-directory': 'Alle Kontakte',
};

/** What stands in the element until the widget takes over. */
export interface Fallback {
  readonly href: string;
  readonly text: string;
}

/** Without a link of its own it is the data itself: better than nothing, and the page says so. */
export const fallbackOf = (choice: Choice, place: Place): Fallback => ({
  href: choice.link || feedAddresses(feedOf(choice, place))[0]!,
  text: choice.linkText || linkTexts[choice.widget],
});

/** What a person has chosen for their page: one immutable value, of which snippets, preview and facts are made. */
import type { Selection } from '../../../facets/facet.js';
import type { InterfaceLanguage } from '../../../language/locales.js';
import { facetIds as contactFacets } from '../../../widgets/contact-directory/query.js';
import { facetIds as eventFacets } from '../../../widgets/event-calendar/query.js';
import { facetIds as offerFacets } from '../../../widgets/offer-finder/query.js';
import { isPage } from './addresses.js';
import { isLine } from './line.js';
import type { Look } from './palette.js';

export const widgetNames = ['offer-finder', 'event-calendar', 'contact-directory'] as const;
export type WidgetName = (typeof widgetNames)[number];

/** The facets of each widget in the order of its panel. */
export const facetsOf: Readonly<Record<WidgetName, readonly string[]>> = {
  'offer-finder': offerFacets,
  'event-calendar': eventFacets,
  'contact-directory': contactFacets,
};

export const ways = [
  'placeholder',
  'element',
  'frame',
  'wordpress',
  'typo3',
  'joomla',
  'contao',
  'wix',
  'fallback',
  'npm',
] as const;
export type Way = (typeof ways)[number];

/** Of the page around the widget in the preview. */
export interface PreviewPage {
  readonly width: 'phone' | 'desktop';
  readonly scheme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
}

export interface Choice {
  readonly widget: WidgetName;
  /** Addresses separated by spaces, as they will stand in the page; empty while nobody has named one. */
  readonly feed: string;
  /** Empty for the language of the page. */
  readonly language: InterfaceLanguage | '';
  /** Address of the folder with our files, ending in a slash; empty for the folder this page came from. */
  readonly folder: string;
  /** Where the link leads that stands there without script, and what it says. */
  readonly link: string;
  readonly linkText: string;
  /** All other attributes by name; a flag that is set has an empty value. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly preset: Selection;
  readonly lock: Selection;
  /** Facets that are offered to nobody. */
  readonly hide: readonly string[];
  readonly look: Look;
  /** Whether browsers shall check every file. */
  readonly isChecked: boolean;
  readonly way: Way;
  readonly page: PreviewPage;
}

export const defaultChoice: Choice = {
  widget: 'offer-finder',
  feed: '',
  language: '',
  folder: '',
  link: '',
  linkText: '',
  attributes: {},
  preset: {},
  lock: {},
  hide: [],
  look: {},
  isChecked: false,
  way: 'placeholder',
  page: { width: 'desktop', scheme: 'light', direction: 'ltr' },
};

/** A choice with another widget: what the other has not is left behind. */
export const withWidget = (choice: Choice, widget: WidgetName): Choice => {
  const facets = facetsOf[widget];
  const attributes: Record<string, string> = {};
  for (const name of attributeNames(widget))
    if (choice.attributes[name] !== undefined) attributes[name] = choice.attributes[name];
  const kept = (selection: Selection): Selection => {
    const left: Record<string, readonly string[]> = {};
    for (const facet of facets) if (selection[facet]) left[facet] = selection[facet];
    return left;
  };
  return {
    ...choice,
    widget,
    attributes,
    preset: kept(choice.preset),
    lock: kept(choice.lock),
    hide: choice.hide.filter((facet) => facets.includes(facet)),
  };
};

/** How an attribute is asked for. */
export type AttributeKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'address' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'number'; readonly from: number; readonly to: number }
  | { readonly kind: 'choice'; readonly values: readonly string[] };

const text: AttributeKind = { kind: 'text' };
const address: AttributeKind = { kind: 'address' };
const flag: AttributeKind = { kind: 'flag' };
const number = (from: number, to: number): AttributeKind => ({ kind: 'number', from, to });

/** Attributes beside `feed`, `lang`, filters and `hide-facets`, in the order in which they are written. */
const attributeKinds: Readonly<Record<string, AttributeKind>> = {
  heading: text,
  'heading-level': { kind: 'choice', values: ['1', '2', '3', '4', '5', '6'] },
  view: { kind: 'choice', values: ['agenda', 'month', 'programme', 'next'] },
  count: number(1, 50),
  'week-numbers': flag,
  'group-by': { kind: 'choice', values: ['topic', 'town', 'actor', 'name'] },
  'page-size': number(1, 200),
  group: text,
  'url-state': text,
  'map-url': address,
  'image-hosts': text,
  'contacts-url': address,
  'events-url': address,
  'offers-url': address,
  'max-megabytes': number(1, 1000),
  'json-ld': flag,
};

const onlyOf: Readonly<Record<WidgetName, readonly string[]>> = {
  'offer-finder': ['contacts-url', 'events-url'],
  'event-calendar': ['view', 'count', 'week-numbers', 'contacts-url', 'offers-url', 'json-ld'],
  'contact-directory': ['group-by', 'offers-url', 'events-url', 'json-ld'],
};

const isOfSome = (name: string): boolean => widgetNames.some((widget) => onlyOf[widget].includes(name));

/** The names of a widget's attributes, in the order in which they are written. */
export const attributeNames = (widget: WidgetName): readonly string[] =>
  Object.keys(attributeKinds).filter((name) => !isOfSome(name) || onlyOf[widget].includes(name));

export const attributeKind = (name: string): AttributeKind => attributeKinds[name] ?? text;

/** Whether an attribute may have this value. */
export const isValue = (name: string, value: string): boolean => {
  const kind = attributeKind(name);
  switch (kind.kind) {
    case 'flag':
      return value === '';
    case 'choice':
      return kind.values.includes(value);
    case 'number':
      return /^[1-9]\d{0,3}$/.test(value) && Number(value) >= kind.from && Number(value) <= kind.to;
    case 'address':
      return isPage(value);
    case 'text':
      return value !== '' && isLine(value);
  }
};

/** A code of a filter: commas separate them in an attribute. */
export const isCode = (value: string): boolean =>
  value !== '' && value.length <= 200 && isLine(value) && !value.includes(',');

/** A choice as the part of an address behind `#`, and back: what is no such choice, in whatever way, is refused as a whole. */
import { interfaceLanguages } from '../../../language/locales.js';
import { isFeed, isFolder, isLink } from './addresses.js';
import {
  attributeNames,
  defaultChoice,
  facetsOf,
  isCode,
  isValue,
  ways,
  widgetNames,
  type Choice,
  type PreviewPage,
} from './choice.js';
import { isLine } from './line.js';
import { lookNames, type ChosenColour, type LookName } from './palette.js';

/** Characters of an address that are read at most. */
const maxLength = 20_000;
const maxCodes = 50;

/** What is written, in the order of the page; nothing for a choice that is the default. */
export const toHash = (choice: Choice): string => {
  const params = new URLSearchParams();
  const add = (key: string, value: string, other = ''): void => {
    if (value !== other) params.append(key, value);
  };
  add('widget', choice.widget, defaultChoice.widget);
  add('feed', choice.feed);
  add('lang', choice.language);
  add('folder', choice.folder);
  add('link', choice.link);
  add('text', choice.linkText);
  for (const name of attributeNames(choice.widget)) {
    const value = choice.attributes[name];
    if (value !== undefined) params.append(name, value);
  }
  for (const facet of facetsOf[choice.widget])
    for (const kind of ['preset', 'lock'] as const)
      if (choice[kind][facet]?.length) params.append(`${kind}-${facet}`, choice[kind][facet].join(','));
  add('hide', choice.hide.join(','));
  for (const name of lookNames) {
    const chosen = choice.look[name];
    if (chosen) params.append(`look-${name}`, [chosen.light].concat(chosen.dark ?? []).join(','));
  }
  if (choice.look.radius !== undefined) params.append('radius', String(choice.look.radius));
  add('check', choice.isChecked ? '1' : '');
  add('way', choice.way, defaultChoice.way);
  const { width, scheme, direction } = choice.page;
  add('width', width, defaultChoice.page.width);
  add('scheme', scheme, defaultChoice.page.scheme);
  add('dir', direction, defaultChoice.page.direction);
  return params.toString();
};

/** Throws nothing; undefined for a value that is none. */
type Reader = (choice: Choice, value: string) => Choice | undefined;

const one = <T extends string>(known: readonly T[], value: string): T | undefined =>
  known.find((each) => each === value);

const within =
  (test: (value: string) => boolean, put: (choice: Choice, value: string) => Choice): Reader =>
  (choice, value) =>
    value !== '' && test(value) ? put(choice, value) : undefined;

const pageReader =
  <K extends keyof PreviewPage>(key: K, known: readonly PreviewPage[K][]): Reader =>
  (choice, value) => {
    const found = one(known, value);
    return found && { ...choice, page: { ...choice.page, [key]: found } };
  };

const readers: Readonly<Record<string, Reader>> = {
  feed: within(isFeed, (choice, feed) => ({ ...choice, feed })),
  lang: (choice, value) => {
    const language = one(interfaceLanguages, value);
    return language && { ...choice, language };
  },
  folder: within(isFolder, (choice, folder) => ({ ...choice, folder })),
  link: within(isLink, (choice, link) => ({ ...choice, link })),
  text: within(isLine, (choice, linkText) => ({ ...choice, linkText })),
  hide: (choice, value) => {
    const hide = value.split(',');
    const known = facetsOf[choice.widget];
    return hide.every((facet, at) => known.includes(facet) && hide.indexOf(facet) === at)
      ? { ...choice, hide }
      : undefined;
  },
  radius: within(
    (value) => /^(\d|[1-3]\d|40)$/.test(value),
    (choice, value) => ({ ...choice, look: { ...choice.look, radius: Number(value) } }),
  ),
  check: (choice, value) => (value === '1' ? { ...choice, isChecked: true } : undefined),
  way: (choice, value) => {
    const way = one(ways, value);
    return way && { ...choice, way };
  },
  width: pageReader('width', ['phone', 'desktop']),
  scheme: pageReader('scheme', ['light', 'dark']),
  dir: pageReader('direction', ['ltr', 'rtl']),
};

const readColour = (choice: Choice, name: LookName, value: string): Choice | undefined => {
  if (!/^#[\da-f]{6}(,#[\da-f]{6})?$/.test(value)) return undefined;
  const [light, dark] = value.split(',');
  const chosen: ChosenColour = dark === undefined ? { light: light! } : { light: light!, dark };
  return { ...choice, look: { ...choice.look, [name]: chosen } };
};

const readFilter = (
  choice: Choice,
  kind: 'preset' | 'lock',
  facet: string,
  value: string,
): Choice | undefined => {
  const codes = value.split(',');
  if (!facetsOf[choice.widget].includes(facet) || codes.length > maxCodes) return undefined;
  if (!codes.every((code, at) => isCode(code) && codes.indexOf(code) === at)) return undefined;
  return { ...choice, [kind]: { ...choice[kind], [facet]: codes } };
};

const readOne = (choice: Choice, key: string, value: string): Choice | undefined => {
  if (Object.hasOwn(readers, key)) return readers[key]!(choice, value);
  const [, kind, name = ''] = /^(preset|lock|look)-([a-z-]+)$/.exec(key) ?? [];
  if (kind === 'look') {
    const colour = one(lookNames, name);
    return colour && readColour(choice, colour, value);
  }
  if (kind === 'preset' || kind === 'lock') return readFilter(choice, kind, name, value);
  return attributeNames(choice.widget).includes(key) && isValue(key, value)
    ? { ...choice, attributes: { ...choice.attributes, [key]: value } }
    : undefined;
};

export interface ReadHash {
  readonly choice: Choice;
  /** The address held something that is none of this page's choices: the default stands in for all of it. */
  readonly isBroken: boolean;
}

/** `hash` with or without its `#`. */
export const fromHash = (hash: string): ReadHash => {
  const broken: ReadHash = { choice: defaultChoice, isBroken: true };
  const text = hash.replace(/^#/, '');
  if (text.length > maxLength) return broken;
  const params = new URLSearchParams(text);
  const seen: string[] = [];
  const widget = one(widgetNames, params.get('widget') ?? defaultChoice.widget);
  let choice: Choice | undefined = widget && { ...defaultChoice, widget };
  params.forEach((value, key) => {
    if (seen.includes(key)) choice = undefined;
    seen.push(key);
    if (choice && key !== 'widget') choice = readOne(choice, key, value);
  });
  return choice ? { choice, isBroken: false } : broken;
};

/** What a strict content security policy has to allow for exactly this choice: the table of the guide, as data. */
import { feedAddresses, foreignOrigin, foreignOrigins } from './addresses.js';
import type { Choice, Way } from './choice.js';
import { feedOf, folderOf, type Place } from './settings.js';

/** A directive and its values. */
export type Directive = readonly [name: string, ...values: readonly string[]];

/** Whether this way brings a frame, in which another page does the work. */
export const isFramed = (way: Way): boolean => way === 'frame' || way === 'wix';

/** Hosts from which pictures may come, as the attribute names them. */
const imageHosts = ({ attributes }: Choice): readonly string[] =>
  (attributes['image-hosts'] ?? '')
    .split(/\s+/)
    .filter((host) => /^[a-z\d-]+(\.[a-z\d-]+)+(:\d+)?$/i.test(host));

const own = (origins: readonly string[]): readonly string[] => ["'self'", ...origins];

/** Without what the widgets do not need: `default-src 'none'` forbids the rest. */
export const pageDirectives = (choice: Choice, way: Way, place: Place): readonly Directive[] => {
  const folder = foreignOrigins([folderOf(choice, place)]);
  if (isFramed(way))
    return [
      ['frame-src', ...(folder.length ? folder : ["'self'"])],
      ...(way === 'frame' ? [['script-src', ...(folder.length ? folder : ["'self'"])] as const] : []),
    ];
  return [
    ['default-src', "'none'"],
    ['script-src', ...own(folder)],
    ['style-src', "'self'"],
    ['connect-src', ...own(foreignOrigins(feedAddresses(feedOf(choice, place))))],
    ['img-src', ...own(imageHosts(choice).map((host) => `https://${host}`))],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'lit-html'],
  ];
};

/** As a header, in one line. */
export const policyLine = (directives: readonly Directive[]): string =>
  `Content-Security-Policy: ${directives.map((one) => one.join(' ')).join('; ')}`;

/** What has to be added inside `frame.html` when the data or the pictures lie elsewhere than it. */
export const frameDirectives = (choice: Choice, place: Place): readonly Directive[] => {
  const folder = foreignOrigin(folderOf(choice, place));
  const elsewhere = foreignOrigins(feedAddresses(feedOf(choice, place))).filter((one) => one !== folder);
  const pictures = imageHosts(choice).map((host) => `https://${host}`);
  return [
    ...(elsewhere.length ? [['connect-src', ...own(elsewhere)] as const] : []),
    ...(pictures.length ? [['img-src', ...own(pictures)] as const] : []),
  ];
};

export type Party = 'folder' | 'feed' | 'pictures';

/** Servers beside the page's own that hear of a visitor, and what for. */
export const parties = (choice: Choice, place: Place): readonly (readonly [host: string, what: Party])[] => {
  const found: [string, Party][] = [];
  const add = (origins: readonly string[], what: Party): void => {
    for (const origin of origins) found.push([origin.replace(/^https?:\/\//, ''), what]);
  };
  add(foreignOrigins([folderOf(choice, place)]), 'folder');
  add(foreignOrigins(feedAddresses(feedOf(choice, place))), 'feed');
  add(imageHosts(choice), 'pictures');
  return found;
};

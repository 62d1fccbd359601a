// From what page, visitor and feed say to the language of the interface and the languages wanted for content.
// Host pages write anything into `lang` ("C", "de_DE", "de-DE-formal", ""): nothing here throws.
import { interfaceLanguages, type InterfaceLanguage } from './locales.js';

/** What is known about the wished language: BCP 47 tags as found, unchecked. */
export interface LanguageWishes {
  /** What the visitor chose in the widget itself; goes before everything. */
  readonly visitor?: string | null | undefined;
  /** `lang` of the element or its nearest ancestor. */
  readonly page?: string | null | undefined;
  /** `defaultLanguage` of the feed. */
  readonly feed?: string | null | undefined;
}

/** Lower-case, `_` read as `-`, every way to write easy German read as `de-simple`; '' for what is no language tag. */
export const canonicalTag = (tag: string | null | undefined): string => {
  const plain = (tag ?? '').trim().toLowerCase().replaceAll('_', '-');
  if (/^de-(.*-)?(simple|simplified)$|^de-si$/.test(plain)) return 'de-simple';
  return /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/.test(plain) && !/^(und|zxx|mul)\b|^posix$/.test(plain) ? plain : '';
};

/** The tag and its shorter forms, longest first: `de-at-1996` → de-at-1996, de-at, de (RFC 4647 lookup). */
export const lookupChain = (tag: string): readonly string[] => {
  const chain: string[] = [];
  let rest = canonicalTag(tag);
  while (rest) {
    chain.push(rest);
    rest = rest.slice(0, Math.max(0, rest.lastIndexOf('-')));
    // A single-letter subtag only introduces what was cut off (RFC 4647, 3.4).
    if (rest.at(-2) === '-') rest = rest.slice(0, -2);
  }
  return chain;
};

/** The interface language that serves a tag, or undefined. */
export const supportedLanguage = (tag: string | null | undefined): InterfaceLanguage | undefined => {
  for (const form of lookupChain(tag ?? '')) {
    const found = interfaceLanguages.find((language) => language === form);
    if (found) return found;
  }
  return undefined;
};

/** The language of labels and buttons: visitor's choice, else the page's, else the feed's, else German. */
export const negotiateInterface = ({ visitor, page, feed }: LanguageWishes): InterfaceLanguage =>
  supportedLanguage(visitor) ?? supportedLanguage(page) ?? supportedLanguage(feed) ?? 'de';

/**
 * The languages in which content is wanted, best first, for `pickText`: the wished one and its bases. A page in
 * Ukrainian wants Ukrainian texts even where our labels can only be German.
 */
export const negotiateContent = (wishes: LanguageWishes): readonly string[] => {
  for (const tag of [wishes.visitor, wishes.page, wishes.feed, 'de']) {
    const chain = lookupChain(tag ?? '');
    if (chain.length) return chain;
  }
  return [];
};

/** `lang` of the element or of its nearest ancestor, through shadow roots; undefined when the page says none. */
export const nearestLanguage = (element: Element): string | undefined => {
  for (let node: Element | null | undefined = element; node;) {
    const found: Element | null = node.closest('[lang]');
    if (found) return found.getAttribute('lang') ?? undefined;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
};

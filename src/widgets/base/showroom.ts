// From one widget to another: links to records that another widget shows, where it is on the page or its page is named.
import { html, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/types.js';

/** What one widget may ask of another: no code is shared, only the element. */
interface Shows extends HTMLElement {
  readonly snapshot?: { readonly feed: Feed } | undefined;
  open(id: string): void;
}

export type Kind = 'offers' | 'events' | 'contacts';

const tags: Readonly<Record<Kind, string>> = {
  offers: 'mit-offer-finder',
  events: 'mit-event-calendar',
  contacts: 'mit-contact-directory',
};

/** Where the records of one kind are shown. */
export interface Showroom {
  /** Permalink of a record; undefined when it is not shown there. */
  readonly href: (id: string) => string | undefined;
  /** Opens it on this page; undefined when it is on another. */
  readonly open: ((id: string) => void) | undefined;
}

/** The directory also shows organizations for which no contact speaks. */
export const entryOf = (organizationId: string): string => `organization:${organizationId}`;

const has = (feed: Feed, kind: Kind, id: string): boolean =>
  feed[kind].some((record) => record.id === id) ||
  (kind === 'contacts' && feed.organizations.some((one) => entryOf(one.id) === id));

/** `page`: address of the page the widget is on when it is not on this one. Undefined when it is nowhere. */
export const showroom = (kind: Kind, page = ''): Showroom | undefined => {
  const widget = document.querySelector(tags[kind]);
  const here = widget && 'open' in widget ? (widget as Shows) : undefined;
  if (!here && !page) return undefined;
  const state = here?.getAttribute('url-state') ?? '';
  const prefix = state && state !== 'off' ? state : kind;
  return {
    href: (id) => {
      if (here && !(here.snapshot && has(here.snapshot.feed, kind, id))) return undefined;
      try {
        const url = new URL(here ? document.URL : page, document.baseURI);
        url.searchParams.set(`${prefix}-id`, id);
        return url.href;
      } catch {
        return undefined;
      }
    },
    open: here && ((id) => here.open(id)),
  };
};

/** A link to a record in its showroom, or its name alone. */
export const showLink = (room: Showroom | undefined, id: string, content: unknown): TemplateResult => {
  const href = room?.href(id);
  return href === undefined
    ? html`${content}`
    : html`<a
        href=${href}
        @click=${(event: MouseEvent) => {
          if (!room?.open || event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          room.open(id);
        }}
        >${content}</a
      >`;
};

// The events a page can listen to, typed for `addEventListener`.
import type { Contact, FeedEvent, Offer } from '../../feed/types.js';

declare global {
  interface GlobalEventHandlersEventMap {
    'mit-ready': CustomEvent<{ readonly records: number; readonly findings: number }>;
    'mit-change': CustomEvent<{
      readonly text: string;
      readonly selection: Readonly<Record<string, readonly string[]>>;
      readonly count: number;
    }>;
    'mit-open': CustomEvent<{ readonly id: string; readonly record: Offer | FeedEvent | Contact }>;
    'mit-error': CustomEvent<{ readonly code: string; readonly url: string }>;
  }
}

export {};

// Whether a contact can be reached now, and until when that answer holds.
import type { Contact, Feed, Hours, Place } from '../feed/types.js';
import { instantIn } from '../time/instant-in.js';
import { nowIn } from '../time/now-in.js';
import { openStateAt } from '../time/open-state.js';
import { hoursOf } from './hours-of.js';

export interface HoursContext {
  readonly feed: Pick<Feed, 'timeZone' | 'closures'>;
  readonly place: (id: string) => Place | undefined;
}

const tells = ({ always, weekly, special, temporarilyClosed }: Hours): boolean =>
  !!always ||
  !!temporarilyClosed ||
  !!weekly?.some(({ from }) => from) ||
  !!special?.some(({ slots }) => slots?.some(({ from }) => from));

export interface OpenNow {
  readonly open: boolean;
  /** Epoch ms; Infinity when nothing is known of a change. */
  readonly changesAt: number;
}

const known = new WeakMap<Hours, OpenNow & { readonly now: number }>();

/** `now` in epoch ms. Undefined when nothing is stated. */
export const openNow = (
  contact: Pick<Contact, 'hours' | 'placeId'>,
  context: HoursContext,
  now: number,
): OpenNow | undefined => {
  const hours = hoursOf(contact, context);
  if (!hours || !tells(hours)) return undefined;
  let found = known.get(hours);
  if (found?.now !== now) {
    const { closures, timeZone } = context.feed;
    const zone = hours.timeZone ?? timeZone;
    const { open, until, opensAt } = openStateAt(hours, nowIn(now, zone), closures);
    const change = open ? until : opensAt;
    known.set(hours, (found = { now, open, changesAt: change ? instantIn(change, zone) : Infinity }));
  }
  return found;
};

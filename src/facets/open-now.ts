// Whether a contact can be reached now, and until when that answer holds.
import type { Contact, Feed, Hours, Place } from '../feed/types.js';
import { openState } from '../time/open-state.js';
import { toInstant } from '../time/zone.js';
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

/** `now` in epoch ms. Undefined when nothing is stated. */
export const openNow = (
  contact: Pick<Contact, 'hours' | 'placeId'>,
  context: HoursContext,
  now: number,
): OpenNow | undefined => {
  const hours = hoursOf(contact, context);
  if (!hours || !tells(hours)) return undefined;
  const { timeZone, closures } = context.feed;
  const { open, until, opensAt } = openState(hours, now, { timeZone, closures });
  const change = open ? until : opensAt;
  return { open, changesAt: change ? toInstant(change, hours.timeZone ?? timeZone) : Infinity };
};

// Which offers are for visitors today. Paused and planned ones are: they carry their own note.
import type { Offer } from '../feed/types.js';

/** `today` is a civil date in the feed's zone. Ended, expired and not yet published offers are hidden. */
export const isVisible = ({ status, validUntil, publishFrom }: Offer, today: string): boolean =>
  status !== 'ended' &&
  (!validUntil || validUntil.slice(0, 10) >= today) &&
  (!publishFrom || publishFrom.slice(0, 10) <= today);

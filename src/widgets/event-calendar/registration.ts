// Whether one can register now: before it opens, while it is open, after it has closed. Pure.
import type { FeedEvent } from '../../feed/types.js';

export type RegistrationState = 'soon' | 'open' | 'closed';

/** `now`: civil time in the feed's zone. A day without a time opens with its first minute and closes with its last. */
export const registrationState = (
  { registration, capacity }: Pick<FeedEvent, 'registration' | 'capacity'>,
  now: string,
): RegistrationState => {
  const { opens, closes } = registration ?? {};
  if (capacity?.state === 'closed') return 'closed';
  if (closes && (closes.length > 10 ? now > closes.slice(0, 16) : now.slice(0, 10) > closes)) return 'closed';
  return opens && now < opens.slice(0, 16) ? 'soon' : 'open';
};

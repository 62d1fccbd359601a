// Which records are for visitors today. Paused and planned offers are, cancelled events too: they carry their own note.

interface Lifetime {
  readonly status?: string | undefined;
  readonly validUntil?: string | undefined;
  readonly publishFrom?: string | undefined;
}

/** `today` is a civil date in the feed's zone. Ended, expired and not yet published records are hidden. */
export const isVisible = ({ status, validUntil, publishFrom }: Lifetime, today: string): boolean =>
  status !== 'ended' &&
  (!validUntil || validUntil.slice(0, 10) >= today) &&
  (!publishFrom || publishFrom.slice(0, 10) <= today);

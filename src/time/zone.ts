// What the clock and the calendar show in a zone at an instant. The instant is always a parameter.

const clocks = new Map<string, Intl.DateTimeFormat>();

const makeClock = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });

const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  let clock = clocks.get(timeZone);
  if (!clock) {
    try {
      clock = makeClock(timeZone);
    } catch {
      // A feed may name a zone this engine has not heard of.
      clock = makeClock('Europe/Berlin');
    }
    if (clocks.size > 20) clocks.clear();
    clocks.set(timeZone, clock);
  }
  return clock;
};

/** The civil date-time `2026-11-03T18:00` in an IANA zone (an unknown one reads as Europe/Berlin); `now` in epoch ms. */
export const civilNow = (now: number, timeZone: string): string => {
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(now)) part[type] = value;
  return `${part.year!.padStart(4, '0')}-${part.month}-${part.day}T${part.hour}:${part.minute}`;
};

/** The civil date `2026-11-03` in an IANA zone; `now` in epoch ms. */
export const civilToday = (now: number, timeZone: string): string => civilNow(now, timeZone).slice(0, 10);

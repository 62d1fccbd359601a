// Whether an office is open: in its own zone, whatever the viewer's. Weekly slots, slots past midnight, special days,
// closures and a pause; appointments depend on none of them.
import { addDays, parseTime, toTimeString, weekdayOf, type Weekday } from './civil.js';
import { closureOn, type ClosedDay, type ClosureDays } from './closures.js';
import { civilNow } from './zone.js';

export type SlotMode = 'walkIn' | 'byAppointment' | 'phone';

interface Slot {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly mode?: SlotMode | undefined;
}

/** Opening hours as the feed writes them. */
export interface OpeningHours<Text = unknown> {
  readonly weekly?: readonly (Slot & { readonly days: readonly Weekday[] })[] | undefined;
  readonly special?:
    | readonly {
        readonly date?: string | undefined;
        readonly from?: string | undefined;
        readonly to?: string | undefined;
        readonly closed?: boolean | undefined;
        readonly slots?: readonly Slot[] | undefined;
        readonly note?: Text | undefined;
      }[]
    | undefined;
  readonly always?: boolean | undefined;
  readonly closures?: readonly string[] | undefined;
  readonly temporarilyClosed?:
    | {
        readonly from?: string | undefined;
        readonly to?: string | undefined;
        readonly note?: Text | undefined;
      }
    | undefined;
  readonly timeZone?: string | undefined;
}

export interface OpenState<Text = unknown> {
  readonly open: boolean;
  /** What the open slot is for; absent when the feed does not say. */
  readonly mode?: SlotMode;
  /** Local ISO; when it closes. Absent when it never does. */
  readonly until?: string;
  /** Local ISO; when it opens next, within two months. */
  readonly opensAt?: string;
  /** Why today is not as the week says: a pause, a special day without hours, a closure. */
  readonly reason?: 'pause' | 'special' | 'closure';
  readonly closure?: ClosedDay<Text>;
  readonly note?: Text;
}

interface OpenOptions<Text> {
  /** Zone of the feed, for hours without one of their own. */
  readonly timeZone: string;
  readonly closures?: readonly ClosureDays<Text>[] | undefined;
}

const lookAhead = 62;

/** `now` in epoch ms. Slots without times say only the days, so nothing can be told from them: they are left out. */
export const openState = <Text>(
  hours: OpeningHours<Text>,
  now: number,
  { timeZone, closures }: OpenOptions<Text>,
): OpenState<Text> => openStateAt(hours, civilNow(now, hours.timeZone ?? timeZone), closures);

/** The same for a wall time there, `2026-11-03T18:00`. */
export const openStateAt = <Text>(
  hours: OpeningHours<Text>,
  local: string,
  closures: readonly ClosureDays<Text>[] = [],
): OpenState<Text> => {
  const today = local.slice(0, 10);
  const own = closures.filter(({ id }) => hours.closures?.includes(id));

  const pausedOn = (date: string): boolean => {
    const pause = hours.temporarilyClosed;
    return !!pause && (!pause.from || pause.from <= date) && (!pause.to || date <= pause.to);
  };
  const specialOn = (date: string) =>
    hours.special?.find(({ date: day, from, to }) =>
      day ? day === date : !!from && from <= date && date <= (to ?? from),
    );

  /** What is open on a date, as minutes from its midnight, in order; an open end runs to midnight. */
  const slotsOn = (date: string): readonly { from: number; to: number; mode: SlotMode | undefined }[] => {
    const special = specialOn(date);
    if (pausedOn(date) || special?.closed) return [];
    if (!special?.slots && closureOn(date, own)) return [];
    if (!special?.slots && hours.always) return [{ from: 0, to: 1440, mode: undefined }];
    const day = weekdayOf(date)!;
    const slots = special?.slots ?? hours.weekly?.filter(({ days }) => days.includes(day)) ?? [];
    const found: { from: number; to: number; mode: SlotMode | undefined }[] = [];
    for (const slot of slots) {
      const from = parseTime(slot.from ?? '');
      const to = parseTime(slot.to ?? '24:00');
      if (from !== undefined && to !== undefined)
        found.push({ from, to: to > from ? to : to + 1440, mode: slot.mode });
    }
    return found.sort((a, b) => a.from - b.from);
  };

  const at = (date: string, minutes: number): string =>
    `${addDays(date, Math.floor(minutes / 1440))}T${toTimeString(minutes % 1440)}`;

  let open = false;
  let mode: SlotMode | undefined;
  let until = local;
  let opensAt: string | undefined;
  // From yesterday, whose last slot may run past midnight, as far as one slot follows the other.
  for (let ahead = -1; ahead < lookAhead && !opensAt; ahead++) {
    const date = addDays(today, ahead);
    for (const slot of slotsOn(date)) {
      const from = at(date, slot.from);
      const to = at(date, slot.to);
      if (to <= local) continue;
      if (from > until) {
        opensAt ??= from;
        break;
      }
      if (!open) mode = slot.mode;
      open = true;
      if (to > until) until = to;
    }
  }
  const isEndless = open && until >= addDays(today, lookAhead - 1);
  const isPaused = pausedOn(today);
  const special = specialOn(today);
  const closure = special?.slots ? undefined : closureOn(today, own);
  const reason = isPaused ? 'pause' : special?.closed ? 'special' : closure && 'closure';
  const note = isPaused ? hours.temporarilyClosed?.note : special?.note;
  return {
    open,
    ...(mode && { mode }),
    ...(open && !isEndless && { until }),
    ...(opensAt && { opensAt }),
    ...(reason && { reason }),
    ...(closure && { closure }),
    ...(note !== undefined && { note }),
  };
};

// Dates for a visitor's own calendar: a file, made when somebody asks for it. Nothing leaves the device.
import type { FeedEvent } from '../../feed/types.js';
import type { CalendarItem } from '../../exports/to-icalendar.js';
import { hint } from '../../sources/source-hint.js';
import { isSeries } from '../../time/occurrence.js';
import { saveFile } from '../base/save-file.js';
import type { Behaviour } from './behaviour.js';
import type { CalendarHost } from './host.js';
import type { Appointment } from './model.js';
import { listedDates, shownDates } from './shown-dates.js';
import { isOver, type Fits } from './view.js';

const save = async (
  host: CalendarHost,
  items: readonly CalendarItem[],
  title: string,
  on: Behaviour,
): Promise<void> => {
  const { snapshot, context, element } = host;
  if (!snapshot) return;
  try {
    const { toICalendar } = await import('../../exports/to-icalendar.js');
    const text = toICalendar(items, {
      feed: snapshot.feed,
      languages: context?.languages,
      now: Date.now(),
      pageOf: (record, date) => on.addressOf(record.id, date),
    });
    saveFile(text, 'text/calendar', title, 'ics');
  } catch {
    void hint('E-PART', element.localName);
  }
};

/** One date. */
export const downloadDate = (
  host: CalendarHost,
  { event, when }: Appointment,
  title: string,
  on: Behaviour,
) => save(host, [{ event, occurrence: when }], title, on);

/** The whole event, with all dates of its series. */
export const downloadEvent = (host: CalendarHost, event: FeedEvent, title: string, on: Behaviour) =>
  save(host, [{ event }], title, on);

/**
 * What goes into the file: each event once, a series with its rule and all of its exceptions. When only some of its
 * dates were asked for (`some`), these alone, each as an entry of its own.
 */
export const calendarItems = (dates: readonly Appointment[], some: boolean): readonly CalendarItem[] => {
  const found = new Set<FeedEvent>();
  const items: CalendarItem[] = [];
  for (const { event, when } of dates) {
    if (some && isSeries(event)) items.push({ event, occurrence: when });
    else if (!found.has(event)) {
      found.add(event);
      items.push({ event });
    }
  }
  return items;
};

/** Every date that is shown, or that "show more" would show, and is not over. */
export const downloadList = (host: CalendarHost, fits: Fits | undefined, on: Behaviour) => {
  const { asked, form, locked, element } = host;
  const model = host.model!;
  const dates = (shownDates(host) ?? listedDates(model, asked)).filter(
    (one) => !isOver(one, model.now) && (fits?.(one) ?? true),
  );
  const { day, time } = { ...asked.selection, ...locked };
  const some = form !== 'agenda' || !!(asked.from ?? asked.to) || !!day?.length || !!time?.length;
  return save(host, calendarItems(dates, some), element.getAttribute('heading') ?? 'termine', on);
};

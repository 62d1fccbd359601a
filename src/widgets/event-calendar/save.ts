// Dates for a visitor's own calendar: a file, made when somebody asks for it. Nothing leaves the device.
import type { FeedEvent } from '../../feed/types.js';
import type { CalendarItem } from '../../exports/to-icalendar.js';
import { hint } from '../../sources/source-hint.js';
import type { Behaviour } from './behaviour.js';
import type { CalendarHost } from './host.js';
import type { Appointment } from './model.js';
import type { Fits } from './view.js';

const fileName = (title: string): string =>
  `${
    title
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, 60)
      .replace(/^-|-$/g, '') || 'termine'
  }.ics`;

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
    const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = fileName(title);
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
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

/** Every event the filters leave that is still to come. */
export const downloadList = (host: CalendarHost, fits: Fits | undefined, on: Behaviour) => {
  const { model } = host;
  const found = new Set<FeedEvent>();
  const items: CalendarItem[] = [];
  const year = Number(model!.today.slice(0, 4)) + 1;
  for (const one of model!.between(host.asked.from ?? model!.today, `${year}${model!.today.slice(4)}`)) {
    if (found.has(one.event) || (fits && !fits(one))) continue;
    found.add(one.event);
    items.push({ event: one.event });
  }
  return save(host, items, host.element.getAttribute('heading') ?? 'termine', on);
};

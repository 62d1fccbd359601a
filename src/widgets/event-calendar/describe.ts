// What search engines are told about the dates that are shown; off by default.
import { pageData } from '../base/page-data.js';
import type { CalendarHost } from './host.js';
import type { Agenda } from './view.js';

/** Keeps the data in step with `agenda`; undefined takes them away. */
export const describe = (host: CalendarHost, agenda: Agenda | undefined): void => {
  const feed = host.snapshot?.feed;
  const dates = agenda?.ongoing.slice() ?? [];
  for (const { days } of agenda?.groups ?? [])
    for (const { appointments } of days) for (const one of appointments) dates.push(one);
  const isSeen = feed && dates.length && host.element.isConnected;
  const state = isSeen
    ? dates.map(({ event, when }) => `${event.id} ${when.start} ${when.status}`).join()
    : '';
  const languages = host.context?.languages;
  void pageData(host, state, async () => {
    const { toJsonLd } = await import('../../exports/to-json-ld.js');
    const { jsonLdText } = await import('../../exports/json-ld-text.js');
    return dates.map(({ event, when }) => jsonLdText(toJsonLd(event, when, { feed: feed!, languages })));
  });
};

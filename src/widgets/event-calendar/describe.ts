// Tells search engines about the dates that are shown: schema.org JSON-LD in the head of the page, off by default, never
// inside of a frame, where the page around would be described wrongly.
import type { CalendarHost } from './host.js';
import type { Agenda } from './view.js';

const scripts = new WeakMap<CalendarHost, HTMLScriptElement>();
const wanted = new WeakMap<CalendarHost, string>();

const isFramed = (): boolean => window.parent !== window;

/** Keeps the description in step with `agenda`; undefined takes it away. */
export const describe = (host: CalendarHost, agenda: Agenda | undefined): void => {
  const feed = host.snapshot?.feed;
  const dates = agenda?.ongoing.slice() ?? [];
  for (const { days } of agenda?.groups ?? [])
    for (const { appointments } of days) for (const one of appointments) dates.push(one);
  const state = dates.map(({ event, when }) => `${event.id} ${when.start} ${when.status}`).join();
  if (wanted.get(host) === state || (!state && !wanted.has(host))) return;
  wanted.set(host, state);
  if (!feed || !dates.length || isFramed() || !host.element.isConnected) {
    scripts.get(host)?.remove();
    return;
  }
  const languages = host.context?.languages;
  void import('../../exports/to-json-ld.js').then(({ toJsonLd, jsonLdText }) => {
    if (wanted.get(host) !== state || !host.element.isConnected) return;
    const list = dates.map(({ event, when }) => toJsonLd(event, when, { feed, languages }));
    let script = scripts.get(host);
    if (!script) {
      script = document.createElement('script');
      script.type = 'application/ld+json';
      scripts.set(host, script);
    }
    script.text = `[${list.map(jsonLdText).join(',')}]`;
    if (!script.isConnected) document.head.append(script);
  });
};

// A series of events, such as an action week: which one the list is about, and the words that introduce it.
import { html, nothing, type TemplateResult } from 'lit';
import type { Series } from '../../feed/types.js';
import { formatDateRange } from '../../language/intl-more.js';
import { msg } from '../../language/message.js';
import { heading } from '../../ui/heading.js';
import { pageLink } from '../../ui/links.js';
import { inline } from '../../ui/text.js';
import { block } from '../../ui/prose.js';
import { pick } from '../base/context.js';
import type { CalendarHost } from './host.js';

/** The one series that the page or the visitor asks for. */
export const askedSeries = ({ asked, locked, snapshot }: CalendarHost): Series | undefined => {
  const ids = locked['series'] ?? asked.selection['series'];
  return ids?.length === 1 ? snapshot?.feed.series.find(({ id }) => id === ids[0]) : undefined;
};

/** The same for its programme, also when the feed says nothing of the series but that events belong to it. */
export const programmeSeries = (host: CalendarHost): Series =>
  askedSeries(host) ?? {
    id: (host.locked['series'] ?? host.asked.selection['series'])?.[0] ?? '',
    title: msg('Programm', { id: 'events.programme' }),
  };

/** Its title, its days, what it is about and where more is said. */
export const seriesHead = (
  series: Series | undefined,
  { context, language }: CalendarHost,
  level: number,
  className = '',
): TemplateResult | typeof nothing => {
  if (!series || !context) return nothing;
  const { from, to, summary, title, url } = series;
  return html`<div class="series">
    ${heading(level, inline(pick(context, title)), className)}
    ${from ? html`<p><strong>${formatDateRange(language, from, to ?? from, 'long')}</strong></p>` : nothing}
    ${block(pick(context, summary))} ${url ? html`<p>${pageLink(url, undefined)}</p>` : nothing}
  </div>`;
};

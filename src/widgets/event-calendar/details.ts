// The dialog with all about one event and the date that was opened. Loaded when the first one is opened.
import { html, nothing, type TemplateResult } from 'lit';
import { calendarLinks } from '../../exports/calendar-links.js';
import type { FeedEvent, LocalizedText } from '../../feed/types.js';
import { formatDate, formatTime } from '../../language/intl.js';
import { languageName } from '../../language/language-names.js';
import { msg, str } from '../../language/message.js';
import { defaultLabel } from '../../language/vocabulary-labels.js';
import { addDays } from '../../time/civil.js';
import { occurrences } from '../../time/occurrences.js';
import { civilNow, toInstant } from '../../time/zone.js';
import { icon } from '../../ui/icons.js';
import { link } from '../../ui/links.js';
import { picture } from '../../ui/picture.js';
import { block, fallbackNote } from '../../ui/prose.js';
import { inline } from '../../ui/text.js';
import { toolIcon } from '../../ui/tool-icons.js';
import { costText, freshness } from '../base/brief.js';
import { inFeedLanguage, pick } from '../base/context.js';
import {
  aboutFooter,
  detailsDialog,
  lines,
  linkLines,
  originalButton,
  passOn,
  placeBlock,
  section,
} from '../base/details-parts.js';
import * as record from '../base/record-lines.js';
import { contactSection, offersSection } from '../base/related.js';
import type { Behaviour } from './behaviour.js';
import { isOff, statusText } from './card.js';
import type { CalendarHost } from './host.js';
import type { Appointment } from './model.js';
import { joinLines } from './join.js';
import { downloadDate, downloadEvent } from './save.js';
import { isOver } from './view.js';
import { whenLine } from './when-line.js';

export { detailsStyles } from '../base/details-styles.js';

const nextDates = 6;

/** The open dialog; an id that nothing has says so instead of showing an empty sheet. */
export const eventDetails = (host: CalendarHost, on: Behaviour): TemplateResult => {
  const { feed, complete } = host.snapshot!;
  const { record: id, date } = host.asked;
  const event = feed.events.find((other) => other.id === id);
  return detailsDialog(
    event && content(event, date, host, on),
    complete
      ? msg('Diesen Termin gibt es nicht mehr.', { id: 'event.gone' })
      : msg('Der Termin wird geladen …', { id: 'event.loading' }),
    on,
  );
};

/** The date that was opened, else the next one, else the first. */
const dateOf = (event: FeedEvent, date: string | undefined, host: CalendarHost): readonly Appointment[] => {
  const { feed } = host.snapshot!;
  const { today } = host.model!;
  const { timeZone, closures } = feed;
  const find = (from: string, to: string) =>
    occurrences<LocalizedText>(event, { from, to, timeZone, closures }).map((when) => ({
      event,
      position: 0,
      when,
    }));
  const opened = date
    ? find(addDays(date, -62), addDays(date, 62)).find(({ when }) => when.seriesDate === date)
    : undefined;
  const next = find(today, addDays(today, 400));
  const first = opened ?? next[0] ?? find(event.start.slice(0, 10), addDays(event.start, 1))[0];
  return first ? [first].concat(next.filter(({ when }) => when.seriesDate !== first.when.seriesDate)) : [];
};

/** Times where the visitor is, when clocks there show something else. */
const viewerTime = (
  { when: { start, timeZone, allDay } }: Appointment,
  language: string,
): string | undefined => {
  if (allDay) return undefined;
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const here = civilNow(toInstant(start, timeZone), own);
  if (here === start.slice(0, 16)) return undefined;
  const time = `\u2066${formatTime(here.slice(11))}\u2069`;
  const when =
    here.slice(0, 10) === start.slice(0, 10) ? time : `${formatDate(language, here, 'day')} ${time}`;
  return msg(str`Bei Ihnen: ${when}`, { id: 'event.viewer-time' });
};

const content = (
  event: FeedEvent,
  date: string | undefined,
  host: CalendarHost,
  on: Behaviour,
): TemplateResult => {
  const { feed } = host.snapshot!;
  const { mapUrl, imageHosts } = host;
  const model = host.model!;
  const isOriginal = host.originals.includes(event.id);
  const shown = host.context!;
  const context = isOriginal ? inFeedLanguage(shown) : shown;
  const { language } = context;
  const [one, ...others] = dateOf(event, date, host);
  const title = pick(context, one?.when.title ?? event.title)!;
  const off = one !== undefined && isOff(one);
  const over = one !== undefined && !off && isOver(one, model.now);
  const status = one && (over ? msg('vorbei', { id: 'event.over' }) : statusText(one, context));
  const elsewhere = one && viewerTime(one, language);
  const text = pick(context, event.description);
  const summary = pick(context, event.summary);
  const place = context.lookup.place(one?.when.placeId ?? event.placeId);
  const isOnline = one?.when.status === 'movedOnline';
  const fresh = freshness(event.verifiedAt, context);
  const links =
    one &&
    calendarLinks(event, one.when, {
      feed,
      languages: context.languages,
      pageOf: () => on.addressOf(event.id, date),
    });
  const childcare = record.childcareLine(event.childcare, context);
  const feedLanguage = feed.defaultLanguage;
  const hasOriginal = isOriginal || (title.lang !== feedLanguage && typeof event.title !== 'string');
  const series = feed.series.find(({ id }) => id === event.seriesId);
  const recurrence = pick(context, event.recurrence?.text);
  return html`<header>
      <div class="kicker">
        ${status ? html`<span class="badge warn ${off ? 'off' : ''}">${status}</span>` : nothing}
      </div>
      <h2 id="details-title" tabindex="-1" autofocus>${inline(title)}</h2>
      ${one ? html`<p><strong>${whenLine(one, context)}</strong></p>` : nothing}
      ${elsewhere ? html`<p class="hint viewer">${elsewhere}</p>` : nothing}
      <p class="acts">
        ${hasOriginal ? originalButton(feedLanguage, isOriginal, () => on.original(event.id)) : nothing}
        ${passOn(event.id, on)}
      </p>
    </header>
    ${title.fallback && !isOriginal ? fallbackNote(languageName(language, title.lang)) : nothing}
    ${one?.when.note ? html`<div class="notice">${icon('info')}${block(pick(context, one.when.note))}</div>` : nothing}
    ${picture(event.image, pick(context, event.image?.alt), pick(context, event.image?.credit), imageHosts)}
    ${text && summary && summary.text !== text.text ? block(summary, 'lead') : nothing}
    ${text ? block(text) : block(summary)}
    <div class="sections">
      ${section(toolIcon('check'), msg('Mitmachen', { id: 'event.join' }), [
        one
          ? joinLines(one, `${title.text}, ${formatDate(language, one.when.start)}`, context, model.now)
          : nothing,
      ])}
      ${section(icon('time'), msg('In den Kalender', { id: 'event.save' }), [
        one && !off && !over
          ? html`<p class="save">
              <button
                type="button"
                class="button"
                @click=${() => void downloadDate(host, one, title.text, on)}
              >
                ${msg('Diesen Termin', { id: 'event.save-date' })}
              </button>
            </p>`
          : nothing,
        event.recurrence
          ? html`<p class="save">
              <button
                type="button"
                class="button"
                @click=${() => void downloadEvent(host, event, title.text, on)}
              >
                ${msg('Alle Termine dieser Reihe', { id: 'event.save-series' })}
              </button>
            </p>`
          : nothing,
        links && !over
          ? html`<p class="save">
              ${link(links.google, 'Google')}${links.outlook ? html` · ${link(links.outlook, 'Outlook.com')}` : nothing}${links.office ? html` · ${link(links.office, 'Microsoft 365')}` : nothing}
            </p>`
          : nothing,
      ])}
      ${section(icon('time'), msg('Weitere Termine', { id: 'event.more-dates' }), [
        recurrence ? block(recurrence) : nothing,
        others.length
          ? html`<ul class="lines">
              ${others.slice(0, nextDates).map((other) => {
                const says = statusText(other, context);
                return html`<li>
                  ${whenLine(other, context)}${says ? html` <span class="badge warn">${says}</span>` : nothing}
                </li>`;
              })}
            </ul>`
          : nothing,
      ])}
      ${section(icon('place'), msg('Wo', { id: 'details.where' }), [
        event.attendance && event.attendance !== 'onsite'
          ? html`<p>${defaultLabel('attendance', event.attendance)}</p>`
          : nothing,
        place && !isOnline ? placeBlock(place, context, mapUrl) : nothing,
        lines(record.accessibilityLines(event, context)),
      ])}
      ${section(icon('cost'), msg('Kosten', { id: 'fact.cost' }), [
        lines(record.known<record.Said>([costText(event.cost, context), pick(context, event.cost?.note)])),
      ])}
      ${section(icon('people'), msg('Für wen', { id: 'facet.audience' }), [
        lines(record.audienceLines(event.audience, context)),
        childcare === undefined ? nothing : lines([childcare]),
      ])}
      ${section(icon('language'), msg('Sprachen', { id: 'fact.languages' }), [
        lines(record.languageLines(event.languages, context)),
      ])}
      ${contactSection(event, host, context)} ${offersSection(event, host, context)}
      ${section(icon('info'), msg('Mehr dazu', { id: 'details.links' }), [
        series
          ? html`<p>
              ${msg('Teil von:', { id: 'event.part-of' })}
              <a
                class="out"
                href=${on.programmeAddress(series.id)}
                @click=${(click: MouseEvent) => {
                  if (click.ctrlKey || click.metaKey || click.shiftKey) return;
                  click.preventDefault();
                  on.programme(series.id);
                }}
                >${inline(pick(context, series.title))}</a
              >
            </p>`
          : nothing,
        linkLines(
          event.links?.filter(({ kind }) => (!off && !over) || (kind !== 'join' && kind !== 'register')),
          context,
        ),
      ])}
    </div>
    ${aboutFooter(event, title.text, fresh, feed, context, on.addressOf(event.id, date))}`;
};

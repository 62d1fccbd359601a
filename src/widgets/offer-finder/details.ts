// The dialog with all about one offer. Loaded when the first one is opened.
import { html, nothing, type TemplateResult } from 'lit';
import type { Feed, Offer } from '../../feed/types.js';
import { languageName } from '../../language/language-names.js';
import { msg } from '../../language/message.js';
import { defaultLabel } from '../../language/vocabulary-labels.js';
import { hoursTable } from '../../ui/hours-table.js';
import { icon } from '../../ui/icons.js';
import { toolIcon } from '../../ui/tool-icons.js';
import { link } from '../../ui/links.js';
import { picture } from '../../ui/picture.js';
import { block, fallbackNote } from '../../ui/prose.js';
import { inline } from '../../ui/text.js';
import { offerCard, whereText } from './card.js';
import { inFeedLanguage, pick, type RecordContext } from '../base/context.js';
import type { Behaviour } from './behaviour.js';
import type { FinderHost } from './host.js';
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
import { contactSection, eventsSection } from '../base/related.js';
import * as view from './details-view.js';
import { kicker } from './templates.js';

export { detailsStyles } from '../base/details-styles.js';

interface State {
  readonly host: FinderHost;
  readonly feed: Feed;
  readonly mapUrl: string;
  readonly imageHosts: string;
  readonly kept: boolean;
  /** Shown in the feed's own language. */
  readonly original: boolean;
  readonly canShowOriginal: boolean;
}

/** The open dialog; an id that nothing has says so instead of showing an empty sheet. */
export const offerDetails = (host: FinderHost, on: Behaviour): TemplateResult => {
  const { mapUrl } = host;
  const { feed, complete } = host.snapshot!;
  const id = host.asked.record!;
  const shown = host.context!;
  const offer = feed.offers.find((other) => other.id === id);
  const original = host.originals.includes(id);
  const state: State = {
    host,
    feed,
    mapUrl,
    imageHosts: host.imageHosts,
    kept: host.asked.shortlist.includes(id),
    original,
    canShowOriginal: !!offer && (original || offerCard(offer, shown).hasOriginal),
  };
  return detailsDialog(
    offer && content(offer, original ? inFeedLanguage(shown) : shown, state, on),
    complete
      ? msg('Dieses Angebot gibt es nicht mehr.', { id: 'details.gone' })
      : msg('Das Angebot wird geladen …', { id: 'details.loading' }),
    on,
  );
};

const content = (offer: Offer, context: RecordContext, state: State, on: Behaviour): TemplateResult => {
  const card = offerCard(offer, context);
  const documents = view.documentsToBring(offer, context);
  const hours = record.hoursView(offer.hours, context);
  const runs = view.runViews(offer, context);
  const places = record.placesOf(offer, context);
  const childcare = record.childcareLine(offer.course?.childcare ?? offer.childcare, context);
  const languages = record.languageLines(offer.languages, context);
  const where = places.length ? undefined : whereText(offer, context);
  const text = pick(context, offer.description);
  return html`<header>
      ${kicker(card)}
      <h2 id="details-title" tabindex="-1" autofocus>${inline(card.title)}</h2>
      <p class="acts">
        ${
          state.canShowOriginal
            ? originalButton(state.feed.defaultLanguage, state.original, () => on.original(offer.id))
            : nothing
        }
        <button
          type="button"
          class="button"
          aria-pressed=${state.kept}
          @click=${() => on.shortlist(offer.id)}
        >
          ${icon('bookmark')}<span>${msg('Merken', { id: 'shortlist.keep' })}</span>
        </button>
        ${passOn(offer.id, on)}
      </p>
    </header>
    ${
      card.title.fallback && !state.original
        ? fallbackNote(languageName(context.language, card.title.lang))
        : nothing
    }
    ${card.alert ? html`<div class="notice">${icon('info')}${block(card.alert)}</div>` : nothing}
    ${picture(offer.image, pick(context, offer.image?.alt), pick(context, offer.image?.credit), state.imageHosts)}
    ${text && card.summary && card.summary.text !== text.text ? block(card.summary, 'lead') : nothing}
    ${text ? block(text) : block(card.summary)}
    <div class="sections">
      ${section(toolIcon('check'), msg('So können Sie mitmachen', { id: 'details.access' }), [
        lines(view.accessLines(offer, context)),
        documents.length
          ? html`<p>${msg('Bitte mitbringen:', { id: 'access.documents' })}</p>
              <ul class="dots">
                ${documents.map((one) => html`<li>${inline(one)}</li>`)}
              </ul>`
          : nothing,
      ])}
      ${section(icon('time'), msg('Wann', { id: 'details.when' }), [
        hoursTable(msg('Öffnungszeiten', { id: 'details.hours' }), hours.rows),
        lines(hours.lines),
        runs.map(
          (run) =>
            html`<div class="run">
              <p><strong>${run.title}</strong></p>
              ${lines(run.lines)}
              ${
                run.registerUrl
                  ? html`<p>
                      ${link(run.registerUrl, msg('Anmelden', { id: 'run.register' }), 'button main')}
                    </p>`
                  : nothing
              }
            </div>`,
        ),
      ])}
      ${section(icon('place'), msg('Wo', { id: 'details.where' }), [
        where ? html`<p>${where}</p>` : nothing,
        places.length && offer.attendance && offer.attendance !== 'onsite'
          ? html`<p>${defaultLabel('attendance', offer.attendance)}</p>`
          : nothing,
        places.map((place) => placeBlock(place, context, state.mapUrl)),
        lines(record.accessibilityLines(offer, context)),
      ])}
      ${section(icon('cost'), msg('Kosten', { id: 'fact.cost' }), [lines(view.costLines(offer, context))])}
      ${section(icon('people'), msg('Für wen', { id: 'facet.audience' }), [
        lines(record.audienceLines(offer.audience, context)),
        childcare === undefined ? nothing : lines([childcare]),
      ])}
      ${section(icon('level'), msg('Kurs', { id: 'details.course' }), [lines(view.courseLines(offer, context))])}
      ${section(icon('language'), msg('Sprachen', { id: 'fact.languages' }), [lines(languages)])}
      ${contactSection(offer, state.host, context)}
      ${eventsSection({ ...offer, offerId: offer.id }, state.host, context)}
      ${section(icon('info'), msg('Mehr dazu', { id: 'details.links' }), [linkLines(offer.links, context)])}
    </div>
    ${aboutFooter(offer, card.title.text, card.freshness, state.feed, context, on.address(offer.id))}`;
};

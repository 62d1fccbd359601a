/** The three widgets on the feed as it is now, one at a time. */
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { tabList } from '../base/tabs.js';
import type { TabName, View } from './page-state.js';

const names: readonly TabName[] = ['offers', 'events', 'contacts'];

/** Files larger than any visitor should load are still shown to those who keep them. */
const MEGABYTES = '100';

const widget = (tab: TabName, feed: string, language: string): TemplateResult => {
  switch (tab) {
    case 'offers':
      return html`<mit-offer-finder
        feed=${feed}
        lang=${language}
        heading-level="3"
        url-state="off"
        max-megabytes=${MEGABYTES}
      ></mit-offer-finder>`;
    case 'events':
      return html`<mit-event-calendar
        feed=${feed}
        lang=${language}
        heading-level="3"
        url-state="off"
        max-megabytes=${MEGABYTES}
      ></mit-event-calendar>`;
    case 'contacts':
      return html`<mit-contact-directory
        feed=${feed}
        lang=${language}
        heading-level="3"
        url-state="off"
        max-megabytes=${MEGABYTES}
      ></mit-contact-directory>`;
  }
};

export function previewSection(view: View): TemplateResult {
  const { state, texts, act } = view;
  const { counts } = state.overview!;
  const some = state.tab === 'contacts' ? counts.contacts + counts.organizations : counts[state.tab];
  return html`<section aria-labelledby="preview">
    <h2 id="preview" tabindex="-1">${texts.previewHeading}</h2>
    ${tabList({
      names,
      chosen: state.tab,
      label: texts.tabsLabel,
      text: (name) => texts.tabs[name],
      choose: (name) => act.showTab(name),
      panel: 'panel',
    })}
    <div role="tabpanel" id="panel" class="panel" aria-labelledby="tab-${state.tab}">
      ${
        some && state.feedUrl
          ? keyed(state.tab, widget(state.tab, state.feedUrl, state.language))
          : html`<p>${texts.noneToShow}</p>`
      }
    </div>
  </section>`;
}

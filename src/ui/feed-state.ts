// What a visitor reads while the feed is on its way and when it does not come: what happened, what to do, and a
// code for the webmaster. Never a blank widget.
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../language/message.js';
import { icon } from './icons.js';

/** The part of a feed's state that is worth words; any loader's snapshot fits. */
export interface FeedProgress {
  readonly status: 'loading' | 'ready' | 'stale' | 'error';
  readonly slow: boolean;
  readonly errors: readonly { readonly code: string; readonly url: string }[];
}

/**
 * Skeleton, "still loading", or the fault. `covered`: records or the page's own content stand on the screen already;
 * `reason`: the fault in more words, once they have been loaded.
 */
export const feedState = (
  { status, slow, errors: [error] }: FeedProgress,
  covered: boolean,
  reason: string | undefined,
  retry: () => void,
): TemplateResult | typeof nothing => {
  if (status === 'loading')
    return slow
      ? html`<p class="state hint" part="state">
          ${msg('Das dauert länger als sonst. Die Daten werden noch geladen …', { id: 'state.slow' })}
        </p>`
      : covered
        ? nothing
        : skeleton();
  if (!error) return nothing;
  return html`<div class="notice bad state" part="state" role="group">
    ${icon('warning')}
    <div class="prose">
      <p>
        <strong
          >${
            status === 'stale'
              ? msg('Ein Teil der Daten konnte nicht geladen werden.', { id: 'state.stale' })
              : msg('Die Daten konnten nicht geladen werden.', { id: 'state.error' })
          }</strong
        >
      </p>
      ${reason ? html`<p>${reason}</p>` : nothing}
      <p>
        <button type="button" class="button" @click=${retry}>
          ${msg('Noch einmal versuchen', { id: 'state.retry' })}
        </button>
      </p>
      <p class="hint">
        <bdi>${error.code}</bdi> ·
        <a href=${error.url} rel="noreferrer">${msg('Quelle der Daten', { id: 'state.source' })}</a>
      </p>
    </div>
  </div>`;
};

/** Grey cards of the size of real ones: what comes will not push anything around. */
const skeleton = (): TemplateResult =>
  html`<div class="list" part="state">
    <p class="away">${msg('Die Daten werden geladen …', { id: 'state.loading' })}</p>
    ${[0, 1, 2, 3].map(() => html`<div class="card ghost"></div>`)}
  </div>`;

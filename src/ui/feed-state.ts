// What a visitor reads while the feed is on its way and when it does not come: what happened, what to do, and a
// code for the webmaster. Never a blank widget.
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../language/message.js';

/** The part of a feed's state that is worth words; any loader's snapshot fits. */
export interface FeedProgress {
  readonly status: 'loading' | 'ready' | 'stale' | 'error';
  readonly slow: boolean;
  readonly errors: readonly { readonly code: string; readonly url: string }[];
}

/**
 * Skeleton, "still loading", or that it failed. `covered`: records or the page's own content stand on the screen
 * already; `notice`: the fault in more words (fault-notice.ts), once it has been loaded.
 */
export const feedState = (
  { status, slow, errors: [error] }: FeedProgress,
  covered: boolean,
  notice: unknown,
): unknown => {
  if (status === 'loading')
    return slow
      ? html`<p class="hint" part="state">
          ${msg('Das dauert länger als sonst. Die Daten werden noch geladen …', { id: 'state.slow' })}
        </p>`
      : covered
        ? nothing
        : skeleton();
  if (!error) return nothing;
  return notice ?? html`<p part="state">${failed()} <bdi>${error.code}</bdi></p>`;
};

export const failed = (): string => msg('Die Daten konnten nicht geladen werden.', { id: 'state.error' });

/** Grey cards of the size of real ones: what comes will not push anything around. */
const skeleton = (): TemplateResult =>
  html`<div class="list" part="state">
    <p class="away">${msg('Die Daten werden geladen …', { id: 'state.loading' })}</p>
    ${[0, 1, 2, 3].map(() => html`<div class="card ghost"></div>`)}
  </div>`;

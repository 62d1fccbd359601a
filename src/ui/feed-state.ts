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
 * Skeleton, "still loading", or the fault. `shown`: records stand on the screen already; `fallback`: the page's own
 * content stands there instead.
 */
export const feedState = (
  progress: FeedProgress | undefined,
  shown: boolean,
  fallback: boolean,
  retry: () => void,
): TemplateResult | typeof nothing => {
  if (!progress) return nothing;
  if (progress.status === 'loading') {
    if (progress.slow)
      return html`<p class="state hint" part="state">
        ${msg('Das dauert länger als sonst. Die Daten werden noch geladen …', { id: 'state.slow' })}
      </p>`;
    return shown || fallback ? nothing : skeleton();
  }
  const error = progress.errors[0];
  if (!error) return nothing;
  return html`<div class="notice bad state" part="state" role="group">
    ${icon('warning')}
    <div class="prose">
      <p>
        <strong
          >${
            progress.status === 'stale'
              ? msg('Ein Teil der Daten konnte nicht geladen werden.', { id: 'state.stale' })
              : msg('Die Daten konnten nicht geladen werden.', { id: 'state.error' })
          }</strong
        >
      </p>
      <p>${reason(error.code)}</p>
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

const reason = (code: string): string => {
  switch (code) {
    case 'E-OFFLINE':
      return msg('Sie sind gerade nicht mit dem Internet verbunden.', { id: 'state.offline' });
    case 'E-NETWORK':
    case 'E-TIMEOUT':
    case 'E-TRUNCATED':
      return msg('Die Verbindung ist abgebrochen. Bitte versuchen Sie es in ein paar Minuten noch einmal.', {
        id: 'state.network',
      });
    case 'E-BUSY':
    case 'E-SERVER':
      return msg(
        'Der Server ist gerade überlastet oder gestört. Bitte versuchen Sie es später noch einmal.',
        {
          id: 'state.server',
        },
      );
    default:
      return msg('Das liegt nicht an Ihnen. Bitte sagen Sie der Stelle Bescheid, der diese Seite gehört.', {
        id: 'state.owner',
      });
  }
};

/** Grey cards of the size of real ones: what comes will not push anything around. */
const skeleton = (): TemplateResult =>
  html`<div class="skeleton" part="state">
    <p class="away">${msg('Die Daten werden geladen …', { id: 'state.loading' })}</p>
    ${[0, 1, 2, 3].map(() => html`<div class="card ghost"><i></i><i></i><i></i></div>`)}
  </div>`;

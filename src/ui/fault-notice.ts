// Why a feed did not come and what to do, in words for visitors. A webmaster reads the code and the console.
import { html, type TemplateResult } from 'lit';
import { msg } from '../language/message.js';
import { failed, type FeedProgress } from './feed-state.js';
import { icon } from './icons.js';

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

export const faultNotice = (
  { status, errors: [error] }: FeedProgress,
  retry: () => void,
): TemplateResult | undefined => {
  if (!error || status === 'loading') return undefined;
  return html`<div class="notice bad state" part="state" role="group">
    ${icon('warning')}
    <div class="prose">
      <p>
        <strong
          >${
            status === 'stale'
              ? msg('Ein Teil der Daten konnte nicht geladen werden.', { id: 'state.stale' })
              : failed()
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

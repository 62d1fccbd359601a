// Why a feed did not come, in words for visitors. A webmaster reads the code beside it and the console.
import { msg } from '../language/message.js';

export const faultReason = (code: string): string => {
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

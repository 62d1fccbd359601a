// The few fixed words that a card shows at first sight; all others come with the filters or the details
// (vocabulary-labels.ts), so that the first list stays light.
import { labelIn, mark } from './labels.js';
import { termLabel } from './term-labels.js';

const labels = {
  attendance: {
    onsite: mark('vor Ort', { id: 'vocabulary.attendance.onsite' }),
    online: mark('online', { id: 'vocabulary.attendance.online' }),
    hybrid: mark('vor Ort und online', { id: 'vocabulary.attendance.hybrid' }),
    outreach: mark('kommt zu Ihnen', { id: 'vocabulary.attendance.outreach' }),
    phone: mark('am Telefon', { id: 'vocabulary.attendance.phone' }),
  },
  cost: {
    free: mark('kostenlos', { id: 'vocabulary.cost.free' }),
    donation: mark('gegen Spende', { id: 'vocabulary.cost.donation' }),
    reduced: mark('ermäßigt', { id: 'vocabulary.cost.reduced' }),
    funded: mark('mit Förderung', { id: 'vocabulary.cost.funded' }),
    paid: mark('kostenpflichtig', { id: 'vocabulary.cost.paid' }),
  },
  costPer: {
    once: mark('einmalig', { id: 'vocabulary.costPer.once' }),
    session: mark('pro Termin', { id: 'vocabulary.costPer.session' }),
    hour: mark('pro Stunde', { id: 'vocabulary.costPer.hour' }),
    month: mark('pro Monat', { id: 'vocabulary.costPer.month' }),
    course: mark('für den ganzen Kurs', { id: 'vocabulary.costPer.course' }),
  },
  capacity: {
    few: mark('nur noch wenige Plätze', { id: 'vocabulary.capacity.few' }),
    full: mark('ausgebucht', { id: 'vocabulary.capacity.full' }),
    waitlist: mark('Warteliste', { id: 'vocabulary.capacity.waitlist' }),
    closed: mark('Anmeldung geschlossen', { id: 'vocabulary.capacity.closed' }),
  },
  status: {
    paused: mark('macht gerade Pause', { id: 'vocabulary.status.paused' }),
    ended: mark('beendet', { id: 'vocabulary.status.ended' }),
    planned: mark('geplant', { id: 'vocabulary.status.planned' }),
    cancelled: mark('fällt aus', { id: 'vocabulary.status.cancelled' }),
  },
};

/**
 * The label of a code of the closed lists a card shows (`cost`, `costPer`, `attendance`, `status`, `capacity`) or of
 * a shipped vocabulary once `loadDefaultTerms` has run; undefined for any other.
 */
export const briefLabel = (vocabulary: string, code: string): string | undefined =>
  labelIn(labels, vocabulary, code) ?? termLabel(vocabulary, code);

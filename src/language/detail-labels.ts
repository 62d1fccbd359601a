// Labels of fixed words that only the details of a record show.
import { mark } from './labels.js';

export const detailLabels = {
  languageMode: {
    spoken: mark('gesprochen', { id: 'vocabulary.languageMode.spoken' }),
    interpreter: mark('mit Sprachmittlung', { id: 'vocabulary.languageMode.interpreter' }),
    written: mark('schriftlich', { id: 'vocabulary.languageMode.written' }),
    sign: mark('in Gebärdensprache', { id: 'vocabulary.languageMode.sign' }),
  },
  languageAvailability: {
    always: mark('immer', { id: 'vocabulary.languageAvailability.always' }),
    onRequest: mark('auf Anfrage', { id: 'vocabulary.languageAvailability.onRequest' }),
    someDays: mark('an manchen Tagen', { id: 'vocabulary.languageAvailability.someDays' }),
  },
  step: {
    walkIn: mark('einfach vorbeikommen', { id: 'vocabulary.step.walkIn' }),
    phone: mark('anrufen', { id: 'vocabulary.step.phone' }),
    email: mark('E-Mail schreiben', { id: 'vocabulary.step.email' }),
    online: mark('über das Internet anmelden', { id: 'vocabulary.step.online' }),
    letter: mark('Brief schreiben', { id: 'vocabulary.step.letter' }),
  },
  openTo: {
    newcomer: mark('Zugewanderte', { id: 'vocabulary.openTo.newcomer' }),
    volunteer: mark('Ehrenamtliche', { id: 'vocabulary.openTo.volunteer' }),
    professional: mark('Fachkräfte', { id: 'vocabulary.openTo.professional' }),
  },
  wheelchair: {
    yes: mark('mit dem Rollstuhl zugänglich', { id: 'vocabulary.wheelchair.yes' }),
    limited: mark('mit dem Rollstuhl teilweise zugänglich', { id: 'vocabulary.wheelchair.limited' }),
    no: mark('nicht mit dem Rollstuhl zugänglich', { id: 'vocabulary.wheelchair.no' }),
    unknown: mark('Zugang mit dem Rollstuhl nicht bekannt', { id: 'vocabulary.wheelchair.unknown' }),
  },
  hoursMode: {
    walkIn: mark('ohne Termin', { id: 'vocabulary.hoursMode.walkIn' }),
    byAppointment: mark('mit Termin', { id: 'vocabulary.hoursMode.byAppointment' }),
    phone: mark('am Telefon', { id: 'vocabulary.hoursMode.phone' }),
  },
  gender: {
    women: mark('nur für Frauen', { id: 'vocabulary.gender.women' }),
    men: mark('nur für Männer', { id: 'vocabulary.gender.men' }),
    diverse: mark('für nicht-binäre Menschen', { id: 'vocabulary.gender.diverse' }),
    all: mark('für alle Geschlechter', { id: 'vocabulary.gender.all' }),
  },
  link: {
    info: mark('Mehr Informationen', { id: 'vocabulary.link.info' }),
    register: mark('Anmelden', { id: 'vocabulary.link.register' }),
    join: mark('Online teilnehmen', { id: 'vocabulary.link.join' }),
    download: mark('Herunterladen', { id: 'vocabulary.link.download' }),
    map: mark('Karte', { id: 'vocabulary.link.map' }),
  },
  phone: {
    voice: mark('Telefon', { id: 'vocabulary.phone.voice' }),
    mobile: mark('Handy', { id: 'vocabulary.phone.mobile' }),
    fax: mark('Fax', { id: 'vocabulary.phone.fax' }),
    sms: mark('SMS', { id: 'vocabulary.phone.sms' }),
    whatsapp: mark('WhatsApp', { id: 'vocabulary.phone.whatsapp' }),
  },
  onlineService: {
    chat: mark('Chat', { id: 'vocabulary.onlineService.chat' }),
    video: mark('Video-Gespräch', { id: 'vocabulary.onlineService.video' }),
    messenger: mark('Messenger', { id: 'vocabulary.onlineService.messenger' }),
    social: mark('Soziale Medien', { id: 'vocabulary.onlineService.social' }),
    other: mark('Online-Angebot', { id: 'vocabulary.onlineService.other' }),
  },
};

// Labels of the fixed words of the schema: the feed cannot name them, so we do. Plain German, as it stands on a chip
// or beside a checkbox. Weekdays and languages are named by intl.ts and language-names.ts.
import { termLabel } from './default-terms.js';
import { createLabels, mark } from './labels.js';

const labelOf = createLabels([
  mark('vor Ort', { id: 'vocabulary.attendance.onsite' }),
  mark('online', { id: 'vocabulary.attendance.online' }),
  mark('vor Ort und online', { id: 'vocabulary.attendance.hybrid' }),
  mark('kommt zu Ihnen', { id: 'vocabulary.attendance.outreach' }),
  mark('am Telefon', { id: 'vocabulary.attendance.phone' }),

  mark('kostenlos', { id: 'vocabulary.cost.free' }),
  mark('gegen Spende', { id: 'vocabulary.cost.donation' }),
  mark('ermäßigt', { id: 'vocabulary.cost.reduced' }),
  mark('mit Förderung', { id: 'vocabulary.cost.funded' }),
  mark('kostenpflichtig', { id: 'vocabulary.cost.paid' }),
  mark('Kosten nicht bekannt', { id: 'vocabulary.cost.unknown' }),

  mark('kostenlos oder gegen Spende', { id: 'vocabulary.costGroup.free' }),
  mark('ermäßigt oder gefördert', { id: 'vocabulary.costGroup.reduced' }),
  mark('kostenpflichtig', { id: 'vocabulary.costGroup.paid' }),

  mark('einmalig', { id: 'vocabulary.costPer.once' }),
  mark('pro Termin', { id: 'vocabulary.costPer.session' }),
  mark('pro Stunde', { id: 'vocabulary.costPer.hour' }),
  mark('pro Monat', { id: 'vocabulary.costPer.month' }),
  mark('für den ganzen Kurs', { id: 'vocabulary.costPer.course' }),

  mark('gesprochen', { id: 'vocabulary.languageMode.spoken' }),
  mark('mit Sprachmittlung', { id: 'vocabulary.languageMode.interpreter' }),
  mark('schriftlich', { id: 'vocabulary.languageMode.written' }),
  mark('in Gebärdensprache', { id: 'vocabulary.languageMode.sign' }),

  mark('immer', { id: 'vocabulary.languageAvailability.always' }),
  mark('auf Anfrage', { id: 'vocabulary.languageAvailability.onRequest' }),
  mark('an manchen Tagen', { id: 'vocabulary.languageAvailability.someDays' }),

  mark('einfach vorbeikommen', { id: 'vocabulary.step.walkIn' }),
  mark('anrufen', { id: 'vocabulary.step.phone' }),
  mark('E-Mail schreiben', { id: 'vocabulary.step.email' }),
  mark('über das Internet anmelden', { id: 'vocabulary.step.online' }),
  mark('Brief schreiben', { id: 'vocabulary.step.letter' }),

  mark('Zugewanderte', { id: 'vocabulary.openTo.newcomer' }),
  mark('Ehrenamtliche', { id: 'vocabulary.openTo.volunteer' }),
  mark('Fachkräfte', { id: 'vocabulary.openTo.professional' }),

  mark('Plätze frei', { id: 'vocabulary.capacity.open' }),
  mark('nur noch wenige Plätze', { id: 'vocabulary.capacity.few' }),
  mark('ausgebucht', { id: 'vocabulary.capacity.full' }),
  mark('Warteliste', { id: 'vocabulary.capacity.waitlist' }),
  mark('Anmeldung geschlossen', { id: 'vocabulary.capacity.closed' }),

  mark('läuft', { id: 'vocabulary.status.active' }),
  mark('macht gerade Pause', { id: 'vocabulary.status.paused' }),
  mark('beendet', { id: 'vocabulary.status.ended' }),
  mark('geplant', { id: 'vocabulary.status.planned' }),
  mark('fällt aus', { id: 'vocabulary.status.cancelled' }),

  mark('findet statt', { id: 'vocabulary.eventStatus.scheduled' }),
  mark('noch nicht sicher', { id: 'vocabulary.eventStatus.tentative' }),
  mark('fällt aus', { id: 'vocabulary.eventStatus.cancelled' }),
  mark('verschoben', { id: 'vocabulary.eventStatus.postponed' }),
  mark('neuer Termin', { id: 'vocabulary.eventStatus.rescheduled' }),
  mark('findet online statt', { id: 'vocabulary.eventStatus.movedOnline' }),

  mark('mit dem Rollstuhl zugänglich', { id: 'vocabulary.wheelchair.yes' }),
  mark('mit dem Rollstuhl teilweise zugänglich', { id: 'vocabulary.wheelchair.limited' }),
  mark('nicht mit dem Rollstuhl zugänglich', { id: 'vocabulary.wheelchair.no' }),
  mark('Zugang mit dem Rollstuhl nicht bekannt', { id: 'vocabulary.wheelchair.unknown' }),

  mark('mit dem Rollstuhl zugänglich', { id: 'vocabulary.accessibility.wheelchair' }),
  mark('mit dem Rollstuhl wenigstens teilweise zugänglich', {
    id: 'vocabulary.accessibility.wheelchairLimited',
  }),
  mark('ohne Stufen', { id: 'vocabulary.accessibility.stepFree' }),
  mark('Toilette für Menschen im Rollstuhl', { id: 'vocabulary.accessibility.toilet' }),
  mark('Aufzug', { id: 'vocabulary.accessibility.lift' }),
  mark('Behindertenparkplatz', { id: 'vocabulary.accessibility.parking' }),
  mark('Höranlage für Hörgeräte', { id: 'vocabulary.accessibility.hearingLoop' }),
  mark('Gebärdensprache', { id: 'vocabulary.accessibility.signLanguage' }),
  mark('ruhiger Raum', { id: 'vocabulary.accessibility.quietRoom' }),
  mark('Assistenzhund erlaubt', { id: 'vocabulary.accessibility.assistanceDog' }),

  mark('Montag bis Freitag', { id: 'vocabulary.days.weekdays' }),
  mark('am Wochenende', { id: 'vocabulary.days.weekend' }),
  mark('jeden Tag', { id: 'vocabulary.days.daily' }),

  mark('ohne Termin', { id: 'vocabulary.hoursMode.walkIn' }),
  mark('mit Termin', { id: 'vocabulary.hoursMode.byAppointment' }),
  mark('am Telefon', { id: 'vocabulary.hoursMode.phone' }),

  mark('vormittags (bis 12 Uhr)', { id: 'vocabulary.time.morning' }),
  mark('nachmittags (12 bis 17 Uhr)', { id: 'vocabulary.time.afternoon' }),
  mark('abends (ab 17 Uhr)', { id: 'vocabulary.time.evening' }),

  mark('kann noch nicht lesen und schreiben', { id: 'vocabulary.level.alpha' }),
  mark('A1 – erste Wörter', { id: 'vocabulary.level.A1' }),
  mark('A2 – einfache Gespräche', { id: 'vocabulary.level.A2' }),
  mark('B1 – Alltag', { id: 'vocabulary.level.B1' }),
  mark('B2 – Alltag und Beruf', { id: 'vocabulary.level.B2' }),
  mark('C1 – sehr sicher', { id: 'vocabulary.level.C1' }),
  mark('C2 – fast wie Muttersprache', { id: 'vocabulary.level.C2' }),

  mark('0 bis 5 Jahre', { id: 'vocabulary.age.0-5' }),
  mark('6 bis 9 Jahre', { id: 'vocabulary.age.6-9' }),
  mark('10 bis 13 Jahre', { id: 'vocabulary.age.10-13' }),
  mark('14 bis 17 Jahre', { id: 'vocabulary.age.14-17' }),
  mark('18 bis 26 Jahre', { id: 'vocabulary.age.18-26' }),
  mark('27 bis 64 Jahre', { id: 'vocabulary.age.27-64' }),
  mark('ab 65 Jahren', { id: 'vocabulary.age.65+' }),

  mark('nur für Frauen', { id: 'vocabulary.gender.women' }),
  mark('nur für Männer', { id: 'vocabulary.gender.men' }),
  mark('für nicht-binäre Menschen', { id: 'vocabulary.gender.diverse' }),
  mark('für alle Geschlechter', { id: 'vocabulary.gender.all' }),

  mark('mit Kinderbetreuung', { id: 'vocabulary.childcare.yes' }),
  mark('ohne Kinderbetreuung', { id: 'vocabulary.childcare.no' }),

  mark('Sie können selbst kommen', { id: 'vocabulary.self.yes' }),
  mark('Eine andere Stelle muss Sie anmelden', { id: 'vocabulary.self.no' }),

  mark('Mehr Informationen', { id: 'vocabulary.link.info' }),
  mark('Anmelden', { id: 'vocabulary.link.register' }),
  mark('Online teilnehmen', { id: 'vocabulary.link.join' }),
  mark('Herunterladen', { id: 'vocabulary.link.download' }),
  mark('Karte', { id: 'vocabulary.link.map' }),

  mark('Telefon', { id: 'vocabulary.phone.voice' }),
  mark('Handy', { id: 'vocabulary.phone.mobile' }),
  mark('Fax', { id: 'vocabulary.phone.fax' }),
  mark('SMS', { id: 'vocabulary.phone.sms' }),
  mark('WhatsApp', { id: 'vocabulary.phone.whatsapp' }),

  mark('Chat', { id: 'vocabulary.onlineService.chat' }),
  mark('Video-Gespräch', { id: 'vocabulary.onlineService.video' }),
  mark('Messenger', { id: 'vocabulary.onlineService.messenger' }),
  mark('Soziale Medien', { id: 'vocabulary.onlineService.social' }),
  mark('Online-Angebot', { id: 'vocabulary.onlineService.other' }),
]);

/**
 * The label of a code in the active texts: of a closed list of the schema (`cost`, `status`, `level` …) or, once
 * `loadDefaultTerms` has run, of a vocabulary that the feed leaves out (`offerTypes`, `audiences` …). Undefined for
 * a code nobody here knows: show the code itself.
 */
export const defaultLabel = (vocabulary: string, code: string): string | undefined =>
  labelOf(`vocabulary.${vocabulary}.${code}`) ?? termLabel(vocabulary, code);

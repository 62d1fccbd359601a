// Written by scripts/build-locales.mjs from locales/*.xlf. Do not edit.
import { str, type Texts } from '../message.js';

export const templates: Texts = {
  'event.all-day': `den ganzen Tag`,
  'event.join-online': `Im Internet mitmachen`,
  'event.more-dates': `Mehr Termine`,
  'event.moved': `neuer Termin`,
  'event.moved-from': str`neuer Termin, vorher am ${0}`,
  'event.no-registration': `Sie müssen sich nicht anmelden.`,
  'event.online': `ist im Internet`,
  'event.part-of': `Gehört zu:`,
  'event.postponed': `Nicht an diesem Tag. Der neue Tag kommt noch.`,
  'event.registered-until': str`Anmelden ging bis ${0}.`,
  'event.save-series': `Alle Termine`,
  'event.type': `Was ist es?`,
  'event.waitlist': `Auf die Warte-Liste`,
  'events.apply': `Zeigen`,
  'events.empty': `Im Moment gibt es keine Termine.`,
  'events.none': `Dazu gibt es keine Termine.`,
  'events.placeholder': `Sprach-Café, Fest, Ort …`,
  'events.save-all': `Diese Termine in den Kalender`,
  'events.unstated': `Bei manchen Terminen wissen wir das nicht. Sie passen vielleicht trotzdem.`,
  'month.week-short': `Woche`,
};

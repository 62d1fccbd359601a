// Written by scripts/build-locales.mjs from locales/*.xlf. Do not edit.
import { str, type Texts } from '../message.js';

export const templates: Texts = {
  'contacts.appointment-possible': `Sie können einen Termin bekommen`,
  'contacts.by-arrangement': `Bitte vorher einen Termin ausmachen`,
  'contacts.loading': `Der Kontakt kommt gleich …`,
  'contacts.open-always': `Immer offen, Tag und Nacht`,
  'contacts.open-now': `Jetzt offen`,
  'contacts.open-until': str`Jetzt offen bis ${0} Uhr`,
  'contacts.open-until-day': str`Jetzt offen bis ${0}, ${1} Uhr`,
  'contacts.opens-date': str`Macht am ${0} um ${1} Uhr auf`,
  'contacts.opens-day': str`Macht am ${0} um ${1} Uhr auf`,
  'contacts.opens-today': str`Macht um ${0} Uhr auf`,
  'contacts.opens-tomorrow': str`Macht morgen um ${0} Uhr auf`,
  'contacts.organization': `Wer ist das?`,
  'contacts.outside': str`Das Büro ist in ${0}`,
  'contacts.placeholder': `Thema, Ort, Sprache …`,
  'contacts.qr-hint': `Öffnen Sie die Kamera vom Handy. Halten Sie das Handy vor das Bild. Dann können Sie den Kontakt speichern.`,
  'contacts.qr-label': str`QR-Code mit dem Kontakt: ${0}`,
  'contacts.substitute': `Wenn niemand da ist:`,
  'contacts.unstated': `Manche Kontakte sagen das nicht. Vielleicht können sie trotzdem helfen.`,
  'contacts.waiting': `Wir suchen Kontakte …`,
};

// What the findings of readers of other systems mean and what to do about them, in German and English.
import type { SystemFindingParams } from '../feed/system-findings.js';
import type { FindingTexts } from './finding-words.js';

export const systemFindingTexts: FindingTexts<keyof SystemFindingParams> = {
  'system-fields': {
    de: ({ names, count }) => [
      `Für ${count} Angaben hat der Feed kein Feld: ${names}.`,
      'Was davon Besucher brauchen, bitte in die Beschreibung schreiben.',
    ],
    en: ({ names, count }) => [
      `The feed has no field for ${count} values: ${names}.`,
      'What visitors need of it, please write into the description.',
    ],
  },
  'system-kinds': {
    de: ({ names, count }) => [
      `${count} Einträge sind von einer Art, die ein Feed nicht kennt: ${names}.`,
      'Sie fehlen. Was davon ein Angebot oder ein Termin ist, bitte von Hand anlegen.',
    ],
    en: ({ names, count }) => [
      `${count} records are of a kind that a feed does not know: ${names}.`,
      'They are left out. What among them is an offer or an event, please create by hand.',
    ],
  },
  'system-empty': {
    de: () => [
      'In der Datei steht nichts, was in einen Feed gehört.',
      'Bitte prüfen, ob es die richtige Datei ist: Angebote, Termine, Orte, Kontakte oder Organisationen.',
    ],
    en: () => [
      'There is nothing in the file that belongs into a feed.',
      'Please check whether it is the right file: offers, events, places, contacts or organizations.',
    ],
  },
  'system-value': {
    de: ({ field, found }) => [
      `Mit „${found}“ in „${field}“ ist nichts anzufangen. Die Angabe fehlt.`,
      'Bitte im anderen System berichtigen oder im Feed ergänzen.',
    ],
    en: ({ field, found }) => [
      `“${found}” in “${field}” makes no sense there. The value is left out.`,
      'Please correct it in the other system or add it to the feed.',
    ],
  },
  'system-no-name': {
    de: ({ kind }) => [
      `Ein Eintrag (${kind}) hat keinen Namen und fehlt darum.`,
      'Bitte im anderen System einen Namen eintragen.',
    ],
    en: ({ kind }) => [
      `A record (${kind}) has no name and is therefore left out.`,
      'Please give it a name in the other system.',
    ],
  },
  'system-no-start': {
    de: ({ title }) => [
      `„${title}“ hat keinen Beginn und fehlt darum.`,
      'Bitte im anderen System Tag und Uhrzeit eintragen.',
    ],
    en: ({ title }) => [
      `“${title}” has no start and is therefore left out.`,
      'Please enter day and time in the other system.',
    ],
  },
  'system-differs': {
    de: ({ id, field }) => [
      `„${id}“ steht mehrmals in der Datei, mit verschiedenem „${field}“. Es gilt, was zuerst dasteht.`,
      'Bitte prüfen, was stimmt.',
    ],
    en: ({ id, field }) => [
      `“${id}” is in the file more than once, with different “${field}”. What comes first counts.`,
      'Please check which is right.',
    ],
  },
  'system-reference': {
    de: ({ id }) => [
      `Auf „${id}“ wird verwiesen, aber es steht nicht in der Datei.`,
      'Falls es gebraucht wird, bitte mit herunterladen oder im Feed ergänzen.',
    ],
    en: ({ id }) => [
      `“${id}” is referred to, but it is not in the file.`,
      'If it is needed, please download it, too, or add it to the feed.',
    ],
  },
  'system-part': {
    de: ({ page, pages }) => [
      `Das ist nur Seite ${page} von ${pages}. Der Rest fehlt.`,
      'Bitte alle Seiten herunterladen und nacheinander einlesen.',
    ],
    en: ({ page, pages }) => [
      `This is only page ${page} of ${pages}. The rest is missing.`,
      'Please download all pages and import one after the other.',
    ],
  },
  'system-too-many': {
    de: ({ limit }) => [
      `Die Datei hat mehr als ${limit} Einträge. Der Rest fehlt.`,
      'Bitte die Datei teilen, zum Beispiel nach Orten.',
    ],
    en: ({ limit }) => [
      `The file has more than ${limit} records. The rest is left out.`,
      'Please split the file, for instance by town.',
    ],
  },
  'system-people': {
    de: ({ count }) => [
      `Namen von Personen sind nicht übernommen (${count}): Ob sie zugestimmt haben, steht nicht in der Datei.`,
      'Wer zugestimmt hat, lässt sich im Feed mit person und consent nennen.',
    ],
    en: ({ count }) => [
      `Names of persons are not taken over (${count}): the file does not say whether they have agreed.`,
      'Who has agreed can be named in the feed with person and consent.',
    ],
  },
  'system-phone': {
    de: ({ count }) => [
      `Telefonnummern ohne Landesvorwahl sind geblieben, wie sie waren (${count}).`,
      'Am besten so schreiben: +49 2241 …',
    ],
    en: ({ count }) => [
      `Phone numbers without a country code have stayed as they were (${count}).`,
      'Best written like this: +49 2241 …',
    ],
  },
  'system-html': {
    de: ({ count }) => [
      `Texte mit HTML sind zu einfachem Text geworden (${count}).`,
      'Absätze, Listen und Adressen sind geblieben. Bitte die Texte einmal ansehen.',
    ],
    en: ({ count }) => [
      `Texts with HTML have become plain text (${count}).`,
      'Paragraphs, lists and addresses have stayed. Please have a look at the texts.',
    ],
  },
  'system-cut': {
    de: ({ title, limit }) => [
      `Der Text von „${title}“ ist nach ${limit} Zeichen abgeschnitten.`,
      'Bitte kürzen und auf die ganze Seite verlinken.',
    ],
    en: ({ title, limit }) => [
      `The text of “${title}” is cut after ${limit} characters.`,
      'Please shorten it and link to the whole page.',
    ],
  },
  'system-link': {
    de: ({ found }) => [
      `„${found}“ ist keine vollständige und sichere Adresse. Sie fehlt.`,
      'Erlaubt sind https:, http:, mailto:, tel: und geo:, jeweils ganz ausgeschrieben.',
    ],
    en: ({ found }) => [
      `“${found}” is no complete and safe address. It is left out.`,
      'Allowed are https:, http:, mailto:, tel: and geo:, each written out.',
    ],
  },
  'system-image': {
    de: ({ count }) => [
      `Bilder ohne Beschreibung sind nicht übernommen (${count}).`,
      'Wer sie zeigen will, schreibt im Feed dazu, was darauf zu sehen ist (alt).',
    ],
    en: ({ count }) => [
      `Pictures without a description are not taken over (${count}).`,
      'To show them, say in the feed what can be seen on them (alt).',
    ],
  },
  'system-rule': {
    de: ({ title, rule }) => [
      `Die Regel von „${title}“ lässt sich nicht darstellen (${rule}).`,
      'Übernommen ist, was die Datei an Tagen nennt. Bitte die Termine prüfen.',
    ],
    en: ({ title, rule }) => [
      `The rule of “${title}” cannot be shown (${rule}).`,
      'What the file says of its days is taken over. Please check the dates.',
    ],
  },
  'system-rule-dates': {
    de: ({ title, more, less }) => [
      `Bei „${title}“ passen Regel und Termine nicht zusammen: ${more} kommen hinzu, ${less} fallen aus. Es gelten die Termine.`,
      'Bitte im anderen System prüfen.',
    ],
    en: ({ title, more, less }) => [
      `Rule and dates of “${title}” do not fit: ${more} are added, ${less} fall out. The dates count.`,
      'Please check it in the other system.',
    ],
  },
  'system-merged': {
    de: ({ title, count }) => [
      `„${title}“ steht mit ${count} Terminen in der Datei und ist eine Veranstaltung geworden.`,
      'Nichts zu tun.',
    ],
    en: ({ title, count }) => [
      `“${title}” is in the file with ${count} dates and has become one event.`,
      'Nothing to do.',
    ],
  },
  'system-schedule': {
    de: ({ title }) => [
      `Die Zeiten von „${title}“ passen in keine Woche und keine Regel.`,
      'Was dazu gesagt wird, steht in Worten da. Bitte die Zeiten im Feed ergänzen.',
    ],
    en: ({ title }) => [
      `The times of “${title}” fit no week and no rule.`,
      'What is said about them stands there in words. Please add the times to the feed.',
    ],
  },
  'system-zone': {
    de: ({ zone, read }) => [
      `Uhrzeiten sind für die Zone ${zone} geschrieben und als Zeiten von ${read} gelesen.`,
      'Bitte an einem Beispiel prüfen, ob die Uhrzeiten stimmen.',
    ],
    en: ({ zone, read }) => [
      `Times are written for the zone ${zone} and were read as times of ${read}.`,
      'Please check with one example whether the times are right.',
    ],
  },
  'system-expired': {
    de: ({ count }) => [
      `Zeiten und Preise, die nicht mehr gelten, sind nicht übernommen (${count}).`,
      'Falls sie doch noch gelten, bitte im anderen System verlängern.',
    ],
    en: ({ count }) => [
      `Times and prices that are over are not taken over (${count}).`,
      'If they are still valid, please prolong them in the other system.',
    ],
  },
  'system-languages': {
    de: ({ names, count }) => [
      `${count} Einträge gibt es auch in anderen Sprachen, die nicht in der Datei stehen: ${names}.`,
      'Um sie zusammenzuführen, bitte die Antworten aller Sprachen in einer Datei einlesen.',
    ],
    en: ({ names, count }) => [
      `${count} records also exist in other languages that are not in the file: ${names}.`,
      'To join them, please import the answers of all languages in one file.',
    ],
  },
  'system-untranslated': {
    de: ({ count }) => [
      `${count} Einträge sagen nur, dass es sie in dieser Sprache nicht gibt. Sie fehlen.`,
      'Nichts zu tun, oder im anderen System übersetzen.',
    ],
    en: ({ count }) => [
      `${count} records only say that they do not exist in this language. They are left out.`,
      'Nothing to do, or translate them in the other system.',
    ],
  },
  'system-pages': {
    de: ({ count }) => [
      `${count} Seiten sind Texte und keine Angebote. Sie fehlen.`,
      'Steht darin ein Angebot, bitte von Hand anlegen und auf die Seite verlinken.',
    ],
    en: ({ count }) => [
      `${count} pages are texts and no offers. They are left out.`,
      'If there is an offer in them, please create it by hand and link to the page.',
    ],
  },
  'system-unapproved': {
    de: ({ title }) => [
      `„${title}“ ist im anderen System nicht freigegeben und fehlt darum.`,
      'Bitte dort freigeben und noch einmal einlesen.',
    ],
    en: ({ title }) => [
      `“${title}” is not approved in the other system and is therefore left out.`,
      'Please approve it there and import it again.',
    ],
  },
  'system-blocks': {
    de: ({ count }) => [
      count === 1
        ? 'Ein Block JSON-LD der Webseite ist fehlerhaft und wurde übergangen.'
        : `${count} Blöcke JSON-LD der Webseite sind fehlerhaft und wurden übergangen.`,
      'Bitte weisen Sie die Betreiber der Seite darauf hin: Auch Suchmaschinen lesen diese Angaben nicht.',
    ],
    en: ({ count }) => [
      count === 1
        ? 'One block of JSON-LD in the web page is faulty and was skipped.'
        : `${count} blocks of JSON-LD in the web page are faulty and were skipped.`,
      'Please tell whoever looks after the page: search engines cannot read these either.',
    ],
  },
};

/**
 * The texts for the privacy notice and for the accessibility statement, paragraph by paragraph: one file, so that the
 * languages can be read side by side. For the usual choice the German ones are those of the guides.
 */
import type { PageLanguage } from '../../base/page-language.js';
import type { Choice } from './choice.js';
import { parties } from './policy.js';
import type { Place } from './settings.js';

/** `*` begins an entry of a list. */
export type Notice = readonly string[];

/** `servers`: what is not the page's own, undefined when there is none; `links`: visitors get to a map or another site. */
interface PrivacyFacts {
  readonly servers: string | undefined;
  readonly pictures: string | undefined;
  readonly isInAddress: boolean;
  readonly hasMap: boolean;
}

const privacyTexts: Readonly<Record<PageLanguage, (facts: PrivacyFacts) => Notice>> = {
  de: ({ servers, pictures, isInAddress, hasMap }) => [
    'Angebote, Termine und Ansprechpersonen',
    'Auf dieser Seite können Sie nach Angeboten, Terminen und Ansprechpersonen suchen. Dafür lädt Ihr Browser ein Programm und eine Datei mit diesen Angaben ' +
      (servers
        ? `von ${servers}. Der Betreiber erfährt dabei Ihre IP-Adresse. Cookies werden nicht übertragen.`
        : 'von unserem Server [oder: vom Server des Kreises …].') +
      ' Dabei fallen dieselben Verbindungsdaten an wie beim Aufruf jeder anderen Seite unseres Auftritts.',
    ...(pictures
      ? [`Bilder zu Einträgen können von ${pictures} kommen. Der Betreiber erfährt dann Ihre IP-Adresse.`]
      : []),
    'Suche und Filter arbeiten in Ihrem Browser. Es werden keine Cookies gesetzt und keine Daten auf Ihrem Gerät gespeichert. Ihre Eingaben werden nicht ausgewertet.',
    isInAddress
      ? 'Damit Sie Ihre Auswahl als Lesezeichen ablegen oder verschicken können, stehen Suchwörter, Filter und Merkliste in der Adresse der Seite. Sie sind damit im Verlauf Ihres Browsers sichtbar. Laden Sie eine solche Adresse neu oder geben Sie sie weiter, steht sie auch in den Protokollen unseres Servers. Diese löschen wir nach [Frist].'
      : 'Suchwörter und Filter stehen nicht in der Adresse der Seite. Die Protokolle unseres Servers löschen wir nach [Frist].',
    'Folgen Sie einem Link zu einem Anbieter, ' +
      (hasMap ? 'zu einer Karte [OpenStreetMap] oder ' : 'oder ') +
      'zu einem Kalender im Internet [Google, Outlook.com, Microsoft 365], verlassen Sie unsere Seite. Dort gelten die Regeln des jeweiligen Anbieters.',
  ],
  en: ({ servers, pictures, isInAddress, hasMap }) => [
    'Offers, dates and contacts',
    'On this page you can search for offers, dates and people to contact. For this, your browser loads a program and a file with these entries ' +
      (servers
        ? `from ${servers}. Its operator learns your IP address. No cookies are sent.`
        : 'from our server [or: from the server of the county of …].') +
      ' The connection data are the same as for any other page of our website.',
    ...(pictures
      ? [`Pictures of entries may come from ${pictures}. Its operator then learns your IP address.`]
      : []),
    'Search and filters work in your browser. No cookies are set and nothing is stored on your device. What you enter is not evaluated.',
    isInAddress
      ? 'So that you can bookmark or send your choice, search words, filters and shortlist are part of the address of the page. They can therefore be seen in the history of your browser. If you reload such an address or pass it on, it also appears in the logs of our server. We delete these after [period].'
      : 'Search words and filters are not part of the address of the page. We delete the logs of our server after [period].',
    'When you follow a link to a provider, ' +
      (hasMap ? 'to a map [OpenStreetMap] or ' : 'or ') +
      'to a calendar on the internet [Google, Outlook.com, Microsoft 365], you leave our website. There, the rules of the respective provider apply.',
  ],
};

/** For exactly this choice. */
export const privacyNotice = (choice: Choice, place: Place, language: PageLanguage): Notice => {
  const found = parties(choice, place);
  const hosts = (wanted: (what: string) => boolean): string | undefined => {
    const names: string[] = [];
    for (const [host, what] of found) if (wanted(what) && !names.includes(host)) names.push(host);
    return names.length ? names.join(language === 'de' ? ' und ' : ' and ') : undefined;
  };
  return privacyTexts[language]({
    servers: hosts((what) => what !== 'pictures'),
    pictures: hosts((what) => what === 'pictures'),
    isInAddress: choice.attributes['url-state'] !== 'off',
    hasMap: choice.attributes['map-url'] !== 'none',
  });
};

export const accessibilityNotice: Readonly<Record<PageLanguage, Notice>> = {
  de: [
    'Angebote, Termine und Ansprechpartner',
    'Für Angebote, Termine und Ansprechpartner setzen wir Bausteine der freien Software Miteinander ein. Ziel ist die Konformität mit den Web Content Accessibility Guidelines (WCAG) 2.2, Stufe AA, und damit mit der EN 301 549 und der BITV 2.0.',
    'Grundlage dieser Einschätzung ist eine Selbstbewertung der Entwicklung: Bei jeder Änderung prüfen automatische Tests die Ansichten mit axe-core und die Bedienung mit der Tastatur in drei Browser-Familien. Eine Prüfung durch eine unabhängige Stelle und ein Test mit Menschen mit Behinderung haben noch nicht stattgefunden.',
    'Nicht oder nur teilweise barrierefrei sind:',
    '* Texte der Anbieter. Titel und Beschreibungen stammen von den Anbietern. Ob sie verständlich sind, liegt bei ihnen. Nicht jeder Text liegt in jeder Sprache vor; dann erscheint der deutsche, mit einem Hinweis.',
    '* Leichte Sprache. Die Bausteine bieten „Einfaches Deutsch“ an. Das ist keine Leichte Sprache: Die Texte sind nicht von einer Prüfgruppe gelesen worden.',
    '* Gebärdensprache. Videos in Deutscher Gebärdensprache gibt es nicht.',
    '* Verlinkte Seiten und Dokumente. Für Seiten der Anbieter können wir nicht einstehen.',
    'Sind Ihnen Mängel aufgefallen? Schreiben Sie uns: [Adresse Ihrer Stelle]. Antworten wir nicht zufriedenstellend, hilft die Schlichtungs- oder Durchsetzungsstelle [für Ihr Land].',
    'Stand: [Datum]',
  ],
  en: [
    'Offers, dates and contacts',
    'For offers, dates and contacts we use components of the free software Miteinander. The aim is conformance with the Web Content Accessibility Guidelines (WCAG) 2.2, level AA, and thereby with EN 301 549 and the German BITV 2.0.',
    'This assessment is based on a self-evaluation by the developers: with every change, automatic tests check the views with axe-core and the use by keyboard in three families of browsers. An audit by an independent body and a test with people with disabilities have not yet taken place.',
    'Not or only partly accessible are:',
    '* Texts of the providers. Titles and descriptions come from the providers, who are responsible for how clear they are. Not every text is available in every language; then the German one appears, with a note.',
    '* Easy-to-read language. The components offer “plain German”. This is not “Leichte Sprache”: the texts have not been read by a test group.',
    '* Sign language. There are no videos in German sign language.',
    '* Linked pages and documents. We cannot vouch for pages of the providers.',
    'Have you noticed any barriers? Write to us: [address of your office]. If our answer does not satisfy you, the arbitration or enforcement body [of your state] can help.',
    'As of: [date]',
  ],
};

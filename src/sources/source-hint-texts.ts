/** What the console tells the webmaster, in German as the guides are: what happened, and what to do about it. */
import type { SourceErrorCode, SourceNoteCode, SourceParams } from './source-error.js';

/** Codes of the loader and the widgets: a file that cannot be had, a name that does not exist, a second definition. */
export type HintCode =
  | SourceErrorCode
  | SourceNoteCode
  | 'E-WIDGET'
  | 'E-SCRIPT'
  | 'E-TWICE'
  | 'E-DEFINED'
  | 'E-URL'
  | 'E-LOCALE'
  | 'E-PART';

type Text = string | ((params: SourceParams) => string);

const pages: Readonly<Record<string, string>> = {
  login: 'eine Anmeldeseite',
  cookies: 'eine Cookie-Abfrage',
  firewall: 'eine Sperrseite (Firewall)',
};

const place = ({ key, item, at }: SourceParams): string =>
  (key === undefined ? '' : ` in ${key}${item === undefined ? '' : `[${item}]`}`) +
  (at === undefined ? '' : ` (Byte ${at})`);

const texts: Readonly<Record<HintCode, Text>> = {
  'E-NO-ADDRESS': 'Im Attribut feed="…" fehlt die Adresse der Daten.',
  'E-NETWORK':
    'Keine Antwort. Adresse prüfen; liegt die Datei auf einem anderen Server, muss er "Access-Control-Allow-Origin" senden und eine connect-src der Seite ihn erlauben.',
  'E-OFFLINE': 'Der Browser ist offline.',
  'E-TIMEOUT': 'Seit 20 Sekunden kommt fast nichts mehr an. Ist der Server überlastet?',
  'E-DENIED': ({ status }) =>
    `Der Server verweigert den Zugriff (${status}). Die Datei muss ohne Anmeldung lesbar sein.`,
  'E-MISSING': ({ status }) =>
    `Unter dieser Adresse liegt nichts (${status}). Tippfehler? Groß- und Kleinschreibung zählt.`,
  'E-REQUEST': ({ status }) => `Der Server lehnt die Anfrage ab (${status}).`,
  'E-BUSY': ({ status }) => `Der Server bittet um eine Pause (${status}).`,
  'E-SERVER': ({ status }) => `Fehler im Server (${status}).`,
  'E-TRUNCATED': (params) => `Die Datei hört mittendrin auf${place(params)}. Wurde sie ganz hochgeladen?`,
  'E-HTML': ({ kind }) =>
    `Hier kommt ${pages[kind ?? ''] ?? 'eine Webseite'} statt der Daten (JSON). Die Datei muss ohne Zwischenseite lesbar sein.`,
  'E-LOGIN': ({ to }) =>
    `Weitergeleitet zu einer Webseite${to ? ` (${to})` : ''}: Verlangt die Adresse eine Anmeldung?`,
  'E-EMPTY': 'Die Datei ist leer.',
  'E-JSON': (params) => `Kein gültiges JSON${place(params)}. Oft ein fehlendes oder überzähliges Komma.`,
  'E-NOT-OBJECT': 'Die Daten müssen mit { beginnen: {"schemaVersion": "1.0", "offers": […]}.',
  'E-NOT-FEED':
    'Weder Feed noch Kalenderdatei: Es fehlen schemaVersion und jede Liste (offers, events, contacts …). Ist es die richtige Adresse?',
  'E-TOO-BIG': ({ max }) =>
    `Größer als erlaubt (${max} Bytes). Bitte auf mehrere Dateien aufteilen: feed="a.json b.json".`,
  'E-TOO-DEEP': ({ max }) => `Tiefer verschachtelt als erlaubt (${max} Ebenen).`,
  'E-TOO-MANY': ({ max }) =>
    `Mehr als ${max} Einträge; gezeigt werden die ersten ${max}. Bitte nach Regionen auf mehrere Dateien aufteilen.`,
  'E-VERSION': ({ version }) =>
    `Unbekannte schemaVersion${version ? ` "${version}"` : ''}. Verstanden wird "1.0".`,
  'E-INVALID': ({ count }) =>
    `Kein einziger der ${count} Einträge ist brauchbar. Was ein Eintrag braucht, steht in feed.schema.json.`,
  'E-INTERNAL': ({ message }) => `Ein Fehler in miteinander selbst, bitte melden: ${message}`,
  'E-UTF16': 'In UTF-16 gespeichert und umgerechnet. Bitte als UTF-8 speichern.',
  'E-LATIN1': 'Nicht in UTF-8 gespeichert und umgerechnet. Bitte als UTF-8 speichern.',
  'E-ENCODING': 'Einzelne Zeichen sind kein UTF-8 und werden als � gezeigt. Bitte als UTF-8 speichern.',
  'E-RECORDS': ({ count, path }) =>
    `${count} Einträge sind fehlerhaft und fehlen, zuerst ${path}. Was ein Eintrag braucht, steht in feed.schema.json.`,
  'E-WIDGET':
    'Diesen Baustein gibt es nicht (offer-finder, event-calendar, contact-directory). Der Inhalt bleibt, wie er ist.',
  'E-SCRIPT':
    'Diese Datei fehlt neben miteinander.js. Bitte den ganzen Ordner hochladen. Der Inhalt bleibt, wie er ist.',
  'E-DEFINED': 'Dieses Element gibt es auf der Seite schon; die erste Fassung gilt.',
  'E-URL': 'Das ist keine Adresse. Bitte das Attribut feed="…" prüfen.',
  'E-LOCALE': 'Die Texte dieser Sprache fehlen; es bleibt bei Deutsch. Ist der ganze Ordner hochgeladen?',
  'E-PART': 'Eine Datei dieses Bausteins fehlt. Bitte den ganzen Ordner hochladen, auch chunks/.',
  'E-TWICE': 'miteinander.js ist mehrfach eingebunden; die erste gilt.',
};

export function hintText(code: HintCode, params: SourceParams): string {
  const text = texts[code];
  return typeof text === 'string' ? text : text(params);
}

// The words the bench's feeds are made of. Everything is invented; put together they give as many different German
// words as ten thousand real descriptions have, most of them compounds.
const list = (text) => text.trim().split(/\s+/);

export const nouns = list(`
  Sprach Deutsch Frauen Eltern Kinder Jugend Familien Nachbarschafts Stadtteil Begegnungs Beratungs Bildungs Arbeits
  Gesundheits Wohnungs Schul Ausbildungs Berufs Integrations Alphabetisierungs Erzähl Lese Schreib Lern Hausaufgaben
  Garten Koch Näh Fahrrad Schwimm Sport Tanz Musik Theater Film Kunst Medien Computer Internet Bewerbungs Behörden
  Formular Asyl Aufenthalts Einbürgerungs Sozial Schulden Mieter Rechts Trauma Schwangeren Hebammen Säuglings Krabbel
  Senioren Männer Mädchen Jungen Geschwister Großeltern Paten Mentoren Ehrenamts Vereins Gemeinde Kultur Religions
  Dialog Wander Ausflugs Ferien Wochenend Abend Vormittags Nachmittags Prüfungs Grammatik Aussprache Wortschatz
  Orientierungs Übergangs Praktikums Pflege Handwerks Technik Umwelt Energie Verbraucher Möbel Kleider Lebensmittel
  Tausch Spiel Bewegungs Entspannungs Rücken Ernährungs Zahn Impf Unfall Notfall Krisen Konflikt Gewaltschutz Demokratie
`);

export const heads = list(`
  kurs kreis treff café beratung gruppe werkstatt sprechstunde stunde hilfe begleitung patenschaft angebot projekt
  abend nachmittag training seminar lehrgang club runde tandem brücke lotsen netz büro stelle zentrum haus garten
  küche börse lager station mobil telefon programm reihe woche schule klasse raum stube ecke
`);

export const verbs = list(`
  üben lernen sprechen lesen schreiben besuchen kochen planen besprechen ausfüllen verstehen erkunden reparieren
  basteln singen wandern schwimmen nähen bewerben suchen vorbereiten klären übersetzen begleiten beantragen
`);

export const adjectives = list(`
  neue kleine offene ruhige wöchentliche kostenlose mehrsprachige persönliche vertrauliche einfache gemeinsame
  praktische regelmäßige barrierearme freundliche geduldige erfahrene ehrenamtliche städtische kirchliche
`);

const townBegins = list(
  'Linden Birken Eschen Ahorn Weiden Ulmen Erlen Hasel Wiesen Burg Alt Neu Ober Unter Markt Stein Mühl Sonnen Berg',
);
const townEnds = list('au heim dorf bach feld rode berg furt hausen kirchen');

/** Nineteen towns of a county that does not exist; official keys of a county nobody has. */
export const towns = townBegins.map((begin, i) => ({
  id: `05999${String(4 * (i + 1)).padStart(3, '0')}`,
  name: `${begin}${townEnds[i % townEnds.length]}`,
  lat: 50.6 + (i % 5) * 0.07,
  lng: 7.0 + Math.floor(i / 5) * 0.11,
}));

export const streets = list(`
  Bahnhofstraße Gartenweg Kirchplatz Schulstraße Marktgasse Lindenallee Mühlenweg Rathausplatz Ringstraße Wiesengrund
  Bergstraße Brunnengasse Hafenstraße Klosterhof Feldweg
`);

export const providers = list(`
  Volkshochschule Familienzentrum Bürgerhaus Stadtbücherei Mehrgenerationenhaus Kirchengemeinde Sportverein
  Migrationsdienst Jugendzentrum Frauenzentrum Musikschule Kulturverein Willkommensverein Bildungswerk Kreisverwaltung
`);

export const names = list(`
  Regenbogen Brücke Horizont Morgenrot Kompass Anker Leuchtturm Mosaik Oase Wurzel Ankunft Miteinander Lichtblick
  Kaleidoskop Windrose Sonnenhof Zeitraum Weltladen Treffpunkt Neuland Aufwind Querfeld Spielraum Salzkorn Zuflucht
`);

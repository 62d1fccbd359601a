// Records of about 1 kB German text for measuring speed: sentences of frequent words, and compounds of two or three
// parts some 20,000 distinct words as in real feeds. The same at every run.
import type { SearchDocument } from '../../src/search/create-search-index.js';

const frequent = (
  'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie ' +
  'nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein ' +
  'wir unsere können alle jeden montags dienstags mittwochs donnerstags freitags uhr bitte kostenlos anmelden offen'
).split(' ');
const parts = (
  'sprach kurs frauen kinder jugend eltern bildung arbeit beruf wohn haus hilfe beratung stelle treff café garten werk ' +
  'statt familien integration migration flüchtling begegnung lern schule amt rathaus bürger zentrum verein sport musik ' +
  'theater küche koch näh fahrrad möbel kleider börse paten lotsen nachbarschaft sozial gesundheit arzt kranken pflege ' +
  'schwangeren rechts schulden steuer renten bewerbung ausbildung praktikum zeugnis anerkennung abschluss prüfung stufe ' +
  'abend wochen sommer winter ferien freizeit spiel lese bücherei medien computer technik handwerk natur wander tier ' +
  'umwelt energie verbraucher mieter wohnung obdach tafel essen lebensmittel spenden ehrenamt freiwilligen vermittlung ' +
  'antrag formular termin gespräch gruppe angebot förder betreuung aufsicht einrichtung träger kirche moschee gemeinde'
).split(' ');
const endings = ['', '', '', 'en', 'n', 's', 'e', 'er', 'innen', 'ung'];
const towns =
  'Siegburg Troisdorf Hennef Lohmar Eitorf Windeck Much Königswinter Bornheim Alfter Rheinbach'.split(' ');

/** A generator of numbers in [0, 1) that begins anew at each call (mulberry32, public domain). */
export const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

export const syntheticDocuments = (count: number): SearchDocument[] => {
  const next = random(22);
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() ** 1.6 * list.length)]!;
  const compound = () => {
    let made = pick(parts);
    while (next() < 0.45) made += (next() < 0.3 ? 's' : '') + pick(parts);
    made += pick(endings);
    return next() < 0.7 ? made[0]!.toUpperCase() + made.slice(1) : made;
  };
  const lexicon: string[] = [];
  for (let i = 0; i < 25_000; i++) lexicon.push(compound());
  // Zipf's law: the word of rank r about as often as 1 / r.
  const word = () => lexicon[Math.floor(lexicon.length ** next()) - 1]!;
  const text = (size: number) => {
    let made = '';
    while (made.length < size)
      made += (next() < 0.45 ? pick(frequent) : word()) + (next() < 0.1 ? '. ' : ' ');
    return made;
  };
  const documents: SearchDocument[] = [];
  for (let i = 0; i < count; i++)
    documents.push({
      id: `r${i}`,
      fields: {
        title: text(30),
        summary: text(140),
        description: text(750),
        provider: `${word()} ${pick(towns)}`,
        place: `${word()}straße ${i % 90}, 53${100 + (i % 700)} ${pick(towns)}`,
      },
    });
  // Flat strings, as JSON.parse makes them.
  return JSON.parse(JSON.stringify(documents)) as SearchDocument[];
};

/** 400 queries of one to three words of the documents: whole, begun, with a letter missing, ends of words. */
export const syntheticQueries = (documents: readonly SearchDocument[]): string[] => {
  const next = random(7);
  const queries: string[] = [];
  for (let i = 0; i < 400; i++) {
    const { fields } = documents[Math.floor(next() * documents.length)]!;
    const words = ((i % 2 ? fields.title : fields.summary) as string).split(/[ .]+/).filter(Boolean);
    const from = Math.floor(next() * words.length);
    let query = words.slice(from, from + 1 + (i % 3)).join(' ');
    if (i % 5 === 1) query = query.slice(0, 2 + (i % 6));
    if (i % 5 === 2) query = query.slice(0, 3) + query.slice(4);
    if (i % 5 === 3) query = query.slice(-6);
    queries.push(query);
  }
  return queries;
};

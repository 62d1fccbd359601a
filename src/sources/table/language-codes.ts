/** Languages by the names keepers write: German and English, and the codes themselves. Engines name them differently. */
import { languageCode } from '../language-code.js';
import type { TableLanguage } from './choices.js';
import { wordKey } from './word-key.js';

const names: readonly (readonly [code: string, de: string, en: string, others?: string])[] = [
  ['de', 'Deutsch', 'German', 'dt'],
  [
    'de-simple',
    'Deutsch in einfacher Sprache',
    'German in plain language',
    'Einfache Sprache|Leichte Sprache|Einfaches Deutsch|Easy German|Plain German',
  ],
  ['en', 'Englisch', 'English', 'engl'],
  ['ar', 'Arabisch', 'Arabic', 'arab'],
  ['uk', 'Ukrainisch', 'Ukrainian', 'ukr|ua'],
  ['ru', 'Russisch', 'Russian', 'russ'],
  ['tr', 'Türkisch', 'Turkish', 'türk'],
  ['fa', 'Persisch', 'Persian', 'Farsi'],
  ['prs', 'Dari', 'Dari'],
  ['ps', 'Paschtu', 'Pashto', 'Paschto|Pashtu'],
  ['ur', 'Urdu', 'Urdu'],
  ['ku', 'Kurdisch', 'Kurdish'],
  ['kmr', 'Kurmandschi', 'Kurmanji', 'Kurdisch (Kurmandschi)|Kurmanci|Kurmancî'],
  ['ckb', 'Sorani', 'Sorani', 'Kurdisch (Sorani)'],
  ['fr', 'Französisch', 'French', 'franz'],
  ['es', 'Spanisch', 'Spanish', 'span'],
  ['it', 'Italienisch', 'Italian', 'ital'],
  ['pt', 'Portugiesisch', 'Portuguese'],
  ['pl', 'Polnisch', 'Polish', 'poln'],
  ['ro', 'Rumänisch', 'Romanian', 'rum'],
  ['bg', 'Bulgarisch', 'Bulgarian', 'bulg'],
  ['sq', 'Albanisch', 'Albanian', 'alb'],
  ['sr', 'Serbisch', 'Serbian'],
  ['hr', 'Kroatisch', 'Croatian'],
  ['bs', 'Bosnisch', 'Bosnian'],
  ['sh', 'Serbokroatisch', 'Serbo-Croatian'],
  ['mk', 'Mazedonisch', 'Macedonian'],
  ['sl', 'Slowenisch', 'Slovenian'],
  ['sk', 'Slowakisch', 'Slovak'],
  ['cs', 'Tschechisch', 'Czech'],
  ['hu', 'Ungarisch', 'Hungarian'],
  ['el', 'Griechisch', 'Greek'],
  ['nl', 'Niederländisch', 'Dutch'],
  ['da', 'Dänisch', 'Danish'],
  ['sv', 'Schwedisch', 'Swedish'],
  ['lt', 'Litauisch', 'Lithuanian'],
  ['lv', 'Lettisch', 'Latvian'],
  ['et', 'Estnisch', 'Estonian'],
  ['fi', 'Finnisch', 'Finnish'],
  ['ti', 'Tigrinya', 'Tigrinya', 'Tigrinisch'],
  ['am', 'Amharisch', 'Amharic'],
  ['om', 'Oromo', 'Oromo'],
  ['so', 'Somali', 'Somali', 'Somalisch'],
  ['sw', 'Suaheli', 'Swahili', 'Kisuaheli|Swahili'],
  ['ha', 'Hausa', 'Hausa'],
  ['yo', 'Yoruba', 'Yoruba'],
  ['ig', 'Igbo', 'Igbo'],
  ['ff', 'Fulfulde', 'Fulah', 'Fula'],
  ['wo', 'Wolof', 'Wolof'],
  ['ln', 'Lingala', 'Lingala'],
  ['rom', 'Romani', 'Romani', 'Romanes'],
  ['hy', 'Armenisch', 'Armenian'],
  ['ka', 'Georgisch', 'Georgian'],
  ['az', 'Aserbaidschanisch', 'Azerbaijani'],
  ['kk', 'Kasachisch', 'Kazakh'],
  ['uz', 'Usbekisch', 'Uzbek'],
  ['tg', 'Tadschikisch', 'Tajik'],
  ['ce', 'Tschetschenisch', 'Chechen'],
  ['he', 'Hebräisch', 'Hebrew'],
  ['hi', 'Hindi', 'Hindi'],
  ['pa', 'Pandschabi', 'Punjabi', 'Panjabi|Punjabi'],
  ['bn', 'Bengalisch', 'Bengali', 'Bangla'],
  ['ta', 'Tamil', 'Tamil', 'Tamilisch'],
  ['ne', 'Nepalesisch', 'Nepali', 'Nepali'],
  ['si', 'Singhalesisch', 'Sinhala'],
  ['zh', 'Chinesisch', 'Chinese', 'Mandarin'],
  ['vi', 'Vietnamesisch', 'Vietnamese'],
  ['th', 'Thailändisch', 'Thai', 'Thai'],
  ['ko', 'Koreanisch', 'Korean'],
  ['ja', 'Japanisch', 'Japanese'],
  ['id', 'Indonesisch', 'Indonesian'],
  ['mn', 'Mongolisch', 'Mongolian'],
  ['tl', 'Tagalog', 'Tagalog', 'Filipino'],
  ['syr', 'Aramäisch', 'Aramaic'],
  ['zza', 'Zazaki', 'Zazaki', 'Zaza'],
  ['ber', 'Tamazight', 'Tamazight', 'Berberisch'],
  ['gsg', 'Deutsche Gebärdensprache', 'German Sign Language', 'DGS'],
  ['sgn', 'Gebärdensprache', 'sign language'],
];

const byName = new Map<string, string>();
const byCode = new Map<string, readonly [string, string]>();
for (const [code, de, en, others] of names) {
  byCode.set(code, [de, en]);
  for (const name of [de, en, ...(others?.split('|') ?? [])])
    if (!byName.has(wordKey(name))) byName.set(wordKey(name), code);
}

/** As the schema of the feed has it. */
const tag = /^[a-z]{2,3}(?:-[a-z\d]{1,10})*$/i;

export const isLanguageTag = (text: string): boolean => tag.test(text);

/** Tag of a language from its name; undefined for names nobody here knows. */
export const languageByName = (text: string): string | undefined => byName.get(wordKey(text));

/** Tag from a name or a tag; of tags only their form is known. */
export function readLanguage(text: string): string | undefined {
  const plain = text.trim().replaceAll('_', '-');
  if (byCode.has(plain)) return plain;
  const named = byName.get(wordKey(plain));
  if (named || !tag.test(plain)) return named;
  // `ara`, `deu`: the codes of libraries.
  return plain.length === 3 ? (languageCode(plain) ?? plain) : plain;
}

/** Tags that headings may end with: known ones, so that `Ort (EG)` is no language. */
export const isKnownLanguage = (code: string): boolean => byCode.has(code);

export function writeLanguage(code: string, language: TableLanguage): string {
  const name = byCode.get(code)?.[language === 'de' ? 0 : 1];
  return name && byName.get(wordKey(name)) === code ? name : code;
}

// Languages as other systems and tables name them (Arabic, Arabisch, ara, ar-arb), as the tags of a feed.

/** Tag, codes of ISO 639-2, names in English and German. */
const TABLE =
  'ar ara arabic arabisch|bg bul bulgarian bulgarisch|bs bos bosnian bosnisch|cs ces cze czech tschechisch|' +
  'da dan danish dänisch|de deu ger german deutsch|el ell gre greek griechisch|en eng english englisch|' +
  'es spa spanish spanisch|et est estonian estnisch|fa fas per persian persisch farsi|prs dari|fi fin finnish finnisch|' +
  'fr fra fre french französisch|ha hau hausa|he heb hebrew hebräisch iwrit|hi hin hindi|hr hrv croatian kroatisch|' +
  'hu hun hungarian ungarisch|hy hye arm armenian armenisch|id ind indonesian indonesisch|it ita italian italienisch|' +
  'ja jpn japanese japanisch|ka kat geo georgian georgisch|kk kaz kazakh kasachisch|ko kor korean koreanisch|' +
  'ku kur kurdish kurdisch|kmr kurmanji kurmandschi kurmancî|ckb sorani|lt lit lithuanian litauisch|' +
  'lv lav latvian lettisch|mk mkd mac macedonian mazedonisch|mn mon mongolian mongolisch|ne nep nepali nepalesisch|' +
  'nl nld dut dutch niederländisch holländisch|no nor norwegian norwegisch|om orm oromo|pa pan punjabi panjabi|' +
  'pl pol polish polnisch|ps pus pashto paschtu paschto|pt por portuguese portugiesisch|ro ron rum romanian rumänisch|' +
  'rom romani romany romanes|ru rus russian russisch|sk slk slo slovak slowakisch|sl slv slovene slovenian slowenisch|' +
  'so som somali|sq sqi alb albanian albanisch|sr srp serbian serbisch|sv swe swedish schwedisch|' +
  'sw swa swahili suaheli kiswahili|ta tam tamil tamilisch|th tha thai thailändisch|ti tir tigrinya tigrinisch|' +
  'tl tgl tagalog|tr tur turkish türkisch|uk ukr ukrainian ukrainisch|ur urd urdu|uz uzb uzbek usbekisch|' +
  'vi vie vietnamese vietnamesisch|wo wol wolof|am amh amharic amharisch|az aze azerbaijani aserbaidschanisch|' +
  'bn ben bengali bengalisch|ff ful fulah fulfulde|ln lin lingala|yo yor yoruba|zh zho chi chinese chinesisch mandarin|' +
  'gsg dgs gebärdensprache|de-simple leichte-sprache einfache-sprache de-si de-x-simplified de-leicht easy-german|' +
  'aii assyrian assyrisch|syr aramaic aramäisch|tw twi|sgn sign-language';

let known: ReadonlyMap<string, string> | undefined;

const names = (): ReadonlyMap<string, string> => {
  if (known) return known;
  const map = new Map<string, string>();
  for (const row of TABLE.split('|')) {
    const [tag = '', ...others] = row.split(' ');
    for (const name of [tag, ...others]) map.set(name, tag);
  }
  return (known = map);
};

/** As the schema of the feed has it. */
const tagPattern = /^[a-z]{2,3}(?:-[a-z\d]{1,10})*$/i;

/** The tag (BCP 47) of a name or a code; undefined for what nobody here knows. Regions stay, `arb` and the like go. */
export function languageCode(text: string): string | undefined {
  const name = text
    .trim()
    .toLowerCase()
    .replaceAll(/[_\s]+/g, '-')
    .slice(0, 60);
  const found = names().get(name);
  if (found) return found;
  if (!tagPattern.test(name)) return undefined;
  const [base = '', ...rest] = name.split('-');
  const tag = names().get(base);
  // Codes nobody here knows are codes all the same; a word of three letters alone may be anything.
  if (!tag) return base.length === 2 ? text.trim().replaceAll('_', '-') : undefined;
  const kept = rest.filter((part) => /^([a-z]{2}|[a-z]{4}|\d{3}|simple)$/.test(part));
  return [tag, ...kept.map((part) => (part.length === 2 ? part.toUpperCase() : part))].join('-');
}

/** Languages a sentence names, by their names in English or German: `Urdu, Polish and Slovak`. */
export function languagesIn(text: string): readonly string[] {
  const found: string[] = [];
  for (const word of text
    .slice(0, 2_000)
    .toLowerCase()
    .split(/[^\p{L}]+/u)) {
    // Short words are words of the sentence.
    const tag =
      word.length > 3 ? (names().get(word.replace(/e[nsr]?$/, '')) ?? names().get(word)) : undefined;
    if (tag && !found.includes(tag)) found.push(tag);
  }
  return found;
}

// Folding: what a visitor types and what an editor wrote become the same letters. Every UTF-16 unit is folded
// once, by Unicode's compatibility decomposition (NFKD, UAX #15) and the few letters that Unicode does not
// decompose, and kept in a table: after its first sight a letter of any script costs one look-up.

/** What a unit is when it is not a letter. Letters fold to units from 48 ("0") upwards. */
export const gap = 1;
/** Invisible or a mark: the word goes on without it. */
export const dropped = 2;
/** Folds to several units, or is half of a surrogate pair: ask `foldLong`. */
export const long = 3;
/** An apostrophe: joins in Ukrainian (сім'я), parts in Turkish (Siegburg'da) and French. */
export const apostrophe = 4;

// What letters become that Unicode does not decompose: Latin and Cyrillic ones with a stroke, Turkish ı, final sigma,
// the letter forms of Arabic, Persian, Urdu, Pashto and Sorani that readers and keyboards exchange.
const exceptions = new Map<string, string>();
for (const pair of (
  'ßss æae œoe þth øo łl đd ðd ıi əe ґг ςσ ' + 'ٱا ىي یي ېي ۍي ێي ےي کك ڪك ګگ ہه ھه ەه ةه ۃه ۆو ۋو ڵل ڕر'
).split(' '))
  exceptions.set(pair.charAt(0), pair.slice(1));

// Below Devanagari's block marks are ornaments (accents, harakat, niqqud); above they are vowels.
const lastOrnament = 0x77f;

/** One character → its folded letters; '' when it vanishes, a space where it parts words. */
const foldCharacter = (character: string): string => {
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase()) {
    const code = part.charCodeAt(0);
    // Arabic-Indic and Persian digits; both blocks are aligned to sixteen.
    if (/[٠-٩۰-۹]/.test(part)) folded += code & 15;
    // Invisible signs, modifier apostrophes, the Arabic tatweel.
    else if (!/[\p{Cf}ʼʻـ]/u.test(part) && !(code <= lastOrnament && /\p{M}/u.test(part)))
      folded += exceptions.get(part) ?? (/[\p{L}\p{M}\p{N}]/u.test(part) ? part : ' ');
  }
  return folded;
};

const table = new Uint16Array(0x10000);
// By code point.
const longer = new Map<number, string>();
for (const sign of "'’‘`´") table[sign.charCodeAt(0)] = apostrophe;

/** A character that `foldUnit` calls long → its folded letters, spaces being gaps. Lone surrogates are gaps. */
export const foldLong = (codePoint: number): string => {
  let folded = longer.get(codePoint);
  if (folded === undefined) longer.set(codePoint, (folded = foldCharacter(String.fromCodePoint(codePoint))));
  return folded;
};

const learn = (unit: number): number => {
  const folded = foldLong(unit);
  // A surrogate half is no character: the whole pair must be asked.
  const single = folded.length < 2 && (unit & 0xf800) !== 0xd800;
  return (table[unit] = !single ? long : !folded ? dropped : folded === ' ' ? gap : folded.charCodeAt(0));
};

/** A UTF-16 unit → its folded unit, or one of the kinds above. */
export const foldUnit = (unit: number): number => table[unit]! || learn(unit);

/** The folded text, words parted by single spaces: for comparing names, `fold(a) === fold(b)`. */
export const fold = (text: string): string => {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit === long) {
      const codePoint = text.codePointAt(i)!;
      folded += foldLong(codePoint);
      if (codePoint > 0xffff) i++;
    } else if (unit > apostrophe) folded += String.fromCharCode(unit);
    else if (
      unit === gap ||
      (unit === apostrophe && joinsAfter(folded.charCodeAt(folded.length - 1)) === false)
    )
      folded += ' ';
  }
  return folded.replace(/ +/g, ' ').trim();
};

/** Whether an apostrophe after this folded unit joins (Cyrillic and other scripts) or parts (Latin, no word). */
export const joinsAfter = (unit: number): boolean => unit > 0x24f;

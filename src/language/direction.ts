// Which way a language is written. A list, because a text's direction must be known before any font or engine
// data is asked, and because feeds hold codes (prs, ckb, arb) that engines do not all know.

const rightToLeft =
  /^(a[rz]b|ar[cy]?|arz|ap[cd]|acm|aii|azb|bal|ckb|dv|fa|glk|he|iw|ks|lrc|mzn|nqo|pbt|pes|pnb|prs|ps|sd|sdh|syr|ug|ur|yi|ji)(-|$)/i;
const script = /^[a-z]+-([a-z]{4})(-|$)/i;
const rightToLeftScripts = /^(Arab|Aran|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg)$/i;

/** `rtl` or `ltr` for a BCP 47 tag; a script subtag decides before the language. Never throws. */
export const directionOf = (language: string): 'ltr' | 'rtl' => {
  const stated = script.exec(language)?.[1];
  return (stated ? rightToLeftScripts.test(stated) : rightToLeft.test(language)) ? 'rtl' : 'ltr';
};

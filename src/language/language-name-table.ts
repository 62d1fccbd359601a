// Names of languages that engines lack, or call differently from the people who look for them.
import { mark } from './labels.js';

export const languageNameTable = {
  'de-simple': mark('Deutsch in einfacher Sprache', { id: 'language.de-simple' }),
  kmr: mark('Kurdisch (Kurmandschi)', { id: 'language.kmr' }),
  ckb: mark('Kurdisch (Sorani)', { id: 'language.ckb' }),
  rom: mark('Romani', { id: 'language.rom' }),
  zza: mark('Zazaki', { id: 'language.zza' }),
  syr: mark('Aramäisch', { id: 'language.syr' }),
  aii: mark('Assyrisch', { id: 'language.aii' }),
  ce: mark('Tschetschenisch', { id: 'language.ce' }),
  ary: mark('Arabisch (Marokko)', { id: 'language.ary' }),
  arz: mark('Arabisch (Ägypten)', { id: 'language.arz' }),
  apc: mark('Arabisch (Syrien)', { id: 'language.apc' }),
  ber: mark('Tamazight', { id: 'language.ber' }),
  kab: mark('Kabylisch', { id: 'language.kab' }),
  ff: mark('Fulfulde', { id: 'language.ff' }),
  mnk: mark('Mandinka', { id: 'language.mnk' }),
  sus: mark('Susu', { id: 'language.sus' }),
  dyu: mark('Dioula', { id: 'language.dyu' }),
  gsg: mark('Deutsche Gebärdensprache', { id: 'language.gsg' }),
  sgn: mark('Gebärdensprache', { id: 'language.sgn' }),
};

/** Other codes for the same entry. */
export const languageAliases: Readonly<Record<string, string>> = {
  diq: 'zza',
  kiu: 'zza',
  tru: 'syr',
  arc: 'syr',
  zgh: 'ber',
  man: 'mnk',
};

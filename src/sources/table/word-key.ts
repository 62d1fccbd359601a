/** Words of headings and cells made comparable: case, accents, `ae` for `ä`, hyphens and stops do not matter. */
import { fold } from '../../search/fold.js';

/** `Öffnungs-Zeiten` and `oeffnungszeiten` have the same key; words are parted by one blank. */
export const wordKey = (text: string): string =>
  fold(text.slice(0, 200).replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replaceAll('ae', 'a')
    .replaceAll('oe', 'o')
    .replaceAll('ue', 'u');

/** The same without blanks. */
export const tightKey = (text: string): string => wordKey(text).replaceAll(' ', '');

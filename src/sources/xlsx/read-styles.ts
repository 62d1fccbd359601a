/** The number formats of a workbook, by the number of the style that cells name (ECMA-376 part 1, 18.8). */
import { numberFormat, type NumberFormat } from './number-format.js';
import type { XmlEvents } from './xml-reader.js';

/** Styles that are looked at; Excel allows 65,490. */
const MOST = 100_000;

export const stylesReader = (): { readonly formats: readonly NumberFormat[]; readonly events: XmlEvents } => {
  const formats: NumberFormat[] = [];
  const codes = new Map<number, string>();
  const known = new Map<number, NumberFormat>();
  let isCell = false;
  return {
    formats,
    events: {
      open(name, attributes) {
        if (name === 'numFmt') {
          const all = attributes();
          if (codes.size < MOST) codes.set(Number(all.get('numFmtId')), all.get('formatCode') ?? '');
        } else if (name === 'cellXfs') isCell = true;
        else if (name === 'xf' && isCell && formats.length < MOST) {
          const id = Number(attributes().get('numFmtId') ?? 0);
          const format = known.get(id) ?? numberFormat(id, codes.get(id));
          known.set(id, format);
          formats.push(format);
        }
      },
      close(name) {
        if (name === 'cellXfs') isCell = false;
      },
      text: () => undefined,
    },
  };
};

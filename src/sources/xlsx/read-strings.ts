/** The texts of a workbook, which its cells name by number (ECMA-376 part 1, 18.4). */
import { ImportFault } from '../../feed/import-fault.js';
import { MOST_TEXT } from './cell-text.js';
import type { XmlEvents } from './xml-reader.js';

/**
 * Collects the text of `si` and `is` elements: all runs of rich text, without the reading aids of Japanese names. Of a text
 * without end no more is kept than `clean` needs to see that it is too long.
 */
export const createTextCollector = () => {
  let text = '';
  let isText = false;
  let aside = 0;
  return {
    open(name: string): void {
      if (name === 'rPh') aside++;
      isText = name === 't' && !aside;
    },
    close(name: string): void {
      if (name === 'rPh') aside--;
      isText = false;
    },
    text(piece: string): void {
      if (isText && text.length <= MOST_TEXT) text += piece.slice(0, MOST_TEXT + 1);
    },
    /** What was collected since the last call. */
    take(): string {
      const taken = text;
      text = '';
      return taken;
    },
  };
};

/** `most`: texts that are read before it is too much. */
export const stringsReader = (
  clean: (raw: string) => string,
  most: number,
): { readonly strings: readonly string[]; readonly events: XmlEvents } => {
  const strings: string[] = [];
  const collector = createTextCollector();
  return {
    strings,
    events: {
      open: collector.open,
      text: collector.text,
      close(name) {
        collector.close(name);
        if (name !== 'si') return;
        if (strings.length >= most) throw new ImportFault('too-many-cells', { limit: most });
        strings.push(clean(collector.take()));
      },
    },
  };
};

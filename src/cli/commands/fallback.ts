// `miteinander fallback`: what can be read without script, as files: lists for the inside of the elements, calendar files,
// a sheet for the notice board.
import { join } from 'node:path';
import { toICalendar } from '../../exports/to-icalendar.js';
import type { Selection } from '../../facets/facet.js';
import { formatDate } from '../../language/intl.js';
import { interfaceLanguages, type InterfaceLanguage } from '../../language/locales.js';
import { pickText } from '../../language/localized-text.js';
import { msg, str } from '../../language/message.js';
import { supportedLanguage } from '../../language/negotiate.js';
import { exitCodes, textOption, UsageError, type Call, type Command } from '../command.js';
import { createContext } from '../fallback/context.js';
import { fallbackList, widgetNames, type WidgetName } from '../fallback/lists.js';
import { printSheet, type SheetPart } from '../fallback/print-sheet.js';
import { choose } from '../fallback/records.js';
import { readFeed } from '../read-feed.js';

/** A saved choice: its name, which files get, and the filters as the address has them, without prefix. */
interface Saved {
  readonly name: string;
  readonly selection: Selection;
}

const savedIn = ({ options, words }: Call): readonly Saved[] => {
  const given = (options['filter'] as readonly string[] | undefined) ?? [];
  const saved = given.map((text): Saved => {
    const [, name, query] = /^([\w-]+)=(.+)$/.exec(text) ?? [];
    if (name === undefined || query === undefined) throw new UsageError(words.badFilter(text));
    const selection: Record<string, string[]> = {};
    for (const [facet, values] of new URLSearchParams(query))
      (selection[facet] ??= []).push(...values.split(',').filter(Boolean));
    return { name, selection };
  });
  return [{ name: '', selection: {} }, ...saved];
};

const headingOf = (widget: WidgetName): string =>
  widget === 'offer-finder'
    ? msg('Angebote', { id: 'details.offers' })
    : widget === 'event-calendar'
      ? msg('Termine', { id: 'details.events' })
      : msg('Kontakt', { id: 'details.contact' });

export const fallback: Command = {
  name: 'fallback',
  atLeast: 1,
  atMost: 1,
  options: {
    out: { type: 'string' },
    widget: { type: 'string', multiple: true },
    filter: { type: 'string', multiple: true },
    in: { type: 'string' },
    page: { type: 'string' },
    write: { type: 'boolean' },
  },
  async run(call) {
    const { options, terminal, words, documents, now } = call;
    const widgets = (options['widget'] as readonly WidgetName[] | undefined) ?? widgetNames;
    for (const widget of widgets)
      if (!widgetNames.includes(widget)) throw new UsageError(words.notOneOf('widget', widget, widgetNames));
    const asked = textOption(call, 'in') as InterfaceLanguage | undefined;
    if (asked !== undefined && !interfaceLanguages.includes(asked))
      throw new UsageError(words.notOneOf('in', asked, interfaceLanguages));
    const choices = savedIn(call);
    const folder = textOption(call, 'out') ?? 'fallback';
    const page = textOption(call, 'page');

    const { feed } = await readFeed(call.files[0]!, call);
    const language = asked ?? supportedLanguage(feed.defaultLanguage) ?? 'de';
    const files = new Map<string, string>();
    for (const { name, selection } of choices) {
      const chosen = choose(feed, selection, now);
      const context = await createContext(feed, language, chosen.today);
      const prefix = name && `${name}-`;
      const parts: SheetPart[] = [];
      for (const widget of widgets) {
        const list = fallbackList(widget, chosen, context, page);
        if (!list) continue;
        files.set(`${prefix}${widget}.html`, list.toString());
        parts.push({ heading: headingOf(widget), list });
      }
      const title =
        pickText(feed.title ?? feed.publisher?.name, [language], feed.defaultLanguage)?.text ?? '';
      if (parts.length)
        files.set(
          `${prefix}print.html`,
          printSheet({
            language,
            title,
            asOf: msg(str`Stand: ${formatDate(language, chosen.today)}`, { id: 'events.as-of' }),
            parts,
          }),
        );
      if (widgets.includes('event-calendar') && chosen.events.length)
        files.set(
          `${prefix}event-calendar.ics`,
          toICalendar(
            chosen.events.map((event) => ({ event })),
            {
              feed,
              languages: [language],
              now,
              ...(name && { name: [title, name].filter(Boolean).join(': ') }),
            },
          ),
        );
    }
    if (options['write'] === true)
      for (const [name, content] of files) await documents.replace(join(folder, name), content);
    if (options['json'] === true)
      terminal.say(
        JSON.stringify(
          { folder, files: [...files.keys()], written: options['write'] === true },
          undefined,
          2,
        ),
      );
    else {
      for (const [name, content] of files)
        terminal.say(
          `${join(folder, name)}  ${terminal.tone('soft', `${Math.ceil(content.length / 1024)} KB`)}`,
        );
      if (!files.size) terminal.note(words.nothingToList);
      else if (options['write'] !== true) terminal.note(words.dryRun);
    }
    return exitCodes.ok;
  },
};

// `miteinander report`: what stands in a feed and what does not, for those who answer for it.
import { buildReport } from '../../exports/report/build-report.js';
import { reportToCsv } from '../../exports/report/report-csv.js';
import { reportToHtml } from '../../exports/report/report-html.js';
import { parseDate } from '../../time/civil.js';
import { todayIn } from '../../time/now-in.js';
import { exitCodes, textOption, UsageError, type Call, type Command } from '../command.js';
import { readFeed } from '../read-feed.js';

const forms = ['html', 'csv', 'json'] as const;
type Form = (typeof forms)[number];

/** The day an option names, else today where the feed is at home. */
export const dayOption = (call: Call, name: string, timeZone: string): string => {
  const text = textOption(call, name);
  if (text === undefined) return todayIn(call.now, timeZone);
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || !parseDate(text)) throw new UsageError(call.words.badDate(text));
  return text;
};

export const report: Command = {
  name: 'report',
  atLeast: 1,
  atMost: 1,
  options: {
    before: { type: 'string' },
    out: { type: 'string' },
    format: { type: 'string' },
    today: { type: 'string' },
  },
  async run(call) {
    const { language, options, terminal, words, documents } = call;
    const out = textOption(call, 'out');
    const ending = out && /\.([a-z]+)$/i.exec(out)?.[1]?.toLowerCase();
    const form = (
      options['json'] === true ? 'json' : (textOption(call, 'format') ?? ending ?? 'html')
    ) as Form;
    if (!forms.includes(form)) throw new UsageError(words.notOneOf('format', form, forms));
    const { feed } = await readFeed(call.files[0]!, call);
    const earlier = textOption(call, 'before');
    const before = earlier === undefined ? undefined : (await readFeed(earlier, call)).feed;
    const data = buildReport(feed, { today: dayOption(call, 'today', feed.timeZone), language, before });
    const text =
      form === 'html'
        ? reportToHtml(data, language)
        : form === 'csv'
          ? reportToCsv(data, language)
          : `${JSON.stringify(data, undefined, 2)}\n`;
    if (out === undefined) terminal.put(text);
    else terminal.note(words.written(out, await documents.write(out, text)));
    return exitCodes.ok;
  },
};

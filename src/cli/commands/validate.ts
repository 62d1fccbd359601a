// `miteinander validate`: everything that is wrong with a feed, the heaviest first, each with its place and what to do.
import { isObject } from '../../feed/check.js';
import type { Finding } from '../../feed/finding.js';
import type { CollectionName } from '../../feed/types.js';
import { collectionNames } from '../../feed/collections.js';
import { describeFinding } from '../../language/finding-texts.js';
import { decodeText } from '../../sources/decode-text.js';
import { checkLinks, linksOf, type BrokenLink } from '../../sources/check-links.js';
import { stepsOf, valueAt } from '../../tools/feed-workshop/model/json-path.js';
import { rawPlace } from '../../tools/feed-workshop/model/raw-place.js';
import { exitCodes, textOption, UsageError, type Call, type Command, type ExitCode } from '../command.js';
import { countsAsFault, heaviestFirst, sayFindings, sumOf, type Said } from '../findings.js';
import { linesOf } from '../json-lines.js';
import { readFeed, type ReadFeed } from '../read-feed.js';
import { harmless } from '../terminal.js';

const forms = ['text', 'json', 'github', 'gitlab'] as const;
type Form = (typeof forms)[number];

interface Checked {
  readonly file: string;
  readonly records: Readonly<Record<CollectionName, number>>;
  /** Records that are left out. */
  readonly dropped: number;
  readonly findings: readonly Said[];
  /** Links that were tried, and left untried. */
  readonly links?: { readonly checked: number; readonly skipped: number };
}

const longestValue = 60;

const shortValue = (value: unknown): string | undefined => {
  if (value === undefined) return undefined;
  const text = JSON.stringify(value);
  return text.length > longestValue ? `${text.slice(0, longestValue - 1)}…` : text;
};

const tell = async (
  read: ReadFeed,
  findings: readonly Finding[],
  broken: readonly BrokenLink[],
  call: Call,
): Promise<readonly Said[]> => {
  const { language, words } = call;
  const { document, isCalendar } = read;
  const paths = [...findings, ...broken].map(({ path }) => path);
  // Read once more: the text was let go, and most feeds have nothing to tell.
  const lines =
    paths.length && !isCalendar && isObject(document) && read.name !== '-'
      ? linesOf(decodeText((await call.documents.read(read.name)).bytes), document, paths)
      : undefined;
  const place = (path: string) => {
    const value = path
      ? shortValue(valueAt(document, rawPlace(document, stepsOf(path, document))))
      : undefined;
    const line = lines?.get(path);
    return { path, ...(line !== undefined && { line }), ...(value !== undefined && { value }) };
  };
  const said = findings.map((finding): Said => ({
    code: finding.code,
    severity: finding.severity,
    ...place(finding.path),
    ...describeFinding(finding, language),
  }));
  for (const { path, url, fault, status } of broken)
    said.push({
      code: 'broken-link',
      severity: 'warning',
      ...place(path),
      value: url,
      what: words.brokenLink(
        fault === 'status' ? `${words.linkFault.status} ${status}` : words.linkFault[fault],
      ),
      todo: words.linkTodo,
    });
  return heaviestFirst(said);
};

const check = async (name: string, call: Call): Promise<Checked> => {
  const { options, terminal, words } = call;
  const read = await readFeed(name, call);
  const links = options['links'] === true ? linksOf(read.document) : [];
  const { broken, checked } = await checkLinks(links, (done, total) =>
    terminal.progress(words.links(done, total)),
  );
  terminal.done();
  const records = Object.fromEntries(collectionNames.map((list) => [list, read.feed[list].length])) as Record<
    CollectionName,
    number
  >;
  return {
    file: name,
    records,
    dropped: read.dropped,
    findings: await tell(read, read.findings, broken, call),
    ...(options['links'] === true && { links: { checked, skipped: links.length - checked } }),
  };
};

const sayText = ({ file, records, dropped, findings, links }: Checked, call: Call): void => {
  const { terminal, words } = call;
  const { tone } = terminal;
  terminal.say(tone('bold', harmless(file)));
  const counts = sayFindings(findings, call);
  if (links) {
    if (links.checked) terminal.say(`  ${words.linksFine(links.checked - (counts.get('broken-link') ?? 0))}`);
    if (links.skipped) terminal.say(`  ${words.linksSkipped(links.skipped)}`);
  }
  if (dropped) terminal.say(`  ${tone('red', words.dropped(dropped))}`);
  terminal.say(`  ${sumOf(findings, call)} (${words.records(records)})`);
};

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
const githubLine = (file: string, { severity, line, path, what, todo, value, code }: Said): string => {
  const escape = (text: string, more = false): string => {
    const plain = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    return more ? plain.replaceAll(':', '%3A').replaceAll(',', '%2C') : plain;
  };
  const kind = { error: 'error', warning: 'warning', note: 'notice' }[severity];
  const place = `file=${escape(file, true)}${line === undefined ? '' : `,line=${line}`},title=${escape(code, true)}`;
  const said = [`${path}${value === undefined ? '' : ` ${value}`}`, what, todo].filter(Boolean).join('\n');
  return `::${kind} ${place}::${escape(said)}`;
};

/** Code quality report: https://docs.gitlab.com/ci/testing/code_quality/ */
const gitlabIssues = ({ file, findings }: Checked): readonly object[] =>
  findings.map(({ code, severity, path, line = 1, what, todo }) => ({
    description: `${path ? `${path}: ` : ''}${what} ${todo}`,
    check_name: code,
    fingerprint: `${file} ${path} ${code}`.replace(/[^\w.[\] -]/g, '_'),
    severity: { error: 'major', warning: 'minor', note: 'info' }[severity],
    location: { path: file, lines: { begin: line } },
  }));

const say: Readonly<Record<Form, (results: readonly Checked[], call: Call) => void>> = {
  text: (results, call) =>
    results.forEach((result, at) => {
      if (at) call.terminal.say();
      sayText(result, call);
    }),
  json: (results, { terminal }) => terminal.say(JSON.stringify(results, undefined, 2)),
  github: (results, call) => {
    for (const { file, findings } of results)
      for (const one of findings) call.terminal.say(githubLine(file, one));
  },
  gitlab: (results, { terminal }) =>
    terminal.say(JSON.stringify(results.flatMap(gitlabIssues), undefined, 2)),
};

export const validate: Command = {
  name: 'validate',
  atLeast: 1,
  options: {
    strict: { type: 'boolean' },
    all: { type: 'boolean' },
    links: { type: 'boolean' },
    format: { type: 'string' },
  },
  async run(call): Promise<ExitCode> {
    const { options, words } = call;
    const form = (options['json'] === true ? 'json' : (textOption(call, 'format') ?? 'text')) as Form;
    if (!forms.includes(form)) throw new UsageError(words.notOneOf('format', form, forms));
    const results: Checked[] = [];
    for (const name of call.files) results.push(await check(name, call));
    say[form](results, call);
    const counts = results.some(({ findings }) => findings.some(countsAsFault(call)));
    return counts ? exitCodes.found : exitCodes.ok;
  },
};

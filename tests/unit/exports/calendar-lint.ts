// Reads a calendar file as the strictest program would, and says everything that RFC 5545 forbids. Shares no code with
// the writer or the reader.

export interface ReadLine {
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  readonly value: string;
}

/** The lines of one component without those of the components inside it. */
export interface ReadComponent {
  readonly name: string;
  readonly lines: readonly ReadLine[];
  readonly parts: readonly ReadComponent[];
}

const encoder = new TextEncoder();

const TEXTS = ['UID', 'SUMMARY', 'DESCRIPTION', 'LOCATION', 'CONTACT', 'CATEGORIES', 'NAME', 'X-WR-CALNAME'];
const ONCE = [
  'UID',
  'DTSTAMP',
  'DTSTART',
  'DTEND',
  'DURATION',
  'SUMMARY',
  'DESCRIPTION',
  'STATUS',
  'SEQUENCE',
];
const MOMENT = /^\d{8}(T([01]\d|2[0-3])[0-5]\d[0-5]\dZ?)?$/;

const unfold = (file: string): readonly string[] =>
  file
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);

function readLine(line: string): ReadLine | undefined {
  const match = /^([A-Z][A-Z0-9-]*)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/su.exec(line);
  if (!match) return undefined;
  const params: Record<string, string> = {};
  for (const [, key, value] of match[2]!.matchAll(/;([A-Z0-9-]+)=("[^"]*"|[^;]*)/g))
    params[key!] = value!.replaceAll('"', '');
  return { name: match[1]!, params, value: match[3]! };
}

/** The outermost component and every complaint. */
export function lintCalendar(file: string): {
  readonly calendar: ReadComponent;
  readonly complaints: string[];
} {
  const complaints: string[] = [];
  const say = (condition: boolean, text: string): void => {
    if (!condition) complaints.push(text);
  };
  say(file.endsWith('END:VCALENDAR\r\n'), 'does not end with END:VCALENDAR and a line end');
  say(!/[^\r]\n|\r[^\n]/.test(file), 'a line ends otherwise than with CRLF');
  // Everything below a blank but the line end.
  say(
    !/[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]/.test(file.replaceAll('\r\n', '')),
    'control characters',
  );
  for (const physical of file.split('\r\n')) {
    say(encoder.encode(physical).length <= 75, `longer than 75 octets: ${physical}`);
    say(!/[\ud800-\udbff]$|^ ?[\udc00-\udfff]/.test(physical), `a character is cut: ${physical}`);
  }

  const root: { name: string; lines: ReadLine[]; parts: ReadComponent[] } = {
    name: '',
    lines: [],
    parts: [],
  };
  const stack = [root];
  for (const logical of unfold(file)) {
    const line = readLine(logical);
    if (!line) {
      complaints.push(`no content line: ${logical}`);
      continue;
    }
    const { name, value } = line;
    if (name === 'BEGIN') {
      const part = { name: value, lines: [], parts: [] };
      stack.at(-1)!.parts.push(part);
      stack.push(part);
    } else if (name === 'END') {
      say(stack.pop()?.name === value, `END:${value} closes something else`);
    } else {
      stack.at(-1)!.lines.push(line);
      if (TEXTS.includes(name))
        say(!/(^|[^\\])(\\\\)*([;,]|\\[^\\;,nN])/.test(value), `not escaped: ${logical}`);
    }
  }
  say(stack.length === 1 && root.parts.length === 1, 'not exactly one VCALENDAR');
  const calendar = root.parts[0] ?? root;

  const count = (component: ReadComponent, name: string): number =>
    component.lines.filter((line) => line.name === name).length;
  for (const name of ['VERSION', 'PRODID']) say(count(calendar, name) === 1, `${name} is not there once`);
  const zones = new Set(
    calendar.parts
      .filter(({ name }) => name === 'VTIMEZONE')
      .map(({ lines }) => lines.find(({ name }) => name === 'TZID')!.value),
  );
  const ids = new Set<string>();
  for (const part of calendar.parts) {
    if (part.name === 'VTIMEZONE') {
      say(part.parts.length > 0, 'a zone without STANDARD or DAYLIGHT');
      for (const observance of part.parts)
        for (const name of ['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO'])
          say(count(observance, name) === 1, `${name} is missing in a zone`);
      continue;
    }
    for (const name of ['UID', 'DTSTAMP', 'DTSTART'])
      say(count(part, name) === 1, `${name} is not there once`);
    for (const name of ONCE) say(count(part, name) <= 1, `${name} twice`);
    const own = (name: string): string => part.lines.find((line) => line.name === name)?.value ?? '';
    const key = `${own('UID')} ${own('RECURRENCE-ID')}`;
    say(!ids.has(key), `the same entry twice: ${key}`);
    ids.add(key);
    const start = part.lines.find(({ name }) => name === 'DTSTART')!;
    for (const { name, params, value } of part.lines) {
      if (!/^(DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)$/.test(name)) continue;
      for (const moment of value.split(',')) {
        say(MOMENT.test(moment), `${name} is no moment: ${moment}`);
        say((params['VALUE'] === 'DATE') === (moment.length === 8), `${name}: VALUE does not fit`);
        say(params['TZID'] === undefined || zones.has(params['TZID']), `no VTIMEZONE for ${params['TZID']}`);
        say(params['TZID'] === start.params['TZID'], `${name} is in another zone than DTSTART`);
        if (name !== 'DTEND' && name !== 'DTSTART' && own('RECURRENCE-ID') === '')
          say(moment.length === start.value.length, `${name} has not the form of DTSTART`);
      }
    }
    const rule = own('RRULE');
    const until = /UNTIL=([^;]*)/.exec(rule)?.[1];
    if (until) say(start.value.length === 8 ? until.length === 8 : until.endsWith('Z'), `UNTIL=${until}`);
    if (rule) say(!(/COUNT=/.test(rule) && until), 'COUNT and UNTIL');
    if (own('DTEND')) say(own('DTEND') > start.value, 'ends before it starts');
  }
  return { calendar, complaints };
}

/** TEXT as the reader sees it. */
export const unescapeText = (value: string): string =>
  value.replaceAll(/\\(.)/gs, (_all, char: string) => (/n/i.test(char) ? '\n' : char));

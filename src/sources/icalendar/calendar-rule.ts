/** RRULE texts as calendar files have them: those that our time room can expand, the others are reported. */
import { cleanString } from '../../feed/clean-string.js';
import type { Report } from '../../feed/finding.js';
import { parseRule } from '../../time/recurrence-rule.js';

export interface RuleSubject {
  readonly path: string;
  /** Title for readers of the report. */
  readonly name: string;
}

/** Parts of other programs, and of RFC 7529 where they only say what is usual. */
const needless = /^(X-.*|RSCALE=GREGORIAN|SKIP=OMIT)$/;

/** The rule in capitals, or undefined for one that cannot be shown. */
export function readRule(text: string, { path, name }: RuleSubject, report: Report): string | undefined {
  const rule = text
    .toUpperCase()
    .replaceAll(/\s/g, '')
    .replace(/^RRULE:/, '')
    .split(';')
    .filter((part) => part && !needless.test(part))
    .join(';');
  const parsed = parseRule(rule);
  if (typeof parsed === 'object' && !/\b(RSCALE|SKIP|BYEASTER)=/.test(rule)) return rule;
  const found = cleanString(text.slice(0, 80));
  if (parsed === 'sub-daily') report('rule-sub-daily', path, { rule: found });
  else report('calendar-rule', path, { title: name, rule: found });
  return undefined;
}

/** Collects what a file of another kind says and a feed cannot hold: each kind once, counted, or entry by entry. */
import {
  severityOf,
  type Finding,
  type FindingCode,
  type FindingParams,
  type Report,
  type Severity,
} from '../feed/finding.js';

/** Findings listed of one code; the rest is counted. */
const MOST = 50;

export interface LossReport {
  readonly report: Report;
  /** Once more the same, named only in the end with its number. */
  count(code: CountedCode, by?: number): void;
  /** All there is to say; call once. */
  finish(): readonly Finding[];
}

/** Findings that say nothing but how often. */
export type CountedCode = {
  [C in FindingCode]: FindingParams[C] extends { count: number }
    ? keyof FindingParams[C] extends 'count'
      ? C
      : never
    : never;
}[FindingCode];

/** `weigh`: how grave a finding is; readers with codes of their own know better. */
export function createLossReport(weigh: (code: FindingCode) => Severity = severityOf): LossReport {
  const findings: Finding[] = [];
  const listed = new Map<FindingCode, number>();
  const counted = new Map<CountedCode, number>();
  const report: Report = (code, path, params) => {
    const count = (listed.get(code) ?? 0) + 1;
    listed.set(code, count);
    if (count <= MOST) findings.push({ code, severity: weigh(code), path, params });
  };
  return {
    report,

    count: (code, by = 1) => void counted.set(code, (counted.get(code) ?? 0) + by),

    finish() {
      counted.forEach((count, code) => report(code, '', { count }));
      listed.forEach((count, code) => {
        const more = count - MOST;
        if (more > 0)
          findings.push({ code: 'more-findings', severity: 'note', path: '', params: { code, count: more } });
      });
      return findings;
    },
  };
}

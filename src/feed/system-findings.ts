// What readers of other systems' files (HSDS, Integreat, schema.org) have to say, as data. Wording lives in
// `language/system-finding-texts.ts`.
import type { Severity } from './finding.js';

/** Parameters of each finding; every value is short and cleaned, none is markup. */
export interface SystemFindingParams {
  /** Fields of the file for which a feed has none. */
  'system-fields': { names: string; count: number };
}

const NOTES: readonly (keyof SystemFindingParams)[] = ['system-fields'];
const ERRORS: readonly (keyof SystemFindingParams)[] = [];

export const systemSeverityOf = (code: keyof SystemFindingParams): Severity =>
  ERRORS.includes(code) ? 'error' : NOTES.includes(code) ? 'note' : 'warning';

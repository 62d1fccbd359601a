// What readers of tables have to say, as data. Wording lives in `language/table-finding-texts.ts`.
import type { Severity } from './finding.js';

/** Parameters of each finding; every value is short and cleaned, none is markup. */
export interface TableFindingParams {
  /** The file is no UTF-8. */
  'table-encoding': { encoding: string };
}

const NOTES: readonly (keyof TableFindingParams)[] = ['table-encoding'];
const ERRORS: readonly (keyof TableFindingParams)[] = [];

export const tableSeverityOf = (code: keyof TableFindingParams): Severity =>
  ERRORS.includes(code) ? 'error' : NOTES.includes(code) ? 'note' : 'warning';

// Why a file cannot be worked on, as data: wording lives in the texts of the page and, for files that cannot be read, in language/.
import { ImportFault } from '../../feed/import-fault.js';

export type FaultCode =
  /** The file cannot be read; `reason` says why. */
  | 'import'
  | 'elsewhere'
  | 'unreachable'
  | 'too-long'
  | 'stopped'
  | 'broken-json'
  | 'no-mapping'
  | 'unexpected';

/** A fault as plain data: it crosses to another thread. */
export interface FaultData {
  readonly code: FaultCode;
  /** What goes into the sentence: a file name, a status, what the engine said. */
  readonly detail: string;
  readonly reason?: Pick<ImportFault, 'code' | 'params'> | undefined;
}

export class WorkshopFault extends Error implements FaultData {
  override readonly name = 'WorkshopFault';
  readonly code: FaultCode;
  readonly detail: string;
  readonly reason: FaultData['reason'];

  constructor(code: FaultCode, detail = '', reason?: FaultData['reason']) {
    super(`${code} ${detail}`);
    this.code = code;
    this.detail = detail.slice(0, 300);
    this.reason = reason && { code: reason.code, params: reason.params };
  }
}

/** Without what cannot cross to another thread. */
export const faultData = ({ code, detail, reason }: WorkshopFault): FaultData => ({ code, detail, reason });

/** Whatever was thrown, as a fault; `name` is that of the file in hand. */
export const faultOf = (error: unknown, name = ''): WorkshopFault =>
  error instanceof WorkshopFault
    ? error
    : error instanceof ImportFault
      ? new WorkshopFault('import', name, error)
      : error instanceof SyntaxError
        ? new WorkshopFault('broken-json', error.message)
        : new WorkshopFault('unexpected', error instanceof Error ? error.message : String(error));

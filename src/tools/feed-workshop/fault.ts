// Why a file cannot be worked on, as data: wording lives in the texts of the page.

export type FaultCode =
  | 'too-big'
  | 'empty'
  | 'not-json'
  | 'not-a-calendar'
  | 'unknown-kind'
  | 'table'
  | 'elsewhere'
  | 'unreachable'
  | 'too-long'
  | 'stopped'
  | 'broken-json'
  | 'unexpected';

export class WorkshopFault extends Error {
  override readonly name = 'WorkshopFault';
  readonly code: FaultCode;
  /** What goes into the sentence: a file name, a status, what the engine said. */
  readonly detail: string;

  constructor(code: FaultCode, detail = '') {
    super(`${code} ${detail}`);
    this.code = code;
    this.detail = detail.slice(0, 300);
  }
}

/** Whatever was thrown, as a fault. */
export const faultOf = (error: unknown): WorkshopFault =>
  error instanceof WorkshopFault
    ? error
    : error instanceof SyntaxError
      ? new WorkshopFault('broken-json', error.message)
      : new WorkshopFault('unexpected', error instanceof Error ? error.message : String(error));

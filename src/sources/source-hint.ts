/**
 * The only voice of this room and of the loader: one line in the console, with a code, for the webmaster. Each line
 * appears once a page. The sentences are a file of their own, loaded when there is something to say.
 */
import { registry } from './registry.js';
import type { HintCode } from './source-hint-texts.js';
import type { SourceParams } from './source-error.js';

/** `subject` is what the line is about: an address, or the name of a widget. */
export async function hint(code: HintCode, subject: string, params: SourceParams = {}): Promise<void> {
  const { hinted } = registry();
  const key = `${code} ${subject}`;
  if (hinted.has(key)) return;
  hinted.add(key);
  let text = '';
  try {
    text = (await import('./source-hint-texts.js')).hintText(code, params);
  } catch {
    // Offline, the code must do.
  }
  console.warn(`[miteinander] ${key}${text && `: ${text}`}`);
}

// One line of the feed's words on the screen, with its own language and direction; longer ones: prose.ts.
import { html, nothing, type TemplateResult } from 'lit';
import type { PickedText } from '../language/localized-text.js';

/** One line of feed text, isolated from the direction around it. */
export const inline = (picked: PickedText | undefined): TemplateResult | typeof nothing =>
  picked ? html`<bdi lang=${picked.lang} dir=${picked.dir}>${picked.text}</bdi>` : nothing;

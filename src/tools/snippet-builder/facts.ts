/** What a data-protection officer asks: weight, requests, storage, others, policy lines, texts to copy. */
import { html, nothing, type TemplateResult } from 'lit';
import { accessibilityNotice, privacyNotice, type Notice } from './model/notices.js';
import { frameDirectives, isFramed, pageDirectives, parties, policyLine } from './model/policy.js';
import { firstLoad, weightOf } from './model/weights.js';
import type { View } from './page-state.js';
import { copyBlock } from './paste.js';

/** As plain text, ready for any editor. */
const asText = (notice: Notice): string => notice.join('\n\n');

function loads({ state, texts }: View): TemplateResult {
  const { choice, weights, measured, language } = state;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const kilobytes = (bytes: number): string => number.format(bytes / 1000);
  const load = weights && firstLoad(choice, choice.way, weights);
  return html`<dt>${texts.bytes}</dt>
    <dd id="bytes">${load ? texts.bytesValue(kilobytes(load.bytes), load.requests) : texts.bytesUnknown}</dd>
    ${
      weights && measured.own.length
        ? html`<dt>${texts.measured}</dt>
            <dd id="measured">
              ${texts.measuredValue(
                measured.own.length,
                kilobytes(weightOf(measured.own, weights)),
                measured.foreign,
              )}
            </dd>`
        : nothing
    }`;
}

export function factsSection(view: View): TemplateResult {
  const { state, texts } = view;
  const { choice, context, language } = state;
  const { way } = choice;
  const others = parties(choice, context);
  const inFrame = isFramed(way) ? frameDirectives(choice, context) : [];
  return html`<section aria-labelledby="facts">
    <h2 id="facts">${texts.factsHeading}</h2>
    <dl>
      ${loads(view)}
      <dt>${texts.storage}</dt>
      <dd>${texts.storageValue}</dd>
      <dt>${texts.third}</dt>
      <dd id="others">
        ${
          others.length
            ? html`<ul>
                ${others.map(([host, what]) => html`<li>${texts.partyValue(host, texts.party[what])}</li>`)}
              </ul>`
            : texts.thirdNone
        }
      </dd>
    </dl>
    <h3>${texts.policyHeading}</h3>
    ${copyBlock(view, 'policy', texts.policyHeading, policyLine(pageDirectives(choice, way, context)))}
    ${
      inFrame.length
        ? html`<h3>${texts.policyFrame}</h3>
            ${copyBlock(view, 'policy-frame', texts.policyFrame, inFrame.map((one) => one.join(' ')).join('; '))}`
        : nothing
    }
    <details class="fold" id="privacy">
      <summary>${texts.privacyHeading}</summary>
      <p class="hint">${texts.noticeHint}</p>
      ${copyBlock(view, 'privacy-text', texts.privacyHeading, asText(privacyNotice(choice, context, language)))}
    </details>
    <details class="fold" id="accessibility">
      <summary>${texts.accessibilityHeading}</summary>
      <p class="hint">${texts.noticeHint}</p>
      ${copyBlock(view, 'accessibility-text', texts.accessibilityHeading, asText(accessibilityNotice[language]))}
    </details>
  </section>`;
}

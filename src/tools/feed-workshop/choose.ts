/** The beginning: a file by hand or by mouse, an address on the same host, or an example. */
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from './page-state.js';

const KINDS = '.json,.ics,.ical,.csv,.tsv,.txt,.xlsx,.xlsm,.html,application/json,text/calendar,text/csv';

function filesOf(event: Event): readonly File[] {
  const input = event.currentTarget as HTMLInputElement;
  const files = [...(input.files ?? [])];
  // The same file once more is a choice, too.
  input.value = '';
  return files;
}

export function chooseSection(view: View): TemplateResult {
  const { state, texts, act } = view;
  const onTop = state.overview !== undefined;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    act.openAddress((data.get('address') as string).trim());
  };
  return html`<section aria-labelledby="choose">
    <h2 id="choose" tabindex="-1">${texts.chooseHeading}</h2>
    <div class="drop">
      <label for="file">${onTop ? texts.dropMore : texts.drop}</label>
      <p class="hint" id="file-hint">${texts.kinds}${onTop ? html`<br />${texts.moreHint}` : nothing}</p>
      <input
        type="file"
        id="file"
        multiple
        accept=${KINDS}
        aria-describedby="file-hint"
        @change=${(event: Event) => act.openFiles(filesOf(event), onTop)}
      />
    </div>
    ${
      onTop
        ? html`<p><button type="button" @click=${act.restart}>${texts.restart}</button></p>`
        : html`<form class="line" @submit=${submit}>
              <label for="address">${texts.address}</label>
              <input type="text" inputmode="url" id="address" name="address" required autocomplete="off" />
              <button type="submit">${texts.load}</button>
            </form>
            <p><button type="button" @click=${act.openExample}>${texts.example}</button></p>`
    }
  </section>`;
}

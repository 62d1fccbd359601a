// HTML as text for pages without script: reports, lists, print sheets. What is put into a template is text and escaped;
// only what `markup` has made stays as it is. Everything is written at once, so no DOM is needed.

/** Finished HTML: a class, so that a string can never pass for it. */
export class Markup {
  readonly #html: string;

  constructor(parts: readonly string[], values: readonly MarkupValue[]) {
    let html = parts[0]!;
    for (let i = 0; i < values.length; i++) html += written(values[i]) + parts[i + 1]!;
    this.#html = html;
  }

  toString(): string {
    return this.#html;
  }
}

/** Text, a number, finished HTML, a list of these; nothing and `false` are left out. */
export type MarkupValue = string | number | false | undefined | Markup | readonly MarkupValue[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Right between tags and inside quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign]!);

const written = (value: MarkupValue): string => {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.toString();
  if (typeof value === 'object') {
    let all = '';
    for (const each of value) all += written(each);
    return all;
  }
  return escapeHtml(String(value));
};

/** `` markup`<td>${text}</td>` ``: attributes must be quoted. */
export const markup = (parts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup =>
  new Markup(parts, values);

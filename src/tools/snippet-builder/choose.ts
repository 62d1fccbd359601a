/** The first screen: the widget, its data, its language, and at most three things more. */
import { html, nothing, type TemplateResult } from 'lit';
import { isFeed, isFolder, isLink } from './model/addresses.js';
import { widgetNames, type Choice, type WidgetName } from './model/choice.js';
import { isLine } from './model/line.js';
import { feedOf, folderOf } from './model/settings.js';
import { radioField, selectField, textField } from './fields.js';
import type { PageFault, View } from './page-state.js';

const inText =
  (test: (value: string) => boolean, key: 'feed' | 'folder' | 'link' | 'linkText') =>
  (choice: Choice, value: string): Choice | undefined =>
    value === '' || test(value) ? { ...choice, [key]: value } : undefined;

/** An attribute as a field puts it; empty takes it away. */
export const withAttribute = (choice: Choice, name: string, value: string): Choice => {
  const attributes = { ...choice.attributes };
  delete attributes[name];
  return { ...choice, attributes: value === '' ? attributes : { ...attributes, [name]: value } };
};

function feedWords({ state, texts }: View): string {
  const { feed } = state;
  switch (feed.kind) {
    case 'ready':
      return texts.feedState.ready(feed.records);
    case 'failed':
      return texts.feedState.failed(feed.code);
    case 'copy':
      return texts.feedState.copy(feed.name);
    default:
      return texts.feedState[feed.kind];
  }
}

function copyField({ texts, act }: View): TemplateResult {
  const take = (event: Event): void => {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (file) act.openCopy(file);
  };
  return html`<label for="copy-file">${texts.copyFile}</label>
    <input type="file" id="copy-file" accept=".json,.ics,application/json,text/calendar" @change=${take} />`;
}

export function chooseSection(view: View): TemplateResult {
  const { state, texts, act } = view;
  const { choice, context, feed } = state;
  const field = (id: PageFault & ('feed' | 'folder' | 'link'), test: (value: string) => boolean) => ({
    id,
    fault: id,
    value: choice[id],
    mode: 'url' as const,
    put: inText(test, id),
  });
  return html`<section aria-labelledby="choose">
    <h2 id="choose" tabindex="-1">${texts.chooseHeading}</h2>
    ${radioField<WidgetName>({
      id: 'widget',
      label: texts.widget,
      value: choice.widget,
      options: widgetNames.map((name) => [name, texts.widgets[name]]),
      choose: act.chooseWidget,
    })}
    ${textField(view, {
      ...field('feed', isFeed),
      label: texts.feed,
      hint: texts.feedHint,
      placeholder: feedOf({ ...choice, feed: '' }, context),
    })}
    <div class="feed" data-feed=${feed.kind} aria-live="polite">
      <p class="hint">${feedWords(view)}</p>
      ${feed.kind === 'foreign' || feed.kind === 'failed' || feed.kind === 'copy' ? copyField(view) : nothing}
    </div>
    ${selectField({
      id: 'language',
      label: texts.language,
      value: choice.language,
      options: Object.entries(texts.languages),
      choose: (language) => act.choose({ language: language as Choice['language'] }),
    })}
    ${textField(view, {
      ...field('folder', isFolder),
      label: texts.folder,
      hint: texts.folderHint,
      placeholder: folderOf({ ...choice, folder: '' }, context),
    })}
    ${textField(view, {
      id: 'heading',
      fault: 'attribute',
      label: texts.heading,
      value: choice.attributes['heading'] ?? '',
      put: (before, value) =>
        value === '' || isLine(value) ? withAttribute(before, 'heading', value) : undefined,
    })}
    ${textField(view, { ...field('link', isLink), label: texts.link, hint: texts.linkHint })}
  </section>`;
}

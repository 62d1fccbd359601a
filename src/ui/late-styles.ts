// What all widgets look like beyond the first sight: notices, longer texts, dialogs, motion, forced colours. Put on
// with whatever is loaded behind the first records.
import { css } from 'lit';

export const lateStyles = css`
  :host {
    --_accent-soft: var(--mit-accent-soft, light-dark(#e3f1ef, #173a39));
    --_focus: var(--mit-focus, light-dark(#b3420b, #ffb37a));
    --_mark: var(--mit-mark, light-dark(#ffe9a8, #6b5410));
    --_bad: var(--mit-danger, light-dark(#a3241c, #ffb0a8));
    --_bad-soft: var(--mit-danger-soft, light-dark(#fdeae8, #4a201d));
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 4px;
  }
  /* Takes the focus so that reading goes on there; there is nothing to press. */
  [tabindex='-1']:focus-visible {
    outline: 0;
  }
  .button:hover,
  select:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .button[aria-pressed='true'] {
    background: var(--_accent-soft);
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .button[aria-pressed='true'] .icon {
    fill: currentColor;
  }
  .button.plain:hover {
    background: var(--_accent-soft);
  }
  select {
    display: block;
    max-width: 100%;
    padding-inline: 0.6em;
  }
  .notice {
    display: flex;
    gap: 0.7em;
    align-items: start;
    padding: 0.8em 1em;
    border-radius: var(--_radius);
    background: var(--_warn-soft);
    color: var(--_text);
  }
  .notice > .icon {
    color: var(--_warn);
    margin-block-start: 0.1em;
  }
  .notice.bad {
    background: var(--_bad-soft);
  }
  .notice.bad > .icon {
    color: var(--_bad);
  }
  /* What is said here is ours, with line breaks of the source. */
  .notice.state p {
    white-space: normal;
  }
  mark {
    background: var(--_mark);
    color: inherit;
    border-radius: 2px;
  }
  dialog {
    color: var(--_text);
    background: var(--_surface);
    border: 0;
    padding: 0;
    box-shadow: 0 8px 40px #0006;
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: #0b1c1c8c;
  }
  .prose {
    display: grid;
    gap: 0.6em;
    max-width: 42em;
  }
  .prose p {
    white-space: pre-line;
  }
  .prose ul {
    list-style: disc;
    padding-inline-start: 1.2em;
  }
  .button.main {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .button.main:hover {
    filter: brightness(1.12);
  }
  input[type='checkbox'] {
    width: 1.2em;
    height: 1.2em;
    flex: none;
    margin-block-start: 0.15em;
    accent-color: var(--_accent);
  }
  @media (prefers-reduced-motion: no-preference) {
    .button,
    .card {
      transition:
        background-color 0.15s,
        border-color 0.15s,
        box-shadow 0.15s;
    }
  }
  @media (forced-colors: active) {
    .button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .card,
    .notice,
    .badge {
      border: 1px solid CanvasText !important;
    }
  }
  /* Browsers before 2024 do not know light-dark(): they get the light colours. */
  @supports not (color: light-dark(red, red)) {
    :host {
      --_accent: var(--mit-accent, #0a5c5a);
      --_on-accent: var(--mit-on-accent, #fff);
      --_accent-soft: var(--mit-accent-soft, #e3f1ef);
      --_text: var(--mit-text, #1c2326);
      --_muted: var(--mit-text-muted, #566166);
      --_surface: var(--mit-surface, #fff);
      --_sunken: var(--mit-surface-sunken, #f4f6f5);
      --_line: var(--mit-border, #d5dcda);
      --_control-line: var(--mit-control-border, #7a878a);
      --_link: var(--mit-link, #0a5c5a);
      --_focus: var(--mit-focus, #b3420b);
      --_mark: var(--mit-mark, #ffe9a8);
      --_warn: var(--mit-warning, #7a4a00);
      --_warn-soft: var(--mit-warning-soft, #fff2d9);
      --_bad: var(--mit-danger, #a3241c);
      --_bad-soft: var(--mit-danger-soft, #fdeae8);
    }
  }
`;

// The look that the pages of the tools share, in one file because it is one sheet. Lengths in em, so that larger text
// makes everything larger; colours follow the reader's choice.
import { css } from 'lit';

export const baseStyles = css`
  :root {
    color-scheme: light dark;
    --ink: light-dark(#1c2326, #eaefee);
    --muted: light-dark(#566166, #aab6b8);
    --paper: light-dark(#fbfcfb, #13191b);
    --raised: light-dark(#fff, #1b2224);
    --green: light-dark(#0a5c5a, #7fd6cc);
    --on-green: light-dark(#fff, #06302e);
    --line: light-dark(#d5dcda, #3b484b);
    --edge: light-dark(#7a878a, #8b999c);
    --red: light-dark(#a3161b, #ffb0ab);
    --red-soft: light-dark(#fdecec, #431b1d);
    --amber: light-dark(#7a4a00, #ffd08a);
    --blue: light-dark(#1d4f91, #a9cdff);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  body {
    margin: 0;
    font:
      100%/1.55 system-ui,
      sans-serif;
    color: var(--ink);
    background: var(--paper);
    overflow-wrap: anywhere;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    max-width: 62em;
    margin-inline: auto;
    padding-inline: clamp(1em, 4vw, 2.5em);
    border-block-end: 3px solid var(--green);
  }
  .brand {
    font-weight: 750;
    font-size: 1.2em;
    color: var(--green);
  }
  [aria-pressed='true'] {
    border-color: var(--green);
    box-shadow: inset 0 0 0 1px var(--green);
    font-weight: 600;
  }
  main {
    max-width: 62em;
    margin-inline: auto;
    padding: 1em clamp(1em, 4vw, 2.5em) 4em;
  }
  h1 {
    font-size: clamp(1.6em, 4vw, 2.2em);
    line-height: 1.15;
    margin-block: 1em 0.4em;
  }
  h2 {
    margin-block: 2em 0.6em;
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--line);
  }
  h3 {
    margin-block: 1.4em 0.2em;
  }
  .lead {
    font-size: 1.1em;
    max-width: 44em;
  }
  .aside {
    max-width: 44em;
    padding: 0.7em 1em;
    border-inline-start: 4px solid var(--green);
    background: var(--raised);
  }
  .hint {
    color: var(--muted);
    margin-block: 0.3em;
  }
  code {
    font-size: 0.875em;
    color: var(--muted);
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    max-width: 100%;
  }
  button,
  input:not([type='file']),
  select {
    min-height: 44px;
  }
  button {
    padding: 0.3em 1em;
    border: 1px solid var(--edge);
    border-radius: 6px;
    background: var(--raised);
    cursor: pointer;
  }
  button.main {
    border-color: var(--green);
    background: var(--green);
    color: var(--on-green);
    font-weight: 600;
  }
  button:disabled {
    color: var(--muted);
    border-style: dashed;
    cursor: default;
  }
  button.quiet {
    border-color: transparent;
    background: none;
    text-decoration: underline;
    padding-inline: 0.4em;
  }
  input:not([type='file']),
  select,
  textarea {
    width: 100%;
    padding: 0.4em 0.6em;
    border: 1px solid var(--edge);
    border-radius: 6px;
    background: var(--raised);
  }
  textarea.json {
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
  }
  :focus-visible {
    outline: 3px solid var(--green);
    outline-offset: 2px;
  }
  .said:empty {
    display: none;
  }
  .said {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding: 0.5em 1em;
    border-radius: 8px;
    background: var(--green);
    color: var(--on-green);
  }
  .fault {
    padding: 0.7em 1em;
    border-inline-start: 4px solid var(--red);
    background: var(--red-soft);
  }
  [role='tablist'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    border-block-end: 2px solid var(--green);
  }
  [role='tab'] {
    border-color: transparent;
    border-radius: 6px 6px 0 0;
    background: none;
  }
  [role='tab'][aria-selected='true'] {
    background: var(--green);
    color: var(--on-green);
    font-weight: 600;
  }
  .panel {
    padding-block: 1em;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.4em 0.8em 0.4em 0;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--line);
  }
  @media (forced-colors: active) {
    [role='tab'][aria-selected='true'],
    button.main {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;

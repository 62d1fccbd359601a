// The look of the snippet builder beyond what all tools share, in one file because it is one sheet. Lengths in em.
import { css } from 'lit';

export const pageStyles = css`
  header,
  main {
    max-width: 96em;
  }
  .desk {
    display: grid;
    gap: 0 3em;
    grid-template-columns: minmax(0, 1fr);
  }
  @media (min-width: 64em) {
    .desk {
      grid-template-columns: minmax(0, 26em) minmax(0, 1fr);
    }
  }
  .desk h2 {
    margin-block-start: 1em;
  }
  .item {
    margin-block: 1em;
  }
  .item label,
  legend {
    font-weight: 600;
  }
  .item .hint,
  .item .fault {
    font-size: 0.9em;
  }
  legend {
    padding: 0;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  input:is([type='checkbox'], [type='radio']) {
    flex: none;
    width: 1.5em;
    min-height: 1.5em;
    height: 1.5em;
    margin: 0;
    accent-color: var(--green);
  }
  .check {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-height: 44px;
  }
  .check label {
    flex: 1;
    padding-block: 0.4em;
  }
  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
  }
  .switches .radios {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .feed {
    padding-inline-start: 0.8em;
    border-inline-start: 4px solid var(--line);
  }
  .feed[data-feed='ready'] {
    border-color: var(--green);
  }
  .feed:is([data-feed='failed'], [data-feed='foreign']) {
    border-color: var(--amber);
  }
  .feed input {
    display: block;
    max-width: 100%;
    min-height: 44px;
    padding-block: 0.5em;
  }
  .fold {
    margin-block: 0.6em;
    padding-inline: 1em;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--raised);
  }
  .fold > summary {
    margin-inline: -1em;
    padding-inline: 1em;
    font-weight: 650;
  }
  summary {
    display: flex;
    gap: 0.8em;
    align-items: center;
    min-height: 44px;
    padding-block: 0.3em;
    cursor: pointer;
  }
  summary::before {
    content: '▸';
  }
  details[open] > summary::before {
    content: '▾';
  }
  .facet {
    border-block-start: 1px solid var(--line);
  }
  .facet > summary > :first-of-type {
    flex: 1;
  }
  .state {
    color: var(--muted);
  }
  .values {
    max-height: 20em;
    padding-block-end: 0.6em;
    overflow-y: auto;
  }
  .values legend {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(10em, 100%), 1fr));
    gap: 0 1em;
  }
  .pair > button {
    grid-column: 1 / -1;
    justify-self: start;
    padding-inline: 0;
    text-align: start;
  }
  .colour {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 3.4em;
    gap: 0.4em;
    align-items: end;
  }
  .colour .item {
    margin-block-end: 0;
  }
  input[type='color'] {
    height: 44px;
    padding: 0.2em;
    cursor: pointer;
  }
  .fold th {
    font-weight: 400;
    overflow-wrap: break-word;
  }
  .fold thead th {
    font-weight: 600;
  }
  .good {
    color: var(--green);
  }
  .bad {
    color: var(--red);
  }
  .block {
    display: grid;
    gap: 0.4em;
    justify-items: start;
    margin-block: 0.6em 1.2em;
  }
  pre {
    max-width: 100%;
    max-height: 26em;
    box-sizing: border-box;
    justify-self: stretch;
    margin: 0;
    padding: 0.9em 1em;
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--raised);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    tab-size: 2;
  }
  pre code {
    color: var(--ink);
    font-family: ui-monospace, monospace;
  }
  :is(#privacy-text, #accessibility-text) code {
    font-family: system-ui, sans-serif;
  }
  .stage {
    overflow: hidden;
    margin-block: 1em;
    border: 1px solid var(--edge);
    border-radius: 8px;
  }
  .stage iframe {
    display: block;
    border: 0;
    transform-origin: 0 0;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0 0 0.8em;
  }
  dd ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }
`;

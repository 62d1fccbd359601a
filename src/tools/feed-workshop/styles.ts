// The look of the workshop beyond what all tools share, in one file because it is one sheet. Lengths in em.
import { css } from 'lit';

export const pageStyles = css`
  .drop {
    padding: 1.4em;
    border: 2px dashed var(--edge);
    border-radius: 10px;
    background: var(--raised);
  }
  .drop label {
    font-weight: 650;
    font-size: 1.1em;
  }
  .drop input {
    display: block;
    width: 100%;
    min-height: 44px;
    margin-block-start: 0.6em;
    cursor: pointer;
  }
  .drop input::file-selector-button {
    font: inherit;
    min-height: 44px;
    padding: 0.3em 1em;
    margin-inline-end: 1em;
    border: 1px solid var(--green);
    border-radius: 6px;
    background: var(--green);
    color: var(--on-green);
    cursor: pointer;
  }
  .over .drop {
    border-color: var(--green);
    outline: 3px solid var(--green);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 1em;
  }
  .line label {
    flex-basis: 100%;
  }
  .line input {
    flex: 1 1 14em;
  }
  .busy {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    padding: 0.6em 1em;
    margin-block: 1em;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--raised);
  }
  .busy progress {
    flex: 1 1 10em;
    accent-color: var(--green);
  }
  .weight {
    --weight: var(--blue);
  }
  .weight.error {
    --weight: var(--red);
  }
  .weight.warning {
    --weight: var(--amber);
  }
  .weight h3 {
    color: var(--weight);
  }
  .group {
    margin-block: 0.6em;
    border: 1px solid var(--line);
    border-inline-start: 4px solid var(--weight);
    border-radius: 8px;
    background: var(--raised);
  }
  .group summary {
    display: flex;
    gap: 0.8em;
    align-items: center;
    justify-content: space-between;
    min-height: 44px;
    padding: 0.4em 1em;
    font-weight: 650;
    cursor: pointer;
  }
  .group summary::before {
    content: '▸';
  }
  .group[open] > summary::before {
    content: '▾';
  }
  .group summary > :first-of-type {
    flex: 1;
  }
  .count {
    min-width: 2.2em;
    padding-inline: 0.6em;
    border: 1px solid var(--weight);
    border-radius: 1em;
    color: var(--weight);
    text-align: center;
  }
  .group > p {
    margin: 0.6em 1em;
  }
  .group ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .finding {
    padding: 0.8em 1em;
    border-block-start: 1px solid var(--line);
  }
  .finding > p {
    margin-block: 0 0.5em;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
    align-items: baseline;
  }
  .kind,
  .todo {
    color: var(--muted);
  }
  .mend {
    display: grid;
    gap: 0.8em;
    margin-block-start: 0.8em;
    padding: 1em;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--paper);
  }
  .mend > button {
    justify-self: start;
  }
  .field label,
  .field legend {
    font-weight: 600;
  }
  .field fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: 0.5em;
  }
  .pair label {
    font-weight: 400;
  }
  .changes {
    padding-inline-start: 1.2em;
  }
  .changes del {
    color: var(--red);
  }
  .changes ins {
    color: var(--green);
  }
  mit-offer-finder,
  mit-event-calendar,
  mit-contact-directory {
    display: block;
  }
  .sheet {
    padding-inline: 1em;
  }
  #mapping::file-selector-button {
    font: inherit;
    color: inherit;
    min-height: 44px;
    padding: 0.3em 1em;
    margin-inline-end: 1em;
    border: 1px solid var(--edge);
    border-radius: 6px;
    background: var(--raised);
  }
  summary .hint {
    display: block;
    font-weight: 400;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
    gap: 1em 1.5em;
    margin-block: 1em;
    padding-block: 0;
    list-style: none;
  }
  .columns label {
    display: block;
    font-weight: 600;
  }
  .columns select {
    inline-size: 100%;
  }
`;

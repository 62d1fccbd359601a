// How everything looks that comes behind the first cards: tools, filters, chips, notices, print, forced colours.
import { css } from 'lit';
import { lateStyles } from '../../ui/late-styles.js';

const styles = css`
  .why {
    color: var(--_muted);
    font-size: 0.95em;
  }
  .card:hover {
    border-color: var(--_accent);
  }
  .title a:hover {
    text-decoration: underline;
  }
  .title a:focus-visible {
    outline: 0;
  }
  .title a:focus-visible::after {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
  }
  .active {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-height: 36px;
    padding: 0.2em 0.8em;
    border: 1px solid var(--_accent);
    border-radius: 99px;
    background: var(--_accent-soft);
    color: var(--_text);
    cursor: pointer;
    text-align: start;
  }
  .chip .icon {
    width: 1em;
    height: 1em;
  }
  .chip:hover {
    background: var(--_surface);
  }
  .facet {
    border-block-end: 1px solid var(--_line);
  }
  .facet:last-child {
    border: 0;
  }
  summary {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0.5em;
    min-height: 48px;
    cursor: pointer;
    font-weight: 600;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.5em;
    margin-inline-end: 0.25em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
  }
  [open] > summary::after {
    transform: translateY(25%) rotate(225deg);
  }
  .rest summary {
    min-height: 36px;
    justify-content: start;
    font-weight: 400;
    color: var(--_link);
    padding-inline: 4px;
  }
  .chosen {
    margin-inline-start: auto;
    color: var(--_link);
    font-size: 0.85em;
  }
  fieldset {
    padding-block-end: 0.8em;
  }
  .toolbar {
    align-content: start;
  }
  /* The room kept for filters is not needed when there are few. */
  .aside:has(*) {
    min-height: 0;
  }
  .option {
    hyphens: auto;
    display: flex;
    gap: 0.6em;
    align-items: start;
    min-height: 36px;
    padding-block: 0.35em;
    padding-inline: 4px;
    cursor: pointer;
    border-radius: 6px;
  }
  .facts li {
    overflow-wrap: anywhere;
  }
  .option:hover {
    background: var(--_surface);
  }
  .option .count {
    flex: none;
    color: var(--_muted);
    font-size: 0.9em;
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  .option.none > * {
    color: var(--_muted);
  }
  .extra {
    border-block-start: 1px dashed var(--_line);
    margin-block-start: 0.3em;
  }
  .bounds,
  .bound {
    grid-template-columns: minmax(0, 1fr);
  }
  .bounds {
    display: grid;
    gap: 0.6em;
    padding: 4px;
  }
  .bound {
    display: grid;
    gap: 0.15em;
    font-size: 0.95em;
  }
  .unstated {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1em;
    align-items: center;
    justify-content: space-between;
    padding: 0.8em 1em;
    border: 1px dashed var(--_control-line);
    border-radius: var(--_radius);
  }
  .unstated p {
    flex: 1 1 16em;
    display: flex;
    gap: 0.5em;
    align-items: start;
  }
  .sheet {
    width: 100%;
    max-width: none;
    height: 100%;
    max-height: none;
    margin: 0;
  }
  .sheet[open] {
    display: grid;
    grid-template-rows: auto 1fr auto;
  }
  .sheet-head,
  .sheet-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    justify-content: space-between;
    align-items: center;
    padding: 0.6em 1em;
    border-block-end: 1px solid var(--_line);
  }
  .sheet-head h2 {
    font-size: 1.2em;
  }
  .sheet-foot .main {
    flex: 1;
    min-width: fit-content;
  }
  .sheet-foot {
    border-block: 1px solid var(--_line);
    border-block-end: 0;
  }
  .sheet-body {
    overflow-y: auto;
    padding: 0 1em;
  }
  .unstated .icon {
    margin-block-start: 0.12em;
  }
  .unstated p {
    display: flex;
    gap: 0.5em;
    flex: 1 1 16em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-inline-start: auto;
  }
  .empty {
    display: grid;
    gap: 0.8em;
    justify-items: start;
    padding: 1.5em;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  /* Where there is little room the drawing alone stands for the word, which is still read out. */
  @container (max-width: 30em) {
    .tool > span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .tool {
      min-width: 44px;
    }
    .language select {
      max-width: 9.5em;
    }
  }
  @media print {
    .search,
    .toolbar,
    .aside,
    .active .clear,
    .chip .icon,
    .unstated button,
    .acts,
    .more {
      display: none;
    }
    .list {
      display: block;
    }
    .item {
      content-visibility: visible;
    }
    .card {
      break-inside: avoid;
      box-shadow: none;
      margin-block-end: 0.8em;
    }
  }
`;

/** In the order in which they must be put on. */
export const extrasStyles = [lateStyles, styles];

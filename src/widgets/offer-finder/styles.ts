// How the offer finder is laid out: one column on a phone, filters beside the list where there is room.
import { css } from 'lit';

export const styles = css`
  .root {
    display: grid;
    gap: var(--_gap);
    /* A sticky footer of the page must not be pushed around while the first records come in. */
    align-content: start;
  }
  .name {
    font-size: 1.6em;
  }
  .search {
    position: relative;
    display: block;
  }
  .search > .icon {
    position: absolute;
    inset-inline-start: 0.85em;
    inset-block-start: 13px;
    color: var(--_muted);
    pointer-events: none;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.5em;
    align-items: center;
    margin-block-start: calc(var(--_gap) * -0.4);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-inline-start: auto;
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
  .badge {
    padding: 0.05em 0.55em;
    border-radius: 99px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.85em;
    font-weight: 600;
  }
  .badge.warn {
    background: var(--_warn-soft);
    color: var(--_warn);
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
  .body {
    display: grid;
    gap: calc(var(--_gap) * 1.5);
    align-items: start;
  }
  .wide {
    grid-template-columns: minmax(14em, 17em) minmax(0, 1fr);
  }
  .aside {
    min-height: 30em;
    padding: 0.4em 1em;
    border-radius: var(--_radius);
    background: var(--_sunken);
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
  .chosen {
    margin-inline-start: auto;
    color: var(--_link);
    font-size: 0.85em;
  }
  fieldset {
    padding-block-end: 0.8em;
    max-height: 22em;
    overflow-y: auto;
    overscroll-behavior: auto;
    scrollbar-width: thin;
  }
  .option {
    display: flex;
    gap: 0.6em;
    align-items: start;
    min-height: 36px;
    padding-block: 0.35em;
    padding-inline: 4px;
    cursor: pointer;
    border-radius: 6px;
  }
  .option:hover {
    background: var(--_surface);
  }
  .option .count {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  .option.none > span {
    color: var(--_muted);
  }
  .extra {
    border-block-start: 1px dashed var(--_line);
    margin-block-start: 0.3em;
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
  .results {
    display: grid;
    gap: var(--_gap);
    min-height: 30em;
    align-content: start;
  }
  .said {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
  }
  .counted {
    font-size: 1.2em;
  }
  .list,
  .skeleton {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
  }
  .item {
    display: grid;
    content-visibility: auto;
    contain-intrinsic-size: auto 250px;
    /* Containment cuts what stands out of the box: room for the focus ring and the shadow. */
    margin: -6px;
    padding: 6px;
  }
  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding: 1em 1.1em 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  .card:hover {
    border-color: var(--_accent);
  }
  .kicker {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.6em;
    align-items: center;
    font-size: 0.85em;
  }
  .kicker:not(:has(*)) {
    display: none;
  }
  .kind {
    color: var(--_link);
    font-weight: 600;
  }
  .title {
    font-size: 1.12em;
  }
  .title a {
    color: inherit;
    text-decoration: none;
  }
  /* The whole card opens the details; its own buttons lie above. */
  .title a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
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
  .summary {
    color: var(--_text);
    text-wrap: pretty;
  }
  .facts {
    display: grid;
    gap: 0.3em;
    font-size: 0.95em;
  }
  .facts li,
  .alert,
  .unstated p {
    display: flex;
    gap: 0.5em;
    align-items: start;
  }
  .facts .icon {
    color: var(--_muted);
    margin-block-start: 0.12em;
  }
  .alert {
    font-size: 0.95em;
    color: var(--_warn);
  }
  .alert .icon,
  .unstated .icon {
    margin-block-start: 0.12em;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: end;
    gap: 0.2em 0.8em;
    margin-block-start: auto;
    padding-block-start: 0.5em;
    font-size: 0.9em;
    color: var(--_muted);
  }
  .from {
    display: grid;
    flex: 1 1 10em;
    align-self: center;
  }
  .fresh.old {
    color: var(--_warn);
  }
  .acts {
    position: relative;
    z-index: 1;
    display: flex;
    margin-inline: auto -0.5em;
  }
  .more {
    justify-self: center;
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
  }
  .empty {
    display: grid;
    gap: 0.8em;
    justify-items: start;
    padding: 1.5em;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .ghost {
    min-height: 210px;
    gap: 0.9em;
  }
  .ghost i {
    height: 0.9em;
    width: 40%;
    border-radius: 4px;
    background: var(--_line);
  }
  .ghost i:nth-child(2) {
    width: 75%;
    height: 1.3em;
  }
  .ghost i:nth-child(3) {
    width: 95%;
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
  .sheet-foot .main {
    flex: 1;
    min-width: fit-content;
  }
  .sheet-head h2 {
    font-size: 1.2em;
  }
  .sheet-foot {
    border-block: 1px solid var(--_line);
    border-block-end: 0;
  }
  .sheet-body {
    overflow-y: auto;
    padding: 0 1em;
  }
  @media print {
    .search,
    .toolbar,
    .active .clear,
    .chip .icon,
    .aside,
    .acts,
    .more,
    .unstated button {
      display: none;
    }
    .wide {
      grid-template-columns: 1fr;
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

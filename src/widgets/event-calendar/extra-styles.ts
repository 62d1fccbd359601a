// How days are chosen and what a month looks like.
import { css } from 'lit';

export const extraStyles = css`
  .dates {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    align-content: start;
  }
  .dates .chip {
    background: var(--_surface);
    border-color: var(--_control-line);
  }
  .dates .chip[aria-pressed='true'] {
    background: var(--_accent-soft);
    border-color: var(--_accent);
    font-weight: 600;
  }
  .dates label {
    display: inline-flex;
    flex-wrap: wrap;
    max-width: 100%;
    gap: 0 0.4em;
    align-items: center;
    color: var(--_muted);
    font-size: 0.95em;
  }
  input[type='date'] {
    max-width: 100%;
    min-height: 36px;
    padding: 0.15em 0.5em;
    border: 1px solid var(--_control-line);
    border-radius: calc(var(--_radius) * 0.8);
    background: var(--_surface);
    color: var(--_text);
  }
  .forms {
    display: inline-flex;
  }
  @container (max-width: 45em) {
    .filters {
      flex: 1 0 100%;
    }
  }
  .menu {
    position: relative;
  }
  .menu summary {
    font-weight: inherit;
    min-height: 44px;
  }
  .menu summary::after {
    margin-inline: 0.1em 0;
  }
  .menu-list {
    position: absolute;
    z-index: 2;
    inset-inline-end: 0;
    display: grid;
    min-width: 100%;
    padding: 0.3em;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 4px 16px #0003;
  }
  .menu-list .button {
    justify-content: start;
    white-space: nowrap;
  }
  .month-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.5em;
    align-items: center;
    justify-content: space-between;
  }
  .month {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: 0.9em;
  }
  .month th,
  .month td {
    border: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    padding: 0.3em;
  }
  .month thead th {
    border: 0;
    color: var(--_muted);
    font-weight: 600;
  }
  .month td {
    height: 6.5em;
    background: var(--_surface);
  }
  .month .week {
    width: 2.6em;
    color: var(--_muted);
    font-weight: 400;
  }
  .month .beside {
    background: var(--_sunken);
  }
  .month .number {
    display: inline-block;
    min-width: 1.7em;
    text-align: center;
    font-weight: 600;
  }
  .month .now .number {
    border-radius: 99px;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .month li + li {
    margin-top: 2px;
  }
  .month li a,
  .month li button,
  .month .said span:is(.name, .state) {
    position: relative;
    display: -webkit-box;
    -webkit-line-clamp: 2;
    -webkit-box-orient: vertical;
    overflow: hidden;
  }
  .month .said a {
    display: block;
  }
  .month li a,
  .month li button {
    min-height: 24px;
    padding: 1px 3px;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--_text);
    line-height: 1.3;
    text-align: start;
    text-decoration: none;
    hyphens: auto;
    cursor: pointer;
  }
  .month li a {
    background: var(--_accent-soft);
  }
  .month bdi {
    white-space: nowrap;
  }
  .month li a:has(.state) {
    -webkit-line-clamp: 4;
  }
  @container (max-width: 60em) {
    .month li a {
      -webkit-line-clamp: 4;
    }
  }
  .month li button {
    color: var(--_link);
  }
  .month li a:hover,
  .month li button:hover {
    text-decoration: underline;
  }
  .month .off a {
    background: var(--_warn-soft);
  }
  .month .name {
    font-size: 1em;
  }
  .month .off .name {
    text-decoration: line-through;
  }
  .next .badge {
    justify-self: start;
  }
  .month .state {
    font-size: 0.9em;
    font-weight: 600;
  }
  .series {
    display: grid;
    gap: 0.4em;
    padding: 1em 1.1em;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .series > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.3em;
  }
  .programme {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 1.25);
  }
  .plan {
    gap: 0;
  }
  .entry {
    padding-block: 0.7em;
    border-block-end: 1px solid var(--_line);
  }
  .entry .what {
    grid-template-columns: minmax(0, 1fr);
  }
  .entry .badge {
    justify-self: start;
  }
  .is-past .title a,
  .is-past .time {
    color: var(--_muted);
  }
  .entry .title a {
    display: inline-block;
    max-width: 100%;
    min-height: 24px;
  }
  @container (min-width: 34em) {
    .entry {
      grid-template-columns: 8em minmax(0, 1fr);
    }
  }
  @media print {
    .dates,
    .forms,
    .month-head button,
    .root:has(.programme) .active {
      display: none;
    }
    .series {
      padding: 0;
      background: none;
    }
    .entry,
    .day-name,
    .group-name {
      break-inside: avoid;
    }
    .day-name,
    .group-name {
      break-after: avoid;
    }
    .series a.out::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
    .month td {
      height: auto;
    }
  }
`;

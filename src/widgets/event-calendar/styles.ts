// What the calendar's list has beyond every list: the time beside what happens, and headings of days.
import { css } from 'lit';

export const styles = css`
  .search {
    flex-basis: 100%;
  }
  .results {
    gap: calc(var(--_gap) * 1.5);
  }
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 0.6);
  }
  .group-name {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.7em;
    padding-block-end: 0.25em;
    border-block-end: 2px solid var(--_accent);
    font-size: 1.15em;
  }
  .day {
    color: var(--_muted);
    font-size: 0.85em;
    font-weight: 400;
  }
  .day-name {
    margin-block-start: 0.5em;
  }
  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 0.6);
  }
  /* Dates are short and their heights differ: a guess would make the page jump more than drawing them costs. */
  .item {
    content-visibility: visible;
  }
  .event {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3em 1.2em;
    overflow-wrap: break-word;
  }
  .time {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .date {
    margin-inline-end: 0.4em;
  }
  .what {
    display: grid;
    gap: 0.35em;
    align-content: start;
  }
  .badge.off {
    font-weight: 600;
  }
  .is-off .title a,
  .is-off .time bdi {
    text-decoration: line-through;
    color: var(--_muted);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
  }
  .next .event {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .dates {
    min-height: 48px;
  }
  /* The room that tools and days will take, so that nothing jumps when they come. */
  @container (max-width: 56em) {
    .dates {
      min-height: 5em;
    }
  }
  @container (max-width: 45em) {
    .toolbar {
      min-height: 93px;
    }
  }
  @container (max-width: 30em) {
    .dates {
      min-height: 11em;
    }
  }
  @container (min-width: 34em) {
    .card.event {
      grid-template-columns: 8em minmax(0, 1fr);
    }
    .card .date {
      display: block;
    }
  }
`;

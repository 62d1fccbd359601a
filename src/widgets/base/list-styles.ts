// How a list of records is laid out: one column on a phone, filters beside the list where there is room.
import { css } from 'lit';

export const styles = css`
  .root,
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .root {
    gap: var(--_gap);
    /* A sticky footer of the page must not be pushed around while the first records come in. */
    align-content: start;
  }
  /* The room that the first cards will take, so that what stands below the widget does not jump. */
  .pending {
    min-height: 100vh;
  }
  .name {
    font-size: 1.6em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1em;
  }
  .search {
    position: relative;
    display: block;
    flex: 1 1 22em;
    max-width: 100%;
  }
  .search > .icon {
    position: absolute;
    inset-inline-start: 0.85em;
    inset-block-start: 13px;
    color: var(--_muted);
    pointer-events: none;
  }
  /* The tools come later: where they might not fit beside the search, their row is kept from the beginning. */
  @container (max-width: 48em) {
    .search {
      flex-basis: 100%;
    }
  }
  .toolbar {
    min-height: 44px;
    flex: 1 0 auto;
    max-width: 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.5em;
    align-items: center;
  }
  @container (max-width: 30em) {
    .toolbar {
      min-height: 93px;
    }
    .filters {
      flex: 1 0 100%;
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
  .warn {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  /* Filters and results do not make each other be laid out or painted anew. */
  .body {
    display: flex;
    gap: calc(var(--_gap) * 1.5);
    align-items: start;
  }
  .aside {
    flex: 0 0 17em;
    isolation: isolate;
    min-height: 30em;
    padding: 0.4em 1em;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .results {
    flex: 1;
    min-width: 0;
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
  .list {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
  }
  .item {
    content-visibility: auto;
    contain-intrinsic-size: auto 250px;
    /* Containment cuts what stands out of the box: room for the focus ring and the shadow. */
    margin: -6px;
    padding: 6px;
  }
  .card {
    position: relative;
    height: 100%;
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding: 1em 1.1em 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
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
  /* German words are long and phones are narrow. */
  @container (max-width: 30em) {
    .title,
    .summary {
      hyphens: auto;
    }
  }
  .facts {
    font-size: 0.95em;
  }
  .facts li {
    position: relative;
    margin-block-end: 0.3em;
    padding-inline-start: 1.75em;
  }
  .alert {
    display: flex;
    gap: 0.5em;
    align-items: start;
  }
  .facts .icon {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.12em;
    color: var(--_muted);
  }
  .alert {
    font-size: 0.95em;
    color: var(--_warn);
  }
  .alert .icon {
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
  .old {
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
  .ghost {
    min-height: 210px;
    background:
      linear-gradient(var(--_line) 0 0) 18px 22px / 30% 12px no-repeat,
      linear-gradient(var(--_line) 0 0) 18px 52px / 70% 18px no-repeat,
      linear-gradient(var(--_line) 0 0) 18px 90px / 85% 12px no-repeat,
      var(--_surface);
  }
`;

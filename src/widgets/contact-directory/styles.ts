// What the directory's list has beyond every list: headings of groups, telephone and mail that can be used at once.
import { css } from 'lit';

export const styles = css`
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 0.6);
  }
  .group-name {
    padding-block-end: 0.25em;
    border-block-end: 2px solid var(--_accent);
    font-size: 1.15em;
  }
  /* Above the link that makes the whole card one target. */
  .direct {
    position: relative;
    z-index: 1;
    display: inline-block;
    min-height: 24px;
  }
  .is-open {
    color: var(--_link);
    font-weight: 600;
  }
  .is-open .icon {
    color: inherit;
  }
  .facts .hint {
    display: block;
    font-weight: 400;
  }
  /* The order needs room, too. */
  @container (max-width: 66em) {
    .search {
      flex-basis: 100%;
    }
  }
  @container (max-width: 45em) {
    .toolbar {
      min-height: 93px;
    }
  }
  /* Filters, order and tools each take a row of their own. */
  @container (max-width: 30em) {
    .toolbar {
      min-height: 142px;
    }
  }
`;

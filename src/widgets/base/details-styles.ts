// How the details look: a sheet over a phone, a page in the middle of a desk screen.
import { css } from 'lit';

const styles = css`
  .details {
    width: min(46em, 100%);
    max-width: 100%;
    max-height: 100%;
    height: 100%;
    margin: 0 auto;
  }
  @media (min-width: 700px) {
    .details {
      height: fit-content;
      max-height: 92vh;
      margin: auto;
      border-radius: calc(var(--_radius) * 1.4);
    }
  }
  .page {
    position: relative;
    display: grid;
    gap: var(--_gap);
    padding: 1.4em;
  }
  .page header {
    display: grid;
    gap: 0.5em;
  }
  .shut {
    position: sticky;
    inset-block-start: 0.4em;
    z-index: 1;
    justify-self: end;
    margin-block-end: -44px;
    margin-inline: 0 -0.8em;
    min-width: 44px;
    background: var(--_surface);
  }
  .page .kicker {
    min-height: 1.6em;
    padding-inline-end: 3em;
  }
  .page .kicker:not(:has(*)) {
    display: flex;
  }
  .page h2 {
    font-size: 1.5em;
  }
  .page .acts {
    flex-wrap: wrap;
    gap: 0.5em;
    margin: 0;
  }
  figure {
    margin: 0;
  }
  img {
    display: block;
    max-width: 100%;
    max-height: 24em;
    width: auto;
    height: auto;
    border-radius: var(--_radius);
  }
  .lead {
    font-size: 1.08em;
  }
  .sections {
    display: grid;
    gap: calc(var(--_gap) * 1.25) calc(var(--_gap) * 2);
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  .sections:not(:has(*)),
  .about:not(:has(*)) {
    display: none;
  }
  section > h3 {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin-block-end: 0.4em;
    font-size: 1.05em;
  }
  section > h3 .icon {
    color: var(--_accent);
  }
  .sections section {
    display: grid;
    gap: 0.4em;
    align-content: start;
    padding-inline-start: 0;
  }
  .lines {
    display: grid;
    gap: 0.25em;
  }
  .dots {
    list-style: disc;
    padding-inline-start: 1.3em;
  }
  .contact + .contact,
  .place + .place,
  .run + .run {
    margin-block-start: 0.6em;
  }
  address {
    display: grid;
    font-style: normal;
    justify-items: start;
  }
  [dir='rtl'] address {
    justify-items: end;
  }
  .phone,
  .lines a:not(.button) {
    display: inline-block;
    padding-block: 0.15em;
  }
  .lines .badge {
    display: inline-block;
  }
  .hours {
    border-collapse: collapse;
  }
  .hours th,
  .hours td {
    padding: 0.15em 0;
    padding-inline-end: 1.2em;
    text-align: start;
    font-weight: 400;
    vertical-align: top;
  }
  .hours td {
    font-variant-numeric: tabular-nums;
  }
  .about {
    display: grid;
    gap: 0.2em;
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  .about .old {
    color: var(--_warn);
  }
  @media print {
    .root:has(> .details) > :not(.details) {
      display: none;
    }
    .details {
      position: static;
      width: auto;
      height: auto;
      max-height: none;
      box-shadow: none;
    }
    .shut,
    .page .acts,
    section:has(> .save) {
      display: none;
    }
    a.out[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
      overflow-wrap: anywhere;
    }
  }
`;

export const detailsStyles = [styles];

// The poster of a week on the screen and on paper: one page A4, dark on light whatever the page around looks like.
import { css } from 'lit';

const styles = css`
  .poster-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  #poster .sheet-body {
    background: var(--_sunken);
    padding: 1em;
  }
  .poster {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    width: 100%;
    max-width: 186mm;
    min-height: 266mm;
    margin-inline: auto;
    padding: 4mm;
    background: #fff;
    color: #111;
    color-scheme: light;
    font-size: 9pt;
    line-height: 1.3;
  }
  .poster.size-0 {
    font-size: 20pt;
  }
  .poster.size-1 {
    font-size: 16pt;
  }
  .poster.size-2 {
    font-size: 13pt;
  }
  .poster.size-3 {
    font-size: 11pt;
  }
  .poster header {
    padding-block-end: 2mm;
    border-block-end: 1mm solid #111;
  }
  .poster-title {
    display: -webkit-box;
    -webkit-line-clamp: 2;
    -webkit-box-orient: vertical;
    overflow: hidden;
    font-size: 22pt;
    font-weight: 700;
    line-height: 1.15;
  }
  .poster-days {
    font-size: 16pt;
  }
  .poster-day {
    display: grid;
    flex: 1 0 auto;
    grid-template-columns: 38mm minmax(0, 1fr);
    gap: 4mm;
    align-content: start;
    padding-block: 2mm;
    border-block-end: 0.3mm solid #777;
  }
  .poster-day h3 span {
    display: block;
  }
  .poster-day h3 {
    font-size: min(1em, 13pt);
    line-height: 1.3;
  }
  .poster .line {
    display: -webkit-box;
    -webkit-line-clamp: 2;
    -webkit-box-orient: vertical;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .poster .time {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .poster .place {
    overflow: hidden;
    color: #333;
    font-size: 0.85em;
    white-space: nowrap;
    text-align: match-parent;
    text-overflow: ellipsis;
  }
  .poster .state {
    display: inline-block;
    padding-inline: 0.3em;
    border: 0.3mm solid #111;
    border-radius: 1mm;
    font-size: 0.85em;
  }
  .poster .is-off .time,
  .poster .is-off strong {
    text-decoration: line-through;
  }
  .tight li {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
  }
  .tight .line {
    display: flex;
    flex: 0 1 auto;
    gap: 0.4em;
    max-width: 75%;
  }
  .tight .time,
  .tight .state {
    flex: none;
  }
  /* In its own direction, so that it is its end that is cut off. */
  .tight strong {
    min-width: 0;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .tight .line + .place {
    flex: 1 1 0;
    min-width: 0;
  }
  .poster footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 4mm;
    justify-content: space-between;
    padding-block-start: 2mm;
    font-size: 10pt;
    overflow-wrap: anywhere;
  }
  @container (max-width: 34em) {
    .poster-day {
      grid-template-columns: minmax(0, 1fr);
      gap: 1mm;
    }
  }
  @media print {
    .root:has(> #poster) > :not(#poster),
    #poster .sheet-head {
      display: none;
    }
    #poster {
      position: static;
      display: block;
      width: auto;
      height: auto;
      max-height: none;
      overflow: visible;
      box-shadow: none;
    }
    #poster .sheet-body {
      outline: 0;
      padding: 0;
      overflow: visible;
      background: none;
    }
    .poster {
      width: 186mm;
      height: 266mm;
      padding: 0;
      overflow: hidden;
      break-inside: avoid;
    }
    .poster .poster-day {
      grid-template-columns: 38mm minmax(0, 1fr);
      gap: 4mm;
    }
  }
`;

export const posterStyles = [styles];

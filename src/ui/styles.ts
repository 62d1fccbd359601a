// What all widgets look like at first sight: reset inside the shadow root, type, buttons, fields. Lengths are in
// em and px: a page that sets its root size to 62.5 % must not shrink us.
import { css } from 'lit';

export const baseStyles = css`
  /* Only what is important in here is stronger than what is so outside: pages say *{all:unset!important}. */
  :host {
    display: block !important;
    box-sizing: border-box !important;
    container-type: inline-size !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .root {
    /* Pages leave letters apart, shadows on words, indented lines. Hidden stays hidden, and dark dark. */
    all: initial;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    display: block;
    /* Longhands: the shorthand does not take "inherit" for one of its parts. */
    font-family: var(--_font);
    font-size: var(--_size);
    line-height: 1.5;
    color: var(--_text);
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  :is(h1, h2, h3, h4, h5, h6),
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-family: var(--_heading-font);
    font-size: 1em;
    font-weight: 600;
    line-height: 1.3;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  .away {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .icon {
    width: 1.25em;
    height: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .button,
  select {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.45em;
    min-height: 44px;
    padding: 0.35em 0.9em;
    border: 1px solid var(--_control-line);
    border-radius: calc(var(--_radius) * 0.8);
    background: var(--_surface);
    color: var(--_text);
    text-decoration: none;
    cursor: pointer;
  }
  .button.plain {
    border-color: transparent;
    background: none;
    color: var(--_link);
    padding-inline: 0.5em;
  }
  input[type='search'] {
    width: 100%;
    min-height: 48px;
    padding: 0.5em 0.9em;
    padding-inline-start: 2.7em;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    appearance: none;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.9em;
  }
`;

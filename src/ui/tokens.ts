// The look in one place: the public custom properties a page may set, and the private ones our styles read.
// Colours follow the page's own `color-scheme`, so a light page stays light on a phone set to dark.
import { css } from 'lit';

export const tokens = css`
  :host {
    --_accent: var(--mit-accent, light-dark(#0a5c5a, #7fd6cc));
    --_on-accent: var(--mit-on-accent, light-dark(#fff, #06302e));
    --_text: var(--mit-text, light-dark(#1c2326, #eaefee));
    --_muted: var(--mit-text-muted, light-dark(#566166, #aab6b8));
    --_surface: var(--mit-surface, light-dark(#fff, #1b2224));
    --_sunken: var(--mit-surface-sunken, light-dark(#f4f6f5, #232c2e));
    --_line: var(--mit-border, light-dark(#d5dcda, #3b484b));
    --_control-line: var(--mit-control-border, light-dark(#7a878a, #8b999c));
    --_link: var(--mit-link, light-dark(#0a5c5a, #7fd6cc));
    --_warn: var(--mit-warning, light-dark(#7a4a00, #ffd08a));
    --_warn-soft: var(--mit-warning-soft, light-dark(#fff2d9, #40300f));
    --_radius: var(--mit-radius, 10px);
    --_gap: var(--mit-space, 16px);
    --_shadow: var(--mit-shadow, 0 1px 2px #0b20200f, 0 2px 8px #0b20200a);
    --_font: var(--mit-font, inherit);
    --_heading-font: var(--mit-heading-font, inherit);
    --_size: var(--mit-font-size, max(1em, 16px));
  }
`;

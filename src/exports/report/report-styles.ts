// How a report looks on a screen, on a phone, in the dark and on paper. No colour says anything that no number says.
export const reportStyles = `
:root { color-scheme: light dark; --ink: light-dark(#1b2326, #e8eded); --soft: light-dark(#586266, #a5b0b0);
  --line: light-dark(#d5dbdb, #39443f); --paper: light-dark(#fff, #14191b); --panel: light-dark(#f3f6f5, #1e2527);
  --accent: light-dark(#0a5c5a, #7fd6cc); --warn: light-dark(#8a4b00, #ffcb85);
  --heat-1: light-dark(#e2f1ee, #1c3331); --heat-2: light-dark(#bfe1db, #23504c); --heat-3: light-dark(#8cc9c0, #2b6f69);
  --fresh-0: light-dark(#0a5c5a, #7fd6cc); --fresh-1: light-dark(#4c9a92, #4c9a92); --fresh-2: light-dark(#c4b066, #b39a45);
  --fresh-3: light-dark(#c77d2b, #d98a35); --fresh-4: light-dark(#8b8f92, #777d80); }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 3rem) 4rem; max-width: 76rem; background: var(--paper);
  color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; text-wrap: balance; }
h2 { margin: 3rem 0 .25rem; padding-block-end: .25rem; border-block-end: 2px solid var(--accent); font-size: 1.3rem; }
h3 { margin: 1.5rem 0 .25rem; font-size: 1.05rem; }
p { margin: .5rem 0; max-width: 46rem; }
a { color: var(--accent); }
.meta, .hint { color: var(--soft); }
.caution { margin-block: 1.25rem; padding: .75rem 1rem; border-inline-start: 4px solid var(--warn); background: var(--panel); }
.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin: 0; padding: 0; list-style: none; }
.numbers li { padding: .75rem 1rem; border-radius: .5rem; background: var(--panel); }
.numbers b { display: block; font-size: 1.75rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1.25rem 0 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding-block: .2rem; }
.scroll { position: relative; overflow-x: auto; margin-block: 1rem; }
.scroll:focus-visible, a:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
.wide { min-width: 100%; }
caption { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: .4rem .6rem; border-block-end: 1px solid var(--line); text-align: end; vertical-align: middle; }
th { font-weight: 600; }
thead th, thead td { vertical-align: bottom; }
thead th { hyphens: auto; font-size: .875rem; line-height: 1.25; color: var(--soft); }
tbody th, thead th:first-child { text-align: start; }
tbody th { position: sticky; inset-inline-start: 0; background: var(--paper); }
th.text, td.text { text-align: start; }
td.h1 { background: var(--heat-1); } td.h2 { background: var(--heat-2); } td.h3 { background: var(--heat-3); }
td.zero { color: var(--soft); }
td.gap { color: var(--warn); font-weight: 600; }
.sum { border-inline-start: 2px solid var(--line); font-weight: 600; }
.bar { inline-size: min(14rem, 30vw); min-inline-size: 6rem; }
svg { display: block; inline-size: 100%; block-size: .9rem; border-radius: 3px; background: var(--panel); }
.fill { fill: var(--accent); } .lack { fill: var(--warn); }
.f0 { fill: var(--fresh-0); } .f1 { fill: var(--fresh-1); } .f2 { fill: var(--fresh-2); } .f3 { fill: var(--fresh-3); } .f4 { fill: var(--fresh-4); }
.key { display: inline-block; inline-size: .8em; block-size: .8em; margin-inline-end: .35em; border-radius: 2px; }
.stack { inline-size: 30%; min-inline-size: 10rem; }
ul.records { margin: .25rem 0 0; padding-inline-start: 1.25rem; }
ul.records li { margin-block: .15rem; }
details { border-block-end: 1px solid var(--line); }
summary { padding: .6rem 0; cursor: pointer; }
summary b { font-weight: 600; }
details ul { padding-block-end: .75rem; }
footer { margin-block-start: 3rem; color: var(--soft); }
@media (max-width: 40rem) { h1 { font-size: 1.4rem; } tbody th { max-inline-size: 9rem; } }
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 9pt; }
  nav { display: none; }
  h2 { break-after: avoid; } tr, li, .numbers { break-inside: avoid; }
  thead { display: table-header-group; }
  td, svg, .key { print-color-adjust: exact; }
  .scroll { overflow: visible; }
  tbody th { position: static; }
}
`;

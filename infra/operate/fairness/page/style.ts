/** The look of the page: one column of text, one ink, one colour of alarm; by day, by night and on paper. */
export const style = `
:root { color-scheme: light dark; --ink: #1c1c1a; --paper: #fdfdfb; --quiet: #5d5c57; --rule: #d9d7cf; --ground: #efede6; --bar: #6f8aa3; --alarm: #b3382c; --edge: #1c1c1a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6df; --paper: #171715; --quiet: #a5a39b; --rule: #3b3a36; --ground: #2a2926; --bar: #7f9cb8; --alarm: #e0705f; --edge: #e8e6df; } }
@media print { :root { --ink: #000; --paper: #fff; --quiet: #444; --rule: #bbb; --ground: #eee; --bar: #7d8fa0; --alarm: #a03024; --edge: #000; } * { print-color-adjust: exact; } tr, svg { break-inside: avoid; } tr.part { break-after: avoid; } h2, h3, caption { break-after: avoid; } body { font-size: 9pt; } }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 68rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .75rem; }
h2 { font-size: 1.3rem; margin: 3rem 0 .5rem; padding-top: 1rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.05rem; margin: 2rem 0 .25rem; }
p { max-width: 46rem; margin: .4rem 0 .8rem; }
.quiet, figcaption { color: var(--quiet); font-size: .875rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0 1.5rem; font-size: .875rem; line-height: 1.35; }
caption { text-align: start; font-weight: 600; padding: .25rem 0; }
th, td { text-align: start; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--rule); font-weight: 400; }
thead th { color: var(--quiet); vertical-align: bottom; }
tbody th { min-width: 12rem; }
tr.part th { font-weight: 600; padding-top: .8rem; }
td.n, th.n { text-align: end; }
td.n { font-variant-numeric: tabular-nums; white-space: nowrap; }
td.told { min-width: 10.5rem; }
td.figure, th.figure { width: 250px; padding-right: 0; }
tr.whole th, tr.whole td { font-weight: 600; }
tr.alarming th { color: var(--alarm); font-weight: 600; }
svg { display: block; max-width: 100%; }
svg text { font-size: 10px; fill: var(--quiet); }
.ground { fill: var(--ground); } .bar { fill: var(--bar); } .other { fill: var(--quiet); } .alarm { fill: var(--alarm); }
.limit { stroke: var(--edge); stroke-width: 1; } .median { stroke: var(--edge); stroke-width: 3; }
.place { display: block; color: var(--quiet); font-weight: 400; }
code { font-size: .8rem; overflow-wrap: anywhere; }
`.trim();

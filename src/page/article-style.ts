/**
 * The look of a tinted article, for the page the command writes and for the playground. Tints come from `--hue`, set for each speaker;
 * the rest follows the reader’s light or dark setting, and print.
 */
export const articleStyle = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6;
  --sheet: #fffefb;
  --ink: #1d1c19;
  --quiet: #615e56;
  --rule: #dcd8cc;
  --tint-light: 92%;
  --tint-strength: 0.055;
  --line-light: 56%;
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Source Serif 4', 'Noto Serif', Georgia, serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  --mono: ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161512;
    --sheet: #1d1c18;
    --ink: #e9e5da;
    --quiet: #a8a395;
    --rule: #39362e;
    --tint-light: 33%;
    --tint-strength: 0.06;
    --line-light: 70%;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans); }
a { color: inherit; }
:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; border-radius: 2px; }
.text { font: 1.125rem/1.65 var(--serif); max-width: 38em; hyphens: manual; overflow-wrap: anywhere; }
.text p { margin: 0 0 0.9em; white-space: pre-line; text-wrap: pretty; }
.text h2 { margin: 0 0 0.8em; font: 600 1.65em/1.2 var(--serif); text-wrap: balance; }
mark, .swatch, .quotations li::before {
  --tint: oklch(calc(var(--tint-light) - var(--depth, 0) * 7%) calc(var(--tint-strength) + var(--depth, 0) * 0.035) var(--hue, 235));
}
mark {
  background: var(--tint);
  color: inherit;
  border-radius: 0.15em;
  padding: 0.08em 0.1em;
  margin: 0 -0.1em;
  -webkit-box-decoration-break: clone;
  box-decoration-break: clone;
}
mark.unattributed, .swatch.unattributed {
  background: repeating-linear-gradient(-45deg, transparent 0 3px, color-mix(in srgb, var(--quiet) 34%, transparent) 3px 4px);
}
.speaker, .role, .verb { text-underline-offset: 0.2em; text-decoration-color: oklch(var(--line-light) 0.12 var(--hue, 235)); }
.speaker { font-weight: 600; text-decoration-line: underline; text-decoration-thickness: 0.12em; }
.role { text-decoration-line: underline; text-decoration-style: dotted; text-decoration-thickness: 0.1em; }
.verb { font-style: italic; }
.number {
  margin-left: 0.2em;
  padding: 0 0.15em;
  color: var(--quiet);
  font: 0.65em/1 var(--sans);
  font-variant-numeric: tabular-nums;
  text-decoration: none;
  vertical-align: 0.55em;
}
/* Close by, or it would lie on the closing mark. */
.number:focus-visible { outline-offset: 0; }
.number:hover { color: var(--ink); text-decoration: underline; }
.legend { font-size: 0.9375rem; }
.speakers { list-style: none; margin: 0; padding: 0; }
.speakers li {
  display: grid;
  grid-template-columns: 1.25rem 1fr auto;
  gap: 0 0.6rem;
  padding: 0.45rem 0;
  border-bottom: 1px solid var(--rule);
}
.swatch { width: 1.25rem; height: 1.25rem; margin-top: 0.1rem; border-radius: 0.2rem; background: var(--tint); box-shadow: inset 0 0 0 1px oklch(var(--line-light) 0.1 var(--hue, 235) / 0.5); }
.speakers .name { font-weight: 600; overflow-wrap: anywhere; }
.speakers .name::first-letter, .quotations .name::first-letter { text-transform: uppercase; }
.speakers .count { color: var(--quiet); font-variant-numeric: tabular-nums; white-space: nowrap; }
.speakers .title { grid-column: 2 / -1; grid-row: 2; color: var(--quiet); overflow-wrap: anywhere; }
.key { margin: 0.8rem 0 0; color: var(--quiet); font-family: var(--serif); }
.quotations { margin: 0; padding: 0; list-style: none; counter-reset: quotation; }
.quotations li {
  counter-increment: quotation;
  position: relative;
  padding: 0.9rem 0 0.9rem 2.2rem;
  border-bottom: 1px solid var(--rule);
  scroll-margin: 1rem;
}
.quotations li::before {
  content: counter(quotation);
  position: absolute;
  left: 0;
  min-width: 1.5rem;
  padding: 0.1rem 0.2rem;
  border-radius: 0.2rem;
  background: var(--tint);
  font: 0.8125rem/1.3 var(--sans);
  font-variant-numeric: tabular-nums;
  text-align: center;
}
.quotations li.unattributed::before { background: none; box-shadow: inset 0 0 0 1px var(--rule); }
.quotations li:target { background: color-mix(in srgb, var(--ink) 5%, transparent); }
.quotations blockquote { margin: 0 0 0.25rem; font: 1.0625rem/1.5 var(--serif); max-width: 40em; overflow-wrap: anywhere; }
.quotations blockquote div + div { margin-top: 0.2rem; }
.quotations p { margin: 0; color: var(--quiet); font-size: 0.875rem; overflow-wrap: anywhere; }
.quotations .name { display: inline-block; color: var(--ink); font-weight: 600; }
.quotations .verb { text-decoration: none; }
code { font: 0.9em var(--mono); white-space: nowrap; }
.back { text-decoration: none; padding: 0 0.3em; }
@media (max-width: 40rem) {
  .text { font-size: 1.0625rem; line-height: 1.6; }
  .speakers { display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; }
  .speakers li { display: flex; gap: 0.4rem; padding: 0.15rem 0; border: 0; }
  .speakers .name { font-weight: 400; }
  .speakers .title, .speakers .count { display: none; }
}
@media print {
  :root { --paper: #fff; --sheet: #fff; }
  mark, .swatch, .quotations li::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .back { display: none; }
}
`

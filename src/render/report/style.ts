import { dark, light, type Palette } from './palette.ts';

/** The style sheet of the page: laptop and paper, day and night, nothing loaded from anywhere. */
export const style = `
:root { color-scheme: light dark; ${variables(light)} }
@media screen and (prefers-color-scheme: dark) { :root { ${variables(dark)} } }
* { box-sizing: border-box; }
html { font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif; background: var(--ground); color: var(--text); }
body { margin: 0 auto; max-width: 1120px; padding: 0 32px 48px; }
h1, h2, h3 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: 30px; letter-spacing: -0.01em; }
h2 { font-size: 20px; margin: 0 0 12px; }
h3 { font-size: 15px; margin: 20px 0 8px; }
p { margin: 0 0 8px; }
ul { margin: 0; padding-left: 18px; }
a { color: var(--accent); }
code { font: 0.88em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; unicode-bidi: isolate; }
section { margin-top: 40px; }
.muted { color: var(--muted); }
.small { font-size: 13px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { position: static; width: auto; height: auto; clip-path: none; }

.top { border-bottom: 3px solid var(--accent); padding: 28px 0 20px; }
.kicker { color: var(--accent); font-weight: 600; font-size: 13px; margin-bottom: 4px; }
.headline { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; }
.task { margin: 10px 0 0; max-width: 80ch; overflow-wrap: anywhere; }
.pill { display: inline-block; border: 1px solid currentColor; border-radius: 999px; padding: 1px 10px; font-size: 13px; font-weight: 600; white-space: nowrap; }
.good { color: var(--good); background: var(--good-ground); }
.warn { color: var(--warn); background: var(--warn-ground); }
.bad { color: var(--bad); background: var(--bad-ground); }
.none { color: var(--muted); background: var(--panel); }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 10px 24px; margin: 18px 0 0; }
.facts div { min-width: 0; }
dt { color: var(--muted); font-size: 12px; }
dd { margin: 0; overflow-wrap: anywhere; }
.wide { grid-column: span 2; }
.wide code { font-size: 0.8em; }
nav { font-size: 13px; padding: 10px 0; border-bottom: 1px solid var(--line); }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 18px; list-style: none; padding: 0; }

.box { border: 1px solid var(--line); border-left: 4px solid var(--accent); background: var(--panel); padding: 12px 16px; border-radius: 4px; margin-top: 20px; }
.box p:last-child { margin: 0; }
.alerts { border-color: var(--bad); background: var(--bad-ground); margin-top: 24px; }
.alerts h2 { font-size: 16px; color: var(--bad); margin-bottom: 6px; }
.alerts li { overflow-wrap: anywhere; }
.lead { font-size: 17px; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 12px; margin: 0 0 16px; }
.tile { border: 1px solid var(--line); border-radius: 6px; padding: 10px 14px; }
.tile b { display: block; font-size: 26px; line-height: 1.2; font-variant-numeric: tabular-nums; }

.bar { display: flex; height: 18px; border: 1px solid var(--line); border-radius: 4px; overflow: hidden; margin: 4px 0 14px; }
.bar span { min-width: 3px; }
.bar .allow { background: var(--good); }
.bar .deny { background: repeating-linear-gradient(45deg, var(--bad) 0 5px, var(--bad-ground) 5px 9px); }
.bar span + span { border-left: 2px solid var(--ground); }

.scroll { overflow-x: auto; margin-bottom: 18px; }
table { width: 100%; border-collapse: collapse; font-size: 13.5px; }
caption { text-align: left; color: var(--muted); font-size: 13px; padding-bottom: 6px; }
th, td { text-align: left; vertical-align: top; padding: 7px 12px 7px 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { font-size: 12px; color: var(--muted); font-weight: 600; border-bottom: 2px solid var(--line); overflow-wrap: normal; }
tbody th { font-weight: 600; }
td p:last-child { margin: 0; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.narrow { width: 1%; white-space: nowrap; }
.key { white-space: nowrap; }
td.state { width: 21%; }
td.state .pill { white-space: normal; overflow-wrap: normal; border-radius: 12px; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(280px, 1fr)); gap: 0 40px; }
.activity { border: 1px solid var(--line); border-radius: 6px; padding: 12px 16px; margin-top: 12px; }
.activity h3 { margin: 0 0 4px; display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: baseline; justify-content: space-between; }
.activity { font-size: 14px; }
.activity .facts { margin: 10px 0 8px; gap: 6px 24px; }
.activity p:last-child { margin: 0; }
.activity ul { margin-top: 4px; }
.activity li { overflow-wrap: anywhere; }
.ids { columns: 2; column-gap: 32px; font-size: 13px; list-style: none; padding: 0; }
.ids li { break-inside: avoid; padding-left: 1em; text-indent: -1em; }
footer { margin-top: 40px; border-top: 1px solid var(--line); padding-top: 12px; }

@page { size: A4; margin: 16mm 14mm; }
@media print {
  html { font-size: 11px; }
  body { max-width: none; padding: 0; }
  .top { padding-top: 0; }
  nav, .skip { display: none; }
  section { margin-top: 22px; }
  h1 { font-size: 22px; } h2 { font-size: 15px; } h3 { font-size: 12px; }
  .lead { font-size: 12.5px; } .small, table, .ids, caption, thead th, .pill { font-size: 10px; } dt { font-size: 9.5px; }
  .tile b { font-size: 18px; }
  .facts { grid-template-columns: repeat(3, 1fr); gap: 6px 16px; }
  .scroll { overflow: visible; }
  h2, h3, caption { break-after: avoid; }
  .tiles { grid-template-columns: repeat(6, 1fr); gap: 8px; }
  .tile { padding: 6px 8px; }
  .activity { font-size: 10.5px; }
  .columns { grid-template-columns: repeat(3, 1fr); gap: 0 24px; }
  tr, .short, .box, .tile, .activity, #integrity { break-inside: avoid; }
  thead { display: table-header-group; }
  .bar, .pill, .box, .tile { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([role, colour]) => `--${role.replace('Ground', '-ground')}: ${colour};`)
    .join(' ');
}

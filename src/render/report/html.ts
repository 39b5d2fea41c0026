import type { Report } from '../../compliance/report.ts';
import { activitySections } from './html-activities.ts';
import { decisionSections } from './html-decisions.ts';
import { findingSections } from './html-findings.ts';
import { html, Markup, type Piece, prose, quoted } from './markup.ts';
import { facts, list, section } from './parts.ts';
import { style } from './style.ts';
import { capital, cut, grouped } from './text.ts';
import { integrityNote, nature, outcomeSign, runRows, summarySentences, verifyCommand } from './words.ts';

const contents = [
  ['summary', 'Summary'],
  ['population', 'Population'],
  ['decisions', 'Decisions'],
  ['denied', 'Denied calls'],
  ['findings', 'Findings'],
  ['activities', 'Activities'],
  ['coverage', 'Coverage'],
  ['integrity', 'Integrity'],
] as const;

/** The report as one static page: no script, nothing loaded, readable on a laptop and on paper (A4). */
export function reportHtml(report: Report): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>Run report ${cut(report.run.id ?? '', 60)}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="hidden skip" href="#summary">Skip to the summary</a>
${header(report)}<nav aria-label="Contents">${list(contents.map(([id, title]) => html`<a href="#${new Markup(id)}">${title}</a>`))}</nav>
<main>
${alerts(report)}${summary(report)}${decisionSections(report)}${findingSections(report)}${activitySections(report)}${integrity(report)}</main>
<footer class="small muted"><p>${nature[0] ?? ''}</p></footer>
</body>
</html>
`.text;
}

function header(report: Report): Markup {
  const { tone, text } = outcomeSign(report);
  const task = report.run.start?.task.text;
  return html`<header class="top">
<p class="kicker">Agent Bouncer</p>
<div class="headline"><h1>Run report</h1> <span class="pill ${tone}">${text}</span></div>
${
  task === undefined
    ? ''
    : html`<p class="task"><span class="muted">Task:</span> ${cut(task, 300)}</p>
`
}${facts(runRows(report), 160)}</header>
`;
}

function alerts({ alerts }: Report): Piece {
  if (alerts.length === 0) return '';
  const shown = alerts.slice(0, 20).map(alert => prose(`${capital(alert)}.`));
  const more = alerts.length - shown.length;
  return html`<section class="box alerts" aria-labelledby="alerts-title">
<h2 id="alerts-title">⚠ Read this first</h2>
${list([...shown, ...(more > 0 ? [`${grouped(more)} more; the JSON report holds them all.`] : [])])}</section>
`;
}

function summary(report: Report): Markup {
  const { decisions, activities } = report;
  const [first, ...rest] = summarySentences(report);
  const exceptions = activities.reduce((sum, activity) => sum + activity.exceptions.length, 0);
  return section(
    'summary',
    'Summary',
    html`<p class="lead">${first ?? ''}</p>
<div class="tiles">
${tile(decisions.total, 'tool calls decided')}${tile(decisions.allowed, 'allowed')}${tile(decisions.denied, 'denied')}${tile(report.secrets.length, 'secrets in denied calls')}${tile(report.code.findings.length, 'code findings')}${tile(exceptions, 'exceptions in activities')}</div>
${list(rest)}<div class="box">${nature.map(
      sentence => html`<p>${sentence}</p>
`,
    )}</div>`,
  );
}

function tile(count: number, label: string): Markup {
  return html`<div class="tile"><b>${grouped(count)}</b> ${label}</div>
`;
}

function integrity({ integrity: declared, run }: Report): Markup {
  return section(
    'integrity',
    'Integrity',
    html`<p>${integrityNote}</p>
<p>To check it yourself: ${quoted(verifyCommand)}</p>
${facts([
  { label: 'Events in the log', value: `${grouped(run.events)}; the bundle declares ${grouped(declared.events)}` },
  { label: 'Anchor', value: declared.anchor },
  { label: 'Signing key', value: declared.keyId },
  { label: 'Head of the chain (SHA-256)', value: declared.head },
  { label: 'Merkle root (RFC 6962)', value: declared.merkleRoot },
])}`,
  );
}

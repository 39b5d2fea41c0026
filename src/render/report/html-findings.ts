import type { CodeFinding, Report } from '../../compliance/report.ts';
import { html, type Markup, type Piece, prose, quoted } from './markup.ts';
import { section, table } from './parts.ts';
import { capital, cut, grouped } from './text.ts';
import { codeSentence, dollars, findingState } from './words.ts';

/** What the scanners found, what the adjudicator said, which servers asked in, what the model cost. */
export function findingSections(report: Report): Markup[] {
  return [
    section(
      'findings',
      'Findings',
      html`<h3>Secrets in denied calls</h3>
`,
      secrets(report),
      html`<h3>Code written by the agent</h3>
`,
      code(report),
    ),
    section(
      'judges',
      'Adjudicator, servers and model',
      html`<h3>Adjudicator verdicts</h3>
`,
      adjudicated(report),
      html`<h3>MCP servers</h3>
`,
      servers(report),
      html`<h3>Model use</h3>
`,
      models(report),
    ),
  ];
}

const none = html`<p>None on record.</p>
`;

function secrets({ secrets }: Report): Markup {
  if (secrets.length === 0) return none;
  return table(
    'The secrets themselves are not recorded. Equal fingerprints mean the same secret.',
    [
      { title: 'Event', kind: 'narrow' },
      { title: 'Rule' },
      { title: 'Tool and place in its input' },
      { title: 'What' },
      { title: 'Fingerprint' },
    ],
    secrets.map(({ event, rule, tool, where, message, fingerprint }) => [
      `#${event}`,
      quoted(rule, 80),
      html`${cut(tool, 80)} ${quoted(where, 120)}`,
      prose(message),
      fingerprint === null ? 'none' : quoted(fingerprint, 80),
    ]),
  );
}

const signs: Record<CodeFinding['severity'], Markup> = {
  error: html`<span class="pill bad">✕ error</span>`,
  warning: html`<span class="pill warn">! warning</span>`,
  note: html`<span class="pill none">i note</span>`,
};

function code({ code }: Report): Piece {
  if (code.files === 0 && code.findings.length === 0) return none;
  const scanned = html`<p>${codeSentence(code)} Each file counts as its latest scan saw it.</p>
`;
  const failed =
    code.failed.length === 0
      ? ''
      : table(
          'Files that could not be scanned.',
          [{ title: 'Event', kind: 'narrow' }, { title: 'File' }, { title: 'Why' }],
          code.failed.map(({ event, path, error }) => [`#${event}`, quoted(path, 200), quoted(error, 200)]),
        );
  return [scanned, failed, openFindings(code), closedFindings(code)];
}

function openFindings(code: Report['code']): Markup {
  if (code.findings.length === 0)
    return html`<p>No open findings.</p>
`;
  return table(
    'Open findings: what the latest scan of each file saw and was not there before the run, the worst first.',
    [
      { title: 'Event', kind: 'narrow' },
      { title: 'Severity', kind: 'narrow' },
      { title: 'Rule' },
      { title: 'Place' },
      { title: 'What' },
    ],
    code.findings.map(finding => [
      `#${finding.event}`,
      signs[finding.severity],
      html`<p>${quoted(finding.rule, 80)}</p><p class="muted">${weaknesses(finding)}</p>`,
      quoted(`${finding.path}:${finding.line}`, 200),
      html`<p>${prose(finding.message)}</p>${finding.help === null ? '' : html`<p class="muted">${prose(finding.help)}</p>`}<p class="muted">${findingState(finding)}</p>`,
    ]),
  );
}

function closedFindings({ closed }: Report['code']): Piece {
  if (closed.length === 0) return '';
  return table(
    'Closed findings: what a later write removed, with the events that saw it first and no more.',
    [{ title: 'Found → closed', kind: 'narrow' }, { title: 'Rule' }, { title: 'Place' }, { title: 'Calls' }],
    closed.map(finding => [
      `#${finding.found.event} → #${finding.closed.event}`,
      quoted(finding.rule, 80),
      quoted(`${finding.path}:${finding.line}`, 200),
      html`${quoted(finding.found.call ?? 'end of the run', 80)} → ${quoted(finding.closed.call ?? 'end of the run', 80)}`,
    ]),
  );
}

function weaknesses({ cwe, confidence }: CodeFinding): string {
  return `${cwe.length === 0 ? 'CWE not recorded' : cwe.map(number => `CWE-${number}`).join(', ')}; ${confidence} confidence`;
}

function adjudicated({ adjudicated }: Report): Markup {
  if (adjudicated.length === 0) return none;
  return table(
    'The rationale is text that a model wrote; it is not the cause of the verdict.',
    [
      { title: 'Event', kind: 'narrow' },
      { title: 'Call' },
      { title: 'Verdict' },
      { title: 'Rationale' },
      { title: 'Model and prompt' },
      { title: 'Latency', kind: 'number' },
    ],
    adjudicated.map(row => [
      `#${row.event}`,
      html`<p><b>${cut(row.tool, 80)}</b></p><p>${quoted(row.summary, 200)}</p>`,
      html`<p>${row.verdict}</p><p class="muted">${row.effect === 'allow' ? 'allowed' : 'denied'}; risk ${row.risk}, authorization ${row.authorization}</p>`,
      cut(row.rationale, 500),
      html`<p>${quoted(row.model, 80)}</p><p class="muted">${quoted(row.promptDigest, 100)}</p>`,
      `${grouped(row.latencyMs)} ms`,
    ]),
  );
}

function servers({ servers }: Report): Markup {
  if (servers.length === 0) return none;
  return table(
    'Servers that asked to be let in.',
    [{ title: 'Event', kind: 'narrow' }, { title: 'Server' }, { title: 'Answer' }, { title: 'Risk, or reason' }],
    servers.map(({ event, server, admitted, note }) => [
      `#${event}`,
      quoted(server, 120),
      admitted ? '✓ admitted' : '✕ refused',
      prose(capital(note)),
    ]),
  );
}

function models({ models }: Report): Markup {
  if (models.length === 0) return none;
  return table(
    'As metered between the agent and the model; cost at list prices.',
    [
      { title: 'Model' },
      { title: 'Calls', kind: 'number' },
      { title: 'Tokens in', kind: 'number' },
      { title: 'Tokens out', kind: 'number' },
      { title: 'Cost', kind: 'number' },
    ],
    models.map(({ model, calls, inputTokens, outputTokens, costUsd }) => [
      quoted(model, 120),
      grouped(calls),
      grouped(inputTokens),
      grouped(outputTokens),
      dollars(costUsd),
    ]),
  );
}

import type { Report } from '../../compliance/report.ts';
import { type Block, markdownTable } from './markdown-parts.ts';
import { codeText, plainText, proseText } from './markdown-text.ts';
import { capital, grouped } from './text.ts';
import { codeSentence, dollars, findingState } from './words.ts';

/** Secrets, code findings, verdicts, servers and model use; those with nothing on record share one line. */
export function findingBlocks(report: Report): Block[] {
  const all = [
    secrets(report),
    code(report),
    closedFindings(report),
    verdicts(report),
    servers(report),
    models(report),
  ];
  const empty = all.filter(part => part.rows.length === 0).map(part => part.title.toLowerCase());
  const blocks = all
    .filter(part => part.rows.length > 0)
    .map(part => ({
      title: part.title,
      text: [`## ${part.title}`, part.note, markdownTable(part.columns, part.rows)]
        .filter(text => text !== '')
        .join('\n\n'),
    }));
  if (empty.length === 0) return blocks;
  return [...blocks, { title: 'Nothing on record', text: `Nothing on record: ${empty.join(', ')}.` }];
}

interface Part {
  readonly title: string;
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function secrets({ secrets }: Report): Part {
  return {
    title: 'Secrets in denied calls',
    note: 'The secrets themselves are not recorded. Equal fingerprints mean the same secret.',
    columns: ['Event', 'Rule', 'Tool and place', 'What', 'Fingerprint'],
    rows: secrets.map(({ event, rule, tool, where, message, fingerprint }) => [
      `${event}`,
      codeText(rule, 80),
      `${codeText(tool, 80)} ${codeText(where, 120)}`,
      proseText(message),
      fingerprint === null ? 'none' : codeText(fingerprint, 80),
    ]),
  };
}

function code({ code }: Report): Part {
  return {
    title: 'Code written by the agent',
    note: `${codeSentence(code)} Each file counts as its latest scan saw it.`,
    columns: ['Event', 'Severity', 'Rule', 'Place', 'What'],
    rows: [
      ...code.failed.map(({ event, path, error }) => [
        `${event}`,
        'not scanned',
        '',
        codeText(path, 200),
        plainText(error, 200),
      ]),
      ...code.findings.map(finding => [
        `${finding.event}`,
        finding.severity,
        [codeText(finding.rule, 80), ...finding.cwe.map(number => `CWE-${number}`)].join(' '),
        codeText(`${finding.path}:${finding.line}`, 200),
        `${proseText(finding.message)} (${findingState(finding)})`,
      ]),
    ],
  };
}

function closedFindings({ code: { closed } }: Report): Part {
  return {
    title: 'Closed findings',
    note: 'What a later write removed, with the events that saw it first and no more.',
    columns: ['Found → closed', 'Rule', 'Place', 'Calls'],
    rows: closed.map(finding => [
      `${finding.found.event} → ${finding.closed.event}`,
      codeText(finding.rule, 80),
      codeText(`${finding.path}:${finding.line}`, 200),
      `${codeText(finding.found.call ?? 'end of the run', 80)} → ${codeText(finding.closed.call ?? 'end of the run', 80)}`,
    ]),
  };
}

function verdicts({ adjudicated }: Report): Part {
  return {
    title: 'Adjudicator verdicts',
    note: 'The rationale is text that a model wrote; it is not the cause of the verdict.',
    columns: ['Event', 'Call', 'Verdict', 'Rationale', 'Model'],
    rows: adjudicated.map(row => [
      `${row.event}`,
      `${codeText(row.tool, 80)} ${codeText(row.summary, 200)}`,
      `${row.verdict} (risk ${row.risk})`,
      plainText(row.rationale, 300),
      codeText(row.model, 80),
    ]),
  };
}

function servers({ servers }: Report): Part {
  return {
    title: 'MCP servers',
    note: '',
    columns: ['Event', 'Server', 'Answer', 'Risk, or reason'],
    rows: servers.map(({ event, server, admitted, note }) => [
      `${event}`,
      codeText(server, 120),
      admitted ? '✓ admitted' : '✕ refused',
      proseText(capital(note)),
    ]),
  };
}

function models({ models }: Report): Part {
  return {
    title: 'Model use',
    note: '',
    columns: ['Model', 'Calls', 'Tokens in', 'Tokens out', 'Cost at list prices'],
    rows: models.map(({ model, calls, inputTokens, outputTokens, costUsd }) => [
      codeText(model, 120),
      grouped(calls),
      grouped(inputTokens),
      grouped(outputTokens),
      dollars(costUsd),
    ]),
  };
}

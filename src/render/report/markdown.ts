import type { AssessedActivity, Report } from '../../compliance/report.ts';
import type { Layer } from '../../decide/decision.ts';
import { findingBlocks } from './markdown-findings.ts';
import { assemble, type Block, markdownTable } from './markdown-parts.ts';
import { codeText, plainText, proseText } from './markdown-text.ts';
import { capital, grouped } from './text.ts';
import {
  coverageLine,
  coverageNote,
  integrityNote,
  layerNames,
  nature,
  notAddressedNote,
  outcomeSign,
  outcomeWords,
  populationSentence,
  runRows,
  stateWords,
  summarySentences,
  verifyCommand,
} from './words.ts';

/** GitHub takes 1 MiB of summary per step; some room is left for what else the step says. */
const maxBytes = 1_000_000;

/** The report as GitHub-flavoured Markdown, for a job summary. At most `limit` bytes; says what it leaves out. */
export function reportMarkdown(report: Report, limit = maxBytes): string {
  return assemble(
    [
      top(report),
      summary(report),
      run(report),
      population(report),
      decisions(report),
      denied(report),
      ...findingBlocks(report),
      activities(report),
      exceptions(report),
      coverage(report),
      integrity(report),
    ],
    limit,
  );
}

function block(title: string, ...paragraphs: readonly string[]): Block {
  return { title, text: [`## ${title}`, ...paragraphs.filter(text => text !== '')].join('\n\n') };
}

function bullets(items: readonly string[], max = 50): string {
  const more = items.length - max;
  return [...items.slice(0, max), ...(more > 0 ? [`${grouped(more)} more`] : [])].map(item => `- ${item}`).join('\n');
}

function top(report: Report): Block {
  const alerts = report.alerts.map(alert => proseText(`${capital(alert)}.`));
  const heading = `# Agent Bouncer: run report (${outcomeSign(report).text})`;
  const warning = alerts.length > 0 ? ['**⚠ Read this first**', bullets(alerts, 20)] : [];
  return { title: 'Heading', text: [heading, ...warning, nature.map(line => `> ${line}`).join('\n>\n')].join('\n\n') };
}

function summary(report: Report): Block {
  return block('Summary', bullets(summarySentences(report)));
}

function run(report: Report): Block {
  const task = report.run.start?.task.text;
  const rows = [...(task === undefined ? [] : [{ label: 'Task', value: task }]), ...runRows(report)];
  return block(
    'Run',
    markdownTable(
      ['Fact', 'Value'],
      rows.map(({ label, value }) => [plainText(label, 80), codeText(value)]),
    ),
  );
}

function population(report: Report): Block {
  const reasons = report.population.reasons.map(reason => proseText(capital(reason)));
  return block('Are these all the calls?', populationSentence(report), reasons.length > 0 ? bullets(reasons) : '');
}

function decisions({ decisions: { total, outcomes, layers, tools } }: Report): Block {
  if (total === 0) return block('Decisions', 'No evidence: no tool call was decided.');
  return block(
    'Decisions',
    markdownTable(
      ['Outcome', 'Calls'],
      outcomes.map(count => [capital(outcomeWords(count)), grouped(count.calls)]),
    ),
    markdownTable(
      ['Layer', 'Allowed', 'Denied'],
      layers.map(({ name, allowed, denied }) => [
        layerNames[name as Layer] ?? codeText(name),
        grouped(allowed),
        grouped(denied),
      ]),
    ),
    markdownTable(
      ['Tool', 'Allowed', 'Denied'],
      tools.map(({ name, allowed, denied }) => [codeText(name, 120), grouped(allowed), grouped(denied)]),
    ),
  );
}

function denied({ denied }: Report): Block {
  if (denied.length === 0) return block('Denied calls', 'None.');
  const rows = denied.map(({ event, tool, summary, outcome, rule, reason, instead }) => [
    `${event}`,
    `${codeText(tool, 80)} ${codeText(summary)}`,
    `${capital(outcomeWords({ effect: 'deny', outcome }))}${rule === null ? '' : ` ${codeText(rule, 80)}`}`,
    `${proseText(capital(reason))}${instead === null ? '' : `<br>Instead: ${proseText(instead)}`}`,
  ]);
  return block('Denied calls', markdownTable(['Event', 'Call', 'Settled', 'Why, and what to do instead'], rows));
}

const stateSigns = { operated: '✓', 'operated with exceptions': '!', 'no evidence': '–' } as const;

function activities({ activities }: Report): Block {
  const rows = activities.map(activity => [
    activity.id,
    plainText(activity.title),
    `${stateSigns[activity.state]} ${stateWords(activity)}${activity.reason === null ? '' : `: ${proseText(activity.reason)}`}`,
    edgeText(activity),
    plainText(activity.doesNotProve),
  ]);
  return block(
    'Activities',
    'The first number of a state counts operations, the second exceptions. The mapping is a draft that no auditor has reviewed.',
    markdownTable(['Id', 'Activity', 'State in this run', 'Mapped to', 'Does not prove'], rows),
  );
}

function edgeText({ edges }: AssessedActivity): string {
  return (['supports', 'partial'] as const)
    .map(strength => ({ strength, keys: edges.filter(edge => edge.strength === strength).map(edge => edge.control) }))
    .filter(({ keys }) => keys.length > 0)
    .map(({ strength, keys }) => `${strength}: ${keys.join(', ')}`)
    .join('; ');
}

function exceptions({ activities }: Report): Block {
  const rows = activities.flatMap(({ id, exceptions }) =>
    exceptions.map(({ text, event }) => [id, proseText(capital(text)), event === undefined ? '' : `${event}`]),
  );
  if (rows.length === 0) return block('Exceptions in activities', 'None on record.');
  return block('Exceptions in activities', markdownTable(['Activity', 'Exception', 'Event'], rows));
}

function coverage(report: Report): Block {
  const ids = report.coverage.map(
    ({ name, notAddressed }) => `${name}: ${notAddressed.map(({ key }) => key).join(', ')}.`,
  );
  return block(
    'Coverage of frameworks by the mapping',
    bullets(report.coverage.map(coverageLine)),
    coverageNote(report),
    '### Not addressed by this tool',
    notAddressedNote,
    bullets(ids),
  );
}

function integrity({ integrity, run }: Report): Block {
  const rows: [string, string][] = [
    ['Events in the log', `${grouped(run.events)}; the bundle declares ${grouped(integrity.events)}`],
    ['Anchor', integrity.anchor],
    ['Signing key', integrity.keyId],
    ['Head of the chain (SHA-256)', integrity.head],
    ['Merkle root (RFC 6962)', integrity.merkleRoot],
    ['To check it yourself', verifyCommand],
  ];
  return block(
    'Integrity',
    integrityNote,
    markdownTable(
      ['Fact', 'Value'],
      rows.map(([label, value]) => [label, codeText(value)]),
    ),
  );
}

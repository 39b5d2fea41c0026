import type { DeniedCall, EffectCount, Report } from '../../compliance/report.ts';
import type { Layer } from '../../decide/decision.ts';
import { html, type Markup, type Piece, prose, quoted } from './markup.ts';
import { type Column, list, section, table } from './parts.ts';
import { capital, cut, grouped } from './text.ts';
import { layerNames, outcomeWords } from './words.ts';

const counted = (title: string): Column[] => [
  { title },
  { title: 'Allowed', kind: 'number' },
  { title: 'Denied', kind: 'number' },
];

/** Population, decisions and denied calls. */
export function decisionSections(report: Report): Markup[] {
  return [population(report), decisions(report), denied(report)];
}

function population(report: Report): Markup {
  const { toolUses, decisions, rejectedByClient, completed, complete, reasons } = report.population;
  const sides: [string, string, string][] = [
    [
      "Tool calls in the agent's transcript",
      toolUses === null ? 'not counted' : grouped(toolUses),
      'written by the client',
    ],
    ['Decisions', grouped(decisions), 'counted in this log'],
    [
      'Calls that the client rejected itself',
      grouped(rejectedByClient),
      'unknown tools and invalid inputs; nothing ran',
    ],
    ['Calls that finished', grouped(completed), 'reported by the client after the tool ran'],
  ];
  const sign = complete
    ? html`<span class="pill good">✓ Complete</span>`
    : html`<span class="pill bad">✕ Not complete</span>`;
  return section(
    'population',
    'Are these all the calls?',
    html`<p>${sign}</p>
${reasons.length > 0 ? list(reasons.slice(0, 50).map(reason => prose(capital(reason)))) : ''}`,
    table(
      'The same calls, counted from several sides.',
      [{ title: 'Side' }, { title: 'Count', kind: 'number' }, { title: 'Source' }],
      sides.map(([side, count, source]) => [side, count, source]),
    ),
  );
}

function decisions({ decisions: { outcomes, layers, tools, total } }: Report): Markup {
  if (total === 0) return section('decisions', 'Decisions', html`<p>No evidence: no tool call was decided.</p>`);
  const rows = (counts: readonly EffectCount[], name: (name: string) => Piece) =>
    counts.map(count => [name(count.name), grouped(count.allowed), grouped(count.denied)]);
  return section(
    'decisions',
    'Decisions',
    html`<div class="bar" aria-hidden="true">${outcomes.map(outcome => html`<span class="${outcome.effect}" style="flex:${outcome.calls}"></span>`)}</div>
`,
    html`<div class="columns"><div><h3>By outcome</h3>
${table(
  'In the bar above, denied calls are hatched.',
  [{ title: 'Outcome' }, { title: 'Calls', kind: 'number' }],
  outcomes.map(outcome => [capital(outcomeWords(outcome)), grouped(outcome.calls)]),
)}</div><div><h3>By layer</h3>
${table(
  'Which part of the door settled the call.',
  counted('Layer'),
  rows(layers, name => layerNames[name as Layer] ?? name),
)}</div><div><h3>By tool</h3>
${table(
  'Which tool the agent asked for.',
  counted('Tool'),
  rows(tools, name => quoted(name, 120)),
)}</div></div>`,
  );
}

function denied({ denied }: Report): Markup {
  if (denied.length === 0) return section('denied', 'Denied calls', html`<p>None.</p>`);
  return section(
    'denied',
    'Denied calls',
    table(
      'Every call that was not let through, in the order of the log. Secrets are masked, long inputs cut.',
      [
        { title: 'Event', kind: 'narrow' },
        { title: 'Call' },
        { title: 'Settled' },
        { title: 'Why, and what to do instead' },
      ],
      denied.map(deniedRow),
    ),
  );
}

function deniedRow({ event, tool, summary, outcome, rule, reason, instead }: DeniedCall): Piece[] {
  return [
    `#${event}`,
    html`<p><b>${cut(tool, 80)}</b></p><p>${quoted(summary)}</p>`,
    html`<p>${capital(outcomeWords({ effect: 'deny', outcome }))}</p>${rule === null ? '' : html`<p>${quoted(rule, 80)}</p>`}`,
    html`<p>${prose(capital(reason))}</p>${instead === null ? '' : html`<p class="muted">Instead: ${prose(instead)}</p>`}`,
  ];
}

import type { FrameworkCoverage } from '../../compliance/coverage.ts';
import type { AssessedActivity, CodeFinding, OutcomeCount, Report } from '../../compliance/report.ts';
import type { Layer, Outcome } from '../../decide/decision.ts';
import { capital, grouped } from './text.ts';

/** What settled a call, as a reader is told. */
const causes: Record<Outcome, string> = {
  'allowed-by-rule': 'by rule',
  'let-through-by-audit': 'let through by audit mode',
  'denied-by-rule': 'by rule',
  'secret-found': 'secret found',
  'scan-failed': 'secret scan failed',
  'outgoing-unscanned': 'what would leave not scanned',
  'weakness-found': 'weakness found in code',
  'code-unscanned': 'code not scanned',
  'approved-by-model': 'by the adjudicator',
  'denied-by-model': 'by the adjudicator',
  'model-unavailable': 'adjudicator unavailable',
  'model-timed-out': 'adjudicator timed out',
  'model-unparseable': 'adjudicator answer unreadable',
  'approved-by-human': 'by a human',
  'denied-by-human': 'by a human',
  'nobody-to-ask': 'nobody to ask',
  'not-understood': 'not understood',
  'limit-reached': 'limit reached',
  'engine-error': 'error of the door',
};

/** The layers, in the order in which a call meets them. */
export const layerNames: Record<Layer, string> = {
  secrets: 'Secret scan',
  policy: 'Policy rules (layer 1)',
  code: 'Code scan',
  adjudicator: 'Adjudicator, a model (layer 2)',
  human: 'Human (layer 3)',
  guard: 'The door itself',
};

/** What every report says about itself on its first page. */
export const nature = [
  "This report is management's own evidence about one run of an AI coding agent. It is not an opinion, a certificate or a conclusion on any framework: only an auditor gives one.",
  'It gives a state to our own activities (AGT-01 and so on). Controls of frameworks are only mapped to, and have no state here.',
];

/** `1 tool call`, `2 tool calls`. */
export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : nouns}`;
}

/** `27 allowed by rule` or `1 denied (secret found)`. */
export function outcomeWords({ effect, outcome }: Pick<OutcomeCount, 'effect' | 'outcome'>): string {
  const cause = causes[outcome] ?? outcome;
  return `${effect === 'allow' ? 'allowed' : 'denied'} ${cause.startsWith('by ') ? cause : `(${cause})`}`;
}

/** What the run comes to, in a few plain sentences. */
export function summarySentences(report: Report): string[] {
  const { decisions, secrets, code, models, activities } = report;
  const counts = decisions.outcomes.map(count => `${grouped(count.calls)} ${outcomeWords(count)}`);
  const distinct = new Set(secrets.map(secret => secret.fingerprint ?? `${secret.event} ${secret.where}`)).size;
  const inState = (state: AssessedActivity['state']) => activities.filter(activity => activity.state === state).length;
  const cost = models.reduce((sum, model) => sum + model.costUsd, 0);
  return [
    decisions.total === 0
      ? 'No tool call was decided: this run gives no evidence about decisions.'
      : `${plural(decisions.total, 'tool call')}: ${counts.join(', ')}.`,
    populationSentence(report),
    ...(secrets.length > 0
      ? [`${plural(distinct, 'secret was', 'secrets were')} found in calls that were denied.`]
      : []),
    ...(code.files > 0 ? [codeSentence(code)] : []),
    ...(models.length > 0
      ? [
          `${plural(
            models.reduce((sum, model) => sum + model.calls, 0),
            'model call',
          )}, ${dollars(cost)} at list prices.`,
        ]
      : []),
    `Of ${plural(activities.length, 'activity', 'activities')}, ${inState('operated')} operated, ${inState('operated with exceptions')} operated with exceptions, and for ${inState('no evidence')} there is no evidence in this run.`,
  ];
}

/** What the scans of written code come to. */
export function codeSentence({ files, failed, findings, known, closed }: Report['code']): string {
  const parts = [
    `${plural(files - failed.length, 'file')} written by the agent scanned, with ${plural(findings.length, 'finding')} at the end`,
    ...(closed.length > 0 ? [`${plural(closed.length, 'finding')} closed by a later write`] : []),
    ...(known > 0 ? [`${plural(known, 'finding')} of before the run not counted`] : []),
    ...(failed.length > 0 ? [`${plural(failed.length, 'file')} could not be scanned`] : []),
  ];
  return `${parts.join('; ')}.`;
}

/** What became of a finding that is left: how often the agent was told, and whether the run fails with it. */
export function findingState({ told, fails }: Pick<CodeFinding, 'told' | 'fails'>): string {
  const times = told === null ? 'whether the agent was told is not recorded' : `told ${plural(told, 'time')}`;
  return fails ? `${times}; the policy fails the run` : times;
}

/** Whether the report is about all calls. */
export function populationSentence({ population }: Report): string {
  if (population.toolUses === null)
    return "Whether these are all calls is not known: the log was not reconciled with the agent's transcript.";
  const sum = `${grouped(population.toolUses)} in the agent's transcript, ${plural(population.decisions, 'decision')}, ${grouped(population.rejectedByClient)} rejected by the client itself`;
  return population.complete ? `The population is complete: ${sum}.` : `The population is not complete: ${sum}.`;
}

/** The state of an activity with its numbers: `operated with exceptions (29, 1)`. */
export function stateWords({ state, operated, exceptions }: AssessedActivity): string {
  if (state === 'operated') return `operated (${grouped(operated)})`;
  return state === 'no evidence' ? state : `${state} (${grouped(operated)}, ${grouped(exceptions.length)})`;
}

/** `SOC 2: 29 of 61 touched (CC 22 of 33, …), 12 at "supports"`. */
export function coverageLine(coverage: FrameworkCoverage): string {
  const groups = coverage.groups.map(group => `${group.touched} of ${group.controls} ${group.id}`).join(', ');
  return `${coverage.name}: ${coverage.touched} of ${coverage.controls} touched (${groups}), ${coverage.supports} at "supports"`;
}

/** What the coverage line does not mean. */
export function coverageNote({ activities }: Report): string {
  const collected = activities.filter(activity => activity.collector !== null).length;
  const evident = activities.filter(activity => activity.state !== 'no evidence').length;
  return `Touched means that at least one activity is mapped to the control; the mapping is a draft that no auditor has reviewed. It counts all ${activities.length} activities, of which this version collects evidence for ${collected}, and this run holds evidence for ${evident}.`;
}

/** What the ids outside the mapping are. */
export const notAddressedNote =
  'These concern people, premises and governance, or lie outside what a run of an agent can show; evidence for them has to come from elsewhere.';

/** How anyone can check the numbers. */
export const integrityNote =
  'The signed bundle is the record; this page is an index that anyone can recompute from it. The verifier recomputes the chain and the Merkle root and checks the signature. What it cannot find: events that were not written, and a rewrite of everything by somebody who holds the signing key.';

export const verifyCommand = 'policy audit verify BUNDLE';

/** The outcome of the run with a sign that does not need colour. */
export function outcomeSign(report: Report): { readonly tone: 'good' | 'bad'; readonly text: string } {
  const outcome = report.run.end?.outcome;
  if (outcome === undefined) return { tone: 'bad', text: '✕ End not on record' };
  return outcome === 'completed'
    ? { tone: 'good', text: '✓ Completed' }
    : { tone: 'bad', text: `✕ ${capital(outcome)}` };
}

/** `3 min 12 s`, `850 ms`. */
export function duration(ms: number): string {
  if (ms < 1000) return `${ms} ms`;
  const seconds = Math.round(ms / 1000);
  const parts = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}

/** US dollars to the cent; to four places where less than ten cents would vanish. */
export function dollars(amount: number): string {
  const [whole = '', cents = ''] = amount.toFixed(amount > 0 && amount < 0.1 ? 4 : 2).split('.');
  return `$${grouped(Number(whole))}.${cents}`;
}

/** Label and value of what identifies the run; values come from the log. */
export function runRows({ run }: Report): { readonly label: string; readonly value: string }[] {
  const { start, end } = run;
  const unknown = 'not on record';
  const rows: [string, string | null | undefined][] = [
    ['Run', run.id],
    ['Started', run.from],
    ['Ended', run.to],
    ['Duration', end ? duration(end.durationMs) : undefined],
    ['Policy', start?.policy.name],
    ['Policy digest', start?.policy.digest],
    ['Agent', start && `${start.agent.name} ${start.agent.version}`],
    ['Model', start && `${start.model.kind === 'script' ? 'scripted' : start.model.kind}, ${start.model.upstream}`],
    ['Host', start && `${start.host.name} (${start.host.platform} ${start.host.arch}, Node.js ${start.host.node})`],
    ['Isolation', start && isolationWords(start.isolation)],
    [
      'Limits',
      start &&
        (Object.entries(start.limits)
          .map(([name, value]) => `${name} ${grouped(value)}`)
          .join(', ') ||
          'none'),
    ],
    ['Workspace', start?.workspace],
    ...commitRow(start?.repository),
    ['Recorded by', start && `${start.tool.name} ${start.tool.version}`],
    ...Object.entries(start?.trigger ?? {}).map(([name, value]): [string, string] => [`Trigger: ${name}`, value]),
  ];
  return rows.map(([label, value]) => ({ label, value: value ?? unknown }));
}

/** The commit that the run began with, where there was one. */
function commitRow(repository: NonNullable<Report['run']['start']>['repository']): [string, string][] {
  if (repository?.revision === undefined) return [];
  const { uri, revision, branch } = repository;
  return [['Commit', `${revision}${branch === undefined ? '' : ` (${branch})`} of ${uri}`]];
}

function isolationWords({ home, pidNamespace, airGapped }: NonNullable<Report['run']['start']>['isolation']): string {
  return `${home} home, ${pidNamespace ? 'own' : 'no'} pid namespace, ${airGapped ? 'air-gapped' : 'not air-gapped'}`;
}

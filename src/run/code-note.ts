import type { ScannedFile } from '../audit/event.ts';
import type { FlowStep } from '../scan/finding.ts';
import type { Tracked } from './code-tracker.ts';

/** More than this nobody corrects in one turn. */
const mostFindings = 20;
const mostSteps = 8;

/** What the agent can be told of what it wrote. */
export interface Told {
  readonly findings: readonly Tracked[];
  /** Files that it left so that they cannot be scanned, where the run fails for that. */
  readonly unscanned: readonly ScannedFile[];
}

/** What the agent is told: place, way of the data and what to do; nothing when there is nothing to tell. */
export function noteOn(
  { findings, unscanned }: Told,
  most: number,
  helpOf: (rule: string) => string | undefined,
): string | undefined {
  const parts = [...weaknesses(findings, most, helpOf), ...unscanned.map(gapLine)];
  return parts.length === 0 ? undefined : ['The file was written.', ...parts].join('\n');
}

function weaknesses(told: readonly Tracked[], most: number, helpOf: (rule: string) => string | undefined): string[] {
  if (told.length === 0) return [];
  const one = told.length === 1;
  const rest = told.length - mostFindings;
  return [
    `The code in it has ${one ? 'a weakness that was' : `${told.length} weaknesses that were`} not there before; correct ${one ? 'it' : 'them'} before you go on:`,
    ...told.slice(0, mostFindings).flatMap(tracked => linesOn(tracked, most, helpOf)),
    ...(rest > 0 ? [`- and ${rest} more`] : []),
  ];
}

const gapLine = ({ path, error }: ScannedFile) =>
  `${path} could not be scanned to its end, and the run fails if that stays: ${error}`;

function linesOn({ finding, told, consequence }: Tracked, most: number, helpOf: (rule: string) => string | undefined) {
  const help = helpOf(finding.rule);
  const fails = consequence === 'fail' || consequence === 'block';
  return [
    `- ${finding.where}:${finding.region.startLine} ${finding.rule}: ${finding.message}`,
    ...stepLines(finding.flow ?? []),
    ...(help === undefined ? [] : [`  what to do: ${help}`]),
    ...(fails ? ['  the run fails if it is still there at the end'] : []),
    ...(told >= most
      ? ['  this is the last time that you are told; if it stays, it is left open for people to see']
      : []),
  ];
}

function stepLines(flow: readonly FlowStep[]): string[] {
  const line = ({ where, region, message }: FlowStep) => `  ${where}:${region.startLine} ${message}`;
  if (flow.length <= mostSteps) return flow.map(line);
  // Where it comes from and where it does harm say most.
  return [
    ...flow.slice(0, mostSteps / 2).map(line),
    `  … ${flow.length - mostSteps} steps between …`,
    ...flow.slice(-mostSteps / 2).map(line),
  ];
}

import type { Finding, Region, Severity } from '../scan/finding.ts';
import { type Paint, plain, printable, type Style } from './paint.ts';

/** A piece of a line of source, and where in it the place of a step is; columns from 0. */
export interface ShownLine {
  readonly text: string;
  readonly start: number;
  readonly length: number;
}

/** A finding in code and what else a person is shown of it. */
export interface ShownCodeFinding {
  readonly finding: Finding;
  /** The weaknesses that its rule is about, the most specific first. */
  readonly cwe: readonly number[];
  /** The line of a place; in words why it is not shown. */
  readonly lineOf: (where: string, region: Region) => ShownLine | string;
  /** What to do; left out where it was said before. */
  readonly help?: string;
}

const colours: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', note: 'cyan' };

/**
 * A finding for a terminal in the shape that every diagnostic has: what, where, the way of the data line by line with a
 * caret at each step, and what to do.
 */
export function renderCodeFinding(shown: ShownCodeFinding, paint: Paint = plain): string {
  const { finding, cwe, lineOf, help } = shown;
  const { severity, message, where, region, confidence, also = [] } = finding;
  const steps = stepsOf(finding);
  const margin = ' '.repeat(Math.max(...steps.map(step => String(step.region.startLine).length)));
  const bar = paint('dim', '|');
  const weakness = cwe[0] === undefined ? '' : `CWE-${cwe[0]}, `;
  const remark = (name: string, text: string) =>
    `${margin} ${paint('dim', '=')} ${paint('cyan', name)}: ${printable(text)}`;
  return [
    `${paint(colours[severity], `${severity}[${nameOf(finding)}]`)}: ${paint('bold', printable(message))}`,
    `${margin}${paint('dim', '-->')} ${placeOf(where, region)} ${paint('dim', `(${weakness}${confidence} confidence)`)}`,
    `${margin} ${bar}`,
    ...steps.flatMap((step, i) => stepLines(step, i, steps, { margin, bar, paint, severity, lineOf })),
    ...(also.length === 0 ? [] : [remark('also', also.map(({ tool, rule }) => `${tool} (${rule})`).join(', '))]),
    ...(help === undefined ? [] : [remark('help', help)]),
  ].join('\n');
}

/** The rule that is broken; that of another scanner with its name. */
export function nameOf({ tool, rule }: Finding): string {
  return printable(tool === undefined ? rule : `${tool} ${rule}`);
}

function placeOf(where: string, { startLine, startColumn }: Region): string {
  return `${printable(where)}:${startLine}:${startColumn}`;
}

interface ShownStep {
  readonly where: string;
  readonly region: Region;
  /** Nothing for the place of the finding itself, of which the head speaks. */
  readonly label?: string;
}

/** The way of the data in the order it goes, ending at the place of the finding. */
function stepsOf({ where, region, message, flow = [] }: Finding): readonly ShownStep[] {
  const here = { where, region };
  const way = flow.map(step => ({
    where: step.where,
    region: step.region,
    // The head has said it.
    label: step.message === message ? 'here' : step.message,
  }));
  const last = way.at(-1);
  const isHere = last?.where === where && isSame(last.region, region);
  return [...(isHere ? way.slice(0, -1) : way), here].map((step, i, all) =>
    'label' in step && all.length > 2 ? { ...step, label: `${i + 1}. ${step.label}` } : step,
  );
}

function isSame(a: Region, b: Region): boolean {
  return a.startLine === b.startLine && a.startColumn === b.startColumn;
}

interface Look {
  readonly margin: string;
  readonly bar: string;
  readonly paint: Paint;
  readonly severity: Severity;
  readonly lineOf: ShownCodeFinding['lineOf'];
}

function stepLines(step: ShownStep, i: number, steps: readonly ShownStep[], look: Look): string[] {
  const { margin, bar, paint, severity, lineOf } = look;
  const { where, region, label } = step;
  const before = steps[i - 1];
  // The head has said where it ends; the way may begin in another file.
  const isElsewhere = where !== (before?.where ?? steps.at(-1)?.where);
  const head = isElsewhere ? [`${margin}${paint('dim', ':::')} ${placeOf(where, region)}`] : [];
  const line = lineOf(where, region);
  const number = String(region.startLine).padStart(margin.length);
  const name = label === undefined ? '' : ` ${printable(label)}`;
  if (typeof line === 'string') return [...head, `${paint('dim', number)} ${bar} ${paint('dim', `(${line})`)}${name}`];
  const above = before === undefined || isElsewhere ? '' : lineOf(before.where, before.region);
  const isShown =
    typeof above !== 'string' && above.text === line.text && before?.region.startLine === region.startLine;
  const mark =
    label === undefined ? paint(colours[severity], '^'.repeat(line.length)) : paint('dim', '-'.repeat(line.length));
  const text = line.text.replaceAll('##[', '## ').trimEnd();
  const isFar = before !== undefined && !isElsewhere && Math.abs(region.startLine - before.region.startLine) > 1;
  return [
    ...head,
    ...(isFar ? [paint('dim', '...')] : []),
    ...(isShown ? [] : [`${paint('dim', number)} ${bar} ${text}`]),
    `${margin} ${bar} ${' '.repeat(line.start)}${mark}${name}`,
  ];
}

import { messageOf } from '../../../errors.ts';
import type { Severity } from '../../finding.ts';
import type { Span } from './code.ts';
import { innerEnvironment } from './environment.ts';
import { evaluateExpression } from './expression.ts';
import { refine } from './guard.ts';
import { follow, invoke } from './invoke.ts';
import type { Lowered, LowerText } from './lowered.ts';
import { excerpt, type File, type Frame, type Machine, type Report } from './machine.ts';
import type { FlowLanguage } from './model.ts';
import { memberOf } from './name.ts';
import { executeBlock } from './statement.ts';
import { createStore } from './store.ts';
import { type Taint, unknown } from './value.ts';

/** Levels of calls and blocks inside one another; what is deeper would outgrow the call stack. */
const deepest = 400;
/** Expressions and statements that are followed, for each of those in the file and as a floor. */
const stepsPerNode = 30;
const fewestSteps = 100_000;
const mostSteps = 3_000_000;
/** Files of the project that one file may lead to. */
const mostFiles = 24;
const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** What was seen in one file, and what could not be looked at. */
export interface Analysis {
  readonly reports: readonly Report[];
  readonly gaps: readonly string[];
}

/** The files of the project: the text of one, `undefined` when there is none; and how to lower it. */
export interface Project {
  readonly read: (path: string) => string | undefined;
  readonly lower: LowerText;
}

/**
 * Follows the code of a file: the module from top to bottom, then every function by itself. Never throws: what stops it
 * becomes a gap, beside what was found until then.
 */
export function analyse(language: FlowLanguage, path: string, source: string, project: Project): Analysis {
  const reports = new Map<string, Report>();
  const gaps = new Set<string>();
  const lowered = project.lower(path, source);
  const main = fileOf(lowered, path, true);
  for (const gap of main.code.gaps) gaps.add(gap);
  if (lowered.brokenAt !== undefined)
    gaps.add(`the syntax at line ${main.lineOf(lowered.brokenAt)} was not understood`);
  const machine = createMachine(language, main, reports, gaps, project);
  try {
    runModule(main, machine);
    // Functions found on the way are added behind.
    for (const { closure, frame } of machine.pending) if (closure.file === main) follow(closure, frame, machine);
  } catch (problem) {
    gaps.add(`the analysis stopped: ${messageOf(problem)}`);
  }
  return { reports: final([...reports.values()], main), gaps: [...gaps] };
}

/** In their order, without places on the way to where something else was found. */
function final(reports: readonly Report[], { lineOf }: File): Report[] {
  const ways = new Map<number, (Span & { readonly endsOn: number })[]>();
  for (const { at, passing, flow = [] } of reports) {
    if (passing !== undefined) continue;
    const endsOn = lineOf(at.start);
    for (const { start, end, path } of flow) {
      if (path !== undefined) continue;
      const line = lineOf(start);
      ways.set(line, [...(ways.get(line) ?? []), { start, end, endsOn }]);
    }
  }
  const leadsOn = ({ at, passing }: Report) => {
    const line = lineOf(at.start);
    return ways
      .get(line)
      ?.some(({ start, end, endsOn }) => start < at.end && at.start < end && (passing === 'file' || endsOn === line));
  };
  return reports
    .filter(report => report.passing === undefined || !leadsOn(report))
    .toSorted((a, b) => a.at.start - b.at.start);
}

function fileOf({ source, code, lineOf }: Lowered, path: string, isMain: boolean): File {
  return { path, source, code, environment: innerEnvironment(undefined), isMain, lineOf };
}

function runModule(file: File, machine: Machine): void {
  const frame: Frame = {
    file,
    environment: file.environment,
    name: '',
    owner: undefined,
    self: undefined,
    mark: 0,
    result: undefined,
    exits: undefined,
    loops: [],
    answer: undefined,
    depth: 0,
    isClass: false,
    tests: new Map(),
  };
  machine.execute(file.code.body, frame);
}

function createMachine(
  language: FlowLanguage,
  main: File,
  reports: Map<string, Report>,
  gaps: Set<string>,
  project: Project,
): Machine {
  let depth = 0;
  let steps = 0;
  const limit = Math.min(mostSteps, Math.max(fewestSteps, main.code.size * stepsPerNode));
  const store = createStore();
  const files = new Map<string, File | undefined>();
  const within = <T>(span: Span, frame: Frame, doIt: () => T): T | undefined => {
    if (++steps > limit) throw new Error(`more than ${limit} steps`);
    if (depth >= deepest) {
      gaps.add(`code at line ${frame.file.lineOf(span.start)} is nested too deep to be followed`);
      return undefined;
    }
    depth++;
    try {
      return doIt();
    } finally {
      depth--;
    }
  };
  const machine: Machine = {
    language,
    file: main,
    store,
    within,
    pending: [],
    definitions: new Map(),
    running: new Set(),
    calls: [],
    summaries: new Map(),
    results: new Map(),
    evaluate: (node, frame) => {
      if (++steps > limit) throw new Error(`more than ${limit} steps`);
      if (depth >= deepest) return within(node, frame, () => unknown) ?? unknown;
      depth++;
      const value = evaluateExpression(node, frame, machine);
      depth--;
      return value;
    },
    member: (object, name, at, frame) =>
      memberOf(object, { op: 'member', object: at, name, nameAt: at, start: at.start, end: at.end }, frame, machine),
    refine: (condition, truth, frame) => refine(condition, truth, frame, machine),
    execute: (block, frame) => executeBlock(block, frame, machine),
    invoke: (callable, args, call, frame) => invoke(callable, args, call, frame, machine),
    // When half of the work is used up, what is left goes to what has not been looked at.
    followsCalls: () => {
      if (steps >= limit / 2) gaps.add('calls were followed only in part: there are too many');
      return steps < limit / 2;
    },
    hasSteps: () => steps < limit / 2,
    gap: says => gaps.add(says),
    taint: (origin, at, frame, source): Taint => ({
      origin,
      source: source ?? excerpt(frame.file, at),
      at: frame.file.isMain ? at.start : -1 - at.start,
      line: frame.file.lineOf(at.start),
      clean: 0,
      sure: true,
      step: {
        at: at.start,
        end: at.end,
        file: frame.file.isMain ? undefined : frame.file.path,
        says: `\`${source ?? excerpt(frame.file, at)}\` comes from outside`,
        before: undefined,
        length: 1,
      },
    }),
    module: (name, from) => moduleFile(name, from, files, project, machine),
    report: (found, frame) => {
      // What is wrong in another file is told here when it is this one that leads to it; a place on the way is told there.
      if (found.passing !== undefined && !frame.file.isMain) return;
      const at = frame.file.isMain ? found.at : machine.calls.find(call => call.file.isMain)?.at;
      if (at === undefined || (!frame.file.isMain && found.flow === undefined)) return;
      const key = `${found.rule} ${at.start}`;
      const known = reports.get(key);
      if (known === undefined || severities.indexOf(found.severity) < severities.indexOf(known.severity))
        reports.set(key, { ...found, at });
    },
  };
  return machine;
}

function moduleFile(
  name: string,
  from: File,
  files: Map<string, File | undefined>,
  project: Project,
  machine: Machine,
): File | undefined {
  for (const path of machine.language.placesOf(name, from.path)) {
    if (files.has(path)) {
      const known = files.get(path);
      if (known !== undefined) return known;
      continue;
    }
    const text = files.size < mostFiles * 20 ? project.read(path) : undefined;
    files.set(path, undefined);
    if (text === undefined) continue;
    if ([...files.values()].filter(file => file !== undefined).length >= mostFiles) {
      machine.gap(`more than ${mostFiles} files of the project lead here: \`${path}\` was not followed`);
      return undefined;
    }
    // What is known of code is known by what it is: the file that is scanned is somebody else as its own import.
    const file = fileOf(project.lower(path, text, path === machine.file.path), path, false);
    files.set(path, file);
    // What the module does is done for good, and not by the calls that lead to the first who asks for it.
    const calls = machine.calls.splice(0);
    machine.store.settle(() => runModule(file, machine));
    machine.calls.push(...calls);
    return file;
  }
  return undefined;
}

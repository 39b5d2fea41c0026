import { analyseParsed, analyseSpec, unknown } from '../../analyse.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import { parseArgs } from '../../options.ts';
import type { Analysis, Invocation, ParsedArgs, ProgramSpec } from '../../program.ts';
import { isScriptName, operandScript, scriptCode } from './scripts.ts';

/** A package manager: what is none of its sub-commands is a script of the project, or one of its tools. */
export interface Manager {
  /** Options before the sub-command. */
  readonly common: Pick<ProgramSpec, 'flags' | 'values'>;
  readonly subcommands: Readonly<Record<string, ProgramSpec>>;
  /** Sub-commands that read the rest of the line as a program of its own does. */
  readonly runs?: Readonly<Record<string, (invocation: Invocation) => Analysis>>;
  /** Sub-commands that take new packages as operands. */
  readonly adds: readonly string[];
  /** The sub-command that is meant when there is none. */
  readonly bare?: string;
  /** False when only `run` runs scripts. */
  readonly scripts?: boolean;
}

/** How the command line of such a package manager is read. */
export function manager(given: Manager): (invocation: Invocation) => Analysis {
  const spec: ProgramSpec = { ...given.common, subcommands: given.subcommands };
  const script: ProgramSpec = { ...given.common, stopsAtOperand: true, operands: ['text*'], also: operandScript };
  const program: ProgramSpec = {
    ...given.common,
    stopsAtOperand: true,
    operands: ['command'],
    // A script of that name comes first.
    also: operandScript,
  };
  const plain: ProgramSpec = { ...given.common, stopsAtOperand: true, operands: ['text*'] };
  return invocation => {
    const parsed = parseArgs(spec, invocation.args);
    const name = staticText(parsed.operands[0]);
    if (name === undefined)
      return given.bare !== undefined && isBare(parsed)
        ? analyseSpec(spec, { ...invocation, args: [...invocation.args, literalArg(given.bare)] })
        : analyseParsed(spec, parsed, invocation);
    const run = given.runs && Object.hasOwn(given.runs, name) ? given.runs[name] : undefined;
    if (run) return { ...inFolder(plain, parsed, invocation, run), subcommand: name };
    if (Object.hasOwn(given.subcommands, name)) return withPackages(given, spec, parsed, invocation, name);
    if (given.scripts === false) return analyseParsed(spec, parsed, invocation);
    const analysis = analyseParsed(isScriptName(name) ? script : program, parsed, invocation);
    return { ...analysis, subcommand: name };
  };
}

/** What a sub-command does that reads the rest of the line by itself, in the folder that an option before it names. */
export function inFolder(
  plain: ProgramSpec,
  parsed: ParsedArgs,
  invocation: Invocation,
  run: (invocation: Invocation) => Analysis,
): Analysis {
  const before = analyseParsed(plain, parsed, invocation);
  const folder = folderOf(plain, parsed);
  const args = parsed.operands.slice(1);
  const analysis = run({ ...(folder ? invocation.within(folder) : invocation), args });
  const placed = inPlace(analysis, folder, invocation);
  return { ...placed, operations: [...before.operations, ...placed.operations] };
}

/** The same with what it runs in a folder. The text of a script has none, and a second folder would be below the first. */
export function inPlace(analysis: Analysis, folder: Arg | undefined, invocation: Invocation): Analysis {
  if (!folder) return analysis;
  const runs = analysis.runs ?? [];
  const lost = runs.some(run => 'script' in run || run.folder !== undefined);
  return {
    ...analysis,
    operations: [
      ...analysis.operations,
      ...(lost ? [unknown(invocation, 'where its command runs is not followed')] : []),
    ],
    runs: runs.map(run => ('args' in run && !run.folder ? { ...run, folder } : run)),
  };
}

/** The folder that one of the options names. */
export function folderOf(spec: ProgramSpec, parsed: ParsedArgs): Arg | undefined {
  const [options] = Object.entries(spec.values ?? {}).find(([, role]) => role === 'folder') ?? [];
  return options === undefined ? undefined : parsed.values(options.split(' ')[0] ?? '')[0];
}

function isBare(parsed: ParsedArgs): boolean {
  return parsed.operands.length === 0 && !['--version', '--help', '-v', '-h'].some(flag => parsed.has(flag));
}

/** A package that the project did not have is one that nobody has looked at; nor has anybody at one for the machine. */
function withPackages(
  given: Manager,
  spec: ProgramSpec,
  parsed: ParsedArgs,
  invocation: Invocation,
  name: string,
): Analysis {
  const analysis = analyseParsed(spec, parsed, invocation);
  const inner = given.subcommands[name];
  if (!inner || inner.subcommands) return analysis;
  const { operands, has } = parseArgs(inner, parsed.operands.slice(1));
  const global = (has('-g') || has('--global')) && inner.described !== false && !looking.test(name);
  const adds = given.adds.includes(name) && operands.length > 0;
  return global || adds ? { ...analysis, described: false } : analysis;
}

const looking = /^(?:ls|la|ll|list|outdated|root|bin|prefix|why|explain|view|info|show|store|config|get|run|help)$/;

/** `run NAME ARGS`: without a name, the scripts are listed. */
export function runsScript(spec: ProgramSpec): ProgramSpec {
  return { ...spec, operands: ['text*'], also: operandScript };
}

/** `test ARGS`: the script has been named by the sub-command. */
export function namedScript(name: string, spec: ProgramSpec): ProgramSpec {
  return {
    ...spec,
    operands: ['text*'],
    also: (parsed, invocation) => scriptCode(invocation, literalArg(name), parsed.operands),
  };
}

/** One spec per name, each a script of its own. */
export function namedScripts(names: string, spec: ProgramSpec): Readonly<Record<string, ProgramSpec>> {
  return Object.fromEntries(names.split(' ').map(name => [name, namedScript(name, spec)]));
}

import type { Operation } from '../../../operation.ts';
import { analyseSpec, unknown } from '../../analyse.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import { parseArgs, roleOf } from '../../options.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { plainUrl } from '../../url.ts';
import { executes, loads, project } from '../project.ts';

type Also = NonNullable<ProgramSpec['also']>;

/** How a program is asked about itself besides `--version` and `--help`, and the file that says what it runs. */
interface Nature {
  readonly asks?: string;
  /** Where it is not given, something in the folder is run. */
  readonly manifest?: string;
}

const questions = ['--version', '--help', '-h'];

/** An entry that has no effect when all it is asked is what it is: `cmake --version`, `cargo test --help`. */
export function asking(analyse: Program['analyse'], nature: Nature = {}): (invocation: Invocation) => Analysis {
  const own = new Set([...questions, ...words(nature.asks)]);
  const spec = typeof analyse === 'function' ? undefined : ofProject(analyse, nature.manifest ?? '.');
  const follow = typeof analyse === 'function' ? analyse : (invocation: Invocation) => followed(spec ?? {}, invocation);
  return invocation => {
    const [first, second, ...others] = invocation.args.slice(0, 3).map(arg => staticText(arg) ?? '');
    const asked =
      (second === undefined && first !== undefined && own.has(first)) ||
      (others.length === 0 && second === '--help' && spec?.subcommands && Object.hasOwn(spec.subcommands, first ?? ''));
    return asked ? { operations: [], described: true } : follow({ ...invocation, args: counted(invocation.args) });
  };
}

/** `-j$(nproc)` and `-j "$n"`: how many jobs there are changes nothing. */
function counted(args: readonly Arg[]): readonly Arg[] {
  if (!args.some(arg => arg.prefix === '-j')) return args;
  return args.flatMap((arg, i) => {
    if (arg.number && args[i - 1]?.text === '-j') return [];
    const replaced = arg.prefix === '-j' && (arg.one || (arg.text === '-j' && args[i + 1]?.number));
    return [replaced ? literalArg('-j1') : arg];
  });
}

/** What stands before a sub-command counts too: `alembic -c FILE upgrade`. */
function followed(spec: ProgramSpec, invocation: Invocation): Analysis {
  const analysis = analyseSpec(spec, invocation);
  if (!spec.subcommands) return analysis;
  const parsed = parseArgs(spec, invocation.args);
  const fed = parsed.operands.length === 0 && invocation.stdin.kind !== 'none';
  const run = [
    ...loads(...codeOptions(spec))(parsed, invocation),
    ...foreignValues(spec, parsed).flatMap(arg => executes(invocation, arg)),
    ...(fed ? [unknown(invocation, 'it may run what it is fed')] : []),
  ];
  return run.length === 0 ? analysis : { ...analysis, operations: [...run, ...analysis.operations] };
}

function words(text: string | undefined): readonly string[] {
  return text?.split(' ').filter(Boolean) ?? [];
}

function codeOptions(spec: ProgramSpec): readonly string[] {
  return Object.entries(spec.values ?? {}).flatMap(([names, role]) =>
    role === 'code' ? names.split(' ').slice(0, 1) : [],
  );
}

/** A file or a folder that may be outside of the project; `@FILE` is a file of arguments. */
const elsewhere = /^@?(?:\/(?!\/)|~)|(?:^@?|\/)\.\.(?:\/|$)/;
/** What the values of these options are compared with is no path: `-k`, `--grep`. */
const selects =
  /^(?:-[kgmnRE]|--(?:grep|filter|match\w*|name|tests?|include|exclude|ignore\w*|skip\w*|only|select|base-?url|prefix|root-path))$/;

/**
 * Files of the role `code`, and the manifest of a program that runs what the project says, are executed: rules on
 * programs see that they are the project's own. So is what an operand or a value of such a program names elsewhere.
 */
export function ofProject(spec: ProgramSpec, manifest?: string): ProgramSpec {
  const { subcommands, also } = spec;
  const nested = subcommands && {
    subcommands: Object.fromEntries(
      Object.entries(subcommands).map(([name, inner]) => [name, ofProject(inner, manifest)]),
    ),
  };
  const options = codeOptions(spec);
  const runs = spec.described === false;
  const files = filesOf(spec);
  if (files === undefined && options.length === 0 && !runs) return { ...spec, ...nested };
  const said = spec.runsProject === true && runs && manifest !== undefined;
  return {
    ...spec,
    ...nested,
    ...(said ? { described: true } : {}),
    also: (parsed, invocation) => [
      ...(also?.(parsed, invocation) ?? []),
      ...(files?.(parsed) ?? []).flatMap(file => executes(invocation, file)),
      ...(runs ? foreign(spec, parsed, files === undefined, invocation) : []),
      ...(runs && manifest !== undefined ? executes(invocation, literalArg(manifest)) : []),
      ...options.flatMap(option => parsed.values(option).flatMap(file => executes(invocation, inFolder(option, file)))),
      ...(said ? invocation.paths('read', literalArg('.')) : []),
    ],
  };
}

/** The operands that are files of code; of any number, some may be folders. */
function filesOf({ operands = [] }: ProgramSpec): ((parsed: ParsedArgs) => readonly Arg[]) | undefined {
  const at = operands.findIndex(role => role === 'code' || role === 'code*');
  if (at < 0) return undefined;
  if (operands[at] === 'code') return parsed => parsed.operands.slice(at, at + 1).map(withoutAt);
  return parsed => parsed.operands.slice(at).map(arg => sources(withoutAt(arg)));
}

/** `tests/a.py::TestB`, `a_spec.rb:12`, `./...`: the file or the folder that is meant. A name without an end is a folder. */
export function sources(arg: Arg): Arg {
  if (arg.text === undefined || arg.glob || arg.tree) return arg;
  const path = arg.text
    .replace(/::.*$/s, '')
    .replace(/(\.\w+)(?::\d+)+$/, '$1')
    .replace(/(^|\/)\.\.\.$/, '$1');
  return literalArg(/(?:\.\w+|\/|^\.{0,2})$/.test(path) ? path || '.' : `${path}/`);
}

/** These options name a folder. */
const folders = /^(?:--(?:project|rootdir|root|startup-project|libdir)|-(?:I|p|s|t|project|workspace))$/;

function inFolder(option: string, file: Arg): Arg {
  const isFolder = folders.test(option) && file.text !== undefined && !file.glob && !/\.(?!xc)\w+$|\/$/.test(file.text);
  return isFolder && !/^\.{1,2}$/.test(file.text ?? '') ? literalArg(`${file.text}/`) : file;
}

function withoutAt(file: Arg): Arg {
  return /^@[^/]*[/.]/.test(file.text ?? '') ? literalArg((file.text ?? '').slice(1)) : file;
}

/** Values of no role that name a path outside of the project. */
function foreignValues(spec: ProgramSpec, parsed: ParsedArgs): readonly Arg[] {
  const values = [...parsed.options].filter(([option]) => roleOf(spec, option) === 'text' && !selects.test(option));
  return values.flatMap(([, args]) => args).filter(arg => elsewhere.test(arg.text ?? arg.prefix));
}

/** Words of no role that name a path outside of the project, or an address. */
function foreign(
  spec: ProgramSpec,
  parsed: ParsedArgs,
  operands: boolean,
  invocation: Invocation,
): readonly Operation[] {
  // What stands after the first operand is for the program of the project that is run.
  const own = spec.stopsAtOperand ? parsed.operands.slice(0, Math.min(1, parsed.undashed)) : parsed.operands;
  const paths = operands ? own.filter(arg => elsewhere.test(arg.text ?? arg.prefix)) : [];
  const addresses = own.some(arg => /^[a-z][a-z0-9+.-]*:\/\//i.test(arg.text ?? arg.prefix));
  return [
    ...[...paths, ...foreignValues(spec, parsed)].flatMap(arg => executes(invocation, withoutAt(arg))),
    ...(addresses ? [unknown(invocation, 'code that comes from an address')] : []),
  ];
}

/** Programs with one grammar that run what the project says: builds and tests. */
export function builder(
  names: readonly string[],
  spec: ProgramSpec,
  examples: Program['examples'],
  nature?: Nature,
): Program {
  return { names, analyse: asking(spec.subcommands ? spec : project(spec), nature), examples };
}

/** Programs that read files, the whole folder unless they are told which, and say what they think of them. */
export function reader(names: readonly string[], spec: ProgramSpec, examples: Program['examples']): Program {
  const flags = `--version --help -h --verbose --quiet --no-color ${spec.flags ?? ''}`;
  return { names, analyse: asking({ operands: ['read-tree*'], defaultOperand: '.', ...spec, flags }), examples };
}

/** Hands the words after it on as a command of their own: `bundle exec`, `uv run`. */
export function runsWords(spec: Omit<ProgramSpec, 'operands' | 'stopsAtOperand'> = {}): ProgramSpec {
  return { ...spec, stopsAtOperand: true, operands: ['command'] };
}

/** Everything that several descriptions add. */
export function all(...parts: readonly Also[]): Also {
  return (parsed, invocation) => parts.flatMap(part => part(parsed, invocation));
}

/** A change of the machine or of another system, by its name. */
export function changes(name: string, target?: string): Also {
  return () => [{ kind: 'change', what: 'system', name, ...(target === undefined ? {} : { target }) }];
}

/** The program speaks to a registry of packages. */
export function reaches(registry: string): Also {
  return () => [{ kind: 'connect', host: `registry:${registry}` }];
}

/** The values of these options are code in a language. */
export function evaluates(language: string, ...options: readonly string[]): Also {
  return parsed =>
    options.flatMap(option =>
      parsed.values(option).map((arg): Operation => {
        const code = staticText(arg);
        return { kind: 'evaluate', language, ...(code === undefined ? {} : { code }) };
      }),
    );
}

/** Without a file and without code in an option it takes commands from a person or from its input. */
export function interactive(parsed: ParsedArgs, invocation: Invocation): readonly Operation[] {
  if (parsed.operands.length > 0 || ['-e', '-c', '-f', '-File'].some(option => parsed.has(option))) return [];
  return invocation.stdin.kind === 'none'
    ? [unknown(invocation, 'an interactive session')]
    : [evaluation(invocation, invocation.stdin)];
}

function evaluation({ name }: Invocation, stdin: Invocation['stdin']): Operation {
  return { kind: 'evaluate', language: name, ...(stdin.kind === 'text' ? { code: stdin.text } : {}) };
}

/** Writes the folder it works in, or what it is given, when one of the flags is there: `ruff check --fix`. */
export function rewrites(...flags: readonly string[]): Also {
  return (parsed, invocation) => (flags.some(flag => parsed.has(flag)) ? written(parsed, invocation) : []);
}

/** Writes what it is given unless one of the flags is there: `black --check`. */
export function rewritesUnless(...flags: readonly string[]): Also {
  return (parsed, invocation) => (flags.some(flag => parsed.has(flag)) ? [] : written(parsed, invocation));
}

function written(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const operands: readonly Arg[] = parsed.operands.length > 0 ? parsed.operands : [literalArg('.')];
  return operands.flatMap(arg => invocation.paths('write', arg, true));
}

/** Words such as `-Dkey=value` that a grammar of options cannot list: those that fit are taken off before it. */
export function without(pattern: RegExp, spec: ProgramSpec): (invocation: Invocation) => Analysis {
  return invocation => {
    const args = invocation.args.filter(arg => arg.many || arg.glob || !pattern.test(arg.text ?? `${arg.prefix}…`));
    return analyseSpec(spec, { ...invocation, args });
  };
}

/** Operands that are addresses are fetched; an address of another kind than the web's is not understood. */
export function fetchesAddresses(parsed: ParsedArgs, invocation: Invocation): readonly Operation[] {
  return parsed.operands.flatMap((arg): Operation[] => {
    const text = arg.text ?? arg.prefix;
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return [];
    const host = plainUrl(text)?.hostname;
    return [
      ...(host === undefined ? [] : [{ kind: 'connect' as const, host }]),
      unknown(invocation, `\`${text.slice(0, 200)}\` comes from an address`),
    ];
  });
}

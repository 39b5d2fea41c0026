import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import { roleOf } from '../../options.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { executes } from '../project.ts';

/** A tool of JavaScript projects: it runs code and settings of the project it is started in. */
export interface Tool extends ProgramSpec {
  /** Options whose values name modules that are loaded: a file, or a package of the project. */
  readonly modules?: string;
  /** True when the operands are files or folders of code that is run. */
  readonly runsOperands?: boolean;
  /** False for a tool that only reads data: no plug-ins, no configuration that is code. */
  readonly runsProject?: boolean;
}

const asking = '--version --help --verbose= --quiet= --silent= --color= --colors= --no-color --no-colors';

/** What such a tool does besides its paths: the project's code runs, and so does what its `code` options name. */
export function tool({ modules = '', runsOperands = false, runsProject = true, ...given }: Tool = {}): ProgramSpec {
  const names = modules.split(' ').filter(Boolean);
  const values = { ...given.values, ...Object.fromEntries(names.map(name => [name, 'text' as const])) };
  const spec: ProgramSpec = {
    // What a name in the project's own folder could add as an option is no worse than the project's code.
    tolerates: 'names',
    ...given,
    flags: `${asking} ${given.flags ?? ''}`,
    values,
    also: (parsed, invocation) => [
      ...(given.also?.(parsed, invocation) ?? []),
      ...[...parsed.options].flatMap(([option, files]) =>
        roleOf(spec, option) === 'code' ? files.flatMap(file => loadedCode(file, invocation)) : [],
      ),
      ...names.flatMap(name => parsed.values(name).flatMap(value => moduleCode(value, invocation))),
      ...(runsOperands ? parsed.operands.flatMap(file => operandCode(file, invocation)) : []),
      ...(runsProject ? ownCode(invocation) : []),
    ],
  };
  return spec;
}

/** The project's own code runs, as its `package.json` says. */
export function ownCode(invocation: Invocation, args: readonly Arg[] = []): Operation[] {
  return executes(
    invocation,
    literalArg('package.json'),
    args.map(arg => arg.text),
  );
}

/** A module by its name is a package of the project; by its path it is that file; an address is neither. */
export function moduleCode(value: Arg, invocation: Invocation): Operation[] {
  const text = staticText(value) ?? '';
  if (/^\.{0,2}\//.test(text)) return fileCode(value, invocation);
  const plain = /^[@\w.][\w./@-]*$/.test(text) && !text.includes('..');
  return plain ? [] : [unknown(invocation, `\`${text}\` is no module that is known in advance`)];
}

/** A file whose code is run; by an address it would be fetched first. */
export function fileCode(file: Arg, invocation: Invocation): Operation[] {
  const loaded = loadedCode(file, invocation);
  return loaded.some(operation => operation.kind === 'unknown')
    ? loaded
    : [...invocation.paths('read', file), ...loaded];
}

/** The same without the read. */
export function loadedCode(file: Arg, invocation: Invocation): Operation[] {
  const text = file.text ?? file.prefix;
  return /^[a-z][a-z0-9+.-]+:/i.test(text)
    ? [unknown(invocation, `\`${text}\` is no file`)]
    : executes(invocation, file);
}

/** An operand that leads away from the folder; what else is named is the project's own. */
function operandCode(file: Arg, invocation: Invocation): Operation[] {
  return /^\/|\.\.(?:\/|$)|^[a-z]+:\/\//i.test(file.text ?? file.prefix) ? fileCode(file, invocation) : [];
}

/** Several tools with one grammar. */
export function tools(names: readonly string[], spec: Tool, examples: Program['examples']): Program {
  return { names, analyse: tool(spec), examples };
}

/** A tool whose first operand is one of its tasks. */
export function tasked(
  names: readonly string[],
  common: Tool,
  tasks: Readonly<Record<string, Tool>>,
  examples: Program['examples'],
): Program {
  const subcommands = Object.fromEntries(
    Object.entries(tasks).flatMap(([words, task]) =>
      words.split(' ').map(word => [word, tool(combine(common, task))] as const),
    ),
  );
  return { names, analyse: { ...tool({ ...common, operands: [] }), subcommands }, examples };
}

/** The options of a tool with those of one of its tasks. */
function combine(common: Tool, own: Tool): Tool {
  return {
    ...common,
    ...own,
    flags: `${common.flags ?? ''} ${own.flags ?? ''}`,
    values: { ...common.values, ...own.values },
    modules: `${common.modules ?? ''} ${own.modules ?? ''}`,
  };
}

/** True when a program is only asked about itself. */
export function asksOnly(parsed: ParsedArgs): boolean {
  return ['--version', '--help', '-v', '-V', '-h'].some(flag => parsed.has(flag)) && parsed.operands.length === 0;
}

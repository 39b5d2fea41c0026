import type { Operation } from '../../operation.ts';
import { analyseSpec } from '../analyse.ts';
import { type Arg, numberArg, staticText } from '../arg.ts';
import { parseArgs } from '../options.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec } from '../program.ts';

/** How a sub-command speaks to a service: it asks (`GET`), orders (`POST`) or removes (`DELETE`). */
export type Method = 'GET' | 'POST' | 'DELETE';

/** A service behind a program: the API behind `gh`, the daemon behind `docker`. */
export interface Service {
  /** Options that every sub-command takes, as in a spec. */
  readonly flags?: string;
  readonly values?: ProgramSpec['values'];
  /** Where the service is, as far as the command line says. */
  readonly reach: (parsed: ParsedArgs, invocation: Invocation, method: Method) => readonly Operation[];
  /** True when no word that is only known at run time could make a question worse. */
  readonly questionsTakeAnyWord?: boolean;
}

type Make = (spec?: ProgramSpec) => ProgramSpec;

/** The sub-commands of a service's program. */
export interface Commands {
  /** Only tells something. */
  readonly asks: Make;
  /** Changes something there. What comes of it is not seen here. */
  readonly orders: Make;
  readonly removes: Make;
  /** Speaks to nobody. */
  readonly local: Make;
}

/** The kinds of sub-commands that the program of a service has. */
export function commandsOf(service: Service): Commands {
  const shared = (spec: ProgramSpec): ProgramSpec => ({
    operands: ['text*'],
    ...spec,
    flags: `--help ${service.flags ?? ''} ${spec.flags ?? ''}`,
    values: { ...service.values, ...spec.values },
  });
  const speaks =
    (method: Method, more: ProgramSpec): Make =>
    (spec = {}) => ({
      ...more,
      ...shared(spec),
      also: (parsed, invocation) =>
        parsed.has('--help')
          ? []
          : [...(spec.also?.(parsed, invocation) ?? []), ...service.reach(parsed, invocation, method)],
    });
  return {
    asks: speaks('GET', service.questionsTakeAnyWord ? { tolerates: 'words' } : {}),
    orders: speaks('POST', { described: false }),
    removes: speaks('DELETE', { described: false }),
    local: (spec = {}) => shared(spec),
  };
}

/** One specification under each of several names. */
export function named(names: string, spec: ProgramSpec): Readonly<Record<string, ProgramSpec>> {
  return Object.fromEntries(names.split(' ').map(name => [name, spec]));
}

/** A program whose options may stand before its sub-command or behind it. */
export function serviceProgram(names: readonly string[], spec: ProgramSpec, examples: Program['examples']): Program {
  return { names, analyse: invocation => analyseService(spec, invocation), examples };
}

/** What such a program does. */
export function analyseService(spec: ProgramSpec, invocation: Invocation): Analysis {
  const { words, options, rest, leaf } = splitCommand(spec, invocation.args);
  const analysis = analyseSpec(spec, { ...invocation, args: [...words, ...options, ...rest] });
  return helps(leaf, rest) ? { ...analysis, described: true } : analysis;
}

/** The same where an option means something else in front of the sub-command than behind it. */
export function analyseInOrder(spec: ProgramSpec, invocation: Invocation): Analysis {
  const { rest } = splitCommand(spec, invocation.args);
  return analyseSpec(spec, { ...invocation, args: [...invocation.args.slice(0, -rest.length || undefined), ...rest] });
}

interface SplitCommand {
  /** The sub-command, which may be several words. */
  readonly words: readonly Arg[];
  /** The options in front of it. */
  readonly options: readonly Arg[];
  readonly rest: readonly Arg[];
  /** What the sub-command takes, when it is known. */
  readonly leaf: ProgramSpec | undefined;
}

/** Whether a sub-command only explains itself: `--help`, where it is not the value of another option. */
function helps(leaf: ProgramSpec | undefined, rest: readonly Arg[]): boolean {
  if (leaf === undefined || leaf.noOptions || leaf.subcommands || !rest.some(arg => arg.text === '--help'))
    return false;
  return parseArgs(leaf, rest).has('--help');
}

function splitCommand(spec: ProgramSpec, args: readonly Arg[]): SplitCommand {
  const words: Arg[] = [];
  const options: Arg[] = [];
  let rest = args;
  let current: ProgramSpec | undefined = spec;
  while (current?.subcommands) {
    const { operands } = parseArgs(current, rest);
    const [word] = operands;
    if (word === undefined) return { words, options, rest, leaf: current };
    words.push(word);
    options.push(...rest.slice(0, rest.length - operands.length));
    rest = rest.slice(rest.length - operands.length + 1);
    const name = staticText(word) ?? '';
    current = Object.hasOwn(current.subcommands, name) ? current.subcommands[name] : undefined;
  }
  return { words, options, rest: current?.tolerates === 'words' ? rest.map(asOperand) : rest, leaf: current };
}

/** A word of which nothing is known, taken for an operand. */
function asOperand(arg: Arg): Arg {
  return arg.text === undefined && arg.names === undefined && arg.prefix === '' ? numberArg : arg;
}

/** A connection with a service. */
export function connection(host: string, method?: Method, port?: number): Operation {
  return {
    kind: 'connect',
    host,
    ...(port === undefined ? {} : { port }),
    ...(method === undefined ? {} : { method }),
  };
}

/** A credential appears in the output, and so in the record of the session. */
export const printsCredentials: Operation = { kind: 'change', what: 'system', name: 'print-credentials' };

/** Ports of this machine behind which the container engine, the cluster's agent and its store take orders. */
const controls = new Set([2375, 2376, 2379, 10250]);
const thisMachine = /^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\]|host\.docker\.internal)$/;

/** The operations, and that a connection among them gives power over the machine. */
export function withPower(operations: readonly Operation[]): Operation[] {
  return operations.flatMap(operation => {
    if (operation.kind !== 'connect' || !controls.has(operation.port ?? 0) || !thisMachine.test(operation.host))
      return [operation];
    const target = `${operation.host}:${operation.port}`;
    return [operation, { kind: 'change', what: 'system', name: 'privilege', target }];
  });
}

import type { Operation } from '../operation.ts';
import { type Arg, literalArg, staticText } from './arg.ts';
import { parseArgs, roleOf } from './options.ts';
import { isInput } from './paths.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec, Role, Run } from './program.ts';
import { connectTo } from './url.ts';

/** What one invocation of a program does, as its entry says. */
export function analyseProgram(program: Program, invocation: Invocation): Analysis {
  return typeof program.analyse === 'function' ? program.analyse(invocation) : analyseSpec(program.analyse, invocation);
}

/** What one invocation of a program with the usual grammar does. */
export function analyseSpec(spec: ProgramSpec, invocation: Invocation): Analysis {
  return analyseParsed(spec, parseArgs(spec, invocation.args), invocation);
}

/** The same for a command line that has already been taken apart. */
export function analyseParsed(spec: ProgramSpec, parsed: ParsedArgs, given: Invocation): Analysis {
  const operations: Operation[] = parsed.faults.map(why => unknown(given, why));
  const runs: Run[] = [];
  const folder = folderOf(spec, parsed);
  const invocation = folder ? given.within(folder) : given;
  if (folder) operations.push(...given.paths('read', folder));
  const tree = spec.tree?.split(' ').some(flag => parsed.has(flag)) === true;
  const take = (role: Role, arg: Arg) => {
    if (role === 'script') runs.push(scriptRun(arg));
    else operations.push(...roleOperations(role, arg, tree, invocation));
  };
  for (const [role, value] of valuesWithRoles(spec, parsed)) take(role, value);
  const [first, ...rest] = parsed.operands;
  if (spec.subcommands && first) return withSubcommand(spec.subcommands, invocation, first, rest, operations);
  const assigned = assignRoles(spec, parsed.operands);
  if ('fault' in assigned) operations.push(unknown(invocation, assigned.fault));
  else {
    for (const [role, arg] of assigned.pairs) take(role, arg);
    if (assigned.command.length > 0) runs.push({ args: assigned.command, ...(folder ? { folder } : {}) });
  }
  operations.push(...(spec.also?.(parsed, invocation) ?? []));
  return { operations, described: spec.described ?? true, runs };
}

function valuesWithRoles(spec: ProgramSpec, parsed: ParsedArgs): readonly (readonly [Role, Arg])[] {
  return [...parsed.options].flatMap(([option, values]) => {
    const role = roleOf(spec, option);
    return role === undefined ? [] : values.map(value => [role, value] as const);
  });
}

function scriptRun(arg: Arg): Run {
  const text = staticText(arg);
  return text === undefined ? { args: [{ prefix: arg.prefix, glob: false }] } : { script: text, posix: true };
}

/** The folder that an option makes everything else relative to. */
function folderOf(spec: ProgramSpec, parsed: ParsedArgs): Arg | undefined {
  for (const [option, values] of parsed.options)
    if (roleOf(spec, option) === 'folder') return values.length === 1 ? values[0] : { prefix: '', glob: false };
  return undefined;
}

function withSubcommand(
  subcommands: Readonly<Record<string, ProgramSpec>>,
  invocation: Invocation,
  first: Arg,
  rest: readonly Arg[],
  operations: readonly Operation[],
): Analysis {
  const name = staticText(first);
  const spec = name !== undefined && Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
  if (name === undefined || !spec) {
    const shown = name === undefined ? 'a sub-command that is only known at run time' : `the sub-command \`${name}\``;
    return {
      operations: [...operations, unknown(invocation, `${shown} is not known`)],
      described: false,
      ...(name === undefined ? {} : { subcommand: name }),
    };
  }
  const inner = analyseParsed(spec, parseArgs(spec, rest), invocation);
  const subcommand = inner.subcommand === undefined ? name : `${name} ${inner.subcommand}`;
  return { ...inner, subcommand, operations: [...operations, ...inner.operations] };
}

interface Assigned {
  readonly pairs: readonly (readonly [Role, Arg])[];
  readonly command: readonly Arg[];
}

const noOperands: NonNullable<ProgramSpec['operands']> = [];

/** Gives each operand its role: those before the starred role from the front, those after it from the end. */
function assignRoles(spec: ProgramSpec, given: readonly Arg[]): Assigned | { readonly fault: string } {
  const roles = spec.operands ?? noOperands;
  const operands = given.length === 0 && spec.defaultOperand !== undefined ? [literalArg(spec.defaultOperand)] : given;
  const command = roles.indexOf('command');
  if (command >= 0)
    return {
      pairs: operands.slice(0, command).map((arg, i) => [plainRole(roles[i]), arg]),
      command: operands.slice(command),
    };
  const star = roles.findIndex(role => role.endsWith('*'));
  if (star < 0 && operands.length > roles.length)
    return { fault: `${operands.length} operands where ${roles.length} were expected` };
  const after = star < 0 ? 0 : roles.length - star - 1;
  const pairs: [Role, Arg][] = [];
  for (const [i, arg] of operands.entries()) {
    const fromEnd = operands.length - i;
    const starred = star >= 0 && i >= star && fromEnd > after;
    // A wildcard may be several operands, which would move those beside it.
    if (((arg.glob && !arg.one) || arg.tree) && !starred) return { fault: `\`${arg.text}\` may be several operands` };
    const role = starred ? roles[star] : star >= 0 && i >= star ? roles[roles.length - fromEnd] : roles[i];
    pairs.push([plainRole(role), arg]);
  }
  return { pairs, command: [] };
}

function plainRole(role: Role | `${Role}*` | undefined): Role {
  return (role?.replace('*', '') ?? 'text') as Role;
}

function roleOperations(role: Role, arg: Arg, tree: boolean, invocation: Invocation): readonly Operation[] {
  switch (role) {
    case 'text':
    case 'command':
    case 'script':
    case 'folder':
      return [];
    case 'read':
    case 'write':
    case 'delete':
      return invocation.paths(role, arg, tree);
    case 'read-tree':
      return invocation.paths('read', arg, true);
    case 'write-tree':
      return invocation.paths('write', arg, true);
    case 'delete-tree':
      return invocation.paths('delete', arg, true);
    case 'code':
      return isInput(arg.text) ? [{ kind: 'evaluate', language: invocation.name }] : invocation.paths('read', arg);
    case 'url':
      return [connectTo(arg, invocation)];
    case 'host':
      return [hostOf(arg, invocation)];
  }
}

function hostOf(arg: Arg, invocation: Invocation): Operation {
  const host = staticText(arg);
  if (host === undefined) return unknown(invocation, 'a host that is only known at run time');
  return { kind: 'connect', host: host.replace(/\.$/, '') };
}

export function unknown(invocation: Pick<Invocation, 'name'>, why: string): Operation {
  return { kind: 'unknown', text: invocation.name, why };
}

import type { Operation } from '../operation.ts';
import type { Arg } from './arg.ts';
import { parseArgs, roleOf } from './options.ts';
import type { Analysis, Invocation, Program, ProgramSpec, Role, Run } from './program.ts';

/** What one invocation of a program does, as its entry says. */
export function analyseProgram(program: Program, invocation: Invocation): Analysis {
  return typeof program.analyse === 'function' ? program.analyse(invocation) : analyseSpec(program.analyse, invocation);
}

/** What one invocation of a program with the usual grammar does. */
export function analyseSpec(spec: ProgramSpec, invocation: Invocation): Analysis {
  const parsed = parseArgs(spec, invocation.args);
  const operations: Operation[] = parsed.faults.map(why => unknown(invocation, why));
  const runs: Run[] = [];
  const tree = (spec.tree ?? '').split(/\s+/).some(flag => flag !== '' && parsed.has(flag));
  const take = (role: Role, arg: Arg) => {
    if (role === 'script') runs.push(arg.text === undefined ? { args: [arg] } : { script: arg.text });
    else operations.push(...roleOperations(role, arg, tree, invocation));
  };
  for (const [option, values] of parsed.options)
    for (const value of values) take(roleOf(spec, option) ?? 'text', value);
  const also = () => spec.also?.(parsed, invocation) ?? [];
  if (spec.subcommands && parsed.operands.length > 0)
    return withSubcommand(spec.subcommands, invocation, parsed.operands, operations);
  if (spec.subcommands) return { operations: [...operations, ...also()], described: true };

  const operands =
    parsed.operands.length === 0 && spec.defaultOperand !== undefined
      ? [{ text: spec.defaultOperand, prefix: spec.defaultOperand, glob: false }]
      : parsed.operands;
  const assigned = assignRoles(spec.operands ?? [], operands);
  if ('fault' in assigned) operations.push(unknown(invocation, assigned.fault));
  else {
    for (const [role, arg] of assigned.pairs) take(role, arg);
    if (assigned.command.length > 0) runs.push({ args: assigned.command, stdin: invocation.stdin });
  }
  operations.push(...also());
  return { operations, described: spec.described ?? true, runs };
}

function withSubcommand(
  subcommands: Readonly<Record<string, ProgramSpec>>,
  invocation: Invocation,
  operands: readonly Arg[],
  operations: Operation[],
): Analysis {
  const [first, ...rest] = operands;
  const name = first?.text;
  const spec = name !== undefined && Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
  if (!spec) {
    const shown = name === undefined ? 'a sub-command that is only known at run time' : `the sub-command \`${name}\``;
    return {
      operations: [...operations, unknown(invocation, `${shown} is not known`)],
      described: false,
      ...(name === undefined ? {} : { subcommand: name }),
    };
  }
  const inner = analyseSpec(spec, { ...invocation, args: rest });
  const deeper = inner.subcommand === undefined ? name : `${name} ${inner.subcommand}`;
  return { ...inner, subcommand: deeper ?? '', operations: [...operations, ...inner.operations] };
}

/** Gives each operand its role: those before the starred role from the front, those after it from the end. */
function assignRoles(
  roles: NonNullable<ProgramSpec['operands']>,
  operands: readonly Arg[],
): { pairs: [Role, Arg][]; command: readonly Arg[] } | { fault: string } {
  const star = roles.findIndex(role => role.endsWith('*'));
  const plain = (role: string | undefined) => (role ?? 'text').replace(/\*$/, '') as Role;
  const command = roles.indexOf('command');
  if (command >= 0) {
    const before = operands.slice(0, command);
    return { pairs: before.map((arg, i) => [plain(roles[i]), arg]), command: operands.slice(command) };
  }
  if (star < 0 && operands.length > roles.length)
    return { fault: `${operands.length} operands where ${roles.length} were expected` };
  const after = star < 0 ? 0 : roles.length - star - 1;
  const pairs = operands.map((arg, i): [Role, Arg] => {
    if (star < 0 || i < star) return [plain(roles[i]), arg];
    const fromEnd = operands.length - i;
    return [plain(fromEnd <= after ? roles[roles.length - fromEnd] : roles[star]), arg];
  });
  return { pairs, command: [] };
}

function roleOperations(role: Role, arg: Arg, tree: boolean, invocation: Invocation): readonly Operation[] {
  switch (role) {
    case 'text':
    case 'command':
    case 'script':
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
    case 'url':
      return [connectTo(arg, invocation)];
    case 'host':
      return [
        arg.text === undefined
          ? unknown(invocation, 'a host that is only known at run time')
          : { kind: 'connect', host: arg.text },
      ];
  }
}

/** The connection that a URL stands for; without a scheme, as curl reads it, http. */
export function connectTo(arg: Arg, invocation: Pick<Invocation, 'name'>, method?: string): Operation {
  const text = arg.text ?? arg.prefix;
  const url = parseUrl(text);
  // With only the beginning known, the host counts when the path has already begun.
  const certain = arg.text !== undefined || /^[a-z+]+:\/\/[^/?#]+[/?#]/i.test(text);
  if (!url || !certain)
    return unknown(invocation, `\`${text || 'an address'}\` is not an address that is known in advance`);
  const port = url.port === '' ? undefined : Number(url.port);
  return {
    kind: 'connect',
    host: url.hostname,
    ...(port === undefined ? {} : { port }),
    ...(method === undefined ? {} : { method }),
  };
}

export function parseUrl(text: string): URL | undefined {
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  return URL.canParse(full) ? new URL(full) : undefined;
}

export function unknown(invocation: Pick<Invocation, 'name'>, why: string): Operation {
  return { kind: 'unknown', text: invocation.name, why };
}

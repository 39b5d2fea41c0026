import { literalArg } from '../arg.ts';
import { modeChange } from '../programs/modes.ts';
import { isSecretName } from '../secret-names.ts';
import { handAllOn } from './evaluate.ts';
import type { Call, Member } from './machine.ts';
import { plain, staticValue, text, type Value } from './value.ts';

/** What a call gives, when that is more than plain data. */
type Gives = (call: Call) => Value;

/** An argument by its position or its name. */
export function argument(call: Call, at: number, name?: string): Value | undefined {
  return (name === undefined ? undefined : call.named.get(name)) ?? call.args[at];
}

/** The entries of the last argument, when it is an object, and named arguments: what options a call has. */
export function option(call: Call, name: string): Value | undefined {
  const given = call.named.get(name);
  if (given) return given;
  const objects = call.args.filter(value => value.kind === 'object');
  return objects.map(value => value.entries.get(name)).find(value => value !== undefined);
}

/** True when the call has options that cannot be seen. */
export function hidesOptions(call: Call, from: number): boolean {
  return call.args
    .slice(from)
    .some(value => value.kind === 'data' || value.kind === 'foreign' || value.kind === 'mixed');
}

/** Computes something from its arguments and does nothing else. */
export const pure: Member = { pure: true, call: compute };

const simple = new Set<Value['kind']>(['data', 'none', 'number', 'text', 'entry']);

/** What is computed of plain data is plain data, whatever else there is. */
export function compute(call: Call): Value {
  handAllOn(call);
  const fromPlain = [...call.args, ...call.named.values()].every(value => simple.has(value.kind));
  return fromPlain ? plain : call.machine.unknown();
}

/** Shows or measures its arguments, and keeps none of them. */
export const shows: Member = {
  pure: true,
  call: call => {
    for (const value of call.args) if (value.kind !== 'class') call.machine.look(value);
    for (const value of call.named.values()) call.machine.look(value);
    return call.machine.unknown();
  },
};

/** A value of plain data. */
export const dataMember: Member = { value: machine => machine.unknown() };

type Touch = readonly ['read' | 'write' | 'delete', number, ('tree' | string)?, string?];

/** Does things to the files that its arguments name: what, at which position, under which name. */
export function touches(list: readonly Touch[], gives?: Gives): Member {
  return {
    call: call => {
      const taken = new Set<Value | undefined>();
      for (const [kind, at, name, tree] of list) {
        const value = argument(call, at, name);
        taken.add(value);
        if (value) call.machine.path(kind, value, tree === 'tree');
        else if (kind !== 'read' || call.named.size > 0) call.machine.fail('a call without its path');
      }
      const { machine } = call;
      for (const value of [...call.args, ...call.named.values()]) if (!taken.has(value)) machine.handOn(value);
      return gives ? gives(call) : machine.unknown();
    },
  };
}

/** Sets the mode of a file. */
export const changesMode: Member = {
  call: call => {
    const [file, mode] = call.args;
    call.machine.path('write', file);
    const octal = mode?.kind === 'number' && mode.value !== undefined ? mode.value.toString(8) : staticValue(mode);
    call.machine.emit(modeChange(octal === undefined ? undefined : literalArg(octal), call.machine.invocation));
    return call.machine.unknown();
  },
};

/** Goes on in another folder. */
export const entersFolder: Member = {
  call: call => {
    call.machine.enter(call.args[0]);
    return plain;
  },
};

/** Hands its first argument to a shell. */
export const shellScript: Member = {
  call: call => {
    call.machine.script(call.args[0]);
    for (const value of [...call.args.slice(1), ...call.named.values()]) call.machine.handOn(value);
    return call.machine.unknown();
  },
};

/** Fetches an address; `data` among the options makes it a POST. */
export function fetches(
  method: string | undefined,
  body: readonly string[] = ['data', 'json', 'files', 'body'],
): Member {
  return {
    call: call => {
      const { machine } = call;
      const given = staticValue(option(call, 'method'));
      const sends = body.some(name => option(call, name) !== undefined);
      machine.connect(argument(call, 0, 'url'), given ?? (sends && method === 'GET' ? 'POST' : method));
      for (const value of [...call.args.slice(1), ...call.named.values()]) machine.handOn(value);
      return machine.unknown();
    },
  };
}

/** The value of a variable of the environment; those that look like secrets are shown. */
export function environmentItem(call: Call): Value {
  const { machine } = call;
  const name = staticValue(call.args[0]);
  for (const value of call.args.slice(1)) machine.handOn(value);
  if (name === undefined) machine.emit({ kind: 'change', what: 'environment', name: 'print' });
  else if (isSecretName(name)) machine.emit({ kind: 'change', what: 'environment', name: 'print', target: name });
  else if (name === 'HOME' && machine.invocation.home !== undefined) return text(machine.invocation.home);
  return machine.unknown();
}

/** Sets a variable for what is started later. */
export function setsEnvironment(call: Call): Value {
  const { machine } = call;
  const [name, value] = [staticValue(call.args[0]), call.args[1]];
  const target = staticValue(value);
  if (value) machine.handOn(value);
  if (name === undefined) return machine.fail('a variable that is only known at run time');
  machine.emit({ kind: 'change', what: 'environment', name, ...(target === undefined ? {} : { target }) });
  return machine.unknown();
}

/** Members of one kind under the names of one module, separated by spaces. */
export function each(module: string, names: string, member: Member): (readonly [string, Member])[] {
  return names.split(' ').map(name => [module === '' ? name : `${module}.${name}`, member] as const);
}

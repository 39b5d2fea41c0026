import { memberOf } from '../access.ts';
import { compute, each, shows } from '../effects.ts';
import { callValue, handAllOn } from '../evaluate.ts';
import type { Call, Member } from '../machine.ts';
import { none, someNumber, staticValue, type Value } from '../value.ts';
import { listOf } from './files.ts';

/** The same things in a list of its own. */
function listed(call: Call): Value {
  const [from] = call.args;
  for (const value of [...call.args.slice(1), ...call.named.values()]) call.machine.handOn(value);
  if (from === undefined) return listOf(call);
  if (from.kind !== 'list') return compute({ ...call, args: [from] });
  return listOf(call, call.machine.elementOf(from));
}

const collects: Member = { pure: true, call: listed };

/** Calls a function with each element of a list. */
function maps(call: Call, keeps: boolean): Value {
  const [made, from, ...others] = call.args;
  const { machine } = call;
  for (const value of others) machine.handOn(value);
  if (!made || !from) return machine.fail('a function for each element');
  const element = machine.elementOf(from);
  const given: Call = { machine, args: [element], named: new Map(), spread: others.length > 0 };
  const result = made.kind === 'none' ? element : callValue(made, given);
  return listOf(call, keeps ? element : result);
}

/** `str(x)` of a text or a path is a text that leads to the same place. */
function asText(call: Call): Value {
  const [value] = call.args;
  if (call.args.length === 1 && (value?.kind === 'text' || value?.kind === 'path'))
    return { kind: 'text', place: value.place };
  if (value?.kind === 'entry' || value?.kind === 'number') return value;
  return shows.call?.(call) ?? call.machine.unknown();
}

function getAttribute(call: Call): Value {
  const [object, name, fallback = none] = call.args;
  const text = staticValue(name);
  if (!object || text === undefined) return call.machine.fail('a member that is only known at run time');
  return call.machine.join(memberOf(object, text, call.machine), fallback);
}

function typeOf(call: Call): Value {
  for (const value of call.args) call.machine.look(value);
  return call.args.length === 1 ? { kind: 'class' } : call.machine.fail('a type is made');
}

function number(call: Call): Value {
  handAllOn(call);
  return someNumber;
}

/** What needs no import and does more with its arguments than to compute. */
export const builtinMembers: readonly (readonly [string, Member])[] = [
  ...each('', 'print len isinstance issubclass hasattr bool any all id repr', shows),
  ...each('', 'list set tuple sorted reversed frozenset iter', collects),
  ['map', { pure: true, call: call => maps(call, false) }],
  ['filter', { pure: true, call: call => maps(call, true) }],
  [
    'enumerate',
    {
      pure: true,
      call: call => {
        const [from = none] = call.args;
        const pair: Value = {
          kind: 'list',
          sites: [],
          items: [someNumber, call.machine.elementOf(from)],
          ordered: true,
        };
        return listOf(call, pair);
      },
    },
  ],
  [
    'zip',
    {
      pure: true,
      call: call => {
        for (const value of call.named.values()) call.machine.handOn(value);
        const items = call.args.map(value => call.machine.elementOf(value));
        return listOf(call, { kind: 'list', sites: [], items, ordered: !call.spread });
      },
    },
  ],
  [
    'range',
    {
      pure: true,
      call: call => {
        handAllOn(call);
        return listOf(call, someNumber);
      },
    },
  ],
  ...each('', 'int round float', { pure: true, call: number }),
  ['str', { pure: true, call: asText }],
  ['getattr', { call: getAttribute }],
  ['type', { call: typeOf }],
  ['__import__', { call: call => call.machine.library.load(staticValue(call.args[0]) ?? '', undefined, call.machine) }],
];

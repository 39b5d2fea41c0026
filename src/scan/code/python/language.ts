import type { Expression } from '../flow/code.ts';
import { anyOf, contentsOf, deepTaints } from '../flow/contents.ts';
import { bitsOf } from '../flow/kinds.ts';
import type { Frame, Machine } from '../flow/machine.ts';
import type { Call, FlowLanguage, Models } from '../flow/model.ts';
import { type Entries, tableOf } from '../flow/tables.ts';
import { compose } from '../flow/text.ts';
import { constant, textOf, union, type Value } from '../flow/value.ts';
import { cryptoChecks } from './checks/crypto.ts';
import { digestChecks } from './checks/digest.ts';
import { nameChecks } from './checks/names.ts';
import { systemChecks } from './checks/system.ts';
import { tokenChecks } from './checks/token.ts';
import { transportChecks } from './checks/transport.ts';
import { webChecks } from './checks/web.ts';
import { entryOf } from './entry.ts';
import { formatPercent } from './format.ts';
import { lowerModule } from './lower/module.ts';
import { builtins } from './models/builtins.ts';
import { absent, guards } from './models/guards.ts';
import { methods } from './models/methods.ts';
import { canonical, constants, request } from './models/names.ts';
import { objects } from './models/objects.ts';
import { randomness } from './models/random.ts';
import { sanitizers } from './models/sanitizers.ts';
import { addressSinks, assignedAddresses } from './models/sinks/address.ts';
import { codeSinks, commandSinks } from './models/sinks/command.ts';
import { deserialisationSinks, ldapSinks, regexSinks, xmlSinks, xpathSinks } from './models/sinks/data.ts';
import { assignedSettings, dynamicSinks } from './models/sinks/dynamic.ts';
import { assignedPages, bodyOfAnswer, pageSinks } from './models/sinks/page.ts';
import { pathSinks } from './models/sinks/path.ts';
import { sqlSinks } from './models/sinks/sql.ts';
import { assignedSinks, webSinks } from './models/sinks/web.ts';
import { sources } from './models/sources.ts';
import { placesOf } from './places.ts';
import { watch } from './watch.ts';

const ends = [
  'flask.abort',
  'werkzeug.exceptions.abort',
  'bottle.abort',
  'sys.exit',
  'exit',
  'quit',
  'os._exit',
  'os.abort',
];

const calls = tableOf(
  ends.map(name => [name, { ends: true }] as const) satisfies Entries,
  builtins,
  randomness,
  objects,
  sanitizers,
  methods,
  sqlSinks,
  commandSinks,
  codeSinks,
  pathSinks,
  pageSinks,
  addressSinks,
  webSinks,
  deserialisationSinks,
  xmlSinks,
  ldapSinks,
  xpathSinks,
  regexSinks,
  dynamicSinks,
  digestChecks,
  cryptoChecks,
  transportChecks,
  webChecks,
  tokenChecks,
  systemChecks,
  nameChecks,
);

const models: Models = {
  canonical,
  calls,
  sources,
  constants,
  guards,
  assigned: new Map([...assignedPages, ...assignedAddresses, ...assignedSinks, ...assignedSettings]),
  absent,
  unknownCall: callObject,
};

/** `object(…)`: what its `__call__` gives. */
function callObject(call: Call, machine: Machine): Value | undefined {
  const { callee, frame, node } = call;
  if (contentsOf(callee).every(({ of }) => of === undefined)) return undefined;
  const { callables = [] } = machine.member(callee, '__call__', node, frame);
  return anyOf(callables.flatMap(callable => machine.invoke(callable, call, call, frame) ?? []));
}

/** `%` of texts, `/` of paths. */
function operate(operator: string, left: Value, right: Value): Value | undefined {
  if (operator === '/' && (left.name?.startsWith('pathlib.') === true || right.name?.startsWith('pathlib.') === true))
    return {
      taints: union(deepTaints(left), deepTaints(right)),
      constant: left.constant && right.constant,
      name: 'pathlib.Path()',
    };
  if (operator !== '%') return undefined;
  return textOf(left) !== undefined || left.pieces !== undefined || left.name !== undefined || left.taints.length > 0
    ? formatPercent(left, right)
    : compose([left, right], deepTaints);
}

/** `return body, status, headers`: the body; lists and dictionaries are answered as JSON. */
function answerOf(value: Value, _node: Expression, { answer }: Frame): Value {
  if (answer === bodyOfAnswer) return bodyOf(value);
  const [contents] = contentsOf(value);
  if (contents === undefined) return value;
  const { items, type } = contents;
  if (type !== 'tuple' || items === undefined) return contents.type === 'object' ? value : constant;
  const isInert = items
    .slice(1)
    .some(item =>
      contentsOf(item).some(({ members }) =>
        [...members].some(
          ([key, given]) => key.toLowerCase() === 'content-type' && !/html|xml|svg/.test(textOf(given) ?? 'html'),
        ),
      ),
    );
  const [body] = items;
  return body === undefined || isInert || contentsOf(body).length > 0 ? constant : body;
}

/** `{'statusCode': 200, 'headers': …, 'body': text}`: the body, when it is said to be a page. */
function bodyOf(value: Value): Value {
  for (const { members } of contentsOf(value)) {
    const headers = members.get('headers');
    const types = headers === undefined ? [] : contentsOf(headers).flatMap(contents => [...contents.members]);
    if (types.some(([name, type]) => name.toLowerCase() === 'content-type' && /html/.test(textOf(type) ?? '')))
      return members.get('body') ?? constant;
  }
  return constant;
}

/** Python as the engine sees it. */
export const python: FlowLanguage = {
  name: 'python',
  lower: lowerModule,
  models,
  entryOf,
  placesOf,
  watch,
  membersAreKeys: false,
  constructorName: '__init__',
  isTruthy: value => value !== null && value !== false && value !== 0 && value !== '',
  operate,
  memberBits: (object, member) =>
    object.startsWith('pathlib.') && /^(?:name|stem|suffix)$/.test(member) ? bitsOf('path', 'archive') : 0,
  answerOf,
  // Code that was cut out of its file still means the request when it says so.
  freeNames: new Map([
    ['request', request],
    ['session', '@session'],
  ]),
};

import { containerValue, contentsOf, deepTaints } from '../../flow/contents.ts';
import { exportsOf } from '../../flow/import.ts';
import { kinds } from '../../flow/kinds.ts';
import type { Call } from '../../flow/model.ts';
import * as r from '../../flow/results.ts';
import { type Entries, gives } from '../../flow/tables.ts';
import { compose } from '../../flow/text.ts';
import { cleaned, constant, namedValue, textOf } from '../../flow/value.ts';
import { address, pathOf } from './address.ts';
import { typed } from './answer.ts';
import { canonical } from './names.ts';
import { type Machine, type Result, resultFor } from './results.ts';

const loaded: Result = (call, machine) => {
  const module = textOf(call.positional[0]?.value);
  return module === undefined
    ? { taints: [], constant: false, name: 'require()' }
    : (exportsOf(module, call.frame.file, machine) ?? namedValue(canonical(module)));
};

const held: Result = call => call.receiver?.value;
const given: Result = call => call.positional[0]?.value;

/** `promise.then(f)`: what `f` makes of what the promise holds. */
const settled: Result = (call, machine) => {
  const { receiver, positional } = call;
  if (receiver === undefined) return undefined;
  return (
    resultFor(positional[0], [receiver.value], call, machine) ?? {
      ...receiver.value,
      name: undefined,
      known: undefined,
    }
  );
};

/** A component is given its properties; React escapes what is shown. */
const element: Result = (call, machine) => {
  const [tag] = call.positional;
  const members = new Map([...call.keywords].map(([name, { value }]) => [name, value] as const));
  const props = containerValue({ type: 'map', members, rest: call.keywords.get('**')?.value });
  if (tag?.value.callables !== undefined)
    for (const callable of tag.value.callables)
      if (callable.kind === 'function') machine.invoke(callable, r.argumentsFor([props], call.node), call, call.frame);
  return { taints: [], constant: false, name: '@element' };
};

/** A template with a tag: ours is followed, that of a library takes care of what is put into it. */
const tagged: Result = (call, machine) => {
  const [tag, texts, ...holes] = call.positional;
  if (tag === undefined || texts === undefined) return undefined;
  const values = [texts.value, ...holes.map(hole => hole.value)];
  if (tag.value.callables !== undefined) return resultFor(tag, values, call, machine);
  const name = tag.value.name ?? '';
  if (name === 'String.raw' || name === 'dedent')
    return compose(
      values.flatMap(value => contentsOf(value)[0]?.items ?? [value]),
      deepTaints,
    );
  return { taints: [], constant: holes.length === 0, name: `${name}()` };
};

const promisified: Result = call => call.positional[0]?.value;
/** Something else of its own: what a query, a file or another machine answers is not what it was asked. */
const answered =
  (name: string): Result =>
  (call, machine) => {
    runLast(call, machine);
    return { taints: [], constant: false, name };
  };

function runLast(call: Call, machine: Machine): void {
  const last = call.positional.at(-1);
  if (last?.value.callables !== undefined) resultFor(last, [constant, { taints: [], constant: false }], call, machine);
}

/** Objects whose state or kind matters, and functions that carry data on. */
export const objects: Entries = [
  ...gives(loaded, 'require'),
  ...gives(settled, '.then', '.pipe', '.tap', '.subscribe'),
  ...gives(held, '.catch', '.finally', '.lean', '.clone', '.asString'),
  ...gives(
    given,
    'Promise.resolve',
    'Promise.all',
    'Promise.any',
    'Promise.race',
    'Promise.allSettled',
    'util.promisify',
    'bluebird.promisifyAll',
    'bluebird.promisify',
    'react.memo',
    'react.forwardRef',
    'react.useRef',
  ),
  ...gives(promisified, 'pify', 'express-async-handler', 'asyncHandler', 'catchAsync', 'react.useCallback'),
  ...gives(
    call =>
      containerValue({
        type: 'list',
        items: [{ ...(call.positional[0]?.value ?? constant), known: undefined }, namedValue('@setState')],
      }),
    'react.useState',
  ),
  ...gives(pathOf(true), 'path.join', 'path.resolve', 'path.normalize', 'fs.realpathSync', 'fs.realpath'),
  ...gives(pathOf(false), 'path.format', 'path.dirname', 'path.relative', 'path.parse'),
  ...gives(address, 'URL', 'url.URL', 'url.parse', 'url.resolve'),
  ...gives(
    typed,
    '@response.type',
    '@response.contentType',
    '@response.set',
    '@response.header',
    '@response.setHeader',
    '@response.writeHead',
    '@response.append',
    '@response.status',
    '@response.code',
  ),
  ...gives(element, '@jsx', 'react.createElement', 'preact.h'),
  ...gives(tagged, '@tagged'),
  ...gives(
    answered('exec()'),
    ...['exec', 'execSync', 'execFile', 'execFileSync', 'spawn', 'spawnSync', 'fork'].map(
      name => `child_process.${name}`,
    ),
  ),
  ...gives(
    answered('fs.readFile()'),
    ...[
      'readFile',
      'readFileSync',
      'readdir',
      'readdirSync',
      'stat',
      'statSync',
      'lstat',
      'existsSync',
      'access',
      'createReadStream',
      'createWriteStream',
      'writeFile',
      'writeFileSync',
      'unlink',
      'mkdir',
      'open',
      'openSync',
    ].map(name => `fs.${name}`),
  ),
  ...gives(
    answered('rows()'),
    '.query',
    '.execute',
    '.findOne',
    '.findById',
    '.findAll',
    '.findUnique',
    '.findFirst',
    '.findMany',
    '.aggregate',
    '.countDocuments',
    '.raw',
    '.$queryRaw',
    '.$queryRawUnsafe',
    '.$executeRawUnsafe',
  ),
  ...gives(
    answered('fetched()'),
    'fetch',
    'axios',
    'axios.get',
    'axios.post',
    'got',
    'got.get',
    'request',
    'request.get',
    'http.get',
    'https.get',
    'http.request',
    'https.request',
    'superagent.get',
    'needle',
  ),
  ...gives(
    call => ({
      taints: deepTaints(call.positional[0]?.value ?? constant),
      constant: false,
      name: 'RegExp()',
      pieces: textOf(call.positional[0]?.value),
    }),
    'RegExp',
  ),
  ...gives(
    call => cleaned({ taints: r.allTaints(call), constant: false, name: `${call.name}()` }, kinds.log),
    'Error',
    'TypeError',
    'RangeError',
  ),
  ...gives(
    call => ({ taints: [], constant: false, name: `${call.name}()` }),
    'crypto.createHash',
    'crypto.createHmac',
    'crypto.createCipheriv',
    'crypto.randomBytes',
    'crypto.randomUUID',
    'crypto.pbkdf2Sync',
    'crypto.scryptSync',
    '.digest',
  ),
];

import type { Call, Check } from '../../flow/model.ts';
import { checks, type Entries, under } from '../../flow/tables.ts';
import { knownOf, textOf } from '../../flow/value.ts';
import { optionOf } from './options.ts';

const isOpenMode = (mode: unknown) =>
  typeof mode === 'number' ? (mode & 0o002) !== 0 : typeof mode === 'string' && /^0?[0-7]{2}[2367]$/.test(mode);
const permissions = (modeOf: (call: Call) => unknown): Check => ({
  rule: 'javascript-file-permissions',
  severity: 'warning',
  says: call => (isOpenMode(modeOf(call)) ? 'everybody on this machine may write to it' : undefined),
});
const temporary: Check = {
  rule: 'javascript-insecure-temporary-file',
  severity: 'note',
  says: call => {
    const value = call.positional[0]?.value;
    return value !== undefined && /^(?:\/var)?\/tmp\/[\w.-]+$/.test(textOf(value) ?? '')
      ? 'somebody else on this machine may have made the file already'
      : undefined;
  },
};
const temporaryName: Check = {
  rule: 'javascript-insecure-temporary-file',
  severity: 'note',
  says: 'somebody else on this machine may make the file before it is used',
};

const oldBuffer: Check = {
  rule: 'javascript-unsafe-buffer',
  severity: 'note',
  says: call =>
    call.node.op === 'call' && call.node.isNew === true && textOf(call.positional[0]?.value) === undefined
      ? 'given a number, it holds what was in memory before'
      : undefined,
};
const uninitialised: Check = {
  rule: 'javascript-unsafe-buffer',
  severity: 'note',
  says: 'it holds what was in memory before',
};
const unchecked: Check = {
  rule: 'javascript-unsafe-buffer',
  severity: 'note',
  says: call =>
    knownOf(call.positional.at(-1)?.value) === true && call.positional.length > 1
      ? 'it may read or write behind the end of the buffer'
      : undefined,
};
const numbers = [
  'UInt8',
  'UInt16LE',
  'UInt16BE',
  'UInt32LE',
  'UInt32BE',
  'Int8',
  'Int16LE',
  'Int16BE',
  'Int32LE',
  'Int32BE',
  'FloatLE',
  'FloatBE',
  'DoubleLE',
  'DoubleBE',
];

/** Files and buffers. */
export const systemChecks: Entries = [
  ...checks(
    permissions(call => knownOf(call.positional[1]?.value)),
    ...under('fs.', 'chmod', 'chmodSync', 'fchmod', 'fchmodSync', 'lchmod'),
  ),
  ...checks(
    permissions(call => optionOf(call, 'mode')),
    ...under(
      'fs.',
      'writeFile',
      'writeFileSync',
      'mkdir',
      'mkdirSync',
      'createWriteStream',
      'appendFile',
      'appendFileSync',
    ),
  ),
  ...checks(
    temporary,
    ...under(
      'fs.',
      'writeFile',
      'writeFileSync',
      'createWriteStream',
      'appendFile',
      'appendFileSync',
      'open',
      'openSync',
    ),
  ),
  ...checks(temporaryName, 'tmp.tmpName', 'tmp.tmpNameSync', 'tempfile', 'tempy.file'),
  ...checks(oldBuffer, 'Buffer'),
  ...checks(uninitialised, 'Buffer.allocUnsafe', 'Buffer.allocUnsafeSlow', 'buffer.SlowBuffer', 'SlowBuffer'),
  ...checks(unchecked, ...numbers.flatMap(number => [`.read${number}`, `.write${number}`])),
];

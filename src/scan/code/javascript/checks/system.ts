import type { Call, Check } from '../../flow/model.ts';
import { checks, type Entries, under } from '../../flow/tables.ts';
import { knownOf, piecesOf, textOf } from '../../flow/value.ts';
import { memberOf, optionOf, textGiven } from './options.ts';
import { isInBrowserText } from './text.ts';

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

const local =
  /^(?:https?|wss?|ftp|telnet):\/\/(?:localhost|127\.|0\.0\.0\.0|\[?::1|10\.|192\.168\.|[\w-]+(?::\d+)?(?:\/|$)|[\w.-]*\.(?:local|internal|test)\b|www\.w3\.org|schemas?\.)/i;
const clear = /^(?:http|ws|ftp|telnet):\/\//i;
const unencrypted: Check = {
  rule: 'javascript-cleartext-transport',
  severity: 'note',
  says: call => {
    const value = call.positional[0]?.value;
    const text =
      value === undefined ? undefined : (piecesOf(memberOf(value, 'url') ?? memberOf(value, 'uri') ?? value) ?? '');
    return text !== undefined && clear.test(text) && !local.test(text)
      ? 'what is sent and answered can be read and changed on its way'
      : undefined;
  },
};
const plainServer: Check = {
  rule: 'javascript-cleartext-transport',
  severity: 'note',
  says: 'it answers over unencrypted connections',
};
const insecureGrpc: Check = {
  rule: 'javascript-cleartext-transport',
  severity: 'note',
  says: 'what is sent and answered can be read and changed on its way',
};

const posted: Check = {
  rule: 'javascript-message-to-any-origin',
  severity: 'note',
  says: call => (textGiven(call, 1) === '*' ? 'whatever site is in that window gets the message' : undefined),
};
const listened: Check = {
  rule: 'javascript-message-origin-unchecked',
  severity: 'note',
  says: call => {
    const { file } = call.frame;
    const handler = call.positional[1];
    const closure = handler?.value.callables?.find(callable => callable.kind === 'function');
    if (textGiven(call, 0) !== 'message' || closure === undefined || !isInBrowserText(file.source)) return undefined;
    return /\.origin\b|\borigin\s*[},]|\.source\b|isTrusted/.test(
      closure.file.source.slice(closure.code.start, closure.code.end),
    )
      ? undefined
      : 'messages of any site are taken';
  },
};
const opened: Check = {
  rule: 'javascript-opener-exposed',
  severity: 'note',
  says: ({ keywords, positional }) => {
    const isLink =
      textOf(positional[0]?.value) === 'a' && textOf(keywords.get('target')?.value) === '_blank' && !keywords.has('**');
    const rel = keywords.get('rel')?.value;
    const isForeign =
      /^(?:https?:)?\/\//.test(piecesOf(keywords.get('href')?.value ?? { taints: [], constant: true }) ?? '') ||
      keywords.get('href')?.value.constant === false;
    return isLink &&
      isForeign &&
      (rel === undefined || (textOf(rel) !== undefined && !/noopener|noreferrer/.test(textOf(rel) ?? '')))
      ? 'the page that opens can change where this one is'
      : undefined;
  },
};
const stored: Check = {
  rule: 'javascript-token-in-storage',
  severity: 'note',
  says: call =>
    /^(?:\w*(?:jwt|token|password|secret))$/i.test(textGiven(call, 0) ?? '')
      ? 'every script of the page can read it'
      : undefined,
};
const unserialised: Check = {
  rule: 'javascript-escaping-off',
  severity: 'warning',
  says: call => (optionOf(call, 'unsafe') === true ? 'what is put into the page is not escaped' : undefined),
};

/** Files, buffers, connections and windows. */
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
  ...checks(
    unencrypted,
    'fetch',
    'axios',
    'got',
    'request',
    'WebSocket',
    'ws',
    'ws.WebSocket',
    'superagent',
    'needle',
    ...['axios', 'got', 'request', 'superagent', 'needle', 'http', 'http2'].flatMap(name =>
      under(`${name}.`, 'get', 'post', 'put', 'patch', 'delete', 'request', 'head', 'connect', 'del'),
    ),
    'node-fetch',
    '.ajax',
  ),
  ...checks(plainServer, 'http.createServer'),
  ...checks(
    insecureGrpc,
    'grpc.credentials.createInsecure',
    '@grpc/grpc-js.credentials.createInsecure',
    'grpc.ServerCredentials.createInsecure',
    '@grpc/grpc-js.ServerCredentials.createInsecure',
  ),
  ...checks(posted, '.postMessage', 'postMessage'),
  ...checks(listened, 'addEventListener', 'window.addEventListener', '.addEventListener', '.attachEvent'),
  ...checks(opened, '@jsx'),
  ...checks(stored, 'localStorage.setItem', 'sessionStorage.setItem'),
  ...checks(unserialised, 'serialize-javascript'),
];

import type { Call, Check } from '../../flow/model.ts';
import { checks, type Entries, under } from '../../flow/tables.ts';
import { knownOf, piecesOf, textOf } from '../../flow/value.ts';
import { memberOf, optionOf, optionsOf } from './options.ts';

const local =
  /^(?:https?|wss?|ftp|telnet):\/\/(?:localhost|127\.|0\.0\.0\.0|\[?::1|10\.|192\.168\.|[\w-]+(?::\d+)?(?:\/|$)|[\w.-]*\.(?:local|internal|test)\b|www\.w3\.org|schemas?\.)/i;
const clear = /^(?:http|ws|ftp|telnet):\/\//i;
const readable = 'what is sent and answered can be read and changed on its way';
const isClear = (text: string) => clear.test(text) && !local.test(text);

/** True for the address of a web socket on another machine that is not encrypted. */
export function isClearSocket(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('ws://') && value.length > 5 && isClear(value);
}

const unencrypted: Check = {
  rule: 'javascript-cleartext-transport',
  severity: 'note',
  says: call => {
    const value = call.positional[0]?.value;
    const text =
      value === undefined ? undefined : (piecesOf(memberOf(value, 'url') ?? memberOf(value, 'uri') ?? value) ?? '');
    return text !== undefined && isClear(text) ? readable : undefined;
  },
};
const plainServer: Check = {
  rule: 'javascript-cleartext-transport',
  severity: 'note',
  says: 'it answers over unencrypted connections',
};

/** Protocols that have no encryption at all, and programs that speak them. */
const plainProtocol: Check = { rule: 'javascript-cleartext-transport', severity: 'note', says: readable };
const unsecured: Check = {
  ...plainProtocol,
  says: call => (optionOf(call, 'secure') === true || optionOf(call, 'secure') === 'implicit' ? undefined : readable),
};
const opened: Check = { ...plainProtocol, says: call => (isClear(pieceGiven(call, 1)) ? readable : undefined) };
const form: Check = {
  ...plainProtocol,
  says: ({ positional, keywords }) => {
    const action = keywords.get('action')?.value;
    return textOf(positional[0]?.value) === 'form' && action !== undefined && isClear(piecesOf(action) ?? '')
      ? readable
      : undefined;
  },
};
const database: Check = {
  ...plainProtocol,
  says: call => {
    const inside = memberOf(optionsOf(call), 'dialectOptions');
    return optionOf(call, 'ssl') === false || knownOf(memberOf(inside, 'ssl')) === false ? readable : undefined;
  },
};

/** Certificates are taken whatever they say. */
const unverified: Check = {
  rule: 'javascript-certificate-not-verified',
  severity: 'warning',
  says: 'certificates are not verified, so that anybody may answer',
};
const accepted: Check = {
  ...unverified,
  says: ({ positional, frame }) => {
    const given = positional.at(-1)?.node;
    const body = given?.op === 'function' ? frame.file.source.slice(given.start, given.end) : '';
    const isError = textOf(positional[0]?.value) === 'certificate-error' && /\bcallback\(true\)/.test(body);
    return isError || (positional.length === 1 && /=>\s*\{?\s*\w+\(0\)/.test(body))
      ? 'certificates are taken whatever they say'
      : undefined;
  },
};
const ignored: Check = {
  ...unverified,
  says: call =>
    textOf(call.positional[0]?.value) === 'ignore-certificate-errors'
      ? 'certificates are taken whatever they say'
      : undefined,
};
const pieceGiven = ({ positional }: Call, place: number) => {
  const value = positional[place]?.value;
  return value === undefined ? '' : (piecesOf(value) ?? '');
};

/** Connections to other machines. */
export const transportChecks: Entries = [
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
    'jQuery.get',
    'jQuery.post',
    'jQuery.getJSON',
    'jQuery.getScript',
    '.loadURL',
  ),
  ...checks(plainServer, 'http.createServer'),
  ...checks(
    plainProtocol,
    'ftp',
    'jsftp',
    'telnet-client',
    'telnet-client.Telnet',
    'ssh2-ftp',
    'grpc.credentials.createInsecure',
    '@grpc/grpc-js.credentials.createInsecure',
    'grpc.ServerCredentials.createInsecure',
    '@grpc/grpc-js.ServerCredentials.createInsecure',
  ),
  ...checks(unsecured, 'basic-ftp.Client().access'),
  ...checks(opened, '.open'),
  ...checks(form, '@jsx'),
  ...checks(database, 'sequelize.Sequelize', 'sequelize'),
  ...checks(accepted, '.on', '.once', '.setCertificateVerifyProc'),
  ...checks(ignored, '.appendSwitch'),
];

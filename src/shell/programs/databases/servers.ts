import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { type Arg, staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs } from '../../program.ts';
import { connection } from '../remote-service.ts';

/** The server that options, an address or a list of settings name; the one of this machine when none of them does. */
export function reachServer(parsed: ParsedArgs, named: readonly Arg[], invocation: Invocation): Operation[] {
  const hosts = parsed.values('-h').map(value => staticText(value));
  const [port] = [...parsed.values('-p'), ...parsed.values('-P')].map(value => Number(staticText(value)));
  const addresses = named.flatMap(arg => addressesOf(arg));
  const found = [...hosts.map(host => ({ host, port })), ...addresses];
  if (found.length === 0) return [local(port)];
  return found.map(address => {
    if (address.host === undefined) return unknown(invocation, 'a server that is only known at run time');
    // A folder is that of a socket of this machine.
    return address.host === '' || address.host.startsWith('/')
      ? local(address.port)
      : connection(address.host, undefined, whole(address.port));
  });
}

const local = (port: number | undefined): Operation => connection('localhost', undefined, whole(port));
const whole = (port: number | undefined) => (Number.isInteger(port) ? port : undefined);

interface Address {
  readonly host: string | undefined;
  readonly port?: number | undefined;
}

/** `postgres://user:word@host:5432/name` or `host=h port=5432`; a name alone says nothing about a server. */
function addressesOf(arg: Arg): readonly Address[] {
  const text = arg.text ?? arg.prefix;
  const settings = [...text.matchAll(/(?:^|[\s?&])host(?:addr)?\s*=\s*([^\s&]*)/g)].map(([, host = '']) => host);
  if (settings.length > 0)
    return settings.map(host => ({ host: arg.text === undefined ? undefined : host.replaceAll("'", '') }));
  const [, authority, rest] = /^[\w+]+:\/\/([^/?\s]*)(.?)/.exec(text) ?? [];
  // A service is a set of settings kept elsewhere.
  if (authority === undefined) return arg.text === undefined || /\bservice\s*=/.test(text) ? [{ host: undefined }] : [];
  // Several hosts, or one that is not yet complete.
  if (authority.includes(',') || (arg.text === undefined && rest === '')) return [{ host: undefined }];
  const [, host = '', port] = /^(?:.*@)?(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(authority) ?? [];
  return [{ host, port: port === undefined ? undefined : Number(port) }];
}

import type { Operation } from '../operation.ts';
import { type Arg, literalArg, staticText } from './arg.ts';
import type { Invocation } from './program.ts';

/** Characters on which programs disagree where the host of an address ends, or which curl takes for patterns. */
const contested = /[^!-~]|[\\{}[\]@%<>^|"]/;
const ipv6 = /^\[[0-9a-f:.]+\]/i;

/** The connection that a URL stands for; without a scheme, as curl reads it, http. A `file:` address is a file. */
export function connectTo(arg: Arg, invocation: Pick<Invocation, 'name' | 'paths'>, method?: string): Operation {
  const text = staticText(arg);
  const url = plainUrl(text ?? arg.prefix);
  // With only the beginning known, the host counts when the path has already begun.
  const certain = text !== undefined || /^[a-z]+:\/\/[^/?#]+[/?#]/i.test(arg.prefix);
  if (url?.protocol === 'file:' && text !== undefined) return readFile(url, invocation);
  if (!url || !certain || !/^(?:https?|wss?):$/.test(url.protocol)) return unreadable(invocation, text ?? arg.prefix);
  const port = url.port === '' ? undefined : Number(url.port);
  return {
    kind: 'connect',
    host: url.hostname.replace(/\.$/, ''),
    ...(port === undefined ? {} : { port }),
    ...(method === undefined ? {} : { method }),
  };
}

/** An address whose host every program reads alike; without a scheme, http. */
export function plainUrl(text: string): URL | undefined {
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const [, authority = ''] = /^[^:]*:\/\/([^/?#]*)/.exec(full) ?? [];
  return contested.test(authority.replace(ipv6, '')) || !URL.canParse(full) ? undefined : new URL(full);
}

function readFile(url: URL, invocation: Pick<Invocation, 'name' | 'paths'>): Operation {
  const path = url.pathname.includes('%') ? undefined : literalArg(url.pathname);
  const [read] = path ? invocation.paths('read', path) : [];
  return read ?? unreadable(invocation, url.href);
}

function unreadable(invocation: Pick<Invocation, 'name'>, text: string): Operation {
  const why = `\`${text.slice(0, 200) || 'an address'}\` is not an address that is known in advance`;
  return { kind: 'unknown', text: invocation.name, why };
}

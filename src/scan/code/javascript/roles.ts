import type { FunctionCode } from '../flow/code.ts';
import type { Machine } from '../flow/machine.ts';
import type { Call } from '../flow/model.ts';
import { textOf, type Value } from '../flow/value.ts';
import { archiveEntry, context, message, request, response } from './models/names.ts';

/** What a framework gives to a function, by position; `data` is data of a request itself. */
export type Role = readonly ('request' | 'response' | 'context' | 'message' | 'entry' | 'data' | 'other')[];

type Roles = Map<FunctionCode, Role>;

/** Functions that were handed to a framework, and what it calls them with: by scan, as code serves for many. */
const roles = new WeakMap<Machine, Roles>();

/** The names that roles have in the tables. */
export const roleNames: Readonly<Record<Role[number], string | undefined>> = {
  request,
  response,
  context,
  message,
  entry: archiveEntry,
  data: undefined,
  other: undefined,
};

const verbs = new Set([
  'get',
  'post',
  'put',
  'patch',
  'delete',
  'del',
  'head',
  'options',
  'all',
  'use',
  'route',
  'param',
  'ws',
  'opts',
  'query',
  'mutation',
]);
const handler: Role = ['request', 'response', 'other'];
const errorHandler: Role = ['other', 'request', 'response', 'other'];
const contextHandler: Role = ['context', 'other'];
const sockets = /^(?:socket\.io|ws|net|sockjs)$/;
const koa = /^(?:koa|@koa|koa-router|hono)\b/;
const servers = /^(?:http|https|http2|spdy|micro|restify|Bun|Deno)\.(?:createServer|createSecureServer|serve)$|^micro$/;
const hapiRoute = /\.route$/;

/** What a framework calls a function with; `undefined` when nothing says that one does. */
export function roleOf(code: FunctionCode, machine: Machine): Role | undefined {
  return roles.get(machine)?.get(code);
}

/** Notes the functions of a call that a framework will call. */
export function noteRoles(call: Call, machine: Machine): void {
  const { name, positional } = call;
  if (positional.length === 0) return;
  const isHapi = hapiRoute.test(name);
  const role = servers.test(name) ? handler : (routeRole(call) ?? listenerRole(call));
  if (!isHapi && role === undefined) return;
  const known: Roles = roles.get(machine) ?? new Map();
  roles.set(machine, known);
  if (isHapi) noteHapi(positional[0]?.value, known);
  if (role !== undefined) note(positional, role, known);
}

const applications = /^(?:express\(\)|@koa|app|router|server|\?(?:app|router|server))\./;
const frameworks = /^(?:express\(\)|@koa|\?(?:app|router))\./;

/** `app.get('/path', handler)`, `app.use(handler)`. */
function routeRole({ method, name, positional, frame }: Call): Role | undefined {
  if (method === undefined || !verbs.has(method)) return undefined;
  const [first] = positional;
  const isRoute =
    isPath(textOf(first?.value), first?.value) ||
    (method === 'use' && applications.test(name)) ||
    frameworks.test(name);
  if (!isRoute) return undefined;
  if (name.startsWith('express()')) return handler;
  return name.startsWith('@koa') || [...frame.file.code.modules].some(module => koa.test(module))
    ? contextHandler
    : handler;
}

/** `window.addEventListener('message', listener)`, `socket.on('data', listener)`. */
function listenerRole({ method, name, positional, frame }: Call): Role | undefined {
  const event = textOf(positional[0]?.value);
  if (method === 'addEventListener' || method === 'attachEvent') return event === 'message' ? ['message'] : undefined;
  if (method !== 'on' && method !== 'once') return undefined;
  if (event === 'entry') return ['entry'];
  const isSocket = [...frame.file.code.modules].some(module => sockets.test(module));
  if (!isSocket && !name.startsWith(request)) return undefined;
  return event === 'connection' || event === 'connect' ? ['other'] : ['data'];
}

function isPath(path: string | undefined, value: Value | undefined): boolean {
  return (
    path?.startsWith('/') === true ||
    path === '*' ||
    path === '' ||
    (value?.name === 'RegExp()' && value.taints.length === 0)
  );
}

function note(given: readonly { readonly value: Value }[], role: Role, known: Roles): void {
  for (const { value } of given) {
    for (const callable of value.callables ?? []) if (callable.kind === 'function') set(callable.code, role, known);
    for (const cell of value.cells ?? [])
      if (cell.contents?.items !== undefined)
        note(
          cell.contents.items.map(item => ({ value: item })),
          role,
          known,
        );
  }
}

function set(code: FunctionCode, role: Role, known: Roles): void {
  if (known.has(code)) return;
  known.set(code, role === handler && code.parameters.length === 4 ? errorHandler : role);
}

/** `server.route({ method, path, handler(request, h) { … } })`. */
function noteHapi(value: Value | undefined, known: Roles): void {
  for (const cell of value?.cells ?? []) {
    for (const item of cell.contents?.items ?? []) noteHapi(item, known);
    const given = cell.contents?.members.get('handler');
    if (given !== undefined) note([{ value: given }], ['request', 'other'], known);
  }
}

import type { Parameter } from '../flow/code.ts';
import type { Frame, Machine } from '../flow/machine.ts';
import type { Entry } from '../flow/model.ts';
import { type Closure, constant, namedValue, unknown, type Value } from '../flow/value.ts';
import {
  context,
  contextTypes,
  harmlessTypes,
  page,
  request,
  requestTypes,
  response,
  responseTypes,
} from './models/names.ts';
import { pageAnswer, redirectAnswer } from './models/sinks/web.ts';
import { type Role, roleNames, roleOf } from './roles.ts';

const requestName = /^_?(?:req|request)$/;
const responseName = /^_?(?:res|resp|response|reply)$/;
const afterRequest = /^_?(?:res|resp|response|reply|next|h|ctx|context|done|callback|cb|_)$/;
const contextName = /^_?(?:ctx)$/;
const pageFile = /(?:^|\/)(?:page|layout)\.[jt]sx?$/;
const routeFile = /(?:^|\/)(?:route|middleware)\.[cm]?[jt]sx?$/;
const routeVerb = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|middleware|loader|action)$/;
const lambdaName = /^(?:\w*[hH]andler\d*|main)$/;
const injected =
  /^@(?:Body|Query|Param|Headers|Cookies|UploadedFile|UploadedFiles|RawBody|HostParam|Args|QueryParam|BodyParam|PathParam)\b/;
const numeric = /Parse(?:Int|Float|Bool|UUID|Enum)Pipe/;
const serverAction = /^\s*['"]use server['"]/;

/** What is known of a function before one of its parameters is looked at. */
interface Known {
  readonly closure: Closure;
  readonly role: Role | undefined;
  /** Where the request stands by the names of the parameters; -1 when nowhere. */
  readonly requestAt: number;
  readonly isAction: boolean;
  /** Data of a request. */
  readonly foreign: (parameter: Parameter) => Value;
}

/** What the parameters of a function hold when nobody who is seen calls it, and where its result goes. */
export function entryOf(closure: Closure, frame: Frame, machine: Machine): Entry {
  const { code, file } = closure;
  const inside: Frame = { ...frame, file };
  const offset = code.isMethod === true ? 1 : 0;
  const names = code.parameters.slice(offset).map(parameter => parameter.name ?? '');
  const known: Known = {
    closure,
    role: roleOf(code, machine),
    requestAt: requestPlace(names, closure),
    isAction: isServerAction(closure),
    foreign: parameter => ({
      taints: [machine.taint('request', parameter, inside, parameter.name)],
      constant: false,
    }),
  };
  const value = (parameter: Parameter, place: number): Value => {
    const position = place - offset;
    if (position < 0) return namedValue('this');
    const given = byType(parameter, known) ?? byRole(parameter, position, known) ?? byName(parameter, position, known);
    if (given !== undefined) return given;
    const name = parameter.name === '' ? undefined : parameter.name;
    return {
      taints: [machine.taint('parameter', parameter, inside, name)],
      constant: false,
      name: name === undefined ? undefined : `?${name}`,
    };
  };
  const isRedirect = code.decorators.some(({ start, end }) => /^Redirect\b/.test(file.source.slice(start, end)));
  const isLambda = isEvent(names[0] ?? '', closure);
  const answer = isRedirect ? redirectAnswer : isLambda ? pageAnswer : undefined;
  return { value, ...(answer === undefined ? {} : { answer }) };
}

function requestPlace(names: readonly string[], closure: Closure): number {
  const [first = ''] = names;
  const at = names.findIndex((name, i) => requestName.test(name) && afterRequest.test(names[i + 1] ?? ''));
  return at < 0 && requestName.test(first) && isUsedAsRequest(first, closure) ? 0 : at;
}

function byType({ type = '', ...parameter }: Parameter, { foreign }: Known): Value | undefined {
  if (harmlessTypes.test(type) || numeric.test(type)) return constant;
  if (injected.test(type)) return /:?\s(?:number|boolean)$/.test(type) ? constant : foreign(parameter);
  if (/^@Req(?:uest)?\(\)/.test(type)) return namedValue(request);
  return /^@Res(?:ponse)?\(\)/.test(type) ? namedValue(response) : undefined;
}

function byRole(parameter: Parameter, position: number, { role, foreign }: Known): Value | undefined {
  const known = role?.[position];
  if (known === undefined || known === 'other') return undefined;
  return known === 'data' ? foreign(parameter) : namedValue(roleNames[known] ?? '');
}

function byName(parameter: Parameter, position: number, known: Known): Value | undefined {
  const { name = '', type = '' } = parameter;
  const { requestAt, closure, role } = known;
  if (position === requestAt || requestTypes.test(type)) return namedValue(request);
  const isResponse = requestAt >= 0 && position === requestAt + 1 && responseName.test(name);
  if (isResponse || responseTypes.test(type)) return namedValue(response);
  if (contextTypes.test(type)) return namedValue(context);
  if (position === 0 && isPage(parameter, closure)) return namedValue(page);
  if (position === 0) {
    if (isEvent(name, closure)) return { ...known.foreign(parameter), name: request };
    const special = byFunction(name, closure);
    if (special !== undefined) return special;
  }
  if (known.isAction || (position === 1 && isResolver(closure))) return known.foreign(parameter);
  return role?.[position] === 'other' ? unknown : undefined;
}

/** The properties of a page of Next.js: the address of the page, taken apart. */
function isPage(parameter: Parameter, { file }: Closure): boolean {
  const isNext = [...file.code.modules].some(module => /^next\b/.test(module)) || pageFile.test(file.path);
  return isNext && /\b(?:searchParams|params)\b/.test(file.source.slice(parameter.start, parameter.end));
}

/** What a function of a cloud is called with: all of it comes from outside. */
function isEvent(name: string, { code }: Closure): boolean {
  return /^(?:event|evt)$/.test(name) && lambdaName.test(code.name);
}

/** `(parent, args, context)`: what answers a field of GraphQL, and what it is asked with. */
function isResolver({ code }: Closure): boolean {
  const [parent = '', args = '', context = ''] = code.parameters.map(({ name }) => name ?? '');
  return (
    /^_*(?:parent|root|obj|source|_)?$/.test(parent) &&
    code.parameters.length > 1 &&
    (/^_?args$/.test(args) || (args === '' && /^_?(?:context|ctx)$/.test(context)))
  );
}

/** Functions that a framework finds by their name or their file. */
function byFunction(name: string, closure: Closure): Value | undefined {
  const { code, file } = closure;
  if (contextName.test(name) && usesWeb(closure)) return namedValue(context);
  if (routeVerb.test(code.name) && routeFile.test(file.path)) return namedValue(request);
  return code.name === 'getServerSideProps' || code.name === 'getInitialProps' ? namedValue(context) : undefined;
}

/** Nothing else has a query and a body. */
function isUsedAsRequest(name: string, { code, file }: Closure): boolean {
  const text = file.source.slice(code.start, Math.min(code.end, code.start + 4000));
  return new RegExp(`\\b${name}\\.(?:query|body|params|cookies)\\b`).test(text);
}

function usesWeb({ file }: Closure): boolean {
  const knowsOne = [...file.code.modules].some(module => /koa|hono|^h3$|^egg$|^@midwayjs/.test(module));
  return knowsOne || /\bctx\.(?:body|request|query|params|cookies)\b/.test(file.source);
}

/** A function that a page may call: it, or its file, says `'use server'`. */
function isServerAction({ code, file }: Closure): boolean {
  // Functions stand before all else, wherever they are written.
  const first = code.body.find(({ op }) => op !== 'function');
  if (first !== undefined && /^['"]use server['"]/.test(file.source.slice(first.start, first.start + 14))) return true;
  return serverAction.test(file.source.slice(0, 200)) && file.code.body.some(one => isExportOf(code.name, one));
}

function isExportOf(name: string, one: Closure['file']['code']['body'][number]): boolean {
  if (one.op !== 'express' || one.value.op !== 'assign') return false;
  const { target } = one.value;
  return target.op === 'member' && target.name === name;
}

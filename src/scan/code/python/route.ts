import type { Expression } from '../flow/code.ts';
import { dottedOf } from '../flow/dotted.ts';
import type { Frame, Machine } from '../flow/machine.ts';
import type { Closure } from '../flow/value.ts';

/** That a function answers requests, and what that means for its parameters and its result. */
export interface Route {
  readonly answersHtml: boolean;
  /** Parameters that the router lets through as numbers only. */
  readonly numbers: ReadonlySet<string>;
  /** True when parameters that the router does not fill in are objects of the framework. */
  readonly isView: boolean;
  /** True when only its first parameter says so. */
  readonly isGuess?: boolean;
}

const verbs = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'prepare']);
const routers = new Set([
  'route',
  'api_route',
  'errorhandler',
  'view',
  'websocket',
  'add_route',
  'view_config',
  'expose',
  ...verbs,
]);
const viewDecorators =
  /^(?:api_view|require_(?:GET|POST|safe|http_methods)|csrf_exempt|login_required|permission_required|action)$/;
const viewBases =
  /(?:^|\.)(?:MethodView|View|Resource|RequestHandler|APIView|HTTPEndpoint|HTTPMethodView|\w+View|\w+ViewSet|\w*Handler)$/;
const jsonModules = ['fastapi', 'starlette', 'litestar', 'flask_restful', 'flask_restx', 'falcon'];
const htmlModules = ['flask', 'quart', 'bottle', 'cherrypy', 'web'];
const converter = /<(?:int|float|uuid)(?:\([^)<]*\))?:(\w+)>/g;

/** How a function answers requests; `undefined` when nothing says that it does. */
export function routeOf(closure: Closure, frame: Frame, machine: Machine): Route | undefined {
  for (const decorator of closure.code.decorators) {
    const route = routeOfDecorator(decorator, closure, frame, machine);
    if (route !== undefined) return route;
  }
  const ancestors = closure.owner?.ancestors ?? [];
  const isHandler = verbs.has(closure.code.name) || /^on_(?:get|post|put|delete|patch)$/.test(closure.code.name);
  if (isHandler && (ancestors.some(name => viewBases.test(name)) || closure.code.name.startsWith('on_')))
    return {
      answersHtml: ancestors.some(name => name.endsWith('MethodView') || name === 'flask.views.View'),
      numbers: new Set(),
      isView: true,
    };
  if (isAddedRoute(closure)) return { answersHtml: true, numbers: new Set(), isView: false };
  return isView(closure) ? { answersHtml: false, numbers: new Set(), isView: true, isGuess: true } : undefined;
}

function routeOfDecorator(
  decorator: Expression,
  { environment, file }: Closure,
  frame: Frame,
  machine: Machine,
): Route | undefined {
  const callee = decorator.op === 'call' ? decorator.callee : decorator;
  const name = callee.op === 'member' || callee.op === 'name' ? callee.name : '';
  if (viewDecorators.test(name)) return { answersHtml: false, numbers: new Set(), isView: true };
  if (decorator.op !== 'call' || !routers.has(name)) return undefined;
  const texts = decorator.args.flatMap(({ value }) =>
    value.op === 'constant' && typeof value.value === 'string' ? [value.value] : [],
  );
  const [rule] = texts;
  // A verb is also the name of a cache's or a client's method: a path makes it a route.
  const isRoute =
    name === 'route' ||
    name === 'expose' ||
    name === 'view_config' ||
    rule?.startsWith('/') === true ||
    rule === '' ||
    (callee.op === 'name' && name !== 'view');
  if (!isRoute) return undefined;
  const owner =
    callee.op === 'member'
      ? (machine.evaluate(callee.object, { ...frame, environment, file }).name ?? '')
      : (machine.evaluate(callee, { ...frame, environment, file }).name ?? '');
  return {
    answersHtml: answersHtml(owner, decorator, file.code.modules),
    numbers: new Set(Array.from((rule ?? '').matchAll(converter), found => found[1] ?? '')),
    isView: false,
  };
}

function answersHtml(owner: string, decorator: Expression & { op: 'call' }, modules: ReadonlySet<string>): boolean {
  const given = decorator.args.find(arg => arg.name === 'response_class')?.value;
  if (given !== undefined) return dottedOf(given)?.endsWith('HTMLResponse') === true;
  if (jsonModules.some(module => owner.startsWith(`${module}.`))) return false;
  if (htmlModules.some(module => owner.startsWith(module))) return true;
  const isJson = jsonModules.some(module => modules.has(module));
  return !isJson || htmlModules.some(module => modules.has(module));
}

/** A function that is handed to `app.add_url_rule`. */
function isAddedRoute({ code, file }: Closure): boolean {
  return (
    file.code.modules.has('flask') &&
    new RegExp(`add_url_rule\\([^)\\n]*\\b${code.name.replaceAll(/\W/g, '')}\\b`).test(file.source)
  );
}

/** A function of Django that is given the request first; the router fills in the rest. */
function isView({ code, owner, file }: Closure): boolean {
  const first = code.parameters[owner === undefined ? 0 : 1];
  return (
    first?.name === 'request' &&
    ['django', 'rest_framework', 'pyramid', 'aiohttp', 'sanic', 'starlette'].some(module =>
      file.code.modules.has(module),
    )
  );
}

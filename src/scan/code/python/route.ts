import { childIn, childrenOf, type SyntaxNode } from '../syntax.ts';
import type { Context, PendingFunction } from './context.ts';
import { stringLiteral } from './literal.ts';

/** That a function answers requests, and what that means for its parameters and its result. */
export interface Route {
  readonly answersHtml: boolean;
  /** Parameters that the router lets through as numbers only. */
  readonly numbers: ReadonlySet<string>;
}

const verbs = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options']);
const routers = new Set(['route', 'api_route', 'errorhandler', 'view', ...verbs]);
const viewDecorators =
  /^(?:api_view|require_(?:GET|POST|safe|http_methods)|csrf_exempt|login_required|permission_required)$/;
const jsonModules = ['fastapi', 'starlette', 'litestar', 'flask_restful', 'flask_restx'];
const htmlModules = ['flask', 'quart', 'bottle', 'sanic', 'cherrypy'];
const converter = /<(?:int|float|uuid)(?:\([^)<]*\))?:(\w+)>/g;

/** How a function answers requests; `undefined` when nothing says that it does. */
export function routeOf(pending: PendingFunction, context: Context): Route | undefined {
  const decorated = pending.decorators
    .map(decorator => routeOfDecorator(decorator, pending, context))
    .find(route => route !== undefined);
  if (decorated !== undefined) return decorated;
  const name = childIn(pending.node, 'name');
  const isVerb = name !== undefined && verbs.has(context.source.slice(name.start, name.end));
  const views =
    pending.bases?.filter(base =>
      /(?:^|\.)(?:MethodView|View|Resource|RequestHandler|APIView|\w+View|\w+ViewSet)$/.test(base),
    ) ?? [];
  if (isVerb && views.length > 0)
    return { answersHtml: views.some(base => base.endsWith('MethodView')), numbers: new Set() };
  return isView(pending, context) ? { answersHtml: false, numbers: new Set() } : undefined;
}

function routeOfDecorator(decorator: SyntaxNode, { scope }: PendingFunction, context: Context): Route | undefined {
  const [expression] = decorator.children;
  const callee = expression?.type === 'call' ? childIn(expression, 'function') : expression;
  const last = callee?.type === 'attribute' ? childIn(callee, 'attribute') : callee;
  if (callee === undefined || last === undefined) return undefined;
  const name = context.source.slice(last.start, last.end);
  if (viewDecorators.test(name)) return { answersHtml: false, numbers: new Set() };
  const args = childIn(expression, 'arguments')?.children ?? [];
  const rule = args.map(arg => stringLiteral(arg, context.source)).find(literal => literal !== undefined)?.text;
  // A verb is also the name of a cache's or a client's method: a path makes it a route.
  const isRoute =
    routers.has(name) && expression?.type === 'call' && (name === 'route' || rule?.startsWith('/') || rule === '');
  if (!isRoute) return undefined;
  const owner = context.evaluate(callee, scope).name ?? '';
  return {
    answersHtml: answersHtml(owner, args, context),
    numbers: new Set(Array.from((rule ?? '').matchAll(converter), found => found[1] ?? '')),
  };
}

function answersHtml(owner: string, args: readonly SyntaxNode[], context: Context): boolean {
  const keyword = args.find(
    arg => arg.type === 'keyword_argument' && context.source.startsWith('response_class', arg.start),
  );
  if (keyword !== undefined) return /HTMLResponse/.test(context.source.slice(keyword.start, keyword.end));
  if (jsonModules.some(module => owner.startsWith(`${module}.`))) return false;
  if (htmlModules.some(module => owner.startsWith(`${module}.`))) return true;
  const isJson = jsonModules.some(module => context.modules.has(module));
  return !isJson || htmlModules.some(module => context.modules.has(module));
}

/** A function of Django that is given the request first; the router fills in the rest. */
function isView({ node, bases }: PendingFunction, context: Context): boolean {
  if (!context.modules.has('django')) return false;
  const parameters = childIn(node, 'parameters')?.children ?? [];
  const first = parameters[bases === undefined ? 0 : 1];
  const names = first === undefined ? [] : [first, ...childrenOf(first, 'identifier')];
  return names.some(name => context.source.slice(name.start, name.end) === 'request');
}

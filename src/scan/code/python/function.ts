import { childIn, childrenOf, type SyntaxNode } from '../syntax.ts';
import type { Context, PendingFunction } from './context.ts';
import { checkCredential } from './credentials.ts';
import { type Route, routeOf } from './route.ts';
import { assign, innerScope, type Scope } from './scope.ts';
import { harmlessTypes, injectedTypes, request, requestTypes } from './tables/names.ts';
import { constant, namedValue, type Origin, unknown, type Value } from './value.ts';

const ownNames = new Set(['self', 'cls']);

/** Follows the body of a function, its parameters being what their kind of function is given. */
export function executeFunction(
  pending: PendingFunction,
  context: Context,
  executeBlock: (node: SyntaxNode, scope: Scope, context: Context) => boolean,
): void {
  const { node } = pending;
  const body = childIn(node, 'body');
  const name = childIn(node, 'name');
  if (body === undefined || name === undefined) return;
  const route = routeOf(pending, context);
  const scope = innerScope(pending.scope);
  for (const parameter of childIn(node, 'parameters')?.children ?? [])
    bindParameter(parameter, route, scope, pending.scope, context);
  context.frame = { name: context.source.slice(name.start, name.end), answersHtml: route?.answersHtml ?? false };
  executeBlock(body, scope, context);
}

function bindParameter(
  parameter: SyntaxNode,
  route: Route | undefined,
  scope: Scope,
  outer: Scope,
  context: Context,
): void {
  const node = parameter.type === 'identifier' ? parameter : (childIn(parameter, 'name') ?? identifierIn(parameter));
  if (node === undefined) return;
  const name = context.source.slice(node.start, node.end);
  const preset = childIn(parameter, 'value');
  checkCredential(name, preset, context);
  const fallback = context.evaluate(preset, outer);
  assign(scope, name, parameterValue(name, node, typeWords(parameter, context), fallback, route));
}

function identifierIn(parameter: SyntaxNode): SyntaxNode | undefined {
  return childrenOf(parameter, 'identifier', 'list_splat_pattern', 'dictionary_splat_pattern').map(child =>
    child.type === 'identifier' ? child : childrenOf(child, 'identifier')[0],
  )[0];
}

/** The names in an annotation: `Optional[int]` gives both. */
function typeWords(parameter: SyntaxNode, context: Context): string[] {
  const type = childIn(parameter, 'type');
  return type === undefined ? [] : (context.source.slice(type.start, type.end).match(/\w+/g) ?? []);
}

function parameterValue(
  name: string,
  node: SyntaxNode,
  types: readonly string[],
  fallback: Value,
  route: Route | undefined,
): Value {
  if (ownNames.has(name)) return namedValue('self');
  const isRequest = name === 'request' && (types.length === 0 || types.some(type => requestTypes.has(type)));
  if (isRequest || types.some(type => requestTypes.has(type))) return namedValue(request);
  const injected =
    types.some(type => injectedTypes.has(type)) || /(?:^|\.)(?:Depends|Security)\(\)$/.test(fallback.name ?? '');
  if (injected) return unknown;
  const wrappers = new Set(['Optional', 'Union', 'None', 'Annotated', 'uuid', 'datetime', 'decimal']);
  const kept = types.filter(type => !wrappers.has(type));
  if (route?.numbers.has(name) || (kept.length > 0 && kept.every(type => harmlessTypes.has(type)))) return constant;
  const origin: Origin = route === undefined ? 'parameter' : 'request';
  return { taints: [{ origin, source: name, at: node.start, clean: 0, sure: true }], constant: false };
}

import { childIn, childrenOf, type SyntaxNode } from '../syntax.ts';
import type { Context } from './context.ts';
import { stringLiteral } from './literal.ts';
import type { Scope } from './scope.ts';
import { cleaned, compose, constant, kinds, taintsOf, textValue, unknown, type Value } from './value.ts';

/** A string literal: known when it has no interpolation, else put together from its parts. */
export function evaluateString(node: SyntaxNode, scope: Scope, context: Context): Value {
  const literal = stringLiteral(node, context.source);
  if (literal !== undefined && !literal.open) return textValue(literal.text);
  const strings = node.type === 'string' ? [node] : node.children;
  const parts = strings.flatMap(string => childrenOf(string, 'string_content', 'interpolation'));
  return compose(parts.map(part => partValue(part, scope, context)));
}

function partValue(part: SyntaxNode, scope: Scope, context: Context): Value {
  if (part.type === 'string_content') return textValue(context.source.slice(part.start, part.end));
  const value = context.evaluate(childIn(part, 'expression'), scope);
  const format = childIn(part, 'format_specifier');
  for (const nested of childrenOf(format, 'format_expression')) context.evaluate(childIn(nested, 'expression'), scope);
  // A number's format refuses everything else.
  const isNumber =
    format !== undefined && /^:[^{}]*[bdeEfFgGnoxX%]$/.test(context.source.slice(format.start, format.end));
  return isNumber ? constant : { ...value, ...(value.text === undefined ? {} : { pieces: value.text }) };
}

const numbersOnly = /^(?:[^%]|%%|%(?:\([^)]*\))?[-+ #0]*[\d*]*(?:\.[\d*]+)?[diouxXeEfFgG])*$/;

/** `pattern % values`. */
export function formatPercent(pattern: Value, values: readonly Value[]): Value {
  if (pattern.name?.startsWith('markupsafe.Markup()'))
    return cleaned({ ...unknown, taints: taintsOf(values) }, kinds.html);
  if (pattern.text !== undefined && numbersOnly.test(pattern.text)) {
    const taints = taintsOf(values).filter(taint => taint.origin === 'random');
    return { ...textValue(pattern.text), taints };
  }
  const whole = compose([pattern, ...values.map(({ text: _text, pieces: _pieces, ...value }) => value)]);
  return pattern.composed ? { ...whole, composed: true } : whole;
}

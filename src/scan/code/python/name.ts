import { childIn, type SyntaxNode } from '../syntax.ts';
import { type Context, excerpt, nameOf } from './context.ts';
import { canonical } from './imports.ts';
import { lookUp, type Scope } from './scope.ts';
import { alphabets, request } from './tables/names.ts';
import { sources } from './tables/sources.ts';
import { cleaned, kinds, namedValue, taintsOf, textValue, unknown, type Value } from './value.ts';

/** The value of a dotted name; data, when the tables say that it is a source. */
export function nameValue(name: string, node: SyntaxNode, context: Context): Value {
  const known = canonical(name);
  const alphabet = alphabets.get(known);
  if (alphabet !== undefined) return textValue(alphabet);
  const origin = sources.get(known);
  if (origin === undefined) return namedValue(known);
  return namedValue(known, [{ origin, source: excerpt(context, node), at: node.start, clean: 0, sure: true }]);
}

/** A plain name. Code that was cut out of its file still means the request when it says so. */
export function evaluateName(node: SyntaxNode, scope: Scope, context: Context): Value {
  const name = context.source.slice(node.start, node.end);
  return lookUp(scope, name) ?? nameValue(name === 'request' ? request : name, node, context);
}

/** A name with dots, or a part of any other expression. */
export function evaluateAttribute(node: SyntaxNode, scope: Scope, context: Context): Value {
  return (
    lookUpDotted(node, scope, context) ?? attributeOf(context.evaluate(childIn(node, 'object'), scope), node, context)
  );
}

/** What was assigned to an attribute such as `self.path` before. */
export function lookUpDotted(node: SyntaxNode, scope: Scope, context: Context): Value | undefined {
  const dotted = nameOf(context, node);
  return dotted === undefined ? undefined : lookUp(scope, dotted);
}

/** The attribute of an object whose value is known. */
export function attributeOf(object: Value, node: SyntaxNode, context: Context): Value {
  const attribute = attributeName(node, context);
  if (object.name === 'self' && attribute === 'request') return nameValue(request, node, context);
  const value = object.name === undefined ? unknown : nameValue(`${object.name}.${attribute}`, node, context);
  const whole = object.taints.length === 0 ? value : { ...value, taints: taintsOf([object, value]) };
  // The last part of a path has no directory.
  return attribute === 'name' && object.name?.startsWith('pathlib.') ? cleaned(whole, kinds.path) : whole;
}

/** The part after the last dot. */
export function attributeName(node: SyntaxNode, context: Context): string {
  const part = childIn(node, 'attribute');
  return part === undefined ? '' : context.source.slice(part.start, part.end);
}

import { childIn, type SyntaxNode } from '../syntax.ts';
import { type Argument, type Arguments, argumentsOf } from './arguments.ts';
import { type Context, excerpt, nameOf } from './context.ts';
import { checkCredential } from './credentials.ts';
import { checkFlow } from './flow.ts';
import { checkMisuse } from './misuse.ts';
import { attributeName, attributeOf, lookUpDotted } from './name.ts';
import { drawn, noteSecretUse } from './randomness.ts';
import { type Call, resultOf } from './result.ts';
import { assign, type Scope } from './scope.ts';
import { methodSinks, pathMethods, type Sink, sinks } from './tables/sinks.ts';
import { generators } from './tables/sources.ts';
import { cleaned, kinds, taintsOf, type Value } from './value.ts';

/** Methods that put their arguments into the object they are called on. */
const mutators = new Set([
  'append',
  'appendleft',
  'extend',
  'insert',
  'add',
  'update',
  'setdefault',
  'write',
  'writelines',
  'push',
]);
const environmentLookUps = new Set(['os.getenv', 'os.environ.get', 'os.environ.setdefault']);
/** Types that a browser does not read as a page. */
const inertContent = /^(?!.*(?:html|xml|svg)).*\//i;

/** A call: looks at what is called with what, and tells what it gives back. */
export function evaluateCall(node: SyntaxNode, scope: Scope, context: Context): Value {
  const callee = childIn(node, 'function');
  if (callee === undefined) return argumentsValue(argumentsOf(node, scope, context));
  const isMethod = callee.type === 'attribute';
  const receiver = isMethod ? context.evaluate(childIn(callee, 'object'), scope) : undefined;
  const target =
    receiver === undefined
      ? context.evaluate(callee, scope)
      : (lookUpDotted(callee, scope, context) ?? attributeOf(receiver, callee, context));
  const args = argumentsOf(node, scope, context);
  const method = isMethod ? attributeName(callee, context) : undefined;
  const call: Call = { name: target.name ?? method ?? '', method, receiver, target, args };
  const place = (isMethod ? childIn(callee, 'attribute') : undefined) ?? callee;
  checkMisuse(call.name, place, args, context);
  checkNamedArguments(call, context);
  const sink = sinkOf(call);
  if (sink !== undefined) checkSink(sink, call, place, callee, context);
  if (method !== undefined && mutators.has(method)) mutate(callee, call, scope, context);
  const result = resultOf(call, node, context);
  const drawing = generators.has(call.name) ? [drawn(call.name, callee, args.values, context)] : [];
  const whole =
    drawing.length === 0
      ? result
      : { ...result, taints: [...result.taints, ...drawing], constant: args.values.every(value => value.constant) };
  // What was reported once is not reported again where it goes from there.
  return sink === undefined ? whole : cleaned(whole, kinds[sink.kind]);
}

function argumentsValue(args: Arguments): Value {
  return { taints: taintsOf(args.values), constant: false };
}

function sinkOf({ name, method, receiver }: Call): Sink | undefined {
  const exact = sinks.get(name);
  if (exact !== undefined || method === undefined) return exact;
  return receiver?.name?.startsWith('pathlib.') ? pathMethods.get(method) : methodSinks.get(method);
}

function checkSink(sink: Sink, call: Call, place: SyntaxNode, callee: SyntaxNode, context: Context): void {
  if (sink.kind === 'html' && isInert(call.args)) return;
  for (const position of sink.args) {
    const value = position === 'self' ? call.receiver : argumentAt(call.args, position)?.value;
    if (value !== undefined) checkFlow(sink, value, { at: place, name: `\`${excerpt(context, callee)}\`` }, context);
  }
}

function argumentAt(args: Arguments, position: number | string): Argument | undefined {
  return typeof position === 'number' ? args.positional[position] : args.keywords.get(position);
}

function isInert(args: Arguments): boolean {
  const type = ['content_type', 'mimetype', 'media_type']
    .map(name => args.keywords.get(name)?.value.text)
    .find(text => text !== undefined);
  return type !== undefined && inertContent.test(type);
}

/** Arguments with a telling name, and the default of a look-up in the environment. */
function checkNamedArguments({ name, method, args }: Call, context: Context): void {
  for (const [keyword, { node, value }] of args.keywords) {
    checkCredential(keyword, node, context);
    noteSecretUse(keyword, value, context);
  }
  const [first, second] = args.positional;
  if (environmentLookUps.has(name)) checkCredential(first?.value.text ?? '', second?.node, context);
  if (method === 'set_cookie' && second !== undefined) noteSecretUse('cookie', second.value, context);
}

function mutate(callee: SyntaxNode, { receiver, args }: Call, scope: Scope, context: Context): void {
  const name = nameOf(context, childIn(callee, 'object'));
  if (receiver === undefined || name === undefined) return;
  const { text: _text, pieces: _pieces, ...kept } = receiver;
  const isConstant = receiver.constant && args.values.every(value => value.constant);
  const taints = taintsOf([receiver, ...args.values]);
  if (taints !== receiver.taints || isConstant !== receiver.constant)
    assign(scope, name, { ...kept, taints, constant: isConstant });
}

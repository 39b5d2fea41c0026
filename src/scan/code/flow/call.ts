import { withStep } from './assign.ts';
import { checkFlow } from './check.ts';
import type { Argument, Op } from './code.ts';
import { anyOf, contentsOf, deepTaints, elementOf } from './contents.ts';
import { cleanForAll, kinds } from './kinds.ts';
import { type Arguments, excerpt, type Frame, type Machine } from './machine.ts';
import type { Call, CallModel, Given, Place, Sink } from './model.ts';
import { memberOf } from './name.ts';
import { cleaned, namedValue, tainted, textOf, union, unknown, unsure, type Value } from './value.ts';

/** A call with its parts evaluated; nothing of it is judged yet. */
export function callOf(node: Op<'call'>, frame: Frame, machine: Machine): Call {
  const { callee } = node;
  const isMember = callee.op === 'member';
  const receiver = isMember ? { node: callee.object, value: machine.evaluate(callee.object, frame) } : undefined;
  const target =
    isMember && receiver !== undefined
      ? memberOf(receiver.value, callee, frame, machine)
      : machine.evaluate(callee, frame);
  const method = isMember ? callee.name : undefined;
  const args = argumentsOf(node.args, frame, machine);
  if (
    receiver !== undefined &&
    machine.language.membersAreKeys &&
    isHandedOn(receiver.value, callee.op === 'member' ? callee.name : '')
  )
    return handedOn(receiver.value, method === 'apply', args, node, frame);
  const foreign = target.callables?.find(callable => callable.kind === 'class')?.ancestors;
  const name =
    foreign?.find(ancestor => !ancestor.startsWith('local:')) ??
    target.name ??
    (method === undefined ? '' : `?.${method}`);
  return { ...args, name, method, receiver, callee: target, node, at: isMember ? callee.nameAt : callee, frame };
}

/** `f.call(self, …)` and `f.apply(self, […])`, where `f` is a function that is seen. */
function isHandedOn({ callables }: Value, method: string): boolean {
  return callables !== undefined && (method === 'call' || method === 'apply');
}

function handedOn(callee: Value, isList: boolean, args: Arguments, node: Op<'call'>, frame: Frame): Call {
  const [self, ...others] = args.positional;
  const bound = callee.callables?.map(callable =>
    callable.kind === 'function' && callable.self === undefined ? { ...callable, self: self?.value } : callable,
  );
  const positional: Given[] = [];
  const isSpread = isList && others[0] !== undefined ? spreadItems(positional, others[0]) : args.isSpread;
  return {
    ...args,
    positional: isList ? positional : others,
    isSpread,
    name: callee.name ?? '',
    method: undefined,
    receiver: undefined,
    callee: { ...callee, callables: bound },
    node,
    at: node.callee,
    frame,
  };
}

function argumentsOf(args: readonly Argument[], frame: Frame, machine: Machine): Arguments {
  const draft = { positional: [] as Given[], keywords: new Map<string, Given>(), isSpread: false };
  for (const { name, value: node } of args) {
    if (node.op === 'spread') {
      const value = machine.evaluate(node.value, frame);
      if (name === '**') spreadNames(draft.keywords, { node, value });
      else if (spreadItems(draft.positional, { node, value })) draft.isSpread = true;
      continue;
    }
    const given = { node, value: machine.evaluate(node, frame) };
    if (name === undefined) draft.positional.push(given);
    else draft.keywords.set(name, given);
  }
  return draft;
}

/** `**map`: its keys by name, and what else may be in it under the name `**`. */
function spreadNames(keywords: Map<string, Given>, { node, value }: Given): void {
  const all = contentsOf(value);
  for (const { members } of all) for (const [key, member] of members) keywords.set(key, { node, value: member });
  const rest = all.length === 0 ? tainted(value.taints) : all[0]?.rest;
  if (rest !== undefined) keywords.set('**', { node, value: rest });
}

/** `*list`: its items, or one that stands for all; true when how many is not known. */
function spreadItems(positional: Given[], { node, value }: Given): boolean {
  const [contents, ...more] = contentsOf(value);
  const isListed = contents?.items !== undefined && contents.rest === undefined && more.length === 0;
  const items = isListed ? (contents.items ?? []) : [elementOf(value)];
  positional.push(...items.map(item => ({ node, value: item })));
  return !isListed;
}

/** A call: looks at what is called with what, and tells what it gives back. */
export function evaluateCall(node: Op<'call'>, frame: Frame, machine: Machine): Value {
  const call = callOf(node, frame, machine);
  const { watch } = machine.language;
  for (const [keyword, { node: given, value }] of call.keywords)
    watch.assigned?.(keyword, value, given, given, frame, machine);
  watch.called?.(call, machine);
  const model = modelOf(call, machine);
  let found = 0;
  if (model !== undefined) found = judge(model, call, machine);
  const result = resultOf(call, model, machine);
  const stepped =
    result.taints.length > 0 && call.name !== '' && result.taints !== call.receiver?.value.taints
      ? withStep(result, node, `through \`${excerpt(frame.file, call.at)}\``, frame)
      : result;
  // What was reported once is not reported again where it goes from there.
  return found === 0 ? stepped : cleaned(stepped, found);
}

/** What is known about a call: by its name, or by its method. */
export function modelOf({ name, method, callee, receiver }: Call, machine: Machine): CallModel | undefined {
  const { calls } = machine.language.models;
  const exact = calls.get(name);
  if (exact !== undefined || callee.callables !== undefined) return exact;
  if (method === undefined) return undefined;
  const owner = receiver?.node.op === 'member' ? calls.get(`.${receiver.node.name}.${method}`) : undefined;
  return owner ?? calls.get(`.${method}`);
}

/** Reports what is wrong with a call; gives the kinds of what flowed into it. */
function judge(model: CallModel, call: Call, machine: Machine): number {
  let found = 0;
  for (const sink of model.sinks ?? []) {
    if (sink.when !== undefined && !sink.when(call, machine)) continue;
    if (judgeSink(sink, call, machine) && sink.passes !== true) found |= kinds[sink.kind];
  }
  for (const { rule, severity, confidence, says } of model.checks ?? []) {
    const said = typeof says === 'string' ? says : says(call, machine);
    if (said === undefined) continue;
    const given = typeof said === 'string' ? { message: said, severity } : said;
    machine.report(
      { rule, confidence: confidence ?? (given.severity === 'note' ? 'low' : 'high'), at: call.at, ...given },
      call.frame,
    );
  }
  return found;
}

function judgeSink(sink: Sink, call: Call, machine: Machine): boolean {
  const { frame, node } = call;
  const callee = node.op === 'call' ? node.callee : node;
  let found = false;
  for (const place of sink.places)
    for (const { value } of givenAt(call, place)) {
      const part = sink.part === undefined ? value : sink.part(value, call, machine);
      if (
        part !== undefined &&
        checkFlow(sink, part, { at: call.at, name: `\`${excerpt(frame.file, callee)}\`` }, frame, machine)
      )
        found = true;
    }
  return found;
}

/** What is given at a place of a call. */
export function givenAt({ positional, keywords, receiver }: Call, place: Place): readonly Given[] {
  if (place === 'self') return receiver === undefined ? [] : [receiver];
  if (place === '*') return [...positional, ...keywords.values()];
  const given = typeof place === 'number' ? positional[place] : keywords.get(place);
  return given === undefined ? [] : [given];
}

function resultOf(call: Call, model: CallModel | undefined, machine: Machine): Value {
  const { callee, frame } = call;
  const known = model?.result?.(call, machine);
  if (known !== undefined) return known;
  if (callee.callables !== undefined) {
    const results = callee.callables.flatMap(callable => machine.invoke(callable, call, call, frame) ?? []);
    const result = anyOf(results);
    if (result !== undefined) return result;
    // Recursion, or too deep: what goes in may come out.
    return tainted(givenTaints(call));
  }
  return machine.language.models.unknownCall?.(call, machine) ?? passed(call, machine);
}

/** What a function of which nothing is known gives: what it is given, in doubt; what its object holds, for sure. */
export function passed(call: Call, machine: Machine): Value {
  const { callee, receiver, name } = call;
  const own = receiver === undefined ? callee.taints : union(callee.taints, deepTaints(receiver.value));
  const given = unsure(givenTaints(call));
  const taints = union(own, given);
  for (const { value } of call.positional) runCallback(value, own, call, machine);
  if (name === '' || name.startsWith('?.'))
    return taints.length === 0 ? unknown : { taints, constant: false, name: name === '' ? undefined : `${name}()` };
  return namedValue(`${name}()`, taints);
}

/** A function that is handed over is called with what the object holds. */
function runCallback({ callables }: Value, taints: Value['taints'], call: Call, machine: Machine): void {
  if (callables === undefined || taints.length === 0) return;
  for (const callable of callables)
    if (callable.kind === 'function')
      machine.invoke(
        callable,
        {
          positional: callable.code.parameters.map(() => ({ node: call.node, value: tainted(taints) })),
          keywords: new Map(),
          isSpread: false,
        },
        call,
        call.frame,
      );
}

/** The data of all arguments. */
export function givenTaints({ positional, keywords }: Arguments): Value['taints'] {
  let all: Value['taints'] = [];
  for (const { value } of positional) all = union(all, deepTaints(value));
  for (const { value } of keywords.values()) all = union(all, deepTaints(value));
  return all;
}

/** The text of an argument, by position or name. */
export function textAt(call: Call, ...places: readonly Place[]): string | undefined {
  for (const place of places) {
    const [given] = givenAt(call, place);
    if (given !== undefined) return textOf(given.value);
  }
  return undefined;
}

/** True when a value is clean for everything. */
export function isClean(value: Value): boolean {
  return deepTaints(value).every(taint => (taint.clean & cleanForAll) === cleanForAll);
}

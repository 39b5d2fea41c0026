import { childIn, childrenOf, type SyntaxNode } from '../syntax.ts';
import type { Context } from './context.ts';
import { checkAssigned } from './credentials.ts';
import { checkFlow } from './flow.ts';
import { refine } from './guard.ts';
import { importsOf } from './imports.ts';
import { executeLoop } from './loop.ts';
import { bindPattern } from './pattern.ts';
import { noteSecretUse } from './randomness.ts';
import { assign, innerScope, meet, type Scope, snapshot } from './scope.ts';
import { answer } from './tables/sinks.ts';
import { compose, namedValue, taintsOf, unknown, type Value } from './value.ts';

/** True when the code after a statement can be reached by way of it. */
type GoesOn = boolean;
type Executor = (node: SyntaxNode, scope: Scope, context: Context) => GoesOn;

const executors: Readonly<Record<string, Executor>> = {
  block: executeBlock,
  module: executeBlock,
  expression_statement: executeExpression,
  return_statement: executeReturn,
  raise_statement: (node, scope, context) => evaluateAll(node, scope, context) && false,
  break_statement: leaveLoop,
  continue_statement: leaveLoop,
  assert_statement: executeAssert,
  if_statement: executeIf,
  for_statement: (node, scope, context) => executeLoop(node, scope, context, executeBlock),
  while_statement: (node, scope, context) => executeLoop(node, scope, context, executeBlock),
  try_statement: executeTry,
  with_statement: executeWith,
  match_statement: executeMatch,
  import_statement: executeImport,
  import_from_statement: executeImport,
  function_definition: (node, scope, context) => define(node, [], scope, context),
  class_definition: executeClass,
  decorated_definition: executeDecorated,
};

/** Calls after which nothing of the function runs. */
const endings =
  /^(?:flask\.abort|werkzeug\.exceptions\.abort|quart\.abort|bottle\.abort|sys\.exit|exit|quit|os\._exit|os\.abort)\(\)$/;

/** Follows statements to the first that does not go on. */
export function executeBlock(node: SyntaxNode, scope: Scope, context: Context): GoesOn {
  for (const statement of node.children) if (!execute(statement, scope, context)) return false;
  return true;
}

function execute(node: SyntaxNode, scope: Scope, context: Context): GoesOn {
  const executor = executors[node.type];
  if (executor === undefined) return evaluateAll(node, scope, context);
  return context.within(node, () => executor(node, scope, context)) ?? true;
}

/** Statements without a meaning of their own here, and what the grammar could not read. */
function evaluateAll(node: SyntaxNode, scope: Scope, context: Context): true {
  for (const child of node.children) {
    if (executors[child.type] === undefined) context.evaluate(child, scope);
    else execute(child, scope, context);
  }
  return true;
}

function executeExpression(node: SyntaxNode, scope: Scope, context: Context): GoesOn {
  for (const child of node.children) {
    if (child.type === 'assignment') executeAssignment(child, scope, context);
    else if (child.type === 'augmented_assignment') executeAugmented(child, scope, context);
    else if (endings.test(context.evaluate(child, scope).name ?? '')) return false;
  }
  return true;
}

/** `a = b = value`: the value first, then every target. */
function executeAssignment(node: SyntaxNode, scope: Scope, context: Context): void {
  const targets: SyntaxNode[] = [];
  let right: SyntaxNode | undefined = node;
  while (right?.type === 'assignment') {
    const left = childIn(right, 'left');
    if (left !== undefined) targets.push(left);
    right = childIn(right, 'right');
  }
  if (right === undefined) return;
  const value = context.evaluate(right, scope);
  for (const target of targets) {
    checkAssigned(target, right, context);
    const parts = target.type === 'pattern_list' || target.type === 'tuple_pattern' ? target.children : [];
    const values = right.type === 'expression_list' || right.type === 'tuple' ? right.children : [];
    if (parts.length === 0 || parts.length !== values.length) bindPattern(target, value, scope, context);
    else bindEach(parts, values, scope, context);
  }
}

/** `a, b = 1, 2`: part by part. */
function bindEach(parts: readonly SyntaxNode[], nodes: readonly SyntaxNode[], scope: Scope, context: Context): void {
  const values = nodes.map(node => context.evaluate(node, scope));
  for (const [i, part] of parts.entries()) {
    checkAssigned(part, nodes[i], context);
    bindPattern(part, values[i] ?? unknown, scope, context);
  }
}

function executeAugmented(node: SyntaxNode, scope: Scope, context: Context): void {
  const left = childIn(node, 'left');
  if (left === undefined) return;
  const [old, added] = [context.evaluate(left, scope), context.evaluate(childIn(node, 'right'), scope)];
  const isText = childIn(node, 'operator')?.type === '+=' && !old.collection;
  const constant = old.constant && added.constant;
  const value: Value = isText ? compose([old, added]) : { ...old, taints: taintsOf([old, added]), constant };
  bindPattern(left, value, scope, context);
}

function executeReturn(node: SyntaxNode, scope: Scope, context: Context): GoesOn {
  const [result] = node.children;
  if (result === undefined) return false;
  const value = context.evaluate(result, scope);
  noteSecretUse(context.frame.name, value, context);
  // `return body, status, headers`; a list or a dictionary is answered as JSON.
  const isSeveral = result.type === 'expression_list' || result.type === 'tuple';
  const body = isSeveral ? result.children[0] : result;
  const types = isSeveral ? context.source.slice(result.start, result.end) : '';
  if (
    context.frame.answersHtml &&
    body !== undefined &&
    !/['"](?:application\/json|text\/plain|text\/csv)/.test(types)
  ) {
    const given = isSeveral ? context.evaluate(body, scope) : value;
    checkFlow(answer, given, { at: body, name: 'the answer', isAnswer: true }, context);
  }
  return false;
}

function leaveLoop(_node: SyntaxNode, scope: Scope, context: Context): GoesOn {
  const loop = context.loops.at(-1);
  loop?.exits.push(snapshot(scope, loop.scope));
  return false;
}

function executeAssert(node: SyntaxNode, scope: Scope, context: Context): GoesOn {
  evaluateAll(node, scope, context);
  const [condition] = node.children;
  if (condition !== undefined) refine(condition, true, scope, context);
  return true;
}

function executeIf(node: SyntaxNode, scope: Scope, context: Context): GoesOn {
  const ways: Scope[] = [];
  let rest: Scope | undefined = innerScope(scope);
  for (const branch of [node, ...childrenOf(node, 'elif_clause', 'else_clause')]) {
    const condition = childIn(branch, 'condition');
    const body = childIn(branch, 'consequence') ?? childIn(branch, 'body');
    const before: Scope = rest ?? scope;
    context.evaluate(condition, before);
    const taken = innerScope(before);
    if (condition !== undefined) refine(condition, true, taken, context);
    if (body === undefined || executeBlock(body, taken, context)) ways.push(taken);
    rest = condition === undefined ? undefined : notTaken(condition, before, context);
  }
  if (rest !== undefined) ways.push(rest);
  meet(scope, ways);
  return ways.length > 0;
}

/** The way past a condition that did not hold. */
function notTaken(condition: SyntaxNode, before: Scope, context: Context): Scope {
  const after = innerScope(before);
  refine(condition, false, after, context);
  return after.values.size === 0 ? before : after;
}

function executeTry(node: SyntaxNode, scope: Scope, context: Context): GoesOn {
  const body = childIn(node, 'body');
  const tried = innerScope(scope);
  const goesOn = body === undefined || executeBlock(body, tried, context);
  // It may fail anywhere: before all that it assigns, or after.
  const failed = innerScope(scope);
  meet(failed, [scope, tried]);
  const elseBody = childIn(childrenOf(node, 'else_clause')[0], 'body');
  const ways = goesOn && (elseBody === undefined || executeBlock(elseBody, tried, context)) ? [tried] : [];
  for (const clause of childrenOf(node, 'except_clause', 'except_group_clause')) {
    const handler = innerScope(failed);
    for (const child of clause.children) if (child.type !== 'block') context.evaluate(child, handler);
    if (childrenOf(clause, 'block').every(block => executeBlock(block, handler, context))) ways.push(handler);
  }
  const last = childrenOf(childrenOf(node, 'finally_clause')[0], 'block')[0];
  meet(scope, ways.length > 0 ? ways : [failed]);
  return (last === undefined || executeBlock(last, scope, context)) && ways.length > 0;
}

function executeWith(node: SyntaxNode, scope: Scope, context: Context): GoesOn {
  for (const item of childrenOf(childrenOf(node, 'with_clause')[0], 'with_item')) {
    const managed = childIn(item, 'value');
    const alias = childIn(managed, 'alias');
    const value = context.evaluate(alias === undefined ? managed : managed?.children[0], scope);
    bindPattern(alias, value, scope, context);
  }
  const body = childIn(node, 'body');
  return body === undefined || executeBlock(body, scope, context);
}

function executeMatch(node: SyntaxNode, scope: Scope, context: Context): GoesOn {
  const subject = context.evaluate(childIn(node, 'subject'), scope);
  const ways: Scope[] = [scope];
  for (const clause of childrenOf(childIn(node, 'body'), 'case_clause')) {
    const taken = innerScope(scope);
    const part = { ...unknown, taints: subject.taints, constant: subject.constant };
    for (const pattern of childrenOf(clause, 'case_pattern')) bindCaptures(pattern, part, taken, context);
    context.evaluate(childIn(clause, 'guard'), taken);
    const body = childIn(clause, 'consequence');
    if (body === undefined || executeBlock(body, taken, context)) ways.push(taken);
  }
  meet(scope, ways);
  return true;
}

function bindCaptures(pattern: SyntaxNode, value: Value, scope: Scope, context: Context): void {
  const stack = [pattern];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const name = context.source.slice(node.start, node.end);
    if (node.type === 'identifier' && name !== '_') assign(scope, name, value);
    else stack.push(...node.children);
  }
}

function executeImport(node: SyntaxNode, scope: Scope, context: Context): GoesOn {
  for (const { local, name } of importsOf(node, context.source)) assign(scope, local, namedValue(name));
  return true;
}

function executeDecorated(node: SyntaxNode, scope: Scope, context: Context): GoesOn {
  const decorators = childrenOf(node, 'decorator');
  for (const decorator of decorators) evaluateAll(decorator, scope, context);
  const definition = childIn(node, 'definition');
  if (definition?.type === 'function_definition') return define(definition, decorators, scope, context);
  return definition === undefined || executeClass(definition, scope, context);
}

/** Functions are followed once what stands around them is known. */
function define(node: SyntaxNode, decorators: readonly SyntaxNode[], scope: Scope, context: Context): GoesOn {
  const name = childIn(node, 'name');
  if (name === undefined) return true;
  const text = context.source.slice(name.start, name.end);
  const { bases } = context;
  context.pending.push({
    node,
    decorators,
    scope: bases === undefined ? scope : (scope.parent ?? scope),
    ...(bases === undefined ? {} : { bases }),
  });
  assign(scope, text, namedValue(`local:${text}`));
  return true;
}

function executeClass(node: SyntaxNode, scope: Scope, context: Context): GoesOn {
  const superclasses = childIn(node, 'superclasses')?.children ?? [];
  const outer = context.bases;
  context.bases = superclasses.map(base => context.evaluate(base, scope).name ?? '');
  const body = childIn(node, 'body');
  if (body !== undefined) executeBlock(body, innerScope(scope), context);
  context.bases = outer;
  const name = childIn(node, 'name');
  if (name !== undefined)
    assign(
      scope,
      context.source.slice(name.start, name.end),
      namedValue(`local:${context.source.slice(name.start, name.end)}`),
    );
  return true;
}

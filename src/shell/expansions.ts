import {
  type ArithmeticExpression,
  forEachChild,
  type ParameterExpansionPart,
  type SyntaxNode,
  type TestExpression,
  type Word,
} from 'unbash';
import { dynamicArg } from './arg.ts';
import { followArithmetic } from './arithmetic.ts';
import { assign } from './assign.ts';
import { printsNumber } from './expand.ts';
import { type ShellState, withStdin } from './state.ts';
import type { Walk } from './walker.ts';

/**
 * Follows what expanding words does by itself, wherever it nests: scripts in `$(…)`, backquotes and `<(…)` run,
 * `${x:=y}` and arithmetic assign. Returns what is known afterwards.
 */
export function followExpansions(walk: Walk, nodes: readonly SyntaxNode[], state: ShellState): ShellState {
  let after = state;
  const stack: SyntaxNode[] = [...nodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'Word' && node.parts === undefined) continue;
    if (isScript(node)) {
      runScriptPart(walk, node, after);
      continue;
    }
    after = followNode(walk, node, after);
    const from = stack.length;
    forEachChild(node, child => {
      stack.push(child);
    });
    if (stack.length > from + 1) reverseFrom(stack, from);
  }
  return after;
}

type ScriptPart = Extract<
  SyntaxNode,
  { type: 'CommandExpansion' | 'ProcessSubstitution' | 'ArithmeticCommandExpansion' }
>;

function isScript(node: SyntaxNode): node is ScriptPart {
  const { type } = node;
  return type === 'CommandExpansion' || type === 'ProcessSubstitution' || type === 'ArithmeticCommandExpansion';
}

function runScriptPart(walk: Walk, node: ScriptPart, state: ShellState): void {
  if (!node.script) return;
  // `>(…)` is fed what the command writes.
  const fed = node.type === 'ProcessSubstitution' && node.operator === '>';
  walk.steps.statements(walk, node.script.commands, fed ? withStdin(state, { kind: 'dynamic' }) : state);
}

function followNode(walk: Walk, node: SyntaxNode, state: ShellState): ShellState {
  switch (node.type) {
    case 'ArithmeticExpansion': {
      const text = node.text.startsWith('$[') ? node.text.slice(2, -1) : node.text.slice(3, -2);
      return followArithmetic(walk, withNumbers(text, node.expression, state), state);
    }
    case 'ArithmeticCommand':
      return followArithmetic(walk, withNumbers(node.body, node.expression, state), state);
    case 'ParameterExpansion':
      return followParameter(walk, node, state);
    case 'TestUnary':
    case 'TestBinary':
      return followTest(walk, node, state);
    default:
      return state;
  }
}

/** `$(date +%s) - 5`: a program that prints a number stands for one. */
function withNumbers(text: string, expression: ArithmeticExpression | undefined, state: ShellState): string {
  if (!expression || !text.includes('$(')) return text;
  if (expression.type === 'ArithmeticCommandExpansion')
    return printsNumber(expression, state) ? text.replace(expression.text, '1') : text;
  let left = text;
  forEachChild(expression, child => {
    if (child.type.startsWith('Arithmetic')) left = withNumbers(left, child as ArithmeticExpression, state);
  });
  return left;
}

function followParameter(walk: Walk, node: ParameterExpansionPart, state: ShellState): ShellState {
  const { parameter, operation, prefix, index } = node;
  // `${!x}` reads the value of `x` as a name, with a subscript perhaps: `x='a[$(id)]'` runs `id`.
  const lists = operation?.type === 'Names' || /^[@*]$/.test(index?.text ?? '');
  if (prefix === '!' && !lists) walk.emit({ kind: 'evaluate', language: 'indirection', code: node.text });
  // A prompt runs what is in it.
  if (operation?.type === 'Transform' && !/^[QEULuaAkK]$/.test(operation.operand.text))
    walk.emit({ kind: 'evaluate', language: 'prompt', code: node.text });
  if (index) return followOperation(walk, node, followIndex(walk, parameter, index, state));
  return followOperation(walk, node, state);
}

/** A subscript is arithmetic, which evaluates what it finds (`${a['$(id)']}`), unless it is a key. */
function followIndex(walk: Walk, parameter: string, index: Word, state: ShellState): ShellState {
  const plain = /^(?:-?\d+|[@*])$/.test(index.text) || state.variables.get(parameter)?.keyed === true;
  return plain ? state : followArithmetic(walk, index.text, state);
}

function followOperation(walk: Walk, { parameter, operation }: ParameterExpansionPart, state: ShellState): ShellState {
  if (operation?.type === 'Default' && operation.operator.endsWith('='))
    return assign(walk, state, parameter, dynamicArg);
  if (operation?.type !== 'Slice') return state;
  const { offset, length } = operation;
  return followArithmetic(walk, length ? `${offset.text},${length.text}` : offset.text, state);
}

const numeric = /^-(?:eq|ne|lt|le|gt|ge)$/;

/** In `[[ … ]]` both sides of `-eq` and its like are arithmetic, and `-v` evaluates subscripts. */
function followTest(walk: Walk, node: TestExpression, state: ShellState): ShellState {
  if (node.type === 'TestBinary' && numeric.test(node.operator)) {
    const sides = [node.left, node.right].map(word => word.text.replaceAll(/^"|"$/g, ''));
    return sides.reduce((after, side) => followArithmetic(walk, side, after), state);
  }
  if (node.type === 'TestUnary' && /^-[vR]$/.test(node.operator) && !/^\w+$/.test(node.operand.text))
    walk.emit({ kind: 'evaluate', language: 'arithmetic', code: node.operand.text });
  return state;
}

function reverseFrom(stack: SyntaxNode[], from: number): void {
  for (let i = from, j = stack.length - 1; i < j; i++, j--) {
    const [a, b] = [stack[i], stack[j]];
    if (a && b) [stack[i], stack[j]] = [b, a];
  }
}

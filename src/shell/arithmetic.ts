import type { ArithmeticExpression } from 'unbash';
import { dynamicArg, isInteger, numberArg, staticText } from './arg.ts';
import { assign } from './assign.ts';
import type { ShellState } from './state.ts';
import type { Walk } from './walker.ts';

/** Besides names: numbers, `$name`, `${name}`, `${#name}`, `$#` and operators. */
const characters = /^[\w\s#$?!{}+\-*/%<>=&|^~:,()]*$/;
const braced = /\$\{#?[A-Za-z_]\w*\}(?!\w)/g;
/** What is left to go wrong: `$(…)`, `$1`, braces that hold more than a name, names put together of pieces. */
const intricate = /[{}]|\$(?![A-Za-z_#?!$])|\w\$/;
/** What may be an error, after which bash goes on with the next line: a division by what may be nothing. */
const mayFail = /[/%]=?(?!=?\s*[1-9])|\*\*(?!\s*\d)|(?<![\w#])0\d/;
const names = /(\$\{?#?)?([A-Za-z_]\w*)/g;
const assigns = /\+\+|--|(?:^|[^=!<>])=(?:[^=]|$)|<<=|>>=/;

/**
 * Follows an arithmetic expression. bash evaluates the *values* of variables as expressions in turn, and subscripts
 * in them run commands (`x='a[$(id)]'; ((x))`), so each value must be a number, or be none of this command line's.
 */
export function followArithmetic(walk: Walk, source: string, state: ShellState): ShellState {
  // What stands in parentheses of its own is an expression like the others.
  const text = source.replaceAll(/\$\(\(([^()]*)\)\)/g, '($1)');
  const used = [...text.replaceAll(/\b\d[\da-zA-Z#]*/g, ' ').matchAll(names)];
  const fails = mayFail.test(text) && !walk.endsWithError;
  const plain = characters.test(text) && !intricate.test(text.replaceAll(braced, ' ')) && !fails;
  const safe = plain && used.every(([, sigil, name = '']) => sigil?.includes('#') || holdsNumber(state, name));
  if (!safe) walk.emit({ kind: 'evaluate', language: 'arithmetic', code: source });
  if (!assigns.test(text)) return state;
  const assigned = new Set(used.filter(([, sigil]) => sigil === undefined).map(([, , name = '']) => name));
  return [...assigned].reduce((after, name) => assign(walk, after, name, safe ? numberArg : dynamicArg), state);
}

function holdsNumber(state: ShellState, name: string): boolean {
  const value = state.variables.get(name);
  if (value === undefined) return !state.stained;
  const text = staticText(value);
  return text === '' || (isInteger(value) && !/^-?0\d/.test(text ?? ''));
}

/** The text of an expression of which only the tree is known. */
export function expressionText(node: ArithmeticExpression): string {
  switch (node.type) {
    case 'ArithmeticBinary':
      return `${expressionText(node.left)} ${node.operator} ${expressionText(node.right)}`;
    case 'ArithmeticUnary':
      return node.prefix
        ? `${node.operator}${expressionText(node.operand)}`
        : `${expressionText(node.operand)}${node.operator}`;
    case 'ArithmeticTernary':
      return [node.test, node.consequent, node.alternate].map(expressionText).join(' ? ');
    case 'ArithmeticGroup':
      return `(${expressionText(node.expression)})`;
    case 'ArithmeticWord':
      return node.value;
    case 'ArithmeticCommandExpansion':
      return node.text;
  }
}

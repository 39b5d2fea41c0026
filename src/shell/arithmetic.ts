import { dynamicArg, isInteger, numberArg, staticText } from './arg.ts';
import { assign } from './assign.ts';
import type { ShellState } from './state.ts';
import type { Walk } from './walker.ts';

/** Besides names: numbers, `$name`, `${name}`, `${#name}`, `$#` and operators. */
const characters = /^[\w\s#$?!{}+\-*/%<>=&|^~:,()]*$/;
const braced = /\$\{#?[A-Za-z_]\w*\}(?!\w)/g;
/** What is left to go wrong: `$(…)`, `$1`, braces that hold more than a name, names put together of pieces. */
const intricate = /[{}]|\$(?![A-Za-z_#?!$])|\w\$/;
const names = /(\$\{?#?)?([A-Za-z_]\w*)/g;
const assigns = /\+\+|--|(?:^|[^=!<>])=(?:[^=]|$)|<<=|>>=/;

/**
 * Follows an arithmetic expression. bash evaluates the *values* of variables as expressions in turn, and subscripts
 * in them run commands (`x='a[$(id)]'; ((x))`), so each value must be a number, or be none of this command line's.
 */
export function followArithmetic(walk: Walk, text: string, state: ShellState): ShellState {
  const used = [...text.replaceAll(/\b\d[\da-zA-Z#]*/g, ' ').matchAll(names)];
  const plain = characters.test(text) && !intricate.test(text.replaceAll(braced, ' '));
  const safe = plain && used.every(([, sigil, name = '']) => sigil?.includes('#') || holdsNumber(state, name));
  if (!safe) walk.emit({ kind: 'evaluate', language: 'arithmetic', code: text });
  if (!assigns.test(text)) return state;
  const assigned = new Set(used.filter(([, sigil]) => sigil === undefined).map(([, , name = '']) => name));
  return [...assigned].reduce((after, name) => assign(walk, after, name, safe ? numberArg : dynamicArg), state);
}

function holdsNumber(state: ShellState, name: string): boolean {
  const value = state.variables.get(name);
  if (value === undefined) return !state.stained;
  return isInteger(value) || staticText(value) === '';
}

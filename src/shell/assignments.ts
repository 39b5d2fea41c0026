import type { Assignment, Word } from 'unbash';
import { type Arg, arrayArg, dynamicArg, joinArgs } from './arg.ts';
import { followArithmetic } from './arithmetic.ts';
import { assign } from './assign.ts';
import { expandValue, expandWord } from './expand.ts';
import { secretIn } from './shown-secrets.ts';
import type { ShellState } from './state.ts';
import type { Walk } from './walker.ts';

/** Follows assignments in order. */
export function assignAll(walk: Walk, assignments: readonly Assignment[], state: ShellState): ShellState {
  return assignments.reduce((after, assignment) => {
    const { name, index } = assignment;
    if (index) return assignElement(walk, name, index, after);
    const keyed = after.variables.get(name)?.keyed === true;
    const followed = followSubscripts(walk, assignment, keyed, after);
    return assign(walk, followed, name, assignedValue(assignment, followed));
  }, state);
}

function assignedValue(assignment: Assignment, state: ShellState): Arg {
  const { name, value, append } = assignment;
  const before = state.variables.get(name);
  if (value.type !== 'Word') return arrayOf(assignment, state);
  const plain = expandValue(value, state);
  const given = secretIn([value], state) === undefined ? plain : { ...plain, secret: true };
  if (!append) return before?.many ? arrayArg(undefined, before.keyed) : given;
  // `+=` on an array is for its first element, or one more: shells disagree.
  return before?.text === undefined || before.many ? dynamicArg : joinArgs(before, given);
}

/** The value of `a=(…)` and `a+=(…)`. */
export function arrayOf({ name, value, append }: Assignment, state: ShellState): Arg {
  const before = state.variables.get(name);
  const keyed = before?.keyed === true;
  if (value.type === 'Word' || keyed) return arrayArg(undefined, keyed);
  const placed = value.elements.some(element => /^\[.*\]\+?=/s.test(element.text));
  const items = value.elements.flatMap(element => expandWord(element, state));
  if (placed || items.length > maxItems || (append && before?.items === undefined)) return arrayArg(undefined);
  return arrayArg(append ? [...(before?.items ?? []), ...items] : items);
}

/** `a+=("$x")` in a loop grows without end. */
const maxItems = 256;

/** A subscript is arithmetic, which evaluates what it finds (`a['$(id)']=1`), unless it is a key. */
function assignElement(walk: Walk, name: string, index: Word, state: ShellState): ShellState {
  const keyed = state.variables.get(name)?.keyed === true;
  // An empty key is an error, after which bash goes on with the next line.
  if (keyed && index.parts !== undefined)
    walk.emit({ kind: 'unknown', text: `${name}[${index.text}]=`, why: 'a key that is only known at run time' });
  const after = keyed ? state : followArithmetic(walk, index.text, state);
  return assign(walk, after, name, arrayArg(undefined, keyed));
}

/** Follows the subscripts in `a=([1]=x)`; with `keyed` they are texts. */
export function followSubscripts(walk: Walk, { value }: Assignment, keyed: boolean, state: ShellState): ShellState {
  if (value.type === 'Word' || keyed) return state;
  return value.elements.reduce((after, { text }) => {
    const [, index] = /^\[(.*)\]\+?=/s.exec(text) ?? [];
    return index === undefined ? after : followArithmetic(walk, index, after);
  }, state);
}

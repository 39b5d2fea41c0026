import { type Arg, shownText, staticText } from './arg.ts';
import { followArithmetic } from './arithmetic.ts';
import { both, type Outcome, type ShellState } from './state.ts';
import type { Walk } from './walker.ts';

/** `let i++ 'j = i * 2'`: each word is an arithmetic expression. */
export function compute(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  walk.emit({ kind: 'execute', program: 'let', args: args.map(shownText), described: true });
  return both(
    args.reduce((after, arg) => {
      const text = staticText(arg);
      if (text !== undefined) return followArithmetic(walk, text, after);
      walk.emit({ kind: 'evaluate', language: 'arithmetic' });
      return after;
    }, state),
  );
}

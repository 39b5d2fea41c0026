import { type Arg, shownText, staticText } from './arg.ts';
import { either, merge, sameState } from './merge.ts';
import { both, type Outcome, type ShellState } from './state.ts';
import type { Walk } from './walker.ts';

/** Signals at which a script runs and the shell then goes on; `EXIT` is its end. */
const signal = /^(?:SIG)?(?:EXIT|INT|TERM|HUP|QUIT|USR[12]|WINCH|PIPE|0|1|2|3|15)$/i;

/** `trap CMD SIGNAL`: the command runs later, from wherever the shell is then. */
export function trap(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  walk.emit({ kind: 'execute', program: 'trap', args: args.map(shownText), described: true });
  const [first, ...signals] = args[0]?.text === '--' ? args.slice(1) : args;
  const script = staticText(first);
  if (first === undefined || /^-[lp]$/.test(script ?? '')) return both(state);
  const known = signals.length > 0 && signals.every(arg => signal.test(staticText(arg) ?? ''));
  if (script === undefined) walk.emit({ kind: 'evaluate', language: 'shell' });
  // Without a command it is a signal that is given back; an empty one is ignored.
  else if (script === '-' || script === '' || args.length === 1) return both(state);
  else walk.record.traps.set(script, merge(walk.record.traps.get(script), state) ?? state);
  if (!known || !keeps(walk, script, state, signals))
    walk.emit({ kind: 'unknown', text: 'trap', why: 'what this does to the shell is not followed' });
  return both(state);
}

/** After the end nothing matters; at other signals the shell goes on, with what the script made of it. */
function keeps(walk: Walk, script: string | undefined, state: ShellState, signals: readonly Arg[]): boolean {
  if (script === undefined || signals.every(arg => /^(?:SIG)?(?:EXIT|0)$/i.test(arg.text ?? ''))) return true;
  const end = walk.quietly(() => either(walk.steps.script(walk, script, state)));
  return end === undefined || sameState(state, end);
}

/** An alias without a value is printed; what one stands for runs where shells expand it. */
export function alias(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  walk.emit({ kind: 'execute', program: 'alias', args: args.map(shownText), described: true });
  for (const arg of args) {
    if (!arg.prefix.includes('=') && arg.text !== undefined && !arg.many) continue;
    walk.emit({ kind: 'unknown', text: 'alias', why: 'shells disagree on where this is expanded' });
    const text = staticText(arg);
    if (text !== undefined) walk.steps.script(walk, text.slice(text.indexOf('=') + 1), state);
  }
  return both(state);
}

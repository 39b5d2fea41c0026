import { type Arg, shownText, staticText } from './arg.ts';
import { both, type Outcome, type ShellState } from './state.ts';
import type { Walk } from './walker.ts';

const harmlessModes =
  /^(?:pipefail|errexit|errtrace|nounset|xtrace|verbose|noglob|noclobber|allexport|monitor|notify)$/;
const harmlessLetters = /^[-+][euxvfCaEmb]+$/;

function notFollowed(walk: Walk, text: string): void {
  walk.emit({ kind: 'unknown', text, why: 'what this does to the shell is not followed' });
}

/** `set -e` and its like; `set -- a b` sets the arguments. Without anything it prints variables. */
export function setOptions(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  walk.emit({ kind: 'execute', program: 'set', args: args.map(shownText), described: true });
  if (args.length === 0) walk.emit({ kind: 'change', what: 'environment', name: 'print' });
  for (let i = 0; i < args.length; i++) {
    const text = staticText(args[i]) ?? '';
    if (text === '--') return both({ ...state, positional: args.slice(i + 1) });
    const named = /^[-+][euxvfCaEmb]*o$/.test(text);
    if (named && harmlessModes.test(staticText(args[++i]) ?? '')) continue;
    if (named || !harmlessLetters.test(text)) notFollowed(walk, 'set');
  }
  return both(state);
}

/** `shift` drops arguments; one that drops too many fails. */
export function shift(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  walk.emit({ kind: 'execute', program: 'shift', args: args.map(shownText), described: true });
  const count = args.length === 0 ? 1 : Number(staticText(args[0]) ?? Number.NaN);
  const { positional, ...rest } = state;
  const dropped = positional?.slice(0, count) ?? [];
  const several = dropped.some(arg => arg.many || arg.names || (arg.glob && !arg.one));
  if (!positional || !Number.isInteger(count) || count < 0 || args.length > 1 || several) return both(rest);
  return dropped.length < count ? both(state) : both({ ...rest, positional: positional.slice(count) });
}

/** Options of bash that leave its reading of a command line as it is, or match fewer names than is assumed. */
const harmlessOptions =
  /^(?:nullglob|failglob|globstar|extglob|inherit_errexit|lastpipe|checkwinsize|nocasematch|huponexit|globasciiranges)$/;

/** `shopt`: without a mode it prints. */
export function setShellOptions(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  walk.emit({ kind: 'execute', program: 'shopt', args: args.map(shownText), described: true });
  const words = args.map(arg => staticText(arg) ?? '');
  const [mode, ...names] = words;
  const prints = words.every(word => /^(?:-p|\w+)$/.test(word));
  const harmless = prints || (/^-[suq]$/.test(mode ?? '') && names.every(name => harmlessOptions.test(name)));
  if (!harmless) notFollowed(walk, 'shopt');
  return both(state);
}

import type { Command, CommandNode } from 'unbash';
import { type Arg, staticText } from './arg.ts';
import { expandArguments } from './expand.ts';
import { fixedText, isQuiet, printedBy } from './outputs.ts';
import type { Stdin } from './program.ts';
import { printedNames } from './programs/printed-names.ts';
import type { ShellState } from './state.ts';

/** What a command of a pipe feeds to the next: a text, names of files, or what is only known at run time. */
export function fedBy(node: CommandNode, state: ShellState): Stdin {
  if (node.type !== 'Command') return { kind: 'dynamic' };
  const text = staticText(printedBy(node, state, command => expandArguments(command, state)));
  if (text !== undefined) return { kind: 'text', text: `${text}\n`, piped: true };
  const names = namesPrinted(node, state);
  return names ? { kind: 'dynamic', names } : { kind: 'dynamic' };
}

/** The names that a command prints, a line each. */
function namesPrinted(node: Command, state: ShellState): Arg | undefined {
  const { name, prefix, redirects } = node;
  const program = name && fixedText(name);
  if (program === undefined || prefix.length > 0 || !redirects.every(isQuiet)) return undefined;
  if (state.functions.has(program)) return undefined;
  const args = expandArguments(node, state).map(arg => arg.names ?? arg);
  return printedNames(program, args, state.stdin.kind === 'dynamic' ? state.stdin.names : undefined);
}

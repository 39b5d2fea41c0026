import type { Operation } from '../operation.ts';
import { runScript, runWords } from './command.ts';
import { parseShell } from './parse.ts';
import { initialState } from './state.ts';
import { runTraps } from './traps.ts';
import { walkNode, walkStatements } from './walk.ts';
import { createWalk, TooMuch } from './walker.ts';

const steps = { statements: walkStatements, node: walkNode, words: runWords, script: runScript };

/**
 * What a bash command line would do, started in `cwd`. Whatever cannot be told in advance is an `unknown` operation;
 * there is always at least one operation. Pure: no file, no clock, no environment.
 */
export function interpretShell(
  command: string,
  context: { readonly cwd: string; readonly home: string },
): readonly Operation[] {
  const unread = (why: string): Operation => ({ kind: 'unknown', text: command.slice(0, 200), why });
  const parsed = parseShell(command);
  if ('refusal' in parsed) return [unread(parsed.refusal)];
  if (parsed.script.commands.length === 0 && /^\s*#/.test(command))
    return [{ kind: 'execute', program: ':', args: [], described: true }];
  const walk = createWalk(steps);
  try {
    walkStatements(walk, parsed.script.commands, initialState(context.cwd, context.home));
    runTraps(walk);
  } catch (error) {
    // Also a stack that ran out: the parser bounds its depth, and this is the net below it.
    if (!(error instanceof TooMuch || error instanceof RangeError)) throw error;
    return [...walk.operations, unread('the command does more than can be looked at')];
  }
  return walk.operations.length > 0 ? walk.operations : [unread('the command does nothing that is understood')];
}

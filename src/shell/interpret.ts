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
  if (neverEnds.test(command)) return nothing;
  const parsed = parseShell(command);
  if ('refusal' in parsed) return [unread(parsed.refusal)];
  if (parsed.script.commands.length === 0 && /^\s*#/.test(command)) return nothing;
  const walk = createWalk(steps, isOneLine(command));
  try {
    walkStatements(walk, parsed.script.commands, initialState(context.cwd, context.home));
    runTraps(walk);
  } catch (error) {
    // Also a stack that ran out: the parser bounds its depth, and this is the net below it.
    if (!(error instanceof TooMuch || error instanceof RangeError)) throw error;
    return [...walk.operations, unread('the command does more than can be looked at')];
  }
  if (walk.operations.length === 0) return [unread('the command does nothing that is understood')];
  return [...walk.operations, ...freshPrograms(walk.operations)];
}

/** Whether an error that ends a line ends it all: no further line, no shell within this one, nothing put off. */
function isOneLine(command: string): boolean {
  return !/[`\r\n(]|\b(?:trap|eval|source)\b/.test(command.replaceAll(/\$\(\([^()]*\)\)/g, ''));
}

/** What neither runs nor writes anything. */
const nothing: readonly Operation[] = [{ kind: 'execute', program: ':', args: [], described: true }];

/** Plain words and then a quote that nothing closes: every shell says so, and does nothing. */
const neverEnds = /^[\w./ :=,+-]*(?:'[^'\n]*|"[^"`$\\\n]*)$/;

/** These write no new content. */
const touching = new Set(['chmod', 'chown', 'touch']);

/** `cp /usr/bin/curl ./fmt && ./fmt`: a file that was just put there is not what its name and place say. */
function freshPrograms(operations: readonly Operation[]): Operation[] {
  const written = new Set<string>();
  const fresh: Operation[] = [];
  let writer = '';
  for (const operation of operations) {
    if (operation.kind === 'write' && !touching.has(writer)) written.add(operation.path);
    if (operation.kind !== 'execute') continue;
    writer = operation.program;
    if (!operation.loaded && written.has(operation.program))
      fresh.push({ kind: 'unknown', text: operation.program, why: 'the same command has just written this program' });
  }
  return fresh;
}

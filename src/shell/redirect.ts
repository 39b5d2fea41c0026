import type { HereDocBody, Redirection, Word } from 'unbash';
import type { Operation } from '../operation.ts';
import { expandValue } from './arg.ts';
import { pathOperations } from './paths.ts';
import type { Stdin } from './program.ts';
import type { ShellState } from './state.ts';

/** What the redirections of a command do to files, and what they feed to it. */
export function redirections(
  redirects: readonly Redirection[],
  state: ShellState,
): { operations: Operation[]; stdin?: Stdin } {
  const operations: Operation[] = [];
  let stdin: Stdin | undefined;
  for (const redirect of redirects) {
    if (redirect.type === 'HereDoc') stdin = hereDocument(redirect.body);
    else if (redirect.type === 'HereString')
      stdin = redirect.target ? textInput(redirect.target, state) : { kind: 'dynamic' };
    else {
      operations.push(...fileRedirection(redirect.operator, redirect.target, state));
      if (redirect.operator.startsWith('<')) stdin = { kind: 'dynamic' };
    }
  }
  return { operations, ...(stdin === undefined ? {} : { stdin }) };
}

function hereDocument(body: HereDocBody): Stdin {
  const plain = (body.parts ?? []).every(part => part.type === 'Literal');
  return plain ? { kind: 'text', text: body.text } : { kind: 'dynamic' };
}

function textInput(word: Word, state: ShellState): Stdin {
  const { text } = expandValue(word, state);
  return text === undefined ? { kind: 'dynamic' } : { kind: 'text', text };
}

function fileRedirection(operator: string, target: Word | undefined, state: ShellState): Operation[] {
  if (!target) return [{ kind: 'unknown', text: operator, why: 'the redirection lacks its target' }];
  const arg = expandValue(target, state);
  const duplicates = operator === '>&' || operator === '<&';
  if (duplicates && arg.text !== undefined && /^(\d+-?|-)$/.test(arg.text)) return [];
  switch (operator) {
    case '<':
      return pathOperations(state, 'read', arg);
    case '>':
    case '>>':
    case '>|':
    case '&>':
    case '&>>':
    case '>&':
      return pathOperations(state, 'write', arg);
    case '<>':
      return [...pathOperations(state, 'read', arg), ...pathOperations(state, 'write', arg)];
    default:
      return [{ kind: 'unknown', text: operator, why: 'the redirection is not interpreted' }];
  }
}

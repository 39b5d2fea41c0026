import type { HereString, Redirect, Redirection } from 'unbash';
import type { Operation } from '../operation.ts';
import { dynamicArg, literalArg, staticText } from './arg.ts';
import { expandValue } from './expand.ts';
import { hereDocument } from './here-document.ts';
import { asConnection, pathOperations } from './paths.ts';
import type { Stdin } from './program.ts';
import type { ShellState } from './state.ts';

/** What the redirections of a command do to files, and what they feed to it. */
export function redirections(
  redirects: readonly Redirection[],
  state: ShellState,
): { operations: readonly Operation[]; stdin: Stdin } {
  let stdin = state.stdin;
  const operations = redirects.flatMap(redirect => {
    if (feedsInput(redirect)) stdin = inputOf(redirect, state);
    return redirect.type === 'Redirect' ? fileRedirection(redirect, state) : [];
  });
  return { operations, stdin };
}

/** True when file descriptor 0 is what changes; `3<<<x` feeds another one. */
function feedsInput(redirect: Redirection): boolean {
  const { descriptor } = redirect;
  if (descriptor) return descriptor.type !== 'FileDescriptor' || descriptor.value === 0;
  return redirect.operator.startsWith('<');
}

function inputOf(redirect: Redirection, state: ShellState): Stdin {
  if (redirect.type === 'HereDoc') return hereDocument(redirect);
  if (redirect.type === 'HereString') return hereString(redirect, state);
  return { kind: 'dynamic' };
}

function hereString({ target }: HereString, state: ShellState): Stdin {
  const text = staticText(target ? expandValue(target, state) : dynamicArg);
  return text === undefined ? { kind: 'dynamic' } : { kind: 'text', text };
}

function fileRedirection({ operator, target }: Redirect, state: ShellState): readonly Operation[] {
  if (!target) return [unknown(operator, 'the redirection lacks its target')];
  const given = expandValue(target, state);
  const duplicates = operator === '>&' || operator === '<&';
  if (duplicates && /^(?:\d+-?|-)$/.test(staticText(given) ?? '')) return [];
  // bash expands a second time what the first time made of it: `>& '$(id)'` runs `id`; `>& -x` is `>&- x`.
  if (duplicates && !/^[\w./+,:@%][\w./+,:@%-]*$/.test(staticText(given) ?? ''))
    return [unknown(operator, 'the shell reads this target twice')];
  // `-` names a file here, not an input.
  const arg = given.text === '-' ? literalArg('./-') : given;
  // zsh takes `>! file` for `>| file`.
  if (arg.text === '!') return [unknown(operator, 'shells disagree on what `!` means here')];
  switch (operator) {
    case '<':
      return pathOperations(state, 'read', arg).map(asConnection);
    case '>':
    case '>>':
    case '>|':
    case '&>':
    case '&>>':
    case '>&':
      return pathOperations(state, 'write', arg).map(asConnection);
    case '<>':
      return [...pathOperations(state, 'read', arg), ...pathOperations(state, 'write', arg)].map(asConnection);
    default:
      return [unknown(operator, 'the redirection is not interpreted')];
  }
}

function unknown(text: string, why: string): Operation {
  return { kind: 'unknown', text, why };
}

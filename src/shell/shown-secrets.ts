import { type Command, forEachChild, type SyntaxNode } from 'unbash';
import type { Operation } from '../operation.ts';
import { type Arg, staticText } from './arg.ts';
import { isSecretName } from './secret-names.ts';
import type { ShellState } from './state.ts';

/** What these are told or fed stands in what they print, write or record. */
const showing = new Set(
  'echo printf print cat tac tee rev nl od xxd hexdump base64 base32 strings tr cut head tail sort uniq fold fmt sed awk gawk mawk grep jq yq git gh glab logger wall write expr basename dirname touch mkdir ls'.split(
    ' ',
  ),
);

/** `echo "$API_TOKEN"`: a secret that ends in the record of the session, in a file or in a commit. */
export function shownSecrets(
  { args, redirects }: Command,
  words: readonly Arg[],
  state: ShellState,
): readonly Operation[] {
  const fed = redirects.flatMap((redirect): readonly SyntaxNode[] => {
    if (redirect.type === 'HereDoc') return redirect.delimiter?.quoted ? [] : (redirect.body.parts ?? []);
    return redirect.type === 'HereString' && redirect.target ? [redirect.target] : [];
  });
  const target = secretIn([...args, ...fed], state);
  if (target === undefined || !words.slice(0, maxWrapped).some(word => shows(word, state))) return [];
  return [{ kind: 'change', what: 'environment', name: 'print', target }];
}

/** `command echo`, `/bin/echo`, `sudo -u x echo`, a function: among the first words is a program that shows. */
const maxWrapped = 4;

function shows(word: Arg, { functions }: ShellState): boolean {
  const name = staticText(word)?.replace(/^.*\//, '');
  return name !== undefined && (showing.has(name) || functions.has(name));
}

/** The first variable in words that holds a secret, from the environment or from another variable. */
export function secretIn(nodes: readonly SyntaxNode[], state: ShellState): string | undefined {
  for (const node of nodes) {
    const found = secretOf(node, state);
    if (found !== undefined) return found;
  }
  return undefined;
}

function secretOf(node: SyntaxNode, state: ShellState): string | undefined {
  switch (node.type) {
    case 'Word':
      return node.parts && secretIn(node.parts, state);
    case 'SimpleExpansion':
      return heldBy(node.text.slice(1), state);
    case 'ParameterExpansion': {
      const { operation, parameter, prefix } = node;
      // Its length, whether it is there, names of variables.
      const hidden = prefix === '#' || operation?.type === 'Names';
      const asks = operation?.type === 'Default' && operation.operator.endsWith('+');
      return (hidden || asks ? undefined : heldBy(parameter, state)) ?? inside(node, state);
    }
    case 'CommandExpansion':
    case 'ProcessSubstitution':
    case 'ArithmeticCommandExpansion':
      // Scripts are commands of their own.
      return undefined;
    default:
      return inside(node, state);
  }
}

function inside(node: SyntaxNode, state: ShellState): string | undefined {
  const children: SyntaxNode[] = [];
  forEachChild(node, child => {
    children.push(child);
  });
  return secretIn(children, state);
}

function heldBy(name: string, { variables }: ShellState): string | undefined {
  const value = variables.get(name);
  if (value) return value.secret ? name : undefined;
  return isSecretName(name) ? name : undefined;
}

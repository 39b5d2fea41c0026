import type { Problem } from '../errors.ts';
import { suggestion } from '../yaml-file.ts';

/** What a policy's variables stand for when it is applied: absolute, normalised paths. */
export interface Scope {
  readonly workspace: string;
  /** Home directories: the agent's first, then those of people on this machine. */
  readonly home: readonly string[];
  /** Folders for scratch files. */
  readonly tmp: readonly string[];
  /** Files and folders of the guard itself: policies, logs, keys. */
  readonly guard: readonly string[];
}

export const scopeNames = ['workspace', 'home', 'tmp', 'guard'] as const;

export type Lists = Readonly<Record<string, readonly string[]>>;

/** The names used as `${name}` in a text. */
export function variablesIn(text: string): string[] {
  return [...text.matchAll(/\$\{([^}]*)\}/g)].map(match => match[1] ?? '');
}

/** One sentence about the first variable that does not exist, and the near miss. */
function unknownVariable(text: string, lists: Lists): Pick<Problem, 'message' | 'help'> | undefined {
  const known = [...scopeNames, ...Object.keys(lists)];
  const name = variablesIn(text).find(name => !known.includes(name));
  if (name === undefined) return undefined;
  const help = suggestion(name, known);
  return { message: `unknown variable \`\${${name}}\``, ...(help === undefined ? {} : { help }) };
}

/** The first of several texts with a variable that does not exist. */
export function variableFault(
  texts: readonly string[],
  lists: Lists,
): (Pick<Problem, 'code' | 'message' | 'help'> & { readonly index: number }) | undefined {
  for (const [index, text] of texts.entries()) {
    const unknown = unknownVariable(text, lists);
    if (unknown) return { index, code: 'VARIABLE_UNKNOWN', ...unknown };
  }
  return undefined;
}

/** Every text that a template can stand for: the product of its variables' values. */
export function expand(template: string, scope: Scope, lists: Lists): string[] {
  const match = /\$\{([^}]*)\}/.exec(template);
  if (!match) return [template];
  const name = match[1] ?? '';
  const before = template.slice(0, match.index);
  const rest = expand(template.slice(match.index + match[0].length), scope, lists);
  return valuesOf(name, scope, lists).flatMap(value => rest.map(tail => before + value + tail));
}

function valuesOf(name: string, scope: Scope, lists: Lists): readonly string[] {
  if (name === 'workspace') return [scope.workspace];
  if (name === 'home' || name === 'tmp' || name === 'guard') return scope[name];
  return Object.hasOwn(lists, name) ? (lists[name] ?? []) : [];
}

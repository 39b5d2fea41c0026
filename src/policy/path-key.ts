import { compilePath, type PathPattern, segmentsOf } from './glob.ts';
import type { CompiledKey, KeyFault } from './matcher-keys.ts';
import { covers, touches } from './path-match.ts';
import type { Check, Subject } from './subject.ts';
import { expand, type Lists, type Scope, variableFault } from './variables.ts';

const sample: Scope = { workspace: '/workspace', home: ['/home/user'], tmp: ['/tmp'], guard: ['/guard'] };

/** Reads the patterns of a `path` key. */
export function compilePaths(patterns: readonly string[], lists: Lists): CompiledKey | KeyFault {
  const fault = variableFault(patterns, lists);
  if (fault) return fault;
  for (const [index, pattern] of patterns.entries()) {
    const wrong = bindPath(pattern, sample, lists).find(made => 'problem' in made);
    if (wrong && 'problem' in wrong)
      return {
        index,
        code: 'PATTERN_INVALID',
        message: wrong.problem,
        help: 'write `/etc/**`, `${workspace}/src/**` or `**/.env`',
      };
  }
  return scope => {
    const bound = patterns.flatMap(pattern => bindPath(pattern, scope, lists));
    return checkPaths(bound.filter((made): made is PathPattern => !('problem' in made)));
  };
}

/** A permission looks at where a path really leads; a denial follows it under either of its names. */
function checkPaths(patterns: readonly PathPattern[]): Check {
  return ({ path, alias }: Subject, certainty) => {
    if (path === undefined) return false;
    if (certainty === 'surely') return patterns.some(pattern => covers(pattern, path));
    return patterns.some(pattern => touches(pattern, path) || (alias !== undefined && touches(pattern, alias)));
  };
}

/** Braces belong to the pattern, not to the value of a variable: they are expanded before variables are filled in. */
function bindPath(pattern: string, scope: Scope, lists: Lists): (PathPattern | { readonly problem: string })[] {
  const marked = pattern.replaceAll(/\$\{([^}]*)\}/g, (_all, name: string) => `\uE000${name}\uE001`);
  const unmark = (text: string) => text.replaceAll('\uE000', '${').replaceAll('\uE001', '}');
  const compiled = compilePath(marked.startsWith('\uE000') ? `/${marked}` : marked);
  if ('problem' in compiled) return [{ problem: unmark(compiled.problem).replaceAll('`/${', '`${') }];
  return compiled.alternatives.flatMap(segments =>
    expand(unmark(segments.join('/')), scope, lists).map(text => ({ alternatives: [segmentsOf(text)] })),
  );
}

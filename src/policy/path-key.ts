import type { CompiledKey, KeyFault } from './compiled-key.ts';
import { compilePath, type PathPattern, segmentsOf } from './glob.ts';
import type { PathSet } from './path-index.ts';
import type { Check, Subject } from './subject.ts';
import { type Lists, type Scope, variableFaults, withLists, withScope } from './variables.ts';

const sample: Scope = { workspace: '/w', home: ['/h'], tmp: ['/t'], guard: ['/g'] };

/** Reads the patterns of a `path` key. */
export function compilePaths(patterns: readonly string[], lists: Lists): CompiledKey | readonly KeyFault[] {
  const unknown = variableFaults(patterns, lists);
  if (unknown.length > 0) return unknown;
  const faults = patterns.flatMap((pattern, index) => patternFault(pattern, index, lists));
  if (faults.length > 0) return faults;
  return (scope, paths) => {
    const bound = patterns.flatMap(pattern => bindPath(pattern, scope, lists));
    return checkPaths(paths.add(bound.flatMap(made => ('problem' in made ? [] : made.alternatives))));
  };
}

function patternFault(pattern: string, index: number, lists: Lists): KeyFault[] {
  const wrong = bindPath(pattern, sample, lists).find(made => 'problem' in made);
  const help = 'write `/etc/**`, `${workspace}/src/**` or `**/.env`';
  return wrong ? [{ code: 'PATTERN_INVALID', index, message: wrong.problem, help }] : [];
}

/** A permission looks at where a path really leads; a denial follows it under either of its names. */
function checkPaths(patterns: PathSet): Check {
  return ({ path, alias }: Subject, certainty) => {
    if (path === undefined) return false;
    if (certainty === 'surely') return patterns.covers(path);
    return patterns.touches(path) || (alias !== undefined && patterns.touches(alias));
  };
}

/**
 * Braces belong to what the author of the policy wrote, lists included, and not to the names of folders: they are
 * expanded before the variables of the run are filled in.
 */
function bindPath(pattern: string, scope: Scope, lists: Lists): (PathPattern | { readonly problem: string })[] {
  return withLists(pattern, lists).flatMap(text => bindText(text, scope));
}

function bindText(pattern: string, scope: Scope): (PathPattern | { readonly problem: string })[] {
  const marked = pattern.replaceAll(/\$\{([^}]*)\}/g, (_all, name: string) => `\uE000${name}\uE001`);
  const unmark = (text: string) => text.replaceAll('\uE000', '${').replaceAll('\uE001', '}');
  const compiled = compilePath(marked.startsWith('\uE000') ? `/${marked}` : marked);
  if ('problem' in compiled) return [{ problem: unmark(compiled.problem).replaceAll('`/${', '`${') }];
  return compiled.alternatives.flatMap(segments =>
    withScope(unmark(segments.join('/')), scope).map(text => ({ alternatives: [segmentsOf(text)] })),
  );
}

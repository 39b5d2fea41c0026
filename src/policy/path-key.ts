import type { CompiledKey, KeyFault } from './compiled-key.ts';
import { compilePath } from './glob.ts';
import type { PathSet, PathTemplate } from './path-index.ts';
import type { Check, Subject } from './subject.ts';
import { isScopeName, type Lists, variableFaults, variablesIn, withLists } from './variables.ts';

/** Reads the patterns of a `path` key. */
export function compilePaths(patterns: readonly string[], lists: Lists): CompiledKey | readonly KeyFault[] {
  const unknown = variableFaults(patterns, lists);
  if (unknown.length > 0) return unknown;
  const faults = patterns.flatMap((pattern, index) => {
    const read = readPattern(pattern, lists);
    return 'problem' in read ? [patternFault(read.problem, index)] : [];
  });
  if (faults.length > 0) return faults;
  return (_scope, paths) => checkPaths(paths.add(patterns, () => patterns.flatMap(text => templatesOf(text, lists))));
}

function templatesOf(pattern: string, lists: Lists): readonly PathTemplate[] {
  const read = readPattern(pattern, lists);
  return 'problem' in read ? [] : read.templates;
}

function patternFault(message: string, index: number): KeyFault {
  return { code: 'PATTERN_INVALID', index, message, help: 'write `/etc/**`, `${workspace}/src/**` or `**/.env`' };
}

/** A permission looks at where a path really leads; a denial follows it under either of its names. */
function checkPaths(patterns: PathSet): Check {
  return ({ path, alias }: Subject, certainty) => {
    if (path === undefined) return false;
    if (certainty === 'surely') return patterns.covers(path);
    return patterns.touches(path) || (alias !== undefined && patterns.touches(alias));
  };
}

interface Problem {
  readonly problem: string;
}

/**
 * Braces belong to what the author of the policy wrote, lists included, and not to the names of folders: they are
 * expanded before the variables of the run are filled in.
 */
function readPattern(pattern: string, lists: Lists): { readonly templates: readonly PathTemplate[] } | Problem {
  const read = withLists(pattern, lists).map(readText);
  const wrong = read.find(made => 'problem' in made);
  return wrong ?? { templates: read.flatMap(made => ('problem' in made ? [] : made.templates)) };
}

function readText(pattern: string): { readonly templates: readonly PathTemplate[] } | Problem {
  const marked = pattern.replaceAll(/\$\{([^}]*)\}/g, (_all, name: string) => `\uE000${name}\uE001`);
  const unmark = (text: string) => text.replaceAll('\uE000', '${').replaceAll('\uE001', '}');
  const compiled = compilePath(marked.startsWith('\uE000') ? `/${marked}` : marked);
  if ('problem' in compiled) return { problem: unmark(compiled.problem).replaceAll('`/${', '`${') };
  return { templates: compiled.alternatives.map(segments => templateOf(segments.map(unmark))) };
}

function templateOf(segments: readonly string[]): PathTemplate {
  const [first = '', ...rest] = segments;
  const base = /^\$\{(\w+)\}$/.exec(first)?.[1];
  if (base !== undefined && isScopeName(base) && !rest.some(hasVariable)) return { base, segments: rest };
  return segments.some(hasVariable) ? { segments, mixed: true } : { segments };
}

function hasVariable(segment: string): boolean {
  return variablesIn(segment).length > 0;
}

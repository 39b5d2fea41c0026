import { compileMatcher } from './matcher.ts';
import {
  type CodeSettings,
  type Consequence,
  codeDefaults,
  consequences,
  listOf,
  type Some,
  severities,
} from './policy.ts';
import { subjectOf } from './subject.ts';
import type { Scope } from './variables.ts';

/** What follows when a file has a weakness, by how grave it is. */
export type ConsequenceAt = (path: string, severity: (typeof severities)[number]) => Consequence;

/** Whether one consequence is at least as strict as another. */
export function isAtLeast(given: Consequence, least: Consequence): boolean {
  return consequences.indexOf(given) >= consequences.indexOf(least);
}

/** The strictest of what merged settings say of a file, by its absolute path. Throws when a pattern cannot be read. */
export function bindCode(settings: CodeSettings = {}, scope: Scope): ConsequenceAt {
  const entries = (settings.paths ?? []).map(entry => ({
    entry,
    fits: pathCheck(entry.path, scope),
    spares: pathCheck(entry.unless ?? [], scope),
  }));
  return (path, severity) => {
    const fitting = entries.filter(({ fits, spares }) => fits(path) && !spares(path));
    return fitting
      .flatMap(({ entry }) => entry[severity] ?? [])
      .reduce((held, given) => (isAtLeast(given, held) ? given : held), settings[severity] ?? codeDefaults[severity]);
  };
}

/** Whether settings block writes anywhere. */
export function blocksCode(settings: CodeSettings = {}): boolean {
  return [settings, ...(settings.paths ?? [])].some(entry => severities.some(severity => entry[severity] === 'block'));
}

function pathCheck(patterns: Some<string>, scope: Scope): (path: string) => boolean {
  const compiled = compileMatcher({ path: listOf(patterns) }, ['write'], {});
  // Told with their places when the policies were put together.
  if ('faults' in compiled) throw new Error(compiled.faults.map(({ message }) => message).join('; '));
  const check = compiled.bind(scope);
  return path => check(subjectOf({ kind: 'write', path }, ''), 'surely');
}

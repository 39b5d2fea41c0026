import type { Problem } from '../errors.ts';
import { isAtLeast } from './code.ts';
import { compileMatcher } from './matcher.ts';
import { type CodePaths, type CodeSettings, codeDefaults, listOf, severities } from './policy.ts';
import type { PolicyFile } from './policy-file.ts';

/**
 * What follows when code has a weakness: each file may only tighten the ones below it, and a lower tier also what holds
 * by default. Stricter consequences in some files are put together, as the strictest counts anyway.
 */
export function mergeCode(files: readonly PolicyFile[]): { code: CodeSettings; problems: readonly Problem[] } {
  const { code, problems } = mergeSeverities(files);
  const paths = files.flatMap(file => [...(file.policy.code?.paths ?? [])]);
  const most = files.flatMap(({ policy }) => policy.code?.tell_at_most ?? []);
  return {
    code: {
      ...code,
      ...(paths.length > 0 ? { paths } : {}),
      ...(most.length > 0 ? { tell_at_most: Math.min(...most) } : {}),
    },
    problems: [...problems, ...files.flatMap(pathFaults), ...files.flatMap(file => weakerPaths(file, code))],
  };
}

function mergeSeverities(files: readonly PolicyFile[]): { code: CodeSettings; problems: readonly Problem[] } {
  const code: { -readonly [key in (typeof severities)[number]]?: CodeSettings[key] } = {};
  const problems: Problem[] = [];
  for (const [at, { policy, yaml, tier }] of files.entries()) {
    const isUnder = files.slice(0, at).some(other => other.tier !== tier);
    for (const severity of severities) {
      const given = policy.code?.[severity];
      if (given === undefined) continue;
      const held = code[severity] ?? (isUnder ? codeDefaults[severity] : undefined);
      if (held === undefined || isAtLeast(given, held)) code[severity] = given;
      else
        problems.push({
          severity: 'error',
          code: 'RULE_LOOSENED',
          message: `\`code.${severity}\` is \`${held}\` in a policy below, and cannot be loosened to \`${given}\``,
          place: yaml.placeOf(['code', severity]),
          help: `write \`${held}\` or stricter, or change it there`,
        });
    }
  }
  return { code, problems };
}

/** An entry that is meant to loosen: it would look as if it did. */
function weakerPaths({ policy, yaml }: PolicyFile, everywhere: CodeSettings): Problem[] {
  return (policy.code?.paths ?? []).flatMap((entry, at) =>
    severities.flatMap((severity): Problem[] => {
      const given = entry[severity];
      const held = everywhere[severity] ?? codeDefaults[severity];
      if (given === undefined || isAtLeast(given, held)) return [];
      return [
        {
          severity: 'error',
          code: 'RULE_LOOSENED',
          message: `\`${severity}: ${given}\` changes nothing here: everywhere it is \`${held}\`, and the strictest counts`,
          place: yaml.placeOf(['code', 'paths', at, severity]),
          help: `write \`${held}\` or stricter; for files that are left out, name the others here and these in \`unless\``,
        },
      ];
    }),
  );
}

/** What is wrong with the files that a policy names. Lists are not for them: whoever lengthens one would reach what is left out. */
function pathFaults({ policy, yaml }: PolicyFile): Problem[] {
  return (policy.code?.paths ?? []).flatMap((entry, at): Problem[] => [
    ...(['path', 'unless'] as const).flatMap(key => patternFaults(entry, key, at, yaml)),
    ...(severities.some(severity => entry[severity] !== undefined)
      ? []
      : [
          {
            severity: 'error' as const,
            code: 'POLICY_INVALID' as const,
            message: 'the files are named, and not what follows in them',
            place: yaml.placeOf(['code', 'paths', at]),
            help: 'add `error: block`, or another of `error`, `warning` and `note`',
          },
        ]),
  ]);
}

function patternFaults(entry: CodePaths, key: 'path' | 'unless', at: number, yaml: PolicyFile['yaml']): Problem[] {
  const compiled = compileMatcher({ path: listOf(entry[key] ?? []) }, ['write'], {});
  if (!('faults' in compiled)) return [];
  return compiled.faults.map(({ code, message, help, index }) => ({
    severity: 'error',
    code,
    message,
    place: yaml.placeOf([
      'code',
      'paths',
      at,
      key,
      ...(index !== undefined && Array.isArray(entry[key]) ? [index] : []),
    ]),
    ...(help === undefined ? {} : { help }),
  }));
}

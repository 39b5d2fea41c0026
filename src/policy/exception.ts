import type { Place, Problem } from '../errors.ts';
import type { Exception, Policy, Rule } from './policy.ts';
import type { PolicyFile } from './policy-file.ts';

/** An exception and the file it is written in. */
export interface PlacedException {
  readonly exception: Exception;
  readonly file: PolicyFile;
  readonly index: number;
}

/** The exceptions of all files, but for those that no rule can have. */
export function mergeExceptions(
  files: readonly PolicyFile[],
  ruleOf: (id: string) => Rule | undefined,
): { placed: readonly PlacedException[]; problems: readonly Problem[] } {
  const all = files.flatMap(file =>
    (file.policy.exceptions ?? []).map((exception, index) => ({ exception, file, index })),
  );
  const problems = all.map(placed => exceptionFault(placed, ruleOf(placed.exception.rule)));
  return {
    placed: all.filter((_, i) => problems[i] === undefined),
    problems: problems.filter(problem => problem !== undefined),
  };
}

function exceptionFault({ exception, file, index }: PlacedException, rule: Rule | undefined): Problem | undefined {
  const fault = (key: keyof Exception, message: string, help: string): Problem => ({
    severity: 'error',
    code: 'POLICY_INVALID',
    message,
    place: file.yaml.placeOf(['exceptions', index, key]),
    help,
  });
  const { rule: id, expires } = exception;
  if (!isDay(expires))
    return fault('expires', `\`${expires}\` is not a day of the calendar`, 'write it as `2026-12-31`');
  if (rule === undefined)
    return fault('rule', `there is no rule \`${id}\``, 'name a rule of this policy or of one it builds on');
  if (rule.floor)
    return fault('rule', `\`${id}\` is a floor rule and has no exceptions`, 'find a way that the rule leaves open');
  if (rule.effect === 'allow')
    return fault(
      'rule',
      `\`${id}\` allows, and an exception cannot take that back`,
      'write a rule that denies or asks',
    );
  return undefined;
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether an exception holds on a day; nobody says which day it is: it does not. */
export function isInForce({ expires }: Exception, today: string | undefined): boolean {
  return today !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(today) && today <= expires;
}

/** The exceptions of a policy that have ended, for `policy check` to show at their places. */
export function expiredExceptions(
  { policy, exceptionPlace }: { policy: Policy; exceptionPlace(index: number, path: readonly string[]): Place },
  today: string,
): Problem[] {
  return (policy.exceptions ?? []).flatMap((exception, index) => {
    if (isInForce(exception, today)) return [];
    const place = exceptionPlace(index, ['expires']);
    return [
      {
        severity: 'error' as const,
        code: 'POLICY_INVALID' as const,
        message: `the exception to \`${exception.rule}\` ended on ${exception.expires} and is no longer in force`,
        place,
        help: `remove it, or have ${exception.owner} renew it`,
      },
    ];
  });
}

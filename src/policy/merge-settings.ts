import type { Problem } from '../errors.ts';
import {
  type AdjudicatorSettings,
  effects,
  type Limits,
  type Policy,
  type SecretSettings,
  secretDefaults,
} from './policy.ts';
import type { PolicyFile } from './policy-file.ts';
import { tiers } from './policy-file.ts';

/** The smallest of each limit: a policy on top may only take away. */
export function mergeLimits(policies: readonly Policy[]): Limits {
  const limits: Record<string, number> = {};
  for (const policy of policies)
    for (const [name, value] of Object.entries(policy.limits ?? {}))
      limits[name] = Math.min(limits[name] ?? Number.POSITIVE_INFINITY, value);
  return limits;
}

/** The settings on top count, within the tier that has a say first; all instructions stay, and off is off. */
export function mergeAdjudicator(files: readonly PolicyFile[]): NonNullable<Policy['adjudicator']> {
  const given = files.map(({ policy }) => policy.adjudicator ?? {});
  const instructions = given.map(settings => settings.instructions).filter(text => text !== undefined);
  // A lower tier does not choose another model than the one above it.
  const byWeight = tiers.toReversed().flatMap(tier => files.filter(file => file.tier === tier));
  const last = Object.assign({}, ...byWeight.map(({ policy }) => policy.adjudicator ?? {})) as AdjudicatorSettings;
  return {
    ...last,
    enabled: given.every(settings => settings.enabled !== false),
    ...(instructions.length === 0 ? {} : { instructions: instructions.join('\n\n') }),
  };
}

/** The variables that the agent may see: where a policy names them, those on top may only leave some out. */
export function mergeEnvironment(files: readonly PolicyFile[]): {
  allow: readonly string[];
  problems: readonly Problem[];
} {
  let allow: readonly string[] | undefined;
  const problems: Problem[] = [];
  for (const { policy, yaml } of files) {
    const given = policy.environment?.allow;
    if (given === undefined) continue;
    for (const [index, name] of given.entries())
      if (allow && !allow.includes(name))
        problems.push({
          severity: 'error',
          code: 'RULE_LOOSENED',
          message: `a policy below does not let the agent see the variable \`${name}\``,
          place: yaml.placeOf(['environment', 'allow', index]),
          help: 'add it there',
        });
    allow = given;
  }
  return { allow: [...new Set(allow ?? [])].sort(), problems };
}

/** What is done about secrets: each file may only tighten the ones below it, and a lower tier also what holds by default. */
export function mergeSecrets(files: readonly PolicyFile[]): {
  secrets: SecretSettings;
  problems: readonly Problem[];
} {
  const secrets: { -readonly [key in keyof SecretSettings]: SecretSettings[key] } = {};
  const problems: Problem[] = [];
  for (const [at, { policy, yaml, tier }] of files.entries()) {
    const isUnder = files.slice(0, at).some(other => other.tier !== tier);
    for (const [name, effect] of Object.entries(policy.secrets ?? {})) {
      const key = name as keyof SecretSettings;
      const held = secrets[key] ?? (isUnder ? secretDefaults[key] : undefined);
      if (held === undefined || effects.indexOf(effect) >= effects.indexOf(held)) secrets[key] = effect;
      else
        problems.push({
          severity: 'error',
          code: 'RULE_LOOSENED',
          message: `\`secrets.${key}\` is \`${held}\` in a policy below, and cannot be loosened to \`${effect}\``,
          place: yaml.placeOf(['secrets', key]),
          help: `write \`${held}\` or stricter, or change it there`,
        });
    }
  }
  return { secrets, problems };
}

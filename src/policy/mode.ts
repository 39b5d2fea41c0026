import type { Mode, Rule } from './policy.ts';
import type { PolicyFile } from './policy-file.ts';

/**
 * Gives each rule its mode: its own word, else that of the lowest tier whose policy has one, else that of the file it
 * is written in. What is extended speaks only for its own rules. Only what is in audit mode says so afterwards; floor
 * rules and permissions never are.
 */
export function withMode(rule: Rule, from: PolicyFile, files: readonly PolicyFile[]): Rule {
  // What nobody may write, a floor rule in audit mode, is left for the compiler to refuse.
  if (rule.mode === 'audit') return rule;
  const { mode: own, ...rest } = rule;
  const audited = (own ?? modeOfTiers(files) ?? from.policy.mode) === 'audit';
  return audited && !rule.floor && rule.effect !== 'allow' ? { ...rest, mode: 'audit' } : rest;
}

/** The last word of the policies that stand for their tiers, which are the last files of each. */
function modeOfTiers(files: readonly PolicyFile[]): Mode | undefined {
  const heads = files.filter((file, i) => file.tier !== files[i + 1]?.tier);
  return heads.findLast(({ policy }) => policy.mode !== undefined)?.policy.mode;
}

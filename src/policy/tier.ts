import type { Place, Problem } from '../errors.ts';

import { type Grant, grants, listOf, type Rule } from './policy.ts';
import { type PolicyFile, type Tier, tiers } from './policy-file.ts';

/** What each tier may do besides tightening; nobody holds the first one. */
export function grantsOf(files: readonly PolicyFile[]): ReadonlyMap<Tier, ReadonlySet<Grant>> {
  const given = new Map<Tier, ReadonlySet<Grant>>();
  let left: readonly Grant[] = grants;
  for (const tier of tiers) {
    const own = files.filter(file => file.tier === tier);
    if (own.length === 0) continue;
    given.set(tier, new Set(left));
    const delegated = own.at(-1)?.policy.delegates ?? [];
    left = left.filter(grant => delegated.includes(grant));
  }
  return given;
}

/** What the files of lower tiers do that nobody above leaves to them. One problem for each file and kind. */
export function tierProblems(files: readonly PolicyFile[]): Problem[] {
  const given = grantsOf(files);
  return files.flatMap(file => {
    const may = given.get(file.tier) ?? new Set();
    const above = files.slice(0, files.indexOf(file)).filter(other => other.tier !== file.tier);
    return grants
      .filter(grant => !may.has(grant))
      .flatMap(grant => {
        const [first, ...more] = loosenings[grant](file, above);
        return first ? [notDelegated(grant, first, more.length)] : [];
      });
  });
}

interface Loosening {
  readonly what: string;
  readonly place: Place;
}

function notDelegated(grant: Grant, { what, place }: Loosening, more: number): Problem {
  return {
    severity: 'error',
    code: 'RULE_LOOSENED',
    message: `${what}${more > 0 ? `, and ${more} more,` : ''} would let pass what a tier above holds`,
    place,
    help: `remove it, or say \`delegates: [${grant}]\` in the tier above`,
  };
}

/** What a file does of each kind that lets more pass than the tiers above do. */
const loosenings: Readonly<Record<Grant, (file: PolicyFile, above: readonly PolicyFile[]) => Loosening[]>> = {
  allow: (file, above) =>
    file.rules
      .filter(({ rule }) => rule.effect === 'allow' && !ruleAbove(rule.id, above)?.overridable)
      .map(({ rule, index }) => ({
        what: `the permission \`${rule.id}\``,
        place: file.yaml.placeOf(['rules', index, 'effect']),
      })),
  audit: file => [
    ...(file.policy.mode === 'audit' ? [{ what: 'audit mode', place: file.yaml.placeOf(['mode']) }] : []),
    ...file.rules
      .filter(({ rule }) => rule.mode === 'audit')
      .map(({ rule, index }) => ({
        what: `audit mode of \`${rule.id}\``,
        place: file.yaml.placeOf(['rules', index, 'mode']),
      })),
  ],
  environment: (file, above) => {
    if (above.some(({ policy }) => policy.environment?.allow !== undefined)) return [];
    return (file.policy.environment?.allow ?? []).map((name, index) => ({
      what: `the variable \`${name}\``,
      place: file.yaml.placeOf(['environment', 'allow', index]),
    }));
  },
  exceptions: (file, above) =>
    listOf(file.policy.exceptions ?? []).flatMap(({ rule }, index) => {
      const held = ruleAbove(rule, above);
      const place = file.yaml.placeOf(['exceptions', index, 'rule']);
      return held && !held.overridable ? [{ what: `the exception to \`${rule}\``, place }] : [];
    }),
  servers: (file, above) =>
    Object.entries(file.policy.mcp?.servers ?? {}).flatMap(([name, server]) => {
      const held = above.map(({ policy }) => policy.mcp?.servers?.[name]).filter(known => known !== undefined);
      // How a server is started says what it is; whoever classified it must have meant that one.
      const starts = server.command !== undefined && held.every(known => known.command === undefined);
      const place = file.yaml.placeOf(['mcp', 'servers', name], 'key');
      if (held.length > 0 && !starts) return [];
      return [{ what: held.length > 0 ? `how \`${name}\` is started` : `the MCP server \`${name}\``, place }];
    }),
};

function ruleAbove(id: string, above: readonly PolicyFile[]): Rule | undefined {
  return above.flatMap(({ rules }) => rules).find(({ rule }) => rule.id === id)?.rule;
}

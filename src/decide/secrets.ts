import { type Destination, type Effect, effects, type SecretSettings, secretDefaults } from '../policy/policy.ts';
import type { Finding } from '../scan/finding.ts';

/** A secret and where it would go. */
export interface Sighted {
  readonly finding: Finding;
  readonly destinations: readonly Destination[];
  /** What holds it, when that is not the input: `the file would hold`. */
  readonly holder?: string;
}

/** A finding that somebody answers for in the baseline. */
export interface Accepted {
  readonly rule: string;
  readonly where: string;
  readonly fingerprint?: string;
  readonly owner: string;
  readonly expires: string;
}

/** What the settings of a policy make of the secrets of a call. */
export interface SecretRuling {
  readonly effect: Effect;
  /** The gravest destination of the secret that decides. */
  readonly destination: Destination;
  /** The setting that says so: `secrets.ignored`. */
  readonly setting: string;
  readonly finding: Finding;
  readonly holder: string;
  readonly count: number;
}

const strictness = (effect: Effect) => effects.indexOf(effect);

/** The strictest of what the settings say of each secret; nothing when there is none. */
export function ruleOnSecrets(sighted: readonly Sighted[], settings: SecretSettings = {}): SecretRuling | undefined {
  let strictest: SecretRuling | undefined;
  for (const { finding, destinations, holder = 'the input holds' } of sighted)
    for (const destination of destinations) {
      const ruling = { ...rulingOn(finding, destination, settings), holder, count: sighted.length };
      strictest = strictest === undefined || isStricter(ruling, strictest) ? ruling : strictest;
    }
  return strictest;
}

/** The stricter of two rulings on one call, which speaks for the secrets of both. */
export function stricterRuling(first?: SecretRuling, second?: SecretRuling): SecretRuling | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return { ...(isStricter(second, first) ? second : first), count: first.count + second.count };
}

const isStricter = (a: SecretRuling, b: SecretRuling) => strictness(a.effect) > strictness(b.effect);

function rulingOn(
  finding: Finding,
  destination: Destination,
  settings: SecretSettings,
): Omit<SecretRuling, 'count' | 'holder'> {
  const all = { ...secretDefaults, ...settings };
  const isWeaker = finding.confidence === 'low' && strictness(all.uncertain) < strictness(all[destination]);
  const key = isWeaker ? 'uncertain' : destination;
  return { effect: all[key], destination, setting: `secrets.${key}`, finding };
}

/** One sentence on a secret for the agent and the log. */
export function describeRuling({ finding, holder, count, destination }: SecretRuling): string {
  const more = count > 1 ? ` and ${count - 1} more` : '';
  return `${holder} what looks like a secret: ${finding.message} at ${finding.where}, line ${finding.region.startLine}${more}${goes[destination]}`;
}

const goes: Readonly<Record<Destination, string>> = {
  leaving: '; it would leave, or enter the history of git',
  tracked: '; git would keep it',
  ignored: '; git ignores the file',
  local: '',
};

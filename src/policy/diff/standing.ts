import { type Evaluation, passesByAudit } from '../evaluate.ts';

/** What a policy says of a call, from the loosest; `audit` lets pass and records, `open` leaves it to a judge. */
export const standings = ['allow', 'audit', 'open', 'ask', 'deny'] as const;
export type Standing = (typeof standings)[number];

/** What one policy says of a call, and by which rules. */
export interface Said {
  readonly standing: Standing;
  /** The rules that decide; none when the call is open. */
  readonly rules: readonly string[];
}

export function saidBy(evaluation: Evaluation): Said {
  const standing = passesByAudit(evaluation) ? 'audit' : evaluation.effect;
  const found = standing === 'audit' ? (evaluation.audited ?? []) : evaluation.matches;
  const winners = found.filter(({ rule }) => standing === 'audit' || rule.effect === standing);
  return { standing, rules: [...new Set(winners.map(({ rule }) => rule.id))].sort() };
}

export type Direction = 'loosened' | 'tightened';

/** Which way it goes from one to the other; nothing when both are the same. */
export function directionOf(from: Standing, to: Standing): Direction | undefined {
  const step = standings.indexOf(to) - standings.indexOf(from);
  return step === 0 ? undefined : step < 0 ? 'loosened' : 'tightened';
}

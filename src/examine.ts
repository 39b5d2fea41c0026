import { performance } from 'node:perf_hooks';
import { type Accepted, ruleOnSecrets, type SecretRuling } from './decide/secrets.ts';
import { messageOf } from './errors.ts';
import { remembering } from './examine/baselined.ts';
import { type SecretFacts, seeSecrets } from './examine/secrets.ts';
import { type RealPath, withFacts } from './facts.ts';
import { interpret } from './interpret/interpret.ts';
import type { Operation } from './operation.ts';
import type { CompiledPolicy, Evaluation } from './policy/compile.ts';
import type { Scope } from './policy/variables.ts';
import type { Finding } from './scan/finding.ts';
import { type Fingerprint, scanInput } from './scan/secrets/scan.ts';
import type { ToolCall } from './tool-call.ts';

/** What is known about a call before anybody is asked. */
export interface Examination {
  /** Secrets in the input, and in the files that the call changes as they would be afterwards. */
  readonly findings: readonly Finding[];
  /** What the policy says of them; nothing when there is none. */
  readonly secret: SecretRuling | undefined;
  /** Secrets that the baseline accepts. */
  readonly accepted: readonly Accepted[];
  /** Files that the call changes and that could not be read, and why. */
  readonly unread: readonly string[];
  readonly operations: readonly Operation[];
  readonly evaluation: Evaluation;
  /** Microseconds it took, looking up symbolic links included. */
  readonly us: number;
}

/** What examining needs; the door, `policy decide` and `policy explain` examine calls with the same function. */
export interface ExaminerParts extends SecretFacts {
  readonly policy: CompiledPolicy;
  readonly scope: Scope;
  readonly realPath: RealPath;
  readonly fingerprint: Fingerprint;
}

/** The scan for secrets did not come to its end: a limit, a baseline that cannot be read, a fault. Whoever asked must deny. */
export class ScanFailedError extends Error {
  override readonly name = 'ScanFailedError';
}

function scanned<T>(scan: () => T): T {
  try {
    return scan();
  } catch (error) {
    throw new ScanFailedError(messageOf(error), { cause: error });
  }
}

/** Scans, interprets and matches one call. Throws `ScanFailedError` when the input cannot be scanned to its end. */
export function createExaminer(parts: ExaminerParts): (call: ToolCall) => Examination {
  const bound = parts.policy.bind(parts.scope);
  const context = { home: parts.scope.home[0] ?? '/', servers: parts.policy.policy.mcp?.servers ?? {} };
  const { workspace, today } = parts.scope;
  const facts = { ...parts, workspace, ...(today === undefined ? {} : { today }) };
  return call => {
    const start = performance.now();
    const { fingerprint, secretOf } = remembering(parts.fingerprint);
    const findings = scanned(() => scanInput(call.input, fingerprint));
    const operations = withFacts(interpret(call, context), parts.realPath);
    const evaluation = bound.evaluate(operations, call.tool);
    const seen = scanned(() => seeSecrets(call, { findings, secretOf }, operations, { ...facts, fingerprint }));
    const secret = ruleOnSecrets(seen.sighted, parts.policy.policy.secrets);
    return {
      findings: seen.sighted.map(({ finding }) => finding),
      secret,
      accepted: seen.accepted,
      unread: seen.unread,
      operations,
      evaluation,
      us: Math.round((performance.now() - start) * 10_000) / 10,
    };
  };
}

import { performance } from 'node:perf_hooks';
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
  /** Secrets in the input; with any, the call is denied whatever the rules say. */
  readonly findings: readonly Finding[];
  readonly operations: readonly Operation[];
  readonly evaluation: Evaluation;
  /** Microseconds it took, looking up symbolic links included. */
  readonly us: number;
}

/** What examining needs; the door, `policy decide` and `policy explain` examine calls with the same function. */
export interface ExaminerParts {
  readonly policy: CompiledPolicy;
  readonly scope: Scope;
  readonly realPath: RealPath;
  readonly fingerprint: Fingerprint;
}

/** Scans, interprets and matches one call. Throws `ScanLimitError` when the input is too large to be scanned. */
export function createExaminer(parts: ExaminerParts): (call: ToolCall) => Examination {
  const bound = parts.policy.bind(parts.scope);
  const context = { home: parts.scope.home[0] ?? '/', servers: parts.policy.policy.mcp?.servers ?? {} };
  return call => {
    const start = performance.now();
    const findings = scanInput(call.input, parts.fingerprint);
    const operations = withFacts(interpret(call, context), parts.realPath);
    const evaluation = bound.evaluate(operations, call.tool);
    return { findings, operations, evaluation, us: Math.round((performance.now() - start) * 10_000) / 10 };
  };
}

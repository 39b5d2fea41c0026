import type { Settled } from '../decide/decide.ts';
import { messageOf } from '../errors.ts';
import type { Operation } from '../operation.ts';
import type { ConsequenceAt } from '../policy/code.ts';
import type { severities } from '../policy/policy.ts';
import { newSince, type Seen } from '../scan/code/baseline.ts';
import type { CodeScanner } from '../scan/code/scanner.ts';
import type { Finding } from '../scan/finding.ts';
import type { ToolCall } from '../tool-call.ts';
import { type ReadBefore, wholeAfter, writtenPaths } from './afterwards.ts';

/** A call that is refused for the code that it would write: how that is settled, and what was found. */
export interface CodeRefusal {
  readonly settled: Settled;
  readonly findings: readonly Finding[];
}

/** Looks at the code that a call would write, before anybody is asked about it; nothing where it may be written. */
export type CodeGate = (call: ToolCall, operations: readonly Operation[]) => Promise<CodeRefusal | undefined>;

/** What the gate is made from. */
export interface CodeGateParts {
  readonly scanner: Pick<CodeScanner, 'languageOf' | 'scan'>;
  readonly consequenceAt: ConsequenceAt;
  readonly readBefore: ReadBefore;
  /** What findings call a file. */
  readonly nameOf: (path: string) => string;
  /** What was found in a file before the agent came. */
  readonly known: (path: string) => Promise<Seen | undefined>;
  /** What to do about a finding of a rule. */
  readonly helpOf: (rule: string) => string | undefined;
}

/** A gate that refuses writes which bring a weakness where the policy blocks it, and those that cannot be scanned there. */
export function createCodeGate(parts: CodeGateParts): CodeGate {
  return async (call, operations) => {
    for (const path of writtenPaths(operations)) {
      if (parts.scanner.languageOf(parts.nameOf(path)) === undefined) continue;
      const blocks = (severity: (typeof severities)[number]) => parts.consequenceAt(path, severity) === 'block';
      if (!(blocks('error') || blocks('warning') || blocks('note'))) continue;
      const refusal = await refusalOf(call, operations, path, blocks, parts);
      if (refusal) return refusal;
    }
    return undefined;
  };
}

async function refusalOf(
  call: ToolCall,
  operations: readonly Operation[],
  path: string,
  blocks: (severity: Finding['severity']) => boolean,
  { scanner, readBefore, nameOf, known, helpOf }: CodeGateParts,
): Promise<CodeRefusal | undefined> {
  const name = nameOf(path);
  try {
    const texts = wholeAfter(call, operations, () => readBefore(path));
    if (texts.length === 0) return undefined;
    const now = seenNow(path, name, scanner, readBefore);
    const base = await known(path);
    for (const text of texts) {
      const { findings, error } = scanner.scan(name, text);
      const isNew = new Set(newSince(base, { text, findings }));
      const brought = newSince(now, { text, findings }).filter(found => isNew.has(found) && blocks(found.severity));
      if (brought.length > 0) return refused(brought, helpOf);
      // Where it may come out in several ways, the file itself is scanned once it is written.
      if (error !== undefined && texts.length === 1) return unscanned(name, error);
    }
    return undefined;
  } catch (error) {
    return unscanned(name, messageOf(error));
  }
}

/** What stands in the file already is not brought by the call; of a file that cannot be read, nothing stands there. */
function seenNow(
  path: string,
  name: string,
  scanner: CodeGateParts['scanner'],
  readBefore: ReadBefore,
): Seen | undefined {
  try {
    const text = readBefore(path);
    return text === undefined ? undefined : { text, findings: scanner.scan(name, text).findings };
  } catch {
    return undefined;
  }
}

function refused(findings: readonly Finding[], helpOf: CodeGateParts['helpOf']): CodeRefusal {
  const shown = findings.slice(0, 5).map(({ where, region, message, flow = [] }) => {
    const way = flow.map(step => `${step.where}:${step.region.startLine} ${step.message}`).join(', then ');
    return `${where}:${region.startLine} ${message}${way === '' ? '' : ` (${way})`}`;
  });
  const more = findings.length > shown.length ? `; and ${findings.length - shown.length} more` : '';
  const rule = findings[0]?.rule ?? '';
  return {
    findings,
    settled: {
      effect: 'deny',
      layer: 'code',
      outcome: 'weakness-found',
      rule,
      reason: `nothing was written: the code would have a weakness that was not there before: ${shown.join('; ')}${more}`,
      instead: helpOf(rule) ?? 'write it without the weakness',
    },
  };
}

function unscanned(name: string, why: string): CodeRefusal {
  return {
    findings: [],
    settled: {
      effect: 'deny',
      layer: 'code',
      outcome: 'code-unscanned',
      reason: `nothing was written: the policy blocks weaknesses in \`${name}\`, and as it would be afterwards it could not be scanned: ${why}`,
      instead: 'write code that can be read to its end, or split the file',
    },
  };
}

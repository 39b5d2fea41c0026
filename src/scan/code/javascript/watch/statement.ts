import { modelOf } from '../../flow/call.ts';
import { flowOf } from '../../flow/check.ts';
import type { Expression, Span } from '../../flow/code.ts';
import { type Kind, kinds } from '../../flow/kinds.ts';
import { excerpt, type Frame, type Machine } from '../../flow/machine.ts';
import type { Call } from '../../flow/model.ts';
import { piecesOf, type Taint, type Value } from '../../flow/value.ts';
import { isInBrowserText } from '../checks/text.ts';

const statement = /^\s*(?:select\b[\s\S]*\bfrom\s|insert\s+into\b|update\b[\s\S]*\bset\b|delete\s+from\b)/i;
const markup = /^\s*<(?:!doctype|[a-z][a-z0-9]*[\s>])/i;

/** Data of a request, or of a caller, in a text that was put together. */
function foreignIn(value: Value, kind: Kind, orOfCaller = false): Taint | undefined {
  if (value.composed !== true) return undefined;
  const open = value.taints.filter(one => (one.clean & kinds[kind]) === 0);
  return (
    open.find(one => one.origin === 'request') ??
    (orOfCaller ? open.find(one => one.origin === 'parameter') : undefined)
  );
}

/** A statement with data of a request in it, given to a function of which nothing is known. */
export function noteStatement(call: Call, machine: Machine): void {
  const { positional, callee, at, frame, node } = call;
  const [first] = positional;
  if (first === undefined || callee.callables !== undefined || !statement.test(piecesOf(first.value) ?? '')) return;
  if (modelOf(call, machine) !== undefined) return;
  const taint = foreignIn(first.value, 'sql');
  if (taint === undefined || node.op !== 'call') return;
  const way = taint.sure ? 'is' : 'may be';
  const message = `\`${taint.source}\` (line ${taint.line}) ${way} part of the statement that \`${excerpt(frame.file, node.callee)}\` is given`;
  machine.report(
    {
      rule: 'javascript-sql-injection',
      severity: taint.sure ? 'warning' : 'note',
      confidence: 'medium',
      message,
      at,
      flow: flowOf(taint, at, frame.file, message),
    },
    frame,
  );
}

const built = [
  { rule: 'javascript-sql-injection', kind: 'sql', pieces: statement, what: 'a statement' },
  { rule: 'javascript-cross-site-scripting', kind: 'html', pieces: markup, what: 'markup' },
] as const;

/** True for an expression that puts a text together. */
export function isBuilt(node: Expression): boolean {
  if (node.op === 'chain' || node.op === 'template') return true;
  return node.op === 'call' && node.callee.op === 'member' && /^(?:join|concat)$/.test(node.callee.name);
}

/** A statement, or markup, that is put together with data of a request; where it goes is often out of sight. */
export function noteBuilt(value: Value, at: Span, frame: Frame, machine: Machine, only?: Kind): void {
  if (value.composed !== true) return;
  for (const { rule, kind, pieces, what } of built) {
    if ((only !== undefined && only !== kind) || !pieces.test(piecesOf(value) ?? '')) continue;
    const taint = foreignIn(value, kind, kind === 'html' && isInBrowserText(frame.file.source));
    // What is read further down is what somebody calls this with.
    if (taint === undefined || taint.at < 0 || taint.at >= at.end) continue;
    const message = `\`${taint.source}\` (line ${taint.line}) becomes part of ${what} as it is`;
    const flow = flowOf(taint, at, frame.file, message);
    machine.report({ rule, severity: 'note', confidence: 'low', message, at, flow, passing: 'line' }, frame);
  }
}

import { modelOf } from '../../flow/call.ts';
import { flowOf } from '../../flow/check.ts';
import { kinds } from '../../flow/kinds.ts';
import { excerpt, type Machine } from '../../flow/machine.ts';
import type { Call } from '../../flow/model.ts';
import { piecesOf } from '../../flow/value.ts';

const statement = /^\s*(?:select\b[\s\S]*\bfrom\b|insert\s+into\b|update\b[\s\S]*\bset\b|delete\s+from\b)/i;

/** A statement with data of a request in it, given to a function of which nothing is known. */
export function noteStatement(call: Call, machine: Machine): void {
  const { positional, callee, at, frame, node } = call;
  const [first] = positional;
  if (first?.value.composed !== true || callee.callables !== undefined || !statement.test(piecesOf(first.value) ?? ''))
    return;
  if (modelOf(call, machine) !== undefined) return;
  const taint = first.value.taints.find(one => one.origin === 'request' && (one.clean & kinds.sql) === 0);
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

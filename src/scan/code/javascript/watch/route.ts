import { kinds } from '../../flow/kinds.ts';
import type { Machine } from '../../flow/machine.ts';
import type { Call } from '../../flow/model.ts';
import { textOf } from '../../flow/value.ts';

/** `object[request.query.x]()`: whoever asks chooses which function is called, also one that the object inherits. */
export function noteChosenMethod({ node, at, frame }: Call, machine: Machine): void {
  if (node.op !== 'call' || node.callee.op !== 'index') return;
  // A table of our own holds what is meant.
  if (machine.evaluate(node.callee.object, frame).cells !== undefined) return;
  const key = machine.evaluate(node.callee.key, frame);
  const chosen = key.taints.find(taint => taint.origin === 'request' && (taint.clean & kinds.code) === 0);
  if (chosen === undefined) return;
  machine.report(
    {
      rule: 'javascript-code-injection',
      severity: 'note',
      confidence: 'low',
      message: `\`${chosen.source}\` (line ${chosen.line}) chooses the function that is called`,
      at,
    },
    frame,
  );
}

const verbs = new Set(['get', 'post', 'put', 'patch', 'delete', 'all']);
const protection =
  /auth|login|permission|require|admin|roles?\b|protect|jwt|secur|session|passport|guard|verify|token|req\.user|40[13]/i;

/** A route for administrators that nothing protects. */
export function noteAdminRoute({ method, positional, at, frame, node }: Call, machine: Machine): void {
  const [path, ...handlers] = positional;
  if (
    method === undefined ||
    !verbs.has(method) ||
    !/^\/(?:[\w-]+\/)*admin(?:\/|$)/.test(textOf(path?.value) ?? '') ||
    handlers.length !== 1
  )
    return;
  const callable = handlers[0]?.value.callables?.[0];
  if (callable?.kind !== 'function') return;
  const { source } = frame.file;
  const inside = source.slice(path?.node.end ?? node.start, node.end);
  const used = Array.from(source.matchAll(/\.use\(([^)\n]*)/g), found => found[1] ?? '').join(' ');
  if (protection.test(inside) || protection.test(used)) return;
  machine.report(
    {
      rule: 'javascript-missing-authorisation',
      severity: 'note',
      confidence: 'low',
      message: 'nothing here checks who asks',
      at,
    },
    frame,
  );
}

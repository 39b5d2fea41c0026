import { secretNoun } from '../../../secrets/name.ts';
import type { Expression } from '../../flow/code.ts';
import { dottedOf } from '../../flow/dotted.ts';
import type { Machine } from '../../flow/machine.ts';
import type { Call } from '../../flow/model.ts';
import { textOf } from '../../flow/value.ts';

const logCall =
  /(?:^|\.)(?:logging|logger|log|_logger|LOG|LOGGER|getLogger\(\))\.(?:debug|info|warning|warn|error|critical|exception|log)$/;

/** What is named after a secret and goes into the log. */
export function noteLoggedSecret(call: Call, machine: Machine): void {
  if (!logCall.test(call.name) && !logCall.test(`${dottedOf(call.receiver?.node)}.${call.method}`)) return;
  const secret =
    call.positional.flatMap(({ node }) => namesIn(node)).find(name => secretNoun(name) !== undefined) ??
    announced(call);
  if (secret === undefined) return;
  const message = `\`${secret}\` is written into the log`;
  machine.report(
    { rule: 'python-secret-in-log', severity: 'note', confidence: 'low', message, at: call.at },
    call.frame,
  );
}

/** The secret that a text says will follow: `"password: %s"`. */
function announced({ positional, method }: Call): string | undefined {
  const [first, ...more] = positional.slice(method === 'log' ? 1 : 0);
  const text = first === undefined ? '' : (textOf(first.value) ?? first.value.pieces ?? '').slice(0, 400);
  const hasHole = more.length > 0 || (first !== undefined && !first.value.constant);
  return hasHole
    ? /\b(password|passwd|passphrase|secret|token|api[ _-]?key|credentials?)\b(?:\s+is|\s+was)?\s*[:=]?\s*["'(]?(?:%[sr]|\{|\s?$)/i.exec(
        text,
      )?.[1]
    : undefined;
}

/** Names whose value becomes part of an argument. */
function namesIn(node: Expression): readonly string[] {
  if (node.op === 'name') return [node.name];
  if (node.op === 'member') return [node.name];
  if (node.op === 'template') return node.parts.flatMap(namesIn);
  if (node.op === 'call' && node.callee.op === 'member' && node.callee.name === 'format')
    return node.args.flatMap(({ value }) => namesIn(value));
  return node.op === 'chain' ? [node.first, ...node.rest.map(link => link.value)].flatMap(namesIn) : [];
}

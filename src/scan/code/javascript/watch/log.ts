import type { Expression } from '../../flow/code.ts';
import type { Machine } from '../../flow/machine.ts';
import type { Call } from '../../flow/model.ts';

const levels = new Set(['log', 'debug', 'info', 'warn', 'error', 'trace', 'verbose']);
const logger = /^(?:console|_?log(?:ger)?|winston|pino)$/i;
const secret =
  /(?:^|_|[a-z])(?:[pP]assword|[pP]asswd|[sS]ecret|[aA]pi_?[kK]ey|[aA]ccess_?[tT]oken|[pP]rivate_?[kK]ey)$|^(?:pwd|token|jwt)$/;

/** A secret, by its name, that is given to a log. */
export function noteLoggedSecret({ method, receiver, positional, at, frame }: Call, machine: Machine): void {
  if (method === undefined || !levels.has(method)) return;
  const object = receiver?.node;
  if (object?.op !== 'name' && object?.op !== 'member') return;
  if (!logger.test(object.name)) return;
  const name = positional.map(({ node }) => secretIn(node)).find(found => found !== undefined);
  if (name === undefined) return;
  const message = `\`${name}\` is written into a log`;
  machine.report({ rule: 'javascript-secret-in-log', severity: 'note', confidence: 'low', message, at }, frame);
}

function secretIn(node: Expression): string | undefined {
  if (node.op === 'name' || node.op === 'member') return secret.test(node.name) ? node.name : undefined;
  if (node.op === 'template') return firstSecret(node.parts);
  return node.op === 'chain' ? firstSecret([node.first, ...node.rest.map(link => link.value)]) : undefined;
}

function firstSecret(parts: readonly Expression[]): string | undefined {
  for (const part of parts) {
    const name = part.op === 'chain' || part.op === 'template' ? undefined : secretIn(part);
    if (name !== undefined) return name;
  }
  return undefined;
}

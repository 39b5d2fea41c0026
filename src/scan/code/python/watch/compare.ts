import { isCredential } from '../../../secrets/credential.ts';
import type { Expression, Span } from '../../flow/code.ts';
import { deepTaints } from '../../flow/contents.ts';
import type { Frame, Machine } from '../../flow/machine.ts';
import { knownOf, type Value } from '../../flow/value.ts';

const credential = 'python-hardcoded-credential';
const secretNames = /(?:^|_)(?:signature|sig|hmac|mac|digest|token|csrf|password|passwd|secret|api_key|apikey|hash)$/i;
const digests = /(?:hmac\.(?:new|digest)\(\)|hashlib\.\w+\(\))(?:\.(?:hex)?digest(?:\(\))?)?$/;

/** `==` on what must be kept secret tells, by its time, how much of it was right. */
export function compared(
  left: { node: Expression; value: Value },
  right: { node: Expression; value: Value },
  operator: string,
  at: Span,
  frame: Frame,
  machine: Machine,
): void {
  if (operator !== '==' && operator !== '!=') return;
  const both = [left, right];
  if (
    both.some(
      ({ value }) =>
        value.known !== undefined &&
        (knownOf(value) === null || knownOf(value) === '' || typeof knownOf(value) !== 'string'),
    )
  )
    return;
  const isMac = both.some(({ value }) => /^hmac\./.test(value.name ?? '') && digests.test(value.name ?? ''));
  const names = both.map(({ node }) => (node.op === 'name' || node.op === 'member' ? node.name : ''));
  const isSecret =
    names.every(name => secretNames.test(name)) ||
    (names.some(name => secretNames.test(name)) &&
      both.some(({ value }) => deepTaints(value).some(taint => taint.origin === 'request')));
  const text = both
    .map(({ node }) => (node.op === 'constant' ? node.value : undefined))
    .find(value => typeof value === 'string');
  if (typeof text === 'string' && names.some(name => isCredential(name, text))) {
    machine.report(
      {
        rule: credential,
        severity: 'note',
        confidence: 'medium',
        message: 'a credential that is written in the code is compared with',
        at,
      },
      frame,
    );
    return;
  }
  if (text !== undefined || !(isMac || isSecret)) return;
  machine.report(
    {
      rule: 'python-timing-unsafe-comparison',
      severity: 'note',
      confidence: isMac ? 'high' : 'low',
      message: 'the time of this comparison tells how much of the secret was right',
      at,
    },
    frame,
  );
}

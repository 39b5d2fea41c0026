import { isCredential } from '../../secrets/credential.ts';
import { mustBeRandom, secretNoun } from '../../secrets/name.ts';
import type { Expression, Span } from '../flow/code.ts';
import { deepTaints } from '../flow/contents.ts';
import { dottedOf } from '../flow/dotted.ts';
import type { Frame, Machine } from '../flow/machine.ts';
import type { Call, Watch } from '../flow/model.ts';
import { knownOf, textOf, type Value } from '../flow/value.ts';
import { settings } from './checks/settings.ts';

const credential = 'python-hardcoded-credential';
/** Keys that frameworks sign with. */
const signingKey = /^(?:SECRET_KEY|secret_key|JWT_SECRET_KEY)$/;

/** Looks at whatever is given a name: variables, arguments, members, keys, defaults. */
function assigned(
  name: string,
  value: Value,
  node: Expression | undefined,
  at: Span,
  frame: Frame,
  machine: Machine,
): void {
  if (node?.op === 'constant' && typeof node.value === 'string' && isCredential(name, node.value))
    machine.report(
      {
        rule: credential,
        severity: 'warning',
        confidence: 'medium',
        message: `\`${name}\` is given a credential that is written in the code`,
        at: insideQuotes(node, frame),
      },
      frame,
    );
  else if (
    signingKey.test(name) &&
    node?.op === 'constant' &&
    typeof node.value === 'string' &&
    /^[^\s/]{4,}$/.test(node.value)
  )
    machine.report(
      {
        rule: credential,
        severity: 'note',
        confidence: 'medium',
        message: `\`${name}\` is written in the code`,
        at: insideQuotes(node, frame),
      },
      frame,
    );
  if (value.taints.length > 0) noteSecretUse(name, value, frame, machine);
  const setting = settings.get(name);
  const message = setting?.says(value, at, frame);
  if (setting !== undefined && message !== undefined)
    machine.report({ rule: setting.rule, severity: setting.severity, confidence: 'high', message, at }, frame);
}

/** The text of a string without its quotes. */
function insideQuotes({ start, end }: Span, { file }: Frame): Span {
  const text = file.source.slice(start, end);
  const open = /^[A-Za-z]*(?:'''|"""|'|")/.exec(text)?.[0].length ?? 0;
  return { start: start + open, end: end - open + (/^[A-Za-z]*/.exec(text)?.[0].length ?? 0) };
}

/** Looks whether a predictable value becomes something that nobody may guess. */
function noteSecretUse(name: string, value: Value, frame: Frame, machine: Machine): void {
  if (!value.taints.some(taint => taint.origin === 'random') || !mustBeRandom(name)) return;
  for (const taint of value.taints)
    if (taint.origin === 'random' && taint.at >= 0) {
      const message = `\`${taint.source}\` can be predicted, and its value becomes \`${name}\``;
      const end = taint.at + taint.source.length;
      const start = taint.at + Math.max(0, taint.source.lastIndexOf('.') + 1);
      machine.report(
        { rule: 'python-weak-random', severity: 'warning', confidence: 'high', message, at: { start, end } },
        frame,
      );
    }
}

const logCall =
  /(?:^|\.)(?:logging|logger|log|_logger|LOG|LOGGER|getLogger\(\))\.(?:debug|info|warning|warn|error|critical|exception|log)$/;

/** What is named after a secret and goes into the log. */
function noteLoggedSecret(call: Call, machine: Machine): void {
  if (!logCall.test(call.name) && !logCall.test(`${dottedOf(call.receiver?.node)}.${call.method}`)) return;
  const secret = call.positional.flatMap(({ node }) => namesIn(node)).find(name => secretNoun(name) !== undefined);
  if (secret === undefined) return;
  const message = `\`${secret}\` is written into the log`;
  machine.report(
    { rule: 'python-secret-in-log', severity: 'note', confidence: 'low', message, at: call.at },
    call.frame,
  );
}

/** Names whose value becomes part of an argument. */
function namesIn(node: Expression): readonly string[] {
  if (node.op === 'name') return [node.name];
  if (node.op === 'member') return [node.name];
  if (node.op === 'template') return node.parts.flatMap(namesIn);
  return node.op === 'chain' ? [node.first, ...node.rest.map(link => link.value)].flatMap(namesIn) : [];
}

/** The default of a look-up in the environment, and the cookie that is set. */
function called(call: Call, machine: Machine): void {
  const [first, second] = call.positional;
  noteLoggedSecret(call, machine);
  if (second === undefined) return;
  if (call.name === 'os.getenv' || call.name === 'os.environ.get' || call.name === 'os.environ.setdefault')
    assigned(textOf(first?.value) ?? '', second.value, second.node, second.node, call.frame, machine);
  if (call.method === 'set_cookie') noteSecretUse('cookie', second.value, call.frame, machine);
}

const secretNames = /(?:^|_)(?:signature|sig|hmac|mac|digest|token|csrf|password|passwd|secret|api_key|apikey|hash)$/i;
const digests = /(?:hmac\.(?:new|digest)\(\)|hashlib\.\w+\(\))(?:\.(?:hex)?digest(?:\(\))?)?$/;

/** `==` on what must be kept secret tells, by its time, how much of it was right. */
function compared(
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

/** Decorators that switch something off, and routes for administrators that nothing protects. */
const defined: Watch['defined'] = ({ code, file }, frame, machine) => {
  const texts = code.decorators.map(decorator => file.source.slice(decorator.start, decorator.end));
  const exempt = code.decorators.find((_, i) => /(?:^|\.)(?:csrf_exempt|exempt)$/.test(texts[i] ?? ''));
  if (exempt !== undefined)
    machine.report(
      {
        rule: 'python-csrf-off',
        severity: 'note',
        confidence: 'medium',
        message: 'requests that other sites cause are accepted',
        at: exempt,
      },
      frame,
    );
  const admin = texts.findIndex(text => /(?:route|get|post|put|delete|patch)\(\s*['"][^'"]*\/admin\b/.test(text));
  const isProtected =
    texts.some(text =>
      /auth|login|permission|require|admin_only|roles?_|protected|jwt|secur|restricted|staff/i.test(
        text.replace(/\(.*/s, ''),
      ),
    ) ||
    /auth|permission|is_admin|is_staff|current_user|abort\(40[13]|Depends|login|session\b/i.test(
      file.source.slice(code.start, code.end),
    );
  const decorator = code.decorators[admin];
  if (decorator !== undefined && !isProtected)
    machine.report(
      {
        rule: 'python-missing-authorisation',
        severity: 'note',
        confidence: 'low',
        message: 'nothing here checks who asks',
        at: decorator,
      },
      frame,
    );
};

/** What a function that is named after a secret returns. */
const returned: Watch['returned'] = (value, _node, frame, machine) => {
  if (value.taints.length > 0) noteSecretUse(frame.name, value, frame, machine);
};

/** What is looked at on the way. */
export const watch: Watch = { assigned, called, compared, defined, returned };

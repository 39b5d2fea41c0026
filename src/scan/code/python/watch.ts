import { isCredential } from '../../secrets/credential.ts';
import { mustBeRandom } from '../../secrets/name.ts';
import type { Expression, Span } from '../flow/code.ts';
import { dottedOf } from '../flow/dotted.ts';
import type { Frame, Machine } from '../flow/machine.ts';
import type { Call, Watch } from '../flow/model.ts';
import { textOf, type Value } from '../flow/value.ts';
import { callsAnyName } from './checks/names.ts';
import { settings } from './checks/settings.ts';
import { compared } from './watch/compare.ts';
import { noteLoggedSecret } from './watch/log.ts';
import { noteText } from './watch/text.ts';

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
  noteText(value, at, frame, machine);
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

/** The default of a look-up in the environment, and the cookie that is set. */
function called(call: Call, machine: Machine): void {
  const [first, second] = call.positional;
  noteLoggedSecret(call, machine);
  if (callsAnyName(call))
    machine.report(
      {
        rule: 'python-names-at-run-time',
        severity: 'note',
        confidence: 'medium',
        message: 'any function of the module may be called here',
        at: call.at,
      },
      call.frame,
    );
  if (second === undefined) return;
  if (call.name === 'os.getenv' || call.name === 'os.environ.get' || call.name === 'os.environ.setdefault')
    assigned(textOf(first?.value) ?? '', second.value, second.node, second.node, call.frame, machine);
  if (call.method === 'set_cookie') noteSecretUse('cookie', second.value, call.frame, machine);
}

const markup = { rule: 'python-unescaped-markup', severity: 'note', confidence: 'low' } as const;

/** Decorators that switch something off, methods that say that their text is markup, and routes for administrators that nothing protects. */
const defined: Watch['defined'] = ({ code, file }, frame, machine) => {
  if (code.name === '__html__')
    machine.report({ ...markup, message: 'what this gives is never escaped', at: code.nameAt }, frame);
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

const safeText = /(?:^|\.)(?:SafeString|SafeText|SafeData|SafeBytes|Markup)$/;

/** Classes whose text counts as markup that needs no escaping. */
const described: Watch['described'] = ({ code, ancestors }, frame, machine) => {
  const decorator = code.decorators.find(node => /(?:^|\.)html_safe$/.test(dottedOf(node) ?? ''));
  if (decorator !== undefined || ancestors.some(name => safeText.test(name)))
    machine.report(
      { ...markup, message: 'texts of this class are never escaped', at: decorator ?? code.nameAt },
      frame,
    );
};

/** What a function that is named after a secret returns. */
const returned: Watch['returned'] = (value, _node, frame, machine) => {
  if (value.taints.length > 0) noteSecretUse(frame.name, value, frame, machine);
};

/** What is looked at on the way. */
export const watch: Watch = { assigned, called, compared, defined, described, returned };

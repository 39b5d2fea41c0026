import { isCredential } from '../../secrets/credential.ts';
import { mustBeRandom } from '../../secrets/name.ts';
import { modelOf } from '../flow/call.ts';
import type { Expression, Span } from '../flow/code.ts';
import { deepTaints } from '../flow/contents.ts';
import { follow } from '../flow/invoke.ts';
import type { Frame, Machine } from '../flow/machine.ts';
import type { Call, Given, Watch } from '../flow/model.ts';
import { type Closure, knownValue, textOf, type Value } from '../flow/value.ts';
import { isCookieWithout } from './checks/cookie.ts';
import { settings } from './checks/settings.ts';
import { isClearSocket } from './checks/transport.ts';
import { entryOf } from './entry.ts';
import { noteRoles } from './roles.ts';
import { noteLoggedSecret } from './watch/log.ts';
import {
  noteBacktracking,
  noteIncompleteEscape,
  noteOwnEscape,
  noteSlowPattern,
  noteTagRemoved,
} from './watch/pattern.ts';
import { defined } from './watch/pollution.ts';
import { noteRecordMade, noteStrategy } from './watch/record.ts';
import { noteAdminRoute, noteChosenMethod } from './watch/route.ts';
import { isBuilt, noteBuilt, noteStatement } from './watch/statement.ts';

const credential = 'javascript-hardcoded-credential';

/** Members that show what they are given at once: sinks of their own. */
const shown = /^(?:innerHTML|outerHTML|srcdoc|__html|template)$/;

/** Looks at whatever is given a name: variables, members, keys, defaults. */
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
  if (node?.op === 'constant' && isClearSocket(node.value)) noteSocket(node, frame, machine);
  if (value.taints.length > 0) noteSecretUse(name, value, frame, machine);
  if (node !== undefined && isBuilt(node) && !shown.test(name))
    noteBuilt(value, node, frame, machine, at === node ? 'html' : undefined);
  if (name === 'cookie' && at !== node) notePageCookie(value, at, frame, machine);
  if (node?.op === 'pattern' || node?.op === 'call') noteSlowPattern(value, node, frame, machine);
  const setting = settings.get(name);
  const message = setting?.says(value);
  if (setting !== undefined && message !== undefined)
    machine.report({ rule: setting.rule, severity: setting.severity, confidence: 'high', message, at }, frame);
}

/** The address of a socket without encryption, kept for later. */
function noteSocket(at: Span, frame: Frame, machine: Machine): void {
  const message = 'what is sent and answered can be read and changed on its way';
  machine.report({ rule: 'javascript-cleartext-transport', severity: 'note', confidence: 'low', message, at }, frame);
}

/** `document.cookie = 'name=value'`: what it does not say is off. */
function notePageCookie(value: Value, at: Span, frame: Frame, machine: Machine): void {
  if (!/\bdocument\.cookie$/.test(frame.file.source.slice(at.start, at.end)) || !isCookieWithout('secure', value))
    return;
  const message = 'the cookie is sent over unencrypted connections too';
  machine.report({ rule: 'javascript-insecure-cookie', severity: 'note', confidence: 'low', message, at }, frame);
}

/** The text of a string without its quotes. */
function insideQuotes({ start, end }: Span, { file }: Frame): Span {
  return /^['"`]/.test(file.source.slice(start, end)) ? { start: start + 1, end: end - 1 } : { start, end };
}

/** Looks whether a predictable value becomes something that nobody may guess. */
function noteSecretUse(name: string, value: Value, frame: Frame, machine: Machine): void {
  if (!value.taints.some(taint => taint.origin === 'random') || !mustBeRandom(name)) return;
  for (const taint of value.taints)
    if (taint.origin === 'random' && taint.at >= 0) {
      const message = `\`${taint.source}\` can be predicted, and its value becomes \`${name}\``;
      machine.report(
        {
          rule: 'javascript-weak-random',
          severity: 'warning',
          confidence: 'high',
          message,
          at: { start: taint.at, end: taint.at + taint.source.length },
        },
        frame,
      );
    }
}

/** Every call: who will call the functions that it is given, and what patterns and routes are used. */
function called(call: Call, machine: Machine): void {
  noteRoles(call, machine);
  followCallbacks(call, machine);
  noteBacktracking(call, machine);
  noteAdminRoute(call, machine);
  noteChosenMethod(call, machine);
  noteStatement(call, machine);
  noteIncompleteEscape(call, machine);
  noteOwnEscape(call, machine);
  noteTagRemoved(call, machine);
  noteLoggedSecret(call, machine);
  noteRecordMade(call, machine);
  noteStrategy(call, machine);
  if (call.method === 'cookie' && call.positional[1] !== undefined)
    noteSecretUse(`${textOf(call.positional[0]?.value) ?? ''} cookie`, call.positional[1].value, call.frame, machine);
}

/** A function that is written where it is handed over is followed there, with what holds there. */
function followCallbacks(call: Call, machine: Machine): void {
  const { frame, callee } = call;
  if (frame.depth === 0 || callee.callables !== undefined || modelOf(call, machine)?.result !== undefined) return;
  for (const { node, value } of call.positional) {
    if (node.op !== 'function') continue;
    for (const callable of value.callables ?? []) if (callable.kind === 'function') followNow(callable, call, machine);
  }
}

function followNow(closure: Closure, call: Call, machine: Machine): void {
  const { frame, node } = call;
  if (frame.exits === undefined && !machine.summaries.has(closure.code)) {
    follow(closure, frame, machine);
    return;
  }
  const entry = entryOf(closure, frame, machine);
  const values = [...closure.code.parameters.map((parameter, i) => entry.value(parameter, i)), knownValue(null)];
  machine.invoke(
    closure,
    { positional: values.map(value => ({ node, value })), keywords: new Map(), isSpread: false },
    undefined,
    frame,
  );
}

const secretNames =
  /(?:^|_|[a-z])(?:[sS]ignature|[sS]ig|[hH]mac|[dD]igest|[tT]oken|[cC]srf|[pP]assword|[pP]asswd|[sS]ecret|[aA]piKey|api_key|[hH]ash)$/;

/** `===` on what must be kept secret tells, by its time, how much of it was right. */
function compared(left: Given, right: Given, operator: string, at: Span, frame: Frame, machine: Machine): void {
  if (!/^[!=]==?$/.test(operator)) return;
  const both = [left, right];
  if (both.some(({ value, node }) => value.known !== undefined || node.op === 'constant' || node.op === 'number')) {
    const text = both
      .map(({ node }) => (node.op === 'constant' ? node.value : undefined))
      .find(value => typeof value === 'string');
    const names = both.map(({ node }) => nameIn(node));
    if (typeof text === 'string' && names.some(name => isCredential(name, text)))
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
  const isMac = both.some(({ value }) => /^crypto\.createHmac\(\)/.test(value.name ?? ''));
  const names = both.map(({ node }) => nameIn(node));
  const isSecret =
    names.every(name => secretNames.test(name)) ||
    (names.some(name => secretNames.test(name)) &&
      both.some(({ value }) => deepTaints(value).some(taint => taint.origin === 'request')));
  if (!isMac && !isSecret) return;
  machine.report(
    {
      rule: 'javascript-timing-unsafe-comparison',
      severity: 'note',
      confidence: isMac ? 'high' : 'low',
      message: 'the time of this comparison tells how much of the secret was right',
      at,
    },
    frame,
  );
}

function nameIn(node: Expression): string {
  return node.op === 'name' || node.op === 'member' ? node.name : '';
}

const returned: Watch['returned'] = (value, node, frame, machine) => {
  if (isBuilt(node)) noteBuilt(value, node, frame, machine);
};

export const watch: Watch = { assigned, called, compared, defined, returned };

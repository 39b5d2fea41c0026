import { deepTaints } from '../../flow/contents.ts';
import type { Machine } from '../../flow/machine.ts';
import type { Call } from '../../flow/model.ts';
import { textOf } from '../../flow/value.ts';
import { isCatastrophic } from '../redos.ts';

const matching = new Set(['test', 'exec', 'match', 'matchAll', 'replace', 'replaceAll', 'search', 'split']);

/** A pattern that takes for ever, used on a text that is not ours. */
export function noteBacktracking({ method, receiver, positional, at, frame }: Call, machine: Machine): void {
  if (method === undefined || !matching.has(method) || receiver === undefined) return;
  const [pattern, text] =
    receiver.value.name === 'RegExp()'
      ? [receiver.value, positional[0]?.value]
      : [positional[0]?.value, receiver.value];
  if (
    pattern?.name !== 'RegExp()' ||
    pattern.pieces === undefined ||
    text === undefined ||
    text.constant ||
    !isCatastrophic(pattern.pieces)
  )
    return;
  const severity = deepTaints(text).some(taint => taint.origin === 'request' && taint.sure) ? 'warning' : 'note';
  machine.report(
    {
      rule: 'javascript-slow-pattern',
      severity,
      confidence: severity === 'note' ? 'low' : 'high',
      message: 'the time that this pattern takes grows with the power of the text',
      at,
    },
    frame,
  );
}

const meta = /^\\?['"<>&\\*/.\n]$/;

/** `replace` of a special character that changes only the first of them. */
export function noteIncompleteEscape({ method, positional, receiver, at, frame }: Call, machine: Machine): void {
  const [from, to] = positional;
  if (
    method !== 'replace' ||
    from === undefined ||
    to === undefined ||
    receiver === undefined ||
    receiver.value.constant
  )
    return;
  const source =
    from.node.op === 'pattern' ? (from.node.flags.includes('g') ? '' : from.node.source) : (textOf(from.value) ?? '');
  if (!meta.test(source) || (from.value.known === undefined && from.node.op !== 'pattern')) return;
  const replacement = textOf(to.value) ?? '';
  if (!/^(?:\\|&\w+;|'')/.test(replacement) && !(replacement === '' && /['"<>]/.test(source))) return;
  machine.report(
    {
      rule: 'javascript-incomplete-escaping',
      severity: 'note',
      confidence: 'medium',
      message: 'only the first of them is replaced',
      at,
    },
    frame,
  );
}

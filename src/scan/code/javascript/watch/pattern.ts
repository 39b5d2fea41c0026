import type { Span } from '../../flow/code.ts';
import { deepTaints } from '../../flow/contents.ts';
import type { Frame, Machine } from '../../flow/machine.ts';
import type { Call } from '../../flow/model.ts';
import { isCatastrophic } from '../../flow/redos.ts';
import { textOf, type Value } from '../../flow/value.ts';

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

/** Escaping written by hand: one character that is forgotten is enough. */
export function noteOwnEscape({ method, positional, receiver, at, frame }: Call, machine: Machine): void {
  const [from, to] = positional;
  if (method !== 'replaceAll' || receiver === undefined || receiver.value.constant) return;
  if (!/^[<>"'&]$/.test(textOf(from?.value) ?? '') || !/^&[#\w]+;$/.test(textOf(to?.value) ?? '')) return;
  const message = 'markup is escaped by hand, and what is not in the list stays as it is';
  machine.report({ rule: 'javascript-escaping-by-hand', severity: 'note', confidence: 'low', message, at }, frame);
}

/** A pattern that takes for ever, kept for later. */
export function noteSlowPattern(value: Value, at: Span, frame: Frame, machine: Machine): void {
  if (value.name !== 'RegExp()' || value.pieces === undefined || !isCatastrophic(value.pieces)) return;
  const message = 'the time that this pattern takes grows with the power of the text';
  machine.report({ rule: 'javascript-slow-pattern', severity: 'note', confidence: 'low', message, at }, frame);
}

const element = /^<(?:\\?\/)?\w+/;

/** A tag that is taken out of a text: what stands around it may come together to one. */
export function noteTagRemoved({ method, positional, receiver, at, frame }: Call, machine: Machine): void {
  const [from, to] = positional;
  if (!/^replace(?:All)?$/.test(method ?? '') || receiver === undefined || receiver.value.constant) return;
  const source = from?.node.op === 'pattern' ? from.node.source : (textOf(from?.value) ?? '');
  if (!element.test(source) || textOf(to?.value) !== '') return;
  const message = 'what stands around the tag may come together to another one';
  machine.report(
    { rule: 'javascript-incomplete-escaping', severity: 'note', confidence: 'medium', message, at },
    frame,
  );
}

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

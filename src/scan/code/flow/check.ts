import type { Severity } from '../../finding.ts';
import type { Span } from './code.ts';
import { deepTaints } from './contents.ts';
import { kinds } from './kinds.ts';
import type { File, FlowPlace, Frame, Machine } from './machine.ts';
import type { Sink } from './model.ts';
import { piecesOf, type Step, type Taint, type Value } from './value.ts';

const order: readonly Severity[] = ['error', 'warning', 'note'];

/** Where a sink is, and what a message calls it. */
export interface SinkPlace {
  readonly at: Span;
  /** Code in backticks, or words. */
  readonly name: string;
}

/**
 * Judges what reaches a sink. A proven way from a source is as grave as the sink says; what may come from elsewhere, or
 * by way of code that was not followed, is a note. Everything else is silent. True when something was found.
 */
export function checkFlow(sink: Sink, value: Value, place: SinkPlace, frame: Frame, machine: Machine): boolean {
  if (sink.accepts?.(value) === false) return false;
  const pieces = piecesOf(value) ?? '';
  if (sink.prefix?.test(pieces) === true) return false;
  if (
    sink.pieces !== undefined &&
    (sink.needsPieces === true || deepTaints(value).every(taint => taint.origin !== 'request')) &&
    !sink.pieces.test(pieces)
  )
    return false;
  const open = deepTaints(value).filter(taint => taint.origin !== 'random' && (taint.clean & kinds[sink.kind]) === 0);
  const proven = gravest(open, sink);
  if (proven !== undefined) {
    const { taint, severity } = proven;
    const way = taint.sure ? 'reaches' : 'may reach';
    const message = `\`${taint.source}\` (line ${taint.line}) ${way} ${place.name} ${sink.lacks}`;
    const confidence = severity === 'error' ? 'high' : severity === 'warning' ? 'medium' : 'low';
    machine.report(
      {
        rule: sink.rule,
        severity,
        confidence,
        message,
        at: place.at,
        flow: flowOf(taint, place.at, frame.file, message),
        passing: sink.passes ? 'line' : undefined,
      },
      frame,
    );
    return true;
  }
  return checkUnknown(sink, value, pieces, place, frame, machine);
}

/** What does not come from a source that is known, and is not constant either. */
function checkUnknown(
  sink: Sink,
  value: Value,
  pieces: string,
  { at, name }: SinkPlace,
  frame: Frame,
  machine: Machine,
): boolean {
  if (value.constant || (sink.composed === undefined && sink.otherwise === undefined)) return false;
  if (deepTaints(value).some(taint => (taint.clean & kinds[sink.kind]) !== 0)) return false;
  if (sink.composed !== undefined && value.composed === true && (sink.pieces?.test(pieces) ?? true)) {
    const message = `${name} is given text that is put together with a value whose origin is not known`;
    machine.report({ rule: sink.rule, severity: sink.composed, confidence: 'low', message, at }, frame);
    return true;
  }
  if (sink.otherwise === undefined) return false;
  const message = `${name} is given a value whose origin is not known, ${sink.lacks}`;
  machine.report({ rule: sink.rule, severity: sink.otherwise, confidence: 'low', message, at }, frame);
  return true;
}

function gravest(taints: readonly Taint[], sink: Sink): { taint: Taint; severity: Severity } | undefined {
  let best: { taint: Taint; severity: Severity } | undefined;
  for (const taint of taints) {
    const said = sink.severity[taint.origin];
    if (said === undefined) continue;
    const severity = taint.sure && sink.weak?.test(taint.source) !== true ? said : 'note';
    if (best === undefined || order.indexOf(severity) < order.indexOf(best.severity)) best = { taint, severity };
  }
  return best;
}

/** The way of data to a sink, source first. */
export function flowOf(taint: Taint, at: Span, file: File, says: string): readonly FlowPlace[] {
  const places: FlowPlace[] = [{ ...at, path: file.isMain ? undefined : file.path, message: says }];
  for (let step: Step | undefined = taint.step; step !== undefined; step = step.before)
    places.push({ start: step.at, end: step.end, path: step.file, message: step.says });
  return places.toReversed();
}

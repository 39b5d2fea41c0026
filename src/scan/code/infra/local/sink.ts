import type { Severity } from '../../../finding.ts';
import type { Sighting } from '../language.ts';
import { hole, isClean } from './data.ts';
import type { CallSite, Program } from './program.ts';

/** A call that must not be given what somebody else wrote. */
export interface Sink {
  /** Which calls, by their name. */
  readonly call: RegExp;
  readonly kind: string;
  /** Positions of the arguments; the object itself is -1. */
  readonly places: readonly number[];
  /** What happens: `is run as a command`. */
  readonly says: string;
  readonly severity?: Severity;
  /** What the text around must look like, for methods whose name means other things too. */
  readonly text?: RegExp;
  /** Said, as a note, of a text with `text` that is put together with something unknown. */
  readonly composed?: string;
  readonly when?: (call: CallSite) => boolean;
}

/** What the sinks find in a program. */
export function* flowsInto(sinks: readonly Sink[], { calls }: Program): Generator<Sighting> {
  for (const call of calls)
    for (const sink of sinks)
      if (sink.call.test(call.name) && sink.when?.(call) !== false)
        for (const place of sink.places) yield* reached(sink, call, place);
}

function* reached({ kind, says, severity, text, composed }: Sink, call: CallSite, place: number): Generator<Sighting> {
  const data = place === -1 ? call.receiver : call.given[place];
  const at = place === -1 ? call.node : call.args[place];
  if (data === undefined || at === undefined || isClean(data, kind) || text?.test(data.text) === false) return;
  if (data.source !== undefined) {
    const { text: from, at: source } = data.source;
    const message = `\`${from}\` ${says}`;
    const flow = [
      { start: source.start, end: source.end, message: 'written by somebody else' },
      { start: at.start, end: at.end, message },
    ];
    yield { at, severity, message, flow };
  } else if (composed !== undefined && data.text.length > hole.length)
    yield { at, severity: 'note', message: composed };
}

/** A call that is wrong by itself. */
export interface Misuse {
  readonly call: RegExp;
  readonly says: string;
  readonly severity?: Severity;
  /** A text that must be given. */
  readonly text?: readonly [place: number, pattern: RegExp];
  readonly when?: (call: CallSite) => boolean;
}

/** What the misuses find in a program. */
export function* misusesIn(misuses: readonly Misuse[], { calls }: Program): Generator<Sighting> {
  for (const call of calls)
    for (const { call: name, says, severity, text, when } of misuses) {
      if (!name.test(call.name) || when?.(call) === false) continue;
      const given = text === undefined ? undefined : call.given[text[0]];
      if (text !== undefined && !(given?.isConstant === true && text[1].test(given.text))) continue;
      yield { at: call.node, severity, message: says };
    }
}

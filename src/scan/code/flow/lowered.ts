import { createLocator } from '../../region.ts';
import type { Parse } from '../syntax.ts';
import type { ModuleCode } from './code.ts';
import type { FlowLanguage } from './model.ts';

/** A text as code that is followed. Nothing of it changes while it is, so that it serves for many scans. */
export interface Lowered {
  readonly source: string;
  readonly code: ModuleCode;
  /** Offset of the first place that the grammar could not read. */
  readonly brokenAt: number | undefined;
  /** The line of an offset, counted from 1. */
  readonly lineOf: (offset: number) => number;
}

/** Lowers the text of a path; `anew` when it must be code of its own, not what another reader has. */
export type LowerText = (path: string, source: string, anew?: boolean) => Lowered;

/** UTF-16 units of text whose code is kept: about fifty bytes of memory each. */
const mostKept = 3_000_000;

/** Parses a text and lowers it. */
export function lowerText({ lower }: FlowLanguage, parse: Parse, source: string): Lowered {
  const parsed = parse(source);
  const regionOf = createLocator(source);
  return {
    source,
    code: lower(parsed, source),
    brokenAt: parsed.brokenAt,
    lineOf: offset => regionOf({ start: offset, end: offset }).startLine,
  };
}

/** Keeps what was lowered last: a file is read again for each file that imports it, and mostly it is the same. */
export function keepLowered(lower: LowerText): LowerText {
  const kept = new Map<string, Lowered>();
  let size = 0;
  const forget = (path: string) => {
    size -= kept.get(path)?.source.length ?? 0;
    kept.delete(path);
  };
  return (path, source, anew) => {
    if (anew === true) return lower(path, source);
    const known = kept.get(path);
    const lowered = known?.source === source ? known : lower(path, source);
    // What was asked for last stands last.
    forget(path);
    kept.set(path, lowered);
    size += source.length;
    for (const oldest of kept.keys()) {
      if (size <= mostKept) break;
      forget(oldest);
    }
    return lowered;
  };
}

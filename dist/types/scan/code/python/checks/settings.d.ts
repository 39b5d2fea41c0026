import type { Severity } from '../../../finding.ts';
import type { Span } from '../../flow/code.ts';
import type { Frame } from '../../flow/machine.ts';
import { type Value } from '../../flow/value.ts';
/** A name that switches something off when it is given a certain value, wherever that is. */
export interface Setting {
    readonly rule: string;
    readonly severity: Severity;
    readonly says: (value: Value, at: Span, frame: Frame) => string | undefined;
}
/** By name: of variables, keys and members. */
export declare const settings: ReadonlyMap<string, Setting>;

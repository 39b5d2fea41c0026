import type { Operation } from '../../../operation.ts';
import type { Invocation, ParsedArgs } from '../../program.ts';
/** A table of secrets holds names; every other form of them holds what they hide. */
export declare function shownKinds(parsed: ParsedArgs, invocation: Invocation): readonly Operation[];

import type { Operation } from '../../../operation.ts';
import { type Arg } from '../../arg.ts';
import type { Invocation } from '../../program.ts';
/** A command line of a program with thousands of options that all take the same form. */
export interface Words {
    readonly operands: readonly Arg[];
    /** Each option with its value, in order; without a value it is a flag. */
    readonly options: readonly (readonly [name: string, value?: Arg])[];
}
/**
 * Takes such a command line apart without a list of its options: what follows `--name` is its value unless it begins
 * with a hyphen. Operands that follow a flag are therefore taken for its value, which changes nothing where values and
 * operands are looked at alike.
 */
export declare function readWords(args: readonly Arg[], flags: ReadonlySet<string>): Words;
/** Files that are named as values: `file://x`, `fileb://x`, `@x`. */
export declare function filesNamed(args: readonly Arg[], invocation: Invocation): Operation[];

import type { Operation } from '../../operation.ts';
import { type Arg } from '../arg.ts';
import type { Invocation, Run } from '../program.ts';
/** What a program in a little language does besides turning text into text. */
export interface Effects {
    readonly reads: readonly string[];
    readonly writes: readonly string[];
    /** Commands of plain words, which get what it prints. */
    readonly commands: readonly string[];
}
export declare const noEffects: Effects;
/** A program in a little language: what it does when that can be told, else code. */
export declare function little(language: string, script: Arg, read: (text: string) => Effects | undefined, invocation: Invocation): {
    readonly operations: readonly Operation[];
    readonly runs: readonly Run[];
};

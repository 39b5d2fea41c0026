import type { ProgramSpec } from '../program.ts';
/** A program that looks for text in files, or for files by name. */
export interface Search {
    /** Its options; the operands are a pattern and then files. */
    readonly spec: ProgramSpec;
    /** Options that bring the pattern, so that every operand is a file. */
    readonly given: string;
    /** Without a file it searches the current folder: always, or with one of these options. */
    readonly here: true | string;
    /** Options with a pattern of file names. */
    readonly aims: string;
}
export declare const grep: Search;
export declare const ripgrep: Search;
/** `ag`, `ack` and `ugrep` share most of their letters; what differs only shows in what is printed. */
export declare const ack: Search;
export declare const fd: Search;

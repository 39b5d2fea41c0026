import type { Analysis, Invocation } from '../program.ts';
/** How an interpreter is told what to run. Lists of options are separated by spaces. */
export interface Interpreter {
    readonly names: string;
    readonly language: string;
    /** Options whose value is code, such as `-c` and `-e`. */
    readonly code: string;
    /** Those of them after which what the code gives is printed. */
    readonly prints?: string;
    /** Options without a value. */
    readonly flags: string;
    /** Options with a value that is not code; also after `=`. */
    readonly values?: string;
    /** Options that make it run what it is fed, whatever its operands are. */
    readonly fed?: string;
    /** Options whose value is a file that is read. */
    readonly files?: string;
    /** Options whose value is a module or a file that is run first. */
    readonly loads?: string;
    /** Options whose value names a module that is run. */
    readonly modules?: string;
    /** Options with which a file is checked and not run. */
    readonly checks?: string;
    /** Options after which it only says something about itself. */
    readonly asks: string;
    /** Options with which it looks for the project's tests by itself. */
    readonly tests?: string;
    /** Whether options still count after the code. */
    readonly goesOn?: boolean;
}
/** A script file, inline code, a module or standard input: each is what the interpreter would run. */
export declare function analyseInterpreter(interpreter: Interpreter, invocation: Invocation): Analysis;

import { type Effects } from './little-language.ts';
/** What an awk program does besides printing: the files and commands that its output goes to, when it says no more. */
export declare function readAwk(program: string): Effects | undefined;

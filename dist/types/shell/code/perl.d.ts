import type { Analysis, Invocation } from '../program.ts';
/** `perl -e`, `perl -pe … FILE` and `perl script.pl`. */
export declare function analysePerl(invocation: Invocation): Analysis;

/**
 * True for a Perl program that only matches, substitutes, computes and prints. Everything it is made of must be in the
 * lists below: no file, no command, no code within patterns and texts.
 */
export declare function isPlainPerl(code: string): boolean;

import type { HereDoc } from 'unbash';
import type { Stdin } from './program.ts';
/** What a here-document feeds to a program. */
export declare function hereDocument({ body, delimiter, operator }: HereDoc): Stdin;

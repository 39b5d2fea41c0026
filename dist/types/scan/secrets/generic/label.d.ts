import type { Span } from '../../region.ts';
/** Where the label that the redactor put in place of a secret ends, for a word inside one; `undefined` outside. */
export declare function labelEnd(text: string, { start, end }: Span): number | undefined;

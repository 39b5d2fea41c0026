import type { Span } from '../../region.ts';
/** How a text was read before a secret was seen in it. */
export type How = 'plain' | 'escaped' | 'joined' | 'utf-16' | 'base64' | 'hexadecimal' | 'compressed';
/** A text as some reader would see it, and where each stretch of it stands in the text that was given. */
export interface View {
    readonly text: string;
    readonly how: How;
    readonly spanOf: (span: Span) => Span;
}
/** A stretch of a text, and what some reader puts in its place. */
export interface Edit extends Span {
    readonly into: string;
}

import type { How, View } from './view.ts';
/** What a run of base64 or hexadecimal digits says where it says text; what is compressed is said by `inflate`. */
export interface Decoded extends View {
    readonly how: Extract<How, 'base64' | 'hexadecimal' | 'compressed'>;
}
/**
 * Visits the text in the base64, base64url and hexadecimal of a view, one layer deep. Base64 is read at all four
 * alignments, as what stands before it may be of the same alphabet; wrapped lines are joined. What decodes to no text is
 * not decoded.
 */
export declare function decode(view: View, inflate: (bytes: Buffer) => string | undefined, visit: (decoded: Decoded) => void): void;
/**
 * Whether a text ends inside base64 of something compressed that has begun before a place: what follows cannot be read
 * without what stands there.
 */
export declare function endsCompressed(text: string, before: number, inflate: (bytes: Buffer) => string | undefined): boolean;

import type { View } from './view/view.ts';
/** Unpacks what is compressed; `undefined` for what is not. */
type Inflate = (bytes: Buffer) => string | undefined;
/**
 * Visits a text in every way in which a reader may see it: as it stands, with escapes resolved (twice, as `%255F` needs
 * it), with strings put together, read as UTF-16, and what its base64, hexadecimal and compressed parts say, in the same
 * ways. Together they are no longer than a small multiple of the text and of what is unpacked.
 */
export declare function visitViews(text: string, inflate: Inflate, visit: (view: View) => void): void;
export {};

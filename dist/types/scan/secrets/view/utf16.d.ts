import type { View } from './view.ts';
/** Text in UTF-16 that was read as bytes, of either byte order. */
export declare function utf16Views({ text, spanOf }: View): readonly View[];

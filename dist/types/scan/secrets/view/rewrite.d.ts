import type { Edit, How, View } from './view.ts';
/**
 * The surroundings of edits, as they read with the edits made; the rest of a text reads as it did. The edits are in
 * order and do not overlap.
 */
export declare function rewritten({ text, spanOf }: View, edits: readonly Edit[], how: How): View[];

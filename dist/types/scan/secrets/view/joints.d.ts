import type { View } from './view.ts';
/** Strings in pieces, put together. */
export declare function joinedViews(view: View): readonly View[];

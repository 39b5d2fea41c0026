import type { View } from './view.ts';
/**
 * What has escapes, with them resolved: those behind backslashes (JSON, shell, most languages; at any depth), percent
 * signs (URLs) and ampersands (HTML, XML). A backslash before a line's end joins the lines, as a shell does.
 */
export declare function escapedViews(view: View): readonly View[];

/** The colours of the page by role. Text roles must stand out 4.5 to 1 from the grounds they are used on (WCAG 1.4.3). */
export interface Palette {
    readonly ground: string;
    readonly panel: string;
    readonly line: string;
    readonly text: string;
    readonly muted: string;
    readonly accent: string;
    readonly good: string;
    readonly goodGround: string;
    readonly warn: string;
    readonly warnGround: string;
    readonly bad: string;
    readonly badGround: string;
}
/** For screens by day, and for paper. */
export declare const light: Palette;
/** For screens by night. */
export declare const dark: Palette;

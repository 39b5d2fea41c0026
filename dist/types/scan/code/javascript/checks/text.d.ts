/** True when code runs in a page: it knows the window or the document. */
export declare function isInBrowserText(source: string): boolean;

/** True for code that a tool made from other code: nobody reads or mends it there. */
export declare function isMinified(source: string): boolean;

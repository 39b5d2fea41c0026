/** Whether a password that a command or a URL states is the one of every tutorial, or its place. */
export declare function isStockPassword(value: string): boolean;

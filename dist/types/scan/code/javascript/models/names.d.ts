/** Names that stand for one thing, whatever the framework: the request, its answer, a cross-window message. */
export declare const request = "@request";
export declare const response = "@response";
export declare const context = "@context";
export declare const message = "@message";
/** What a page of Next.js is given. */
export declare const page = "@page";
/** A file in an archive. */
export declare const archiveEntry = "@entry";
/** The name under which the tables know something: the longest known beginning is replaced. */
export declare function canonical(name: string): string;
/** Types that make a parameter the request, its answer or both. */
export declare const requestTypes: RegExp;
export declare const responseTypes: RegExp;
export declare const contextTypes: RegExp;
/** Types that leave nothing but a number, a date or a truth value. */
export declare const harmlessTypes: RegExp;

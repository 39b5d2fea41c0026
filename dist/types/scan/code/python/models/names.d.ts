/** Names that stand for one thing: the request of the current call, whatever the framework. */
export declare const request = "@request";
/** The name under which the tables know something: the longest known beginning is replaced. */
export declare function canonical(name: string): string;
/** Classes whose annotation makes a parameter the request. */
export declare const requestTypes: ReadonlySet<string>;
/** Annotations that leave nothing but a number, a date or a truth value. */
export declare const harmlessTypes: ReadonlySet<string>;
/** Annotations and defaults of parameters that the framework fills in, not the caller. */
export declare const injectedTypes: ReadonlySet<string>;
/** Constants of modules, as far as it matters what they hold. */
export declare const constants: ReadonlyMap<string, string | number>;

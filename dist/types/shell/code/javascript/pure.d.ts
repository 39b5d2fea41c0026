/** What of JavaScript and of Node only computes or shows, by module or object. */
export declare const pureMembers: Readonly<Record<string, string>>;
/** What shows or measures its arguments and keeps nothing of them. */
export declare const shownMembers: Readonly<Record<string, string>>;
/** What of it is plain data. */
export declare const dataMembers: Readonly<Record<string, string>>;
/** Modules of Node that are not understood. */
export declare const otherModules: Set<string>;
export declare const dataMethods: Set<string>;
/** Methods that call an argument, and which one. */
export declare const callbacks: ReadonlyMap<string, number>;

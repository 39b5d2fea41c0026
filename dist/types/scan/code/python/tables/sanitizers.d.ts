/** Calls by dotted name, and the bits of `kinds` for which what they return is clean. */
export declare const sanitizers: ReadonlyMap<string, number>;
/** Calls that leave a number, a truth value or something as harmless, and page makers that escape what they are given. */
export declare const harmless: ReadonlySet<string>;
/** Methods, of whatever, that give a number or a truth value. */
export declare const harmlessMethods: ReadonlySet<string>;
/** Functions that hand on what they are given, more or less as it was; their results are as sure as their arguments. */
export declare const conduits: ReadonlySet<string>;

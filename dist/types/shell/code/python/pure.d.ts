/**
 * What of Python's library only computes, by module. Left out on purpose: what takes names of attributes or code
 * (`operator.attrgetter`, `typing.get_type_hints`), what loads or makes types (`pickle`, `types`), and modules within modules.
 */
export declare const pureMembers: Readonly<Record<string, string>>;
/** What of it is plain data. */
export declare const dataMembers: Readonly<Record<string, string>>;
/** The rest of Python's own modules: none of them is anybody's package, and none is understood. */
export declare const otherModules: Set<string>;

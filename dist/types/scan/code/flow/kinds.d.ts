/** What untrusted data can be turned against, one bit each: a sanitizer cleans for some of them or for all. */
declare const names: readonly ['sql', 'nosql', 'command', 'code', 'ldap', 'xpath', 'template', 'header', 'log', 'html', 'path', 'url', 'redirect', 'deserialisation', 'xml', 'trust', 'regex', 'mail', 'archive', 'assignment', 'prototype', 'format', 'secret', 'number', 'choice'];
/** A way in which data can do harm. */
export type Kind = (typeof names)[number];
/** The bit of each kind. */
export declare const kinds: Readonly<Record<Kind, number>>;
/** Clean for every kind of sink. */
export declare const cleanForAll: number;
/** States that are no kind: what they mean is said by those who set and ask them. */
export declare const states: {
    /** A path without `..` and links, which makes a check of its beginning worth something. */
    readonly resolved: number;
    /** A text whose beginning is ours: a host, a folder, a program. */
    readonly prefixed: number;
};
/** The bits of several kinds. */
export declare function bitsOf(...wanted: readonly Kind[]): number;
export {};

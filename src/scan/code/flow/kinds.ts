/** What untrusted data can be turned against, one bit each: a sanitizer cleans for some of them or for all. */
const names = [
  'sql',
  'nosql',
  'command',
  'code',
  'ldap',
  'xpath',
  'template',
  'header',
  'log',
  'html',
  'path',
  'url',
  'redirect',
  'deserialisation',
  'xml',
  'trust',
  'regex',
  'mail',
  'archive',
  'assignment',
  'prototype',
  'format',
  'secret',
  'number',
  'choice',
] as const;

/** A way in which data can do harm. */
export type Kind = (typeof names)[number];

/** The bit of each kind. */
export const kinds: Readonly<Record<Kind, number>> = Object.freeze(
  Object.fromEntries(names.map((name, i) => [name, 1 << i])) as Record<Kind, number>,
);

/** Clean for every kind of sink. */
export const cleanForAll = (1 << names.length) - 1;

/** States that are no kind: what they mean is said by those who set and ask them. */
export const states = {
  /** A path without `..` and links, which makes a check of its beginning worth something. */
  resolved: 1 << 28,
  /** A text whose beginning is ours: a host, a folder, a program. */
  prefixed: 1 << 29,
} as const;

/** The bits of several kinds. */
export function bitsOf(...wanted: readonly Kind[]): number {
  return wanted.reduce((bits, kind) => bits | kinds[kind], 0);
}

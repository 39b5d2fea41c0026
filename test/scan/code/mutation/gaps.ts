/** A mutant of which other things are said than of the original. */
export interface Difference {
  readonly kind: string;
  readonly fixture: string;
  /** What was moved or renamed. */
  readonly moved: string;
  /** Rules of findings that are gone, and of those that are new. */
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

/** Something that the scanner does not see through yet. */
export interface Gap {
  readonly why: string;
  readonly explains: (difference: Difference) => boolean;
}

const rulesOf = ({ lost, gained }: Difference) => [...lost, ...gained];

/** Rules that look at how something is written, as what it amounts to says less. */
const written =
  /^(?:python-(?:hardcoded-credential|html-text|names-at-run-time|secret-in-log|sql-text)|javascript-(?:certificate-not-verified|error-details|format-string|incomplete-escaping|prototype-pollution|secret-in-log|sensitive-token|weak-password-hash))$/;

/** What is left out, and why; a mutant that none of these explains is a failure. */
export const gaps: readonly Gap[] = [
  {
    why: 'the rule judges a name, a literal or the form of a statement where it is written',
    explains: ({ kind, ...rest }) =>
      !kind.startsWith('renames') && rulesOf({ kind, ...rest }).every(rule => written.test(rule)),
  },
  {
    why: 'the rule judges by the name of the function or variable that is given the value',
    explains: difference =>
      difference.kind.startsWith('renames') && rulesOf(difference).every(rule => rule.endsWith('-weak-random')),
  },
  {
    why: 'a text of parts that come from nowhere known is told where it is put together, and where it is used',
    explains: ({ kind, moved, lost, gained }) =>
      lost.length === 0 &&
      !kind.startsWith('renames') &&
      /^["'`]/.test(moved) &&
      gained.every(rule => /^javascript-(?:sql-injection|cross-site-scripting)$/.test(rule)),
  },
  {
    why: 'a pattern tells what it takes out only where it is written',
    explains: ({ fixture, moved }) => /\.[jt]sx?$/.test(fixture) && /^\/./.test(moved),
  },
  {
    why: 'a check of what a call gives back says nothing of what the call was given',
    explains: ({ kind, moved, lost }) =>
      lost.length === 0 && /^(?:computes|puts) a value/.test(kind) && /^[\w.]+$/.test(moved),
  },
];

import type { Span } from '../../region.ts';
import { isCredential } from '../../secrets/credential.ts';
import type { PatternRule, Sighting } from './language.ts';

/** A name with the value that is written for it. */
export interface Setting {
  readonly name: string;
  readonly value: string;
  readonly at: Span;
}

/** The rule on credentials of a language: the settings whose name asks for a secret and whose value looks like one. */
export function credentialRule<Subject>(
  language: string,
  bad: string,
  good: string,
  settingsOf: (subject: Subject) => Iterable<Setting>,
): PatternRule<Subject> {
  return {
    id: `${language}-hardcoded-credential`,
    title: 'a credential in the file',
    cwe: [798],
    owasp: 'authentication',
    severity: 'warning',
    score: 7.5,
    precision: 'medium',
    why: 'Whoever can read the file, its history or what is built from it has the credential.',
    help: 'keep it in a secret store and hand it in when it is needed; treat the old one as known to others',
    bad,
    good,
    *find(subject): Generator<Sighting> {
      for (const { name, value, at } of settingsOf(subject))
        if (isCredential(name, value))
          yield { at, message: `\`${name}\` is given a value that looks like a credential` };
    },
  };
}

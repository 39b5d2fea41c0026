import type { Span } from '../../region.ts';
import type { PatternRule } from './language.ts';
/** A name with the value that is written for it. */
export interface Setting {
    readonly name: string;
    readonly value: string;
    readonly at: Span;
}
/** The rule on credentials of a language: the settings whose name asks for a secret and whose value looks like one. */
export declare function credentialRule<Subject>(language: string, bad: string, good: string, settingsOf: (subject: Subject) => Iterable<Setting>): PatternRule<Subject>;

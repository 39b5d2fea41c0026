import type { Severity } from '../../finding.ts';
import type { Span } from '../../region.ts';
import type { Analysis } from '../flow/analyse.ts';
import type { Report } from '../flow/machine.ts';
import type { RuleEntry } from '../flow/rule.ts';
import type { ParsedText } from '../syntax.ts';
/** A place where a rule is broken; severity and confidence are the rule's own when absent. */
export interface Sighting {
    readonly at: Span;
    readonly message: string;
    readonly severity?: Severity | undefined;
    /** The way of the data, from the source to here. */
    readonly flow?: Report['flow'];
}
/** A rule together with how its breaches are found in what was read. */
export interface PatternRule<Subject> extends RuleEntry {
    readonly find: (subject: Subject) => Iterable<Sighting>;
}
/** What was made of a text. `reports` are those of a language inside it, such as the shell in a Dockerfile. */
export interface Read<Subject> {
    /** Absent when the text is nothing that the rules are about. */
    readonly subject?: Subject | undefined;
    readonly gaps?: readonly string[];
    readonly reports?: readonly Report[];
}
/** A language whose rules look at what is written, not at where data goes. */
export interface PatternLanguage {
    readonly name: string;
    /** Whether a file is in it; by the path alone, whether it could be, when there is no text. */
    readonly recognises: (path: string, text?: string) => boolean;
    readonly rules: readonly RuleEntry[];
    /** The rule that a secret in such a file breaks. */
    readonly credentialRule: string;
    /** The parser that it needs, by name; it does without when absent. */
    readonly grammar?: string | undefined;
    /** Never throws for a text, whatever it holds. */
    readonly scan: (text: string, path: string, parsed?: ParsedText) => Analysis;
}
interface LanguageEntry<Subject> {
    readonly name: string;
    readonly recognises: PatternLanguage['recognises'];
    readonly grammar?: string;
    readonly rules: readonly PatternRule<Subject>[];
    /** What can be said of rules that another language looks for, or that the secret engine feeds. */
    readonly moreRules?: readonly RuleEntry[];
    readonly read: (text: string, path: string, parsed?: ParsedText) => Read<Subject>;
}
/** A language made of what reads it and of its rules; `NAME-hardcoded-credential` is among them. */
export declare function patternLanguage<Subject>(entry: LanguageEntry<Subject>): PatternLanguage;
/** What a rule finds, as reports. */
export declare function reportsOf<Subject>(rule: PatternRule<Subject>, subject: Subject): Report[];
export {};

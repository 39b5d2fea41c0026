import { type Json } from '../../json.ts';
import { type Fingerprint } from './report.ts';
import type { RuleIndex } from './rule-index.ts';
/**
 * Takes secrets out of what is kept or shown: logs, transcripts, terminals, prompts. Each becomes
 * `[secret:RULE:FINGERPRINT]`. A secret seen once is remembered, so that later texts lose it also where nothing but its
 * value gives it away, and in base64, hexadecimal and escaped forms. There is no limit on length.
 */
export interface Redactor {
    /** Remembers the secrets of a text. */
    learn(text: string): void;
    /** Remembers a value that is secret whatever it looks like; false when it is too short to be told from other text. */
    remember(secret: string, rule: string): boolean;
    /** The text without secrets; the same string when it has none. */
    text(text: string): string;
    /** A JSON value without secrets in strings or keys; the same value when it has none. */
    value(value: Json): Json;
    /** JSON Lines: a line that holds secrets is read, cleaned and written anew, so that it stays JSON; others stay as is. */
    jsonLines(text: string): string;
}
/** A redactor that knows no secret yet; `more` are rules beside our own. */
export declare function createRedactor(fingerprint: Fingerprint, more?: RuleIndex): Redactor;

import type { Finding } from '../scan/finding.ts';
import { type Paint } from './paint.ts';
/** A finding and what else a person is shown of it. */
export interface ShownFinding {
    readonly finding: Finding;
    /** Its line without secrets, and where in it the place of this one is. */
    readonly line?: {
        readonly text: string;
        readonly start: number;
        readonly length: number;
    };
    /** Such as the commit that it came with; one line each. */
    readonly remarks: readonly string[];
}
/** A finding for a terminal: where, how grave, what, how sure, and its line with a caret. */
export declare function renderFinding({ finding, line, remarks }: ShownFinding, paint?: Paint): string;
/** What to do about the rules that were met, each once. */
export declare function renderAdvice(findings: readonly Finding[], helpOf: (rule: string) => string | undefined, paint?: Paint): string;

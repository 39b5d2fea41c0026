import type { Span } from '../../../region.ts';
import { type Step, type Workflow } from './read.ts';
/** `${{ … }}` in a text. */
export interface Expression extends Span {
    readonly code: string;
}
/** The expressions in the text of a value, where they stand. */
export declare function expressionsIn({ text }: Pick<Workflow, 'text'>, { start, end }: Span): Generator<Expression>;
/** Who writes what an expression gives. */
export interface Outsider {
    /** The part that somebody else writes: `github.event.issue.title`. */
    readonly source: string;
    /** False when only people with some right in the repository do. */
    readonly isAnybody: boolean;
}
/** Who outside of the file writes what an expression gives; `undefined` when nobody does. */
export declare function outsiderOf(code: string, step: Step, workflow: Workflow): Outsider | undefined;
/** Who writes the setting of that name that holds in a step. */
export declare function outsiderInEnvironment(name: string, step: Step, workflow: Workflow): Outsider | undefined;

import type { FrameworkCoverage } from '../../compliance/coverage.ts';
import type { AssessedActivity, CodeFinding, OutcomeCount, Report } from '../../compliance/report.ts';
import type { Layer } from '../../decide/decision.ts';
/** The layers, in the order in which a call meets them. */
export declare const layerNames: Record<Layer, string>;
/** What every report says about itself on its first page. */
export declare const nature: string[];
/** `1 tool call`, `2 tool calls`. */
export declare function plural(count: number, noun: string, nouns?: string): string;
/** `27 allowed by rule` or `1 denied (secret found)`. */
export declare function outcomeWords({ effect, outcome }: Pick<OutcomeCount, 'effect' | 'outcome'>): string;
/** What the run comes to, in a few plain sentences. */
export declare function summarySentences(report: Report): string[];
/** What the scans of written code come to. */
export declare function codeSentence({ files, failed, findings, known, closed }: Report['code']): string;
/** What became of a finding that is left: how often the agent was told, and whether the run fails with it. */
export declare function findingState({ told, fails }: Pick<CodeFinding, 'told' | 'fails'>): string;
/** Whether the report is about all calls. */
export declare function populationSentence({ population }: Report): string;
/** The state of an activity with its numbers: `operated with exceptions (29, 1)`. */
export declare function stateWords({ state, operated, exceptions }: AssessedActivity): string;
/** `SOC 2: 29 of 61 touched (CC 22 of 33, …), 12 at "supports"`. */
export declare function coverageLine(coverage: FrameworkCoverage): string;
/** What the coverage line does not mean. */
export declare function coverageNote({ activities }: Report): string;
/** What the ids outside the mapping are. */
export declare const notAddressedNote = "These concern people, premises and governance, or lie outside what a run of an agent can show; evidence for them has to come from elsewhere.";
/** How anyone can check the numbers. */
export declare const integrityNote = "The signed bundle is the record; this page is an index that anyone can recompute from it. The verifier recomputes the chain and the Merkle root and checks the signature. What it cannot find: events that were not written, and a rewrite of everything by somebody who holds the signing key.";
export declare const verifyCommand = "policy audit verify BUNDLE";
/** The outcome of the run with a sign that does not need colour. */
export declare function outcomeSign(report: Report): {
    readonly tone: 'good' | 'bad';
    readonly text: string;
};
/** `3 min 12 s`, `850 ms`. */
export declare function duration(ms: number): string;
/** US dollars to the cent; to four places where less than ten cents would vanish. */
export declare function dollars(amount: number): string;
/** Label and value of what identifies the run; values come from the log. */
export declare function runRows({ run }: Report): {
    readonly label: string;
    readonly value: string;
}[];

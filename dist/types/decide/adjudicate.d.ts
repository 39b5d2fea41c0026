import type { VerdictRecord } from './decision.ts';
import type { JudgeFailure, Question } from './judge.ts';
/** A call larger than this is not shown in part and judged whole: it goes to a person. */
export declare const maxQuestionCharacters = 24000;
/** The tool that the model is forced to call; its fields are in the order in which it should think. */
export declare const verdictTool: {
    name: string;
    description: string;
    input_schema: {
        type: 'object';
        additionalProperties: boolean;
        properties: {
            category: {
                type: string;
                description: string;
            };
            data_leaving: {
                type: string;
                description: string;
            };
            risk: {
                type: string;
                enum: readonly ["low", "medium", "high", "critical"];
            };
            authorization: {
                type: string;
                enum: readonly ["none", "weak", "substance", "exact"];
            };
            evidence: {
                type: string;
                items: {
                    type: string;
                };
                description: string;
            };
            rationale: {
                type: string;
                description: string;
            };
            verdict: {
                type: string;
                enum: readonly ["approve", "deny", "needs-human"];
            };
        };
        required: string[];
    };
};
/** The fixed part of the prompt and its digest, which every verdict carries. */
export declare function adjudicatorMethod(instructions: string | undefined): {
    readonly system: string;
    readonly digest: string;
};
/**
 * The question as one JSON document: trusted and untrusted parts cannot be confused by what they say. What the code made
 * of the call quotes the call, so it is untrusted too. Characters that no reader sees (zero-width, bidirectional, tags)
 * are written as escapes.
 */
export declare function questionDocument(question: Question): string;
/**
 * Reads the input of the forced tool call. Anything but the exact shape is a failure. The verdict is computed again
 * from risk and authorization: where the model disagrees with itself, a person decides.
 */
export declare function readVerdict(input: unknown, about: {
    model: string;
    promptDigest: string;
    latencyMs: number;
}): VerdictRecord | JudgeFailure;

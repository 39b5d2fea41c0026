import type { Framework } from './control.ts';
/**
 * How much an activity says about a control. `supports`: it gives operating evidence for an activity that is commonly
 * placed under the control. `partial`: for a part of it. There is no stronger word; only an auditor has one.
 */
export declare const strengths: readonly ['supports', 'partial'];
export type Strength = (typeof strengths)[number];
/** From an activity to one control of one framework. */
export interface Edge {
    readonly control: string;
    readonly strength: Strength;
}
/** What we do and test: the only thing that a report gives a state. */
export interface Activity {
    readonly id: string;
    readonly title: string;
    /** `draft`: our judgement, not reviewed by an auditor. */
    readonly status: 'draft';
    /** The collector that finds evidence in the log of a run; absent when this version has none. */
    readonly collector?: string;
    readonly edges: readonly Edge[];
    /** What full evidence for the activity would hold. */
    readonly evidence: string;
    /** Printed wherever the activity is shown. */
    readonly doesNotProve: string;
}
/** Everything that the folder `compliance/` says. */
export interface Catalog {
    readonly frameworks: readonly Framework[];
    readonly activities: readonly Activity[];
}

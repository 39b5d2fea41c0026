import type { Catalog } from './activity.ts';
/** How much of a framework the mapping reaches, whatever happened in a run. */
export interface FrameworkCoverage {
    readonly framework: string;
    readonly name: string;
    readonly controls: number;
    /** Controls with at least one edge. */
    readonly touched: number;
    /** Controls with at least one edge of strength `supports`. */
    readonly supports: number;
    readonly groups: readonly {
        readonly id: string;
        readonly title: string;
        readonly controls: number;
        readonly touched: number;
    }[];
    /** Controls without an edge: people, premises, governance. */
    readonly notAddressed: readonly {
        readonly key: string;
        readonly title: string;
    }[];
}
/** Computes the coverage of each framework from the edges of the activities; no number is written down. */
export declare function coverageOf({ frameworks, activities }: Catalog): FrameworkCoverage[];

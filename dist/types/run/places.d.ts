/** The folders of one run. `scratch` is the agent's own and goes when the run is over. */
export interface Places {
    readonly run: string;
    /** The bundle's folder. */
    readonly folder: string;
    readonly scratch: string;
    readonly home: string;
    readonly tmp: string;
    readonly workspace: string;
}
/** Makes the folders of a new run below `out`. Throws when there is no usable workspace. */
export declare function makePlaces(givenWorkspace: string, out: string): Places;
/** The agent may have left something in its home that cannot be removed; that is said, and stops nothing. */
export declare function removeScratch(scratch: string): string[];

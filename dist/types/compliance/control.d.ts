/** One requirement of a framework: an id that is a fact, a title in our own words. */
export interface Control {
    /** The id with its framework: `soc2-2017:CC6.1`. Bare ids are ambiguous: several ISO standards have an `A.5.2`. */
    readonly key: string;
    readonly title: string;
    /** Public lists, as owner/repository, in which the id was found. */
    readonly seenIn: readonly string[];
}
/** A part of a framework, such as the common criteria of SOC 2. */
export interface ControlGroup {
    readonly id: string;
    readonly title: string;
    readonly controls: readonly Control[];
}
/** A closed list of controls: an id that is not in it does not exist. */
export interface Framework {
    readonly id: string;
    readonly name: string;
    readonly title: string;
    /** Who owns the text that we do not ship. */
    readonly owner: string;
    readonly link: string;
    readonly groups: readonly ControlGroup[];
}
/** All controls of a framework in the order of its file. */
export declare function controlsOf(framework: Framework): readonly Control[];

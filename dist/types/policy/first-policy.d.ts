/** A pack, and the files that say that a project is of its world: names, or ends of paths. */
interface PackSign {
    readonly pack: string;
    readonly files: RegExp;
}
/** What `policy init` looks for, from the language to the cloud. One entry for each pack that it may choose. */
export declare const packSigns: readonly PackSign[];
/** A pack that fits a project, and the files that say so. */
export interface ChosenPack {
    readonly pack: string;
    readonly because: readonly string[];
}
/** Which packs fit a project with these files, named as they are from its folder. */
export declare function choosePacks(files: readonly string[]): ChosenPack[];
/** The text of a first policy for a project. */
export declare function firstPolicy(project: string, chosen: readonly ChosenPack[]): string;
export {};

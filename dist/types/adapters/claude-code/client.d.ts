/** The installed Claude Code: where it is and what it says it is. */
export interface Client {
    readonly path: string;
    readonly version: string;
}
/** The first version that obeys `onFailure: "block"`; before it, a gate that fails lets calls through. */
export declare const oldestVersion = "2.1.295";
/** Finds Claude Code and proves it by running it. Throws `InputError` when there is none, or one too old to be gated. */
export declare function findClient(given: string | undefined, environment?: NodeJS.ProcessEnv, patienceMs?: number): Promise<Client>;

import { type Git } from './git.ts';
/** Which version of which repository the files of a folder are. */
export interface Provenance {
    /** Where others find it, without credentials; the folder itself where it has no remote. */
    readonly uri: string;
    readonly revision?: string;
    readonly branch?: string;
    /** The folder that was asked from, from the top, with `/`; absent at the top. */
    readonly folder?: string;
}
/** The repository around a folder; nothing where there is none, or git does not say. */
export declare function provenanceOf(git: Git): Promise<Provenance | undefined>;
/** A remote as an address that may be shown: no user, no password, no query. Nothing for a path of this machine. */
export declare function publicUri(remote: string): string | undefined;

import { type Git } from './git.ts';
/** An object of a repository; `bytes` is what it holds, and is read before the next object is asked for. */
export interface GitObject {
    readonly type: 'blob' | 'tree' | 'commit' | 'tag' | 'missing';
    readonly size: number;
    readonly bytes: AsyncIterable<Uint8Array>;
}
/** Reads objects by their ids, one after the other, from one process, as they are stored: no filter and no conversion. */
export interface ObjectReader {
    read(id: string): Promise<GitObject>;
    close(): void;
}
/** A reader of the objects of a repository. Its `read` throws `InputError` when git fails. */
export declare function openObjects(git: Git): ObjectReader;

import type { Span } from '../../../region.ts';
/** An instruction of a Dockerfile. */
export interface Instruction extends Span {
    /** In capitals. */
    readonly name: string;
    /** Behind the name, lines joined: comments and continuations are blanks, so that offsets stay. */
    readonly text: string;
    readonly textStart: number;
    /** Texts that are given with `<<NAME`. */
    readonly heredocs: readonly {
        readonly text: string;
        readonly start: number;
    }[];
    /** The stage that it is in, counted from 0; -1 before the first `FROM`. */
    readonly stage: number;
    /** What `ARG` and `ENV` say at this place. */
    readonly settings: ReadonlyMap<string, string>;
}
export interface Dockerfile {
    readonly instructions: readonly Instruction[];
    readonly stages: readonly Stage[];
}
export interface Stage extends Span {
    readonly image: string;
    /** The name that the stage is given. */
    readonly name: string | undefined;
}
/** Reads a Dockerfile, tolerantly: a line that is no instruction is left out. */
export declare function readDockerfile(text: string): Dockerfile;
/** A name with what is written for it. */
export interface DockerSetting {
    readonly name: string;
    readonly value: string;
    readonly start: number;
    readonly end: number;
}
/** What an `ENV`, `ARG` or `LABEL` says. */
export declare function settingsOf(name: string, text: string, at: number): DockerSetting[];
/** A text with the settings put in that are known. */
export declare function fold(text: string, settings: ReadonlyMap<string, string>): string;

import type { ExitCode } from './io.ts';
interface Guide {
    /** What a person has to know that no single option says. */
    readonly notes?: readonly string[];
    /** Commands to copy. */
    readonly examples: readonly string[];
    /** What each exit code means here; 1 and 3 mean the same for every command unless said otherwise. */
    readonly exits: Readonly<Partial<Record<ExitCode, string>>>;
}
/** What stands below the options in the help of every command. */
export declare function guide({ notes, examples, exits }: Guide): string;
export {};

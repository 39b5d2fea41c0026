import { type OperationKind } from '../operation.ts';
/** What is known of tools and programs, for whoever looks for mistakes in a policy. */
export declare const knowledge: {
    tools: string[];
    programs: string[];
    /** What the calls of a tool can be, as its examples say; nothing for one that can do anything. */
    kindsOf(name: string): readonly OperationKind[] | undefined;
    /** The name under which a program that is called by this text is matched. */
    nameOf(text: string): string | undefined;
    /** The sub-commands of a program; empty when it has none, nothing when its entry is a function. */
    subcommandsOf(name: string): readonly string[] | undefined;
    /** The options of a program and of its sub-commands; nothing when its entry is a function. */
    flagsOf(name: string): readonly string[] | undefined;
};

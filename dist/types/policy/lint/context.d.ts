import type { ProblemCode } from '../../errors.ts';
import type { McpServer } from '../../mcp/server.ts';
import type { OperationKind } from '../../operation.ts';
import type { Interpret } from '../examples.ts';
import { type Matcher, type Rule } from '../policy.ts';
import { type Lists } from '../variables.ts';
/** What is known of tools and programs; handed in, because a policy knows operations and not shells. */
export interface Knowledge {
    readonly tools: readonly string[];
    /** What the calls of a tool can be; nothing for a tool that can do anything. */
    kindsOf(tool: string): readonly OperationKind[] | undefined;
    /** The name under which a program that is called by this text is matched; nothing when that cannot be told. */
    nameOf(program: string): string | undefined;
    /** Every program with an entry. */
    readonly programs: readonly string[];
    /** The sub-commands of a program; empty when it has none, nothing when that cannot be told. */
    subcommandsOf(program: string): readonly string[] | undefined;
    /** The options of a program with all their spellings; nothing when that cannot be told. */
    flagsOf(program: string): readonly string[] | undefined;
}
/** What every check sees. */
export interface LintContext {
    /** All rules, those of other files included. */
    readonly rules: readonly Rule[];
    /** The rules that are written in the file that is checked. */
    readonly own: readonly Rule[];
    /** Ids of the rules that have exceptions. */
    readonly excepted: readonly string[];
    readonly lists: Lists;
    /** The lists that are written in the file that is checked. */
    readonly ownLists: readonly string[];
    readonly servers: Readonly<Record<string, McpServer>>;
    readonly knowledge: Knowledge;
    readonly interpret: Interpret;
}
/** Something that looks like a mistake, and where: in a rule, or elsewhere in the file. */
export interface Finding {
    readonly code: ProblemCode;
    readonly message: string;
    readonly help?: string;
    /** The rule; without one, the path starts at the top of the file. */
    readonly rule?: string;
    readonly path?: readonly (string | number)[];
    readonly at?: 'key';
}
/** One text of a matcher, and where it stands. */
export interface Text {
    readonly rule: Rule;
    readonly key: keyof Matcher;
    readonly text: string;
    readonly path: readonly (string | number)[];
    /** What the matcher does when it fits: an `unless` of a denial lets pass. */
    readonly lets: boolean;
    readonly matcher: Partial<Matcher>;
}
/** The matchers of a rule, and where they stand. */
export declare function matchersOf(rule: Rule): {
    matcher: Partial<Matcher>;
    path: (string | number)[];
    lets: boolean;
}[];
/** Every text of a rule's matchers under the given keys. */
export declare function textsOf(rule: Rule, keys: readonly (keyof Matcher)[]): Text[];
/** True when a text stands for what a list holds, which a policy on top may lengthen. */
export declare function usesList(text: string, lists: Lists): boolean;

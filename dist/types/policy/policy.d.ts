import type { McpServer } from '../mcp/server.ts';
import type { OperationKind, Risk } from '../operation.ts';
/** What a rule does to an operation it matches; declared from the weakest to the strictest. */
export declare const effects: readonly ['allow', 'ask', 'deny'];
export type Effect = (typeof effects)[number];
/** One value or several; several are alternatives. */
export type Some<T> = T | readonly T[];
export declare function listOf<T>(some: Some<T>): readonly T[];
/** How a rule recognises an operation: every key that is given must fit. */
export interface Matcher {
    readonly operation: Some<OperationKind>;
    /** The client's tool that the call came through, `*` as wildcard: `Bash`, `mcp__notes__*`. */
    readonly tool?: Some<string>;
    readonly path?: Some<string>;
    readonly program?: Some<string>;
    readonly subcommand?: Some<string>;
    /** Any of these flags is given, alone, bundled or with a value. */
    readonly flag?: Some<string>;
    /** Whether the path stands for files of one name in whatever folder, as `find -name x -delete` has it. */
    readonly anywhere?: boolean;
    /** Every one of these flags is given. */
    readonly all_flags?: Some<string>;
    /** No flag is given but these; `*` is a wildcard. */
    readonly only_flags?: Some<string>;
    /** The arguments in order, one word each: `*` is a wildcard in a word, `**` any number of words. */
    readonly arguments?: Some<string>;
    /** A linear-time regular expression over the program and its arguments, joined by single spaces. */
    readonly command?: string;
    /** Whether the program's entry says everything that it does. */
    readonly described?: boolean;
    /** Whether a tool reads the file as code, instead of the system starting it. */
    readonly loaded?: boolean;
    readonly language?: Some<string>;
    /** A linear-time regular expression over the code that would be evaluated. */
    readonly code?: string;
    readonly host?: Some<string>;
    readonly port?: Some<number>;
    readonly method?: Some<string>;
    /** Name of a remote of the repository. */
    readonly remote?: Some<string>;
    readonly what?: Some<string>;
    readonly name?: Some<string>;
    readonly target?: Some<string>;
    /** A branch that git changes, by its name or as `refs/heads/…`. */
    readonly ref?: Some<string>;
    /** Name of a variable of the environment. */
    readonly variable?: Some<string>;
    readonly force?: boolean;
    readonly server?: Some<string>;
    readonly risk?: Some<Risk>;
}
/** Whether a rule holds calls back, or only records that it would have. */
export declare const modes: readonly ['enforce', 'audit'];
export type Mode = (typeof modes)[number];
/** What a policy may leave to the tiers under it; without a word of it, they can only tighten. */
export declare const grants: readonly ['allow', 'audit', 'environment', 'exceptions', 'servers'];
export type Grant = (typeof grants)[number];
/** Where a secret would go: out of reach, into what git keeps, into files that git ignores, or nowhere but this machine. */
export declare const destinations: readonly ['leaving', 'tracked', 'ignored', 'local'];
export type Destination = (typeof destinations)[number];
/** What happens to a call that holds a secret, by where the secret would go. */
export interface SecretSettings extends Readonly<Partial<Record<Destination, Effect>>> {
    /** Of a finding of low confidence, where this is weaker. */
    readonly uncertain?: Effect;
}
/** What holds where no policy says anything. */
export declare const secretDefaults: Readonly<Required<SecretSettings>>;
/**
 * What follows when code that the agent writes has a weakness that was not there before, from the weakest; each does what
 * those before it do: it is recorded, told to the agent, fails the run if it is still there at the end, and is kept from
 * being written.
 */
export declare const consequences: readonly ['record', 'tell', 'fail', 'block'];
export type Consequence = (typeof consequences)[number];
/** How grave a weakness is, from the mildest. */
export declare const severities: readonly ['note', 'warning', 'error'];
type BySeverity = Readonly<Partial<Record<(typeof severities)[number], Consequence>>>;
/** Files in which weaknesses have other consequences than elsewhere, if those are stricter. */
export interface CodePaths extends BySeverity {
    readonly path: Some<string>;
    readonly unless?: Some<string>;
}
/** What follows when code that the agent writes has a weakness; the strictest that fits the file counts. */
export interface CodeSettings extends BySeverity {
    readonly paths?: readonly CodePaths[];
    /** How often the agent is told of one finding; after that it is left open. */
    readonly tell_at_most?: number;
}
/** What holds where no policy says anything. */
export declare const codeDefaults: {
    readonly error: 'tell';
    readonly warning: 'tell';
    readonly note: 'record';
    readonly tell_at_most: 2;
};
/** A tool call written in a rule: `Bash: git status`, `Read: /etc/hosts`, or tool and input in full. */
export type ExampleCall = string | {
    readonly tool: string;
    readonly input: Readonly<Record<string, unknown>>;
};
export interface Rule {
    readonly id: string;
    readonly effect: Effect;
    readonly reason: string;
    readonly instead?: string;
    /** No policy that extends this one may loosen the rule. */
    readonly floor?: boolean;
    /** A policy that extends this one may replace the rule, even by a weaker one. */
    readonly overridable?: boolean;
    readonly when: Matcher;
    /** What the rule leaves alone although `when` fits. */
    readonly unless?: Some<Partial<Matcher>>;
    /** `audit` records what the rule would hold back and lets it pass. Without it, the mode of the policy counts. */
    readonly mode?: Mode;
    /** Ids of the activities that the rule is evidence for; which controls these serve is said in `compliance`. */
    readonly activities?: readonly string[];
    readonly examples: Examples;
}
export interface Examples {
    readonly match: readonly ExampleCall[];
    readonly no_match?: readonly ExampleCall[];
}
/** Calls that a rule leaves alone for a time, and who answers for it. What no other rule settles is open then. */
export interface Exception {
    /** Id of the rule, which denies or asks and is no floor. */
    readonly rule: string;
    readonly owner: string;
    readonly reason: string;
    /** The last day on which it holds, as `2026-12-31` in UTC. */
    readonly expires: string;
    readonly when: Partial<Matcher>;
    readonly examples: Examples;
}
export interface Limits {
    readonly wall_clock_s?: number;
    readonly turns?: number;
    readonly calls?: number;
    readonly cost_usd?: number;
}
export interface AdjudicatorSettings {
    readonly enabled?: boolean;
    readonly model?: string;
    readonly timeout_ms?: number;
    /** What this organisation wants the model to know; it can be stricter than the method, not weaker. */
    readonly instructions?: string;
}
/** A policy as written in one file, or several files after `extends` was resolved. */
export interface Policy {
    readonly version: 1;
    readonly name: string;
    readonly description?: string;
    readonly extends?: Some<string>;
    /** What `ask` means when nobody is there: `deny` the call, or `fail` the run. */
    readonly unattended?: 'deny' | 'fail';
    /** `audit` records what rules would hold back, floor rules excepted, and lets it pass. Default `enforce`. */
    readonly mode?: Mode;
    /** What the tiers under this one may do besides tightening; what is extended says nothing about it. */
    readonly delegates?: readonly Grant[];
    readonly lists?: Readonly<Record<string, readonly string[]>>;
    readonly adjudicator?: AdjudicatorSettings;
    readonly limits?: Limits;
    readonly network?: {
        readonly air_gapped?: boolean;
    };
    readonly environment?: {
        readonly allow?: readonly string[];
    };
    readonly secrets?: SecretSettings;
    readonly code?: CodeSettings;
    readonly mcp?: {
        readonly servers?: Readonly<Record<string, McpServer>>;
    };
    readonly rules?: readonly Rule[];
    readonly exceptions?: readonly Exception[];
}
export {};

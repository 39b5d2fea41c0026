import type { Span } from '../../../region.ts';
import { type YamlValue } from '../yaml.ts';
/** A workflow or a composite action, as its rules see it. */
export interface Workflow {
    readonly text: string;
    readonly root: YamlValue;
    readonly isAction: boolean;
    /** What starts it, by name; empty for an action. */
    readonly triggers: ReadonlySet<string>;
    readonly jobs: readonly Job[];
}
export interface Job {
    readonly name: string;
    readonly at: Span;
    readonly value: YamlValue;
    readonly steps: readonly Step[];
}
export interface Step {
    readonly value: YamlValue;
    readonly job: Job;
    /** `owner/name` or `./path`, in lower case; empty for scripts. */
    readonly action: string;
    /** Behind the `@`. */
    readonly version: string;
    readonly uses: YamlValue | undefined;
    readonly run: YamlValue | undefined;
}
/** Reads a workflow or an action; `undefined` when the text is neither. */
export declare function readWorkflow(text: string, root: YamlValue): Workflow | undefined;
/** Whether somebody from outside can start it with the rights of the repository. */
export declare function isPrivileged({ triggers }: Workflow): boolean;
/** Whether somebody from outside can start it at all. */
export declare function isPublic(workflow: Workflow): boolean;
/** Whether a condition of the job or the step lets only trusted people through. */
export declare function isGuarded(job: Job, step?: Step): boolean;
/** Whether the job is given secrets other than the token of the run, or, in the file, rights to write. */
export declare function hasPower({ root, text }: Workflow, { value, at }: Job): boolean;
/** The settings that hold in a step, the innermost first. */
export declare function environmentsOf({ root }: Workflow, { value, job }: Step): readonly YamlValue[];
/** The value of an input of an action in a step. */
export declare function inputOf({ value }: Step, ...names: readonly string[]): YamlValue | undefined;

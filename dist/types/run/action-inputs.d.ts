import type { Limits } from '../policy/policy.ts';
/** Where `post` finds the evidence of a run that `main` could not seal. */
export declare const folderState = "evidence-folder";
/** The Action's inputs, read and checked. */
export interface ActionInputs {
    readonly task: string;
    readonly policy?: string;
    readonly workspace: string;
    readonly model: 'anthropic' | {
        readonly script: string;
    };
    readonly apiKey: string;
    readonly baseUrl: string;
    readonly signingKey: string;
    readonly claudePath?: string;
    readonly limits: Limits;
    readonly isolation: 'auto' | 'required' | 'off';
    readonly airGapped: boolean;
    readonly failOn: 'error' | 'warning' | 'note' | 'never';
    readonly allowUntrustedTrigger: boolean;
}
/** Reads the inputs. Throws `InputError` naming the input and the line of YAML that cures it. */
export declare function readInputs(): ActionInputs;

import type { Network } from '../network.ts';
import type { Script } from './script.ts';
/** A running scripted model. */
export interface ScriptedModel {
    readonly url: string;
    /** Expectations that were not met, one sentence each. */
    failures(): readonly string[];
    /** Turns of the main agent that were never asked for. */
    unplayed(): number;
    close(): Promise<void>;
}
/** Serves a script as the Messages API on this machine. */
export declare function startScriptedModel(network: Network, script: Script): Promise<ScriptedModel>;

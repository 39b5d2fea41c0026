import type { Machine } from '../../flow/machine.ts';
import type { Call } from '../../flow/model.ts';
/** What is named after a secret and goes into the log. */
export declare function noteLoggedSecret(call: Call, machine: Machine): void;

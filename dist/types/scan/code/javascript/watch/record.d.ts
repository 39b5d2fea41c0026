import type { Machine } from '../../flow/machine.ts';
import type { Call } from '../../flow/model.ts';
/** `new User(req.body)`: every field that is sent becomes one of the record. */
export declare function noteRecordMade(call: Call, machine: Machine): void;
/** `new XyzStrategy({ clientSecret: 'text' })`, whoever it is that people sign in with. */
export declare function noteStrategy({ node, positional, at, frame }: Call, machine: Machine): void;

import type { Machine } from '../../flow/machine.ts';
import type { Call } from '../../flow/model.ts';
/** `object[request.query.x]()`: whoever asks chooses which function is called, also one that the object inherits. */
export declare function noteChosenMethod({ node, at, frame }: Call, machine: Machine): void;
/** A route for administrators that nothing protects. */
export declare function noteAdminRoute({ method, positional, at, frame, node }: Call, machine: Machine): void;

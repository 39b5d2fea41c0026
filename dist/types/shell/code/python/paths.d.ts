import type { Call } from '../machine.ts';
import { type Value } from '../value.ts';
type PathValue = Extract<Value, {
    kind: 'path';
}>;
/** An empty path is the current folder. */
export declare function makePath(call: Call): Value;
/** What a method of a `pathlib` path does. */
export declare function pathMethod(receiver: PathValue, name: string, call: Call): Value;
/** What a property of a `pathlib` path is. */
export declare function pathProperty({ place }: PathValue, name: string): Value | undefined;
export {};

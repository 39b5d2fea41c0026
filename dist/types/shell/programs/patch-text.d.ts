import type { Operation } from '../../operation.ts';
import type { Invocation } from '../program.ts';
/** The files that a patch changes, which stand in its text: `+++ b/src/a.ts`, with `strip` folders taken off. */
export declare function patchedFiles(text: string, strip: number, invocation: Invocation): Operation[];

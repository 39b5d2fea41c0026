import type { Library } from '../machine.ts';
/** JavaScript, as far as its code is followed. */
export declare const javascript: Library;

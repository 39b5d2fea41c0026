import type { Library } from '../machine.ts';
/** Python, as far as its code is followed. */
export declare const python: Library;

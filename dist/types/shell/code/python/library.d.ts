import { type Library } from '../library.ts';
/** Python, as far as its code is followed. */
export declare const python: Library;

import { type Library } from '../library.ts';
/** JavaScript, as far as its code is followed. */
export declare const javascript: Library;

import { type Program } from '../tree.ts';
/** The tree of a JavaScript program; throws `NotRead` where it is not understood. */
export declare function readJavaScript(code: string): Program;

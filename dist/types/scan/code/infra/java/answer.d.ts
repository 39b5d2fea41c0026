import type { CallSite } from '../local/program.ts';
/** A word before the name of a method whose text a framework answers: to say so in `owner`. */
export declare function answerOf(annotations: string): string;
/** True for a `return` whose text a framework answers. */
export declare function isAnswer({ owner }: CallSite): boolean;

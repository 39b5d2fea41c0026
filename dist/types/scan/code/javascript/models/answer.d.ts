import type { Call } from '../../flow/model.ts';
import type { Result } from './results.ts';
/** What is said of the kind of an answer is kept with it. */
export declare const typed: Result;
/** True when an answer was said to be something that browsers read as a page. */
export declare function isPage(call: Call): boolean;
/** True when an answer was said to be something that browsers do not read as a page. */
export declare function isInert(call: Call): boolean;

import type { Models } from '../../flow/model.ts';
/** What holds of the parts of a call when it is true. */
export declare const guards: Models['guards'];
/** Characters whose absence makes data harmless, and for what. */
export declare const absent: Models['absent'];

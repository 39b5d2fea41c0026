import type { SourceText } from '../yaml-file.ts';
/** The frameworks and activities that come with the package, as texts. */
export declare function catalogFiles(): SourceText[];

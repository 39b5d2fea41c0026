import type { Operation } from './operation.ts';
/** Where a path really leads, symbolic links resolved; handed in, because deciding looks at no file. */
export type RealPath = (path: string) => string;
/** The operations with every path as it really is; the name that the call used stays as its alias. */
export declare function withFacts(operations: readonly Operation[], realPath: RealPath): readonly Operation[];

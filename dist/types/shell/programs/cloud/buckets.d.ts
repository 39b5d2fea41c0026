import type { Operation } from '../../../operation.ts';
import type { Arg } from '../../arg.ts';
import type { Invocation } from '../../program.ts';
/** Copying between this machine and buckets: each address is a bucket, everything else a local tree. */
export declare function copiesBuckets(service: string, paths: readonly Arg[], deletes: boolean, invocation: Invocation): Operation[];

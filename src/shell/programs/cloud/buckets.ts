import type { Operation } from '../../../operation.ts';
import type { Arg } from '../../arg.ts';
import type { Invocation } from '../../program.ts';
import { connection, type Method } from '../remote-service.ts';

const remote = /^(?:s3|gs|az|abfss?|https?):\/\//;

/** Copying between this machine and buckets: each address is a bucket, everything else a local tree. */
export function copiesBuckets(
  service: string,
  paths: readonly Arg[],
  deletes: boolean,
  invocation: Invocation,
): Operation[] {
  return paths.flatMap((arg, i): Operation[] => {
    const text = arg.text ?? arg.prefix;
    const last = i === paths.length - 1 && paths.length > 1;
    if (remote.test(text)) return [connection(service, method(last, deletes))];
    if (text === '-') return [];
    const kinds = last ? (['write', ...(deletes ? ['delete' as const] : [])] as const) : (['read'] as const);
    return kinds.flatMap(kind => invocation.paths(kind, arg, true));
  });
}

function method(last: boolean, deletes: boolean): Method {
  if (!last) return 'GET';
  return deletes ? 'DELETE' : 'POST';
}

import type { ChangeOperation, Operation } from '../operation.ts';
import { type Destination, destinations } from '../policy/policy.ts';

/** Whether git ignores a file and does not track it; false wherever that cannot be told. Handed in, like `RealPath`. */
export type IsIgnored = (path: string) => boolean;

/**
 * Where what stands in the input of a call would go, the gravest first; never empty. Each operation is taken at the
 * worst that it may do with the text: what is not understood, or not described to its end, may send it anywhere.
 */
export function destinationsOf(operations: readonly Operation[], isIgnored: IsIgnored): readonly Destination[] {
  const lookUp = limited(isIgnored);
  const found = new Set(operations.map(operation => destinationOf(operation, lookUp)));
  // A command that only writes a file keeps nothing besides.
  if (found.size > 1 || found.size === 0) found.delete('local');
  return found.size === 0 ? ['local'] : destinations.filter(destination => found.has(destination));
}

/** More files than a command fills with settings; what is beyond them counts as tracked. */
const mostLookups = 16;

function limited(isIgnored: IsIgnored): IsIgnored {
  const known = new Map<string, boolean>();
  return path => {
    const ignored = known.get(path) ?? (known.size < mostLookups && isIgnored(path));
    known.set(path, ignored);
    return ignored;
  };
}

function destinationOf(operation: Operation, isIgnored: IsIgnored): Destination {
  switch (operation.kind) {
    case 'connect':
    case 'call':
    case 'unknown':
      return 'leaving';
    case 'write':
      // A pattern or a tree may be files of both kinds.
      return operation.glob || operation.tree || !isIgnored(operation.path) ? 'tracked' : 'ignored';
    case 'execute':
      return operation.described && !operation.loaded ? 'local' : 'leaving';
    case 'evaluate':
      return operation.described ? 'local' : 'leaving';
    case 'change':
      return leaves(operation) ? 'leaving' : 'local';
    case 'read':
    case 'delete':
      return 'local';
  }
}

/** Other agents may do with a text whatever the policy allows; what git is told stands in the repository. */
const otherAgents = ['subagent', 'team', 'message'];

function leaves({ what, name }: ChangeOperation): boolean {
  return what === 'git' || name === 'publish-package' || (what === 'agent' && otherAgents.includes(name));
}

import { posix } from 'node:path';
import type { Operation, PathOperation } from './operation.ts';

/** Where a path really leads, symbolic links resolved; handed in, because deciding looks at no file. */
export type RealPath = (path: string) => string;

/** The operations with every path as it really is; the name that the call used stays as its alias. */
export function withFacts(operations: readonly Operation[], realPath: RealPath): readonly Operation[] {
  return operations.map(operation => (isPath(operation) ? resolved(operation, realPath) : operation));
}

function isPath(operation: Operation): operation is PathOperation {
  return operation.kind === 'read' || operation.kind === 'write' || operation.kind === 'delete';
}

function resolved(operation: PathOperation, realPath: RealPath): PathOperation {
  const { path } = operation;
  const wild = operation.glob ? path.search(/[*?[]/) : -1;
  // Deleting a link deletes the link, not what it leads to; before a wildcard only the folder can be resolved.
  const cut =
    wild >= 0 ? path.lastIndexOf('/', wild) : operation.kind === 'delete' ? path.lastIndexOf('/') : path.length;
  const [known, rest] = [path.slice(0, cut) || '/', path.slice(cut)];
  const real = rest === '' ? realPath(known) : posix.normalize(`${realPath(known)}/${rest}`);
  return real === path ? operation : { ...operation, path: real, alias: path };
}

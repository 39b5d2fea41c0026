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

const wildcard = /[*?[\]]/;

function resolved(given: PathOperation, realPath: RealPath): Operation {
  const operation = given.written === undefined ? given : withoutWritten(given);
  const named = given.written ?? given.path;
  const cut = knownLength(operation, named);
  const rest = named.slice(cut);
  const folder = realPath(named.slice(0, cut) || '/');
  // A wildcard in the name of a folder cannot be told from one that stands for names.
  if (operation.glob && wildcard.test(folder))
    return {
      kind: 'unknown',
      text: `${operation.kind} ${named}`,
      why: 'the folder it is in has a wildcard in its name',
    };
  const real = rest === '' ? folder : posix.resolve(`${folder}/${rest}`);
  return real === operation.path ? operation : { ...operation, path: real, alias: operation.path };
}

function withoutWritten({ written: _written, ...operation }: PathOperation): PathOperation {
  return operation;
}

/** How much of a path can be resolved: before a wildcard, only the folder. */
function knownLength({ kind, glob, contents }: PathOperation, path: string): number {
  const wild = glob ? path.search(/[*?[]/) : -1;
  if (wild >= 0) return path.lastIndexOf('/', wild);
  // Deleting a link deletes the link, not what it leads to.
  const itself = kind === 'delete' && !contents && !/\/\.{0,2}$/.test(path);
  return itself ? path.lastIndexOf('/') : path.length;
}

import { describeOperation, type Operation } from '../../src/operation.ts';
import { interpretShell } from '../../src/shell/interpret.ts';

export const context = { cwd: '/workspace', home: '/home/user' };

/** What a command line does, one line per operation. */
export function operationsOf(command: string): string[] {
  return interpretShell(command, context).map(describeOperation);
}

/** The same without the programs that are started: what is read, written, deleted and changed. */
export function effectsOf(command: string): string[] {
  return interpretShell(command, context)
    .filter(operation => operation.kind !== 'execute')
    .map(describeOperation);
}

/** True for what no rule of any policy can allow without naming it: not understood, or code in some language. */
export function isOpen(operation: Operation): boolean {
  return operation.kind === 'unknown' || operation.kind === 'evaluate';
}

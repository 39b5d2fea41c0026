import type { ExecuteOperation } from '../operation.ts';
/** The command as a `command` pattern sees it: the program and its arguments, quoted where they need it. */
export declare function commandLine({ program, args }: ExecuteOperation): string;

import type { ExecuteOperation } from '../operation.ts';

const plain = /^[\w@%+=:,./~^*?[\]{}#-]+$/;

/** The command as a `command` pattern sees it: the program and its arguments, quoted where they need it. */
export function commandLine({ program, args }: ExecuteOperation): string {
  return [quoted(program), ...args.map(arg => (arg === undefined ? '‹dynamic›' : quoted(arg)))].join(' ');
}

/** Without quotes, `npm 'ci --x'` and `'npm ci' --x` would look like `npm ci --x`. */
function quoted(arg: string): string {
  return plain.test(arg) ? arg : `'${arg.replaceAll("'", "'\\''")}'`;
}

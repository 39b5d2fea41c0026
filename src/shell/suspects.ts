import { posix } from 'node:path';
import type { Operation } from '../operation.ts';
import { type Arg, literalArg, staticText } from './arg.ts';
import { pathOperations } from './paths.ts';
import { findProgram } from './programs/index.ts';
import type { ShellState } from './state.ts';
import { plainUrl } from './url.ts';

/** How many commands among the arguments of one program are looked at. */
const maxInner = 3;

/**
 * What a program that nobody described may do with its arguments: read what looks like a path, connect to what looks
 * like an address, so that a denial holds whatever uses it. The program itself stays not described, so that nothing is allowed by this.
 */
export function possibleUses(args: readonly Arg[], state: ShellState, located: boolean): readonly Operation[] {
  return args.flatMap((arg): readonly Operation[] => {
    const host = located ? undefined : hostIn(arg);
    if (host !== undefined) return [{ kind: 'connect', host }];
    const path = pathIn(arg);
    if (path === undefined || (located && !isPrivate(path, state.home))) return [];
    return pathOperations(state, 'read', path).filter(operation => operation.kind === 'read');
  });
}

function hostIn(arg: Arg): string | undefined {
  const [address] = /\b(?:https?|wss?|ftp):\/\/[^\s'"]+/.exec(staticText(arg) ?? '') ?? [];
  return address === undefined ? undefined : plainUrl(address)?.hostname;
}

/** `/x`, `a/b`, `.env`, `--key=/x`, `@/x`; never an address or an option. */
function pathIn(arg: Arg): Arg | undefined {
  const { text } = arg.names ?? arg;
  // Any file may be among those that a wildcard stands for.
  if (text === undefined || ((arg.names ?? arg).glob && !posix.isAbsolute(text))) return undefined;
  const value = text.replace(/^(?:-{0,2}[\w.-]+=)?@?/, '');
  if (value.startsWith('-') || /:\/\/|\s|^\/*$/.test(value) || !/\/|^\.\w/.test(value)) return undefined;
  return value === text ? (arg.names ?? arg) : literalArg(value);
}

/** Scripts take routes and other names that only look like paths; what is a person's or the machine's is one. */
function isPrivate({ text = '' }: Arg, home: string): boolean {
  if (!posix.isAbsolute(text)) return /(?:^|\/)\.[^./]/.test(text);
  return text.startsWith(`${home}/`) || /^\/(?:etc|root|home|Users|proc|sys|dev|run|var)\//.test(text);
}

/** The commands that may start among the arguments of an unknown wrapper: `foo rm -rf /`. They count for denials only. */
export function innerCommands(args: readonly Arg[]): readonly (readonly Arg[])[] {
  const starts = args.flatMap((arg, i) => (i < args.length - 1 && isProgram(staticText(arg)) ? [i] : []));
  return starts.slice(0, maxInner).map(i => args.slice(i));
}

function isProgram(text: string | undefined): boolean {
  if (text === undefined || !/^[\w./-]+$/.test(text)) return false;
  const name = text.replace(/^.*\//, '');
  return findProgram(name) !== undefined || name === 'eval';
}

/** The script after `-c`: `foo -c 'rm -rf /'`. */
export function innerScripts(args: readonly Arg[]): readonly string[] {
  return args.flatMap((arg, i) => {
    const script = /^(?:-c|--command)$/.test(arg.text ?? '') ? staticText(args[i + 1]) : undefined;
    return script !== undefined && /\s/.test(script) ? [script] : [];
  });
}

/** What of a possible command is kept: everything that a denial may be about. */
export function isSuspect(operation: Operation): boolean {
  if (operation.kind === 'unknown') return false;
  return operation.kind !== 'execute' || operation.described || findProgram(operation.program) !== undefined;
}

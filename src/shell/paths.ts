import { posix } from 'node:path';
import type { Operation, PathOperation } from '../operation.ts';
import { type Arg, wildcard } from './arg.ts';
import { climbs, type ShellState } from './state.ts';

/** Files that hold nothing: reading or writing them is no operation. */
const devices = /^\/dev\/(?:null|zero|full|random|urandom|stdin|stdout|stderr|tty|fd\/\d+)$/;
const socket = /^\/dev\/(?:tcp|udp)\/([^/]+)\/(\d+)$/;
/** The longest path that Linux takes (PATH_MAX). */
const maxLength = 4096;

/** True for a path that stands for what is fed to a program, not for a file. */
export function isInput(text: string | undefined): boolean {
  return text !== undefined && /^(?:-|\/dev\/stdin|\/dev\/fd\/\d+|\/proc\/self\/fd\/\d+)$/.test(text);
}

/** The operations on the files that an argument names: one per directory the shell may be in. */
export function pathOperations(state: ShellState, kind: PathOperation['kind'], arg: Arg, tree = false): Operation[] {
  const { text } = arg;
  if (text === undefined)
    return [unknown(`${kind} ${arg.prefix}…`, 'the path is only known at run time'), ...rootOf(kind, arg)];
  if (text === '-' && kind !== 'delete') return [];
  if (text === '') return [unknown(kind, 'the path is empty')];
  const bases = posix.isAbsolute(text) ? [''] : state.cwds;
  if (bases === undefined)
    return [unknown(`${kind} ${text}`, 'the directory it is relative to is only known at run time')];
  // The star of a folder and a star in a name cannot both stand in one path.
  const inGlob = bases === state.cwds && state.cwdGlob === true;
  const mixed = inGlob ? !arg.glob && wildcard.test(text) : arg.glob && bases.some(base => wildcard.test(base));
  if (mixed) return [unknown(`${kind} ${text}`, 'the path has a wildcard where it cannot be followed')];
  return bases
    .map(base => pathOperation(kind, base, inGlob ? { ...arg, glob: true } : arg, text, tree || arg.tree === true))
    .filter(operation => !isNothing(operation));
}

/** `rm -rf "$x/"*` empties the machine where `x` has no value. */
function rootOf(kind: PathOperation['kind'], { rest }: Arg): Operation[] {
  const isRoot = kind === 'delete' && rest !== undefined && /^\/+\.?\*\/?$/.test(rest);
  return isRoot ? [{ kind, path: '/', tree: true, contents: true }] : [];
}

function pathOperation(kind: PathOperation['kind'], base: string, arg: Arg, text: string, tree: boolean): Operation {
  const written = base === '' ? text : `${base}/${text}`;
  const path = posix.resolve(written);
  const unfolded = climbs(written) ? { written } : {};
  if (written.length > maxLength) return unknown(kind, `the path is longer than ${maxLength} characters`);
  // With a wildcard before it, `..` cannot be folded away by name.
  if (arg.glob && /[*?[][^/]*\/(?:.*\/)?\.\.(?:\/|$)/.test(written))
    return unknown(`${kind} ${text}`, 'the path has a wildcard where it cannot be followed');
  const contents = kind === 'delete' && /\/\.?$/.test(text);
  const whole = kind === 'delete' && arg.glob && /^[^*?[]*\/\*\/?$/.test(path);
  // `rm -r build/*` empties the folder: what it does to all names is what it does to the tree.
  if (whole) {
    const folder = climbs(written) ? { written: written.replace(/\/\*\/*$/, '') } : {};
    return { kind, path: path.replace(/\/\*$/, '') || '/', ...folder, tree: true, contents: true };
  }
  return {
    kind,
    path,
    ...unfolded,
    ...(arg.glob ? { glob: true } : {}),
    ...(tree ? { tree } : {}),
    ...(contents ? { contents } : {}),
  };
}

function isNothing(operation: Operation): boolean {
  return (operation.kind === 'read' || operation.kind === 'write') && devices.test(operation.path);
}

/** What a redirection to or from a path does: bash itself makes connections of `/dev/tcp/HOST/PORT`. */
export function asConnection(operation: Operation): Operation {
  if (operation.kind !== 'read' && operation.kind !== 'write') return operation;
  const [, host, port] = socket.exec(operation.path) ?? [];
  return host === undefined ? operation : { kind: 'connect', host, port: Number(port) };
}

function unknown(text: string, why: string): Operation {
  return { kind: 'unknown', text, why };
}

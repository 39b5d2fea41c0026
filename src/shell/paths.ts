import { posix } from 'node:path';
import type { Operation, PathOperation } from '../operation.ts';
import type { Arg } from './arg.ts';
import type { ShellState } from './state.ts';

/** Files that hold nothing: reading or writing them is no operation. */
const devices = /^\/dev\/(null|zero|full|random|urandom|stdin|stdout|stderr|tty|fd\/\d+)$/;

const socket = /^\/dev\/(?:tcp|udp)\/([^/]+)\/(\d+)$/;

/** The operations on the files that an argument names: one per directory the shell may be in. */
export function pathOperations(state: ShellState, kind: PathOperation['kind'], arg: Arg, tree = false): Operation[] {
  const text = arg.text;
  if (text === '-' && kind !== 'delete') return [];
  if (text === undefined)
    return [{ kind: 'unknown', text: `${kind} ${arg.prefix}…`, why: 'the path is only known at run time' }];
  if (text === '') return [{ kind: 'unknown', text: kind, why: 'the path is empty' }];
  if (!posix.isAbsolute(text) && state.cwds === undefined)
    return [
      { kind: 'unknown', text: `${kind} ${text}`, why: 'the directory it is relative to is only known at run time' },
    ];
  // With a wildcard before it, `..` cannot be folded away by name.
  if (arg.glob && /[*?[][^/]*\/(.*\/)?\.\.(\/|$)/.test(text))
    return [{ kind: 'unknown', text: `${kind} ${text}`, why: '`..` follows a wildcard' }];
  const bases = posix.isAbsolute(text) ? ['/'] : (state.cwds ?? []);
  return bases.flatMap(base => onePath(kind, posix.resolve(base, text), arg.glob, tree || arg.tree === true));
}

function onePath(kind: PathOperation['kind'], path: string, glob: boolean, tree: boolean): Operation[] {
  if (devices.test(path)) return [];
  const [, host, port] = socket.exec(path) ?? [];
  if (host !== undefined) return [{ kind: 'connect', host, port: Number(port) }];
  // `rm -r build/*` empties the folder: what it does to all names is what it does to the tree.
  if (kind === 'delete' && glob && path.endsWith('/*') && !/[*?[]/.test(path.slice(0, -2)))
    return [{ kind, path: path.slice(0, -2) || '/', tree: true }];
  return [{ kind, path, ...(glob ? { glob } : {}), ...(tree ? { tree } : {}) }];
}

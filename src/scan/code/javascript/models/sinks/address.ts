import { anyOf, contentsOf } from '../../../flow/contents.ts';
import type { Call } from '../../../flow/model.ts';
import { piecesOf, type Value } from '../../../flow/value.ts';

/** An address with a host of our own, or a path on this one. */
export const ownHost = /^(?:https?:|wss?:)?\/\/[^/\s ]+[/:?]|^\/(?![/\\])/i;
/** How a text begins, when all of it begins so: of `to || '/'` only the second way does. */
export function beginningOf(value: Value): string {
  const isWhole = value.known !== undefined || value.composed === true || value.name === 'URL()';
  return isWhole ? (piecesOf(value) ?? '') : '';
}
const ownPath = /^\/(?![/\\ ])[^/\\]|^[\w.-]+\/|^\?|^#/;
export const placed = (own: RegExp) => (value: Value) => {
  const [contents] = contentsOf(value);
  const part =
    contents === undefined
      ? value
      : anyOf(
          ['url', 'uri', 'href', 'baseURL', 'host', 'hostname', 'origin'].flatMap(
            name => contents.members.get(name) ?? [],
          ),
        );
  return part === undefined || own.test(beginningOf(part)) ? undefined : part;
};
export function own(value: Value): boolean {
  const beginning = beginningOf(value);
  return ownHost.test(beginning) || ownPath.test(beginning);
}
/** Code of a page sends the requests of whoever looks at it. */
export function inBrowser({ frame }: Call): boolean {
  const { modules, path } = frame.file.code.modules.has('react-dom')
    ? { modules: new Set(['react']), path: '' }
    : { modules: frame.file.code.modules, path: frame.file.path };
  return (
    !modules.has('express') &&
    (modules.has('react') || modules.has('vue') || modules.has('@angular/core') || /\.(?:jsx|tsx)$/.test(path)) &&
    ![...modules].some(module => /^next|^express|^koa|^fastify/.test(module))
  );
}

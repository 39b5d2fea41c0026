import type { Operation } from '../../../operation.ts';
import { type Arg, globArg, literalArg, staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs } from '../../program.ts';
import { dottedNames } from '../dotted-names.ts';

/** The operands behind `--`, which name files. */
export function afterDashes(parsed: ParsedArgs): readonly Arg[] {
  return parsed.operands.slice(parsed.undashed);
}

/** What a pathspec names: `:/` and `:(top)` begin at the top, `:!x` takes away. */
export function pathspec(
  arg: Arg,
  kind: 'read' | 'write' | 'delete',
  invocation: Invocation,
  tree = true,
): Operation[] {
  const text = staticText(arg);
  if (text !== undefined && /^[^:/]*[*?[][^/]*$/.test(text))
    return dottedNames(text).flatMap(name => invocation.paths(kind, globArg(`**/${name}`)));
  if (text === undefined || !text.startsWith(':')) return invocation.paths(kind, arg, tree);
  if (/^:(?:!|\^|\(exclude)/.test(text)) return [];
  const plain = text.replace(/^:(?:\/|\([\w,]*\))?/, '');
  return invocation.paths(kind, literalArg(plain === '' ? '.' : plain), tree);
}

/**
 * A file of the repository's history: `git show REV:PATH`. It holds what the file itself holds, or once did, so that it
 * is read like it; `REV` alone shows any file, which only a name says.
 */
export function revisions(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  return parsed.operands.slice(0, parsed.undashed).flatMap(arg => {
    const text = staticText(arg) ?? arg.prefix;
    const [, path] = /^[^:\s]*:(?:\d:|\.\/)?([^:]+)$/.exec(text) ?? [];
    return path === undefined || text.startsWith(':(') ? [] : invocation.paths('read', literalArg(path));
  });
}

/** The files named behind `--`, or that can be nothing but files. */
export function shownFiles(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const named = afterDashes(parsed);
  const hidden = parsed.operands
    .slice(0, parsed.undashed)
    .filter(arg => /(?:^|\/)\.[\w*]/.test(arg.text ?? '') && !/\.\.\.?|@\{|^[^/]*:/.test(arg.text ?? ''));
  return [...named, ...hidden].flatMap(arg => pathspec(arg, 'read', invocation, false));
}

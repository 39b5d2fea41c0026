import type { Operation } from '../../operation.ts';
import { globArg, literalArg } from '../arg.ts';
import type { Invocation } from '../program.ts';
import { connectTo } from '../url.ts';

const quoted = /"([^"\\\n]{2,500})"|'([^'\\\n]{2,500})'/g;
const path = /^(?:~?\/)[\w./*@+-]+$/;
const address = /^https?:\/\/[\w.:[\]-]+(?:[/?#]\S*)?$/;
const deletes =
  /\b(?:unlink|rmtree|remove_tree|rmdir|rm_rf|rm_r|os\.remove|File\.delete|rmSync|rmdirSync|unlinkSync|FileUtils\.rm\w*)\b/;
const writes =
  /\b(?:File\.write|IO\.write|file_put_contents|writeFile\w*|appendFile\w*|write_text)\b|['"][>aw]\+?b?['"]/;
const maxLiterals = 50;

/**
 * The places that stand as texts in code that is not understood. What the code does to them is guessed from its words:
 * this can only add to what is denied, as such code is never allowed.
 */
export function literalPlaces(code: string, invocation: Invocation): Operation[] {
  const texts = new Set(
    [...code.matchAll(quoted)].slice(0, maxLiterals).map(([, double, single]) => double ?? single ?? ''),
  );
  const kinds = [
    'read' as const,
    ...(deletes.test(code) ? ['delete' as const] : []),
    ...(writes.test(code) ? ['write' as const] : []),
  ];
  return [...texts].flatMap(text => {
    if (address.test(text)) return [connectTo(literalArg(text), invocation)];
    if (!path.test(text)) return [];
    const { home } = invocation;
    if (text.startsWith('~') && home === undefined) return [];
    const full = text.startsWith('~') ? `${home}${text.slice(1)}` : text;
    return kinds.flatMap(kind => invocation.paths(kind, full.includes('*') ? globArg(full) : literalArg(full)));
  });
}

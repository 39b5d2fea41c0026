import { isEitherBase64 } from '../walk.ts';
import { rewritten } from './rewrite.ts';
import type { Edit, View } from './view.ts';

/**
 * Where one string literal ends and the next begins, and an operator of some language puts them together, or nothing
 * does: `"a" + "b"`, `'a' . 'b'`, `"a" .. "b"`, `"a" "b"`, and `a""b` as a shell reads it.
 */
const joint =
  /(?:["'`][ \t]{0,16}\\?(?:\r?\n[ \t]{0,64})?(?:\+\+?|\.\.?|&|\|\||<>|~|\^)?[ \t]{0,16}(?:\r?\n[ \t]{0,64})?[brfuL]{0,2}["'`]){1,16}/g;
const joining = new Set(Array.from('=.:@', mark => mark.charCodeAt(0)));

/** Strings in pieces, put together. */
export function joinedViews(view: View): readonly View[] {
  const { text } = view;
  const edits: Edit[] = [];
  joint.lastIndex = 0;
  for (let found = joint.exec(text); found !== null; found = joint.exec(text)) {
    const [start, end] = [found.index, joint.lastIndex];
    if (isJoined(text.charCodeAt(start - 1)) && isJoined(text.charCodeAt(end))) edits.push({ start, end, into: '' });
    // What ends one pair of quotes may begin the next.
    else joint.lastIndex = end - 1;
  }
  return edits.length === 0 ? [] : rewritten(view, edits, 'joined');
}

/** Whether a unit may stand inside a token or where its name meets it. */
function isJoined(unit: number): boolean {
  return isEitherBase64(unit) || joining.has(unit);
}

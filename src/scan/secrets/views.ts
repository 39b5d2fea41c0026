import { decode } from './view/encoded.ts';
import { escapedViews } from './view/escapes.ts';
import { joinedViews } from './view/joints.ts';
import { utf16Views } from './view/utf16.ts';
import type { View } from './view/view.ts';

/** Encodings inside one another that are looked into. */
const deepest = 3;

/** Unpacks what is compressed; `undefined` for what is not. */
type Inflate = (bytes: Buffer) => string | undefined;

/**
 * Visits a text in every way in which a reader may see it: as it stands, with escapes resolved (twice, as `%255F` needs
 * it), with strings put together, read as UTF-16, and what its base64, hexadecimal and compressed parts say, in the same
 * ways. Together they are no longer than a small multiple of the text and of what is unpacked.
 */
export function visitViews(text: string, inflate: Inflate, visit: (view: View) => void): void {
  around({ text, how: 'plain', spanOf: span => span }, inflate, visit, 0);
}

function around(view: View, inflate: Inflate, visit: (view: View) => void, depth: number): void {
  const see = (seen: View) => {
    visit(seen);
    if (depth === deepest) return;
    decode(seen, inflate, decoded => {
      // Whatever is done to what was decoded, the encoding says best how it was hidden.
      around(decoded, inflate, inner => visit({ ...inner, how: decoded.how }), depth + 1);
    });
  };
  see(view);
  for (const joined of joinedViews(view)) see(joined);
  for (const wide of utf16Views(view)) see(wide);
  for (const once of escapedViews(view)) {
    see(once);
    for (const joined of joinedViews(once)) see(joined);
    for (const twice of escapedViews(once)) see(twice);
  }
}

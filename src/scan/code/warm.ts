import type { ParsedText, Parsers } from './syntax.ts';

/** What is kept, in UTF-16 units of source; its trees take some sixty bytes for each. */
const mostUnits = 2 * 1024 * 1024;

/**
 * Parsers that remember what they parsed, by its text, the latest uses of it: when one file of a project changes, the
 * others that it leads to are not parsed again.
 */
export function warmed(parsers: Parsers, most = mostUnits): Parsers {
  const parsed = new Map<string, ParsedText>();
  let units = 0;
  const keep = (key: string, tree: ParsedText) => {
    if (parsed.delete(key)) units -= key.length;
    parsed.set(key, tree);
    units += key.length;
    for (const oldest of parsed.keys()) {
      if (units <= most) break;
      parsed.delete(oldest);
      units -= oldest.length;
    }
    return tree;
  };
  return new Map(
    [...parsers].map(([grammar, parse]) => [
      grammar,
      text => {
        const key = `${grammar} ${text}`;
        return keep(key, parsed.get(key) ?? parse(text));
      },
    ]),
  );
}

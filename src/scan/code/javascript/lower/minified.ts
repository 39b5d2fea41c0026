/** Characters of a line above which no person wrote it. */
const longLine = 1000;
/** What bundlers leave at the beginning of what they make. */
const bundled =
  /__webpack_require__|webpackBootstrap|__esModule\(\)|parcelRequire|System\.register\(\[|\/\*\*\*\*\*\*\/ \(/;

/** True for code that a tool made from other code: nobody reads or mends it there. */
export function isMinified(source: string): boolean {
  if (source.length < 2 * longLine) return false;
  const lines = source.split('\n');
  const long = lines.reduce((sum, line) => sum + (line.length > longLine ? codeIn(line) : 0), 0);
  if (long > source.length / 2) return true;
  return source.length > 100_000 && bundled.test(source);
}

/** Letters outside of long strings and gaps: a table of data in one line is not code, nor is what was blanked. */
function codeIn(line: string): number {
  return line.replaceAll(/"[^"]{200,}"|'[^']{200,}'|`[^`]{200,}`| {200,}/g, '').length;
}

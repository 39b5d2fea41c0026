import { RE2JS } from 're2js';
import { messageOf } from '../errors.ts';

export type Regex = { test(text: string): boolean };

/**
 * Compiles a pattern on the linear-time engine (RE2 syntax, no look-around, no back-references). Patterns of users
 * never reach the platform's own engine, which an input of thirty characters can stop for half a minute.
 */
export function compileRegex(pattern: string): Regex | { readonly problem: string } {
  try {
    const compiled = RE2JS.compile(pattern);
    // A lone surrogate makes engines disagree on what matches: no match, so that it can never approve.
    return { test: text => text.isWellFormed() && compiled.matcher(text).find() };
  } catch (error) {
    return { problem: (messageOf(error).split('\n')[0] ?? '').replace(/^error parsing regexp: /, '') };
  }
}

/** A pattern that has compiled before, compiled when it is first needed. Throws then if it does not after all. */
export function knownRegex(pattern: string): Regex {
  let regex: Regex | undefined;
  return {
    test: text => {
      regex ??= mustCompile(pattern);
      return regex.test(text);
    },
  };
}

function mustCompile(pattern: string): Regex {
  const regex = compileRegex(pattern);
  if ('problem' in regex) throw new Error(`the expression \`${pattern}\` cannot be read: ${regex.problem}`);
  return regex;
}

/** Whether one of many names is meant: those without a wildcard are looked up, however many there are. */
export function compileNames(patterns: readonly string[], fold = false): (text: string) => boolean {
  const exact = new Set(patterns.filter(name => !name.includes('*')).map(name => (fold ? name.toLowerCase() : name)));
  const wild = patterns.filter(name => name.includes('*')).map(name => compileName(name, fold));
  return text => exact.has(fold ? text.toLowerCase() : text) || wild.some(test => test(text));
}

/** `*` stands for any text, everything else for itself; with `fold`, case does not matter. */
export function compileName(pattern: string, fold = false): (text: string) => boolean {
  const wanted = fold ? pattern.toLowerCase() : pattern;
  const parts = wanted.split('*');
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return text => (fold ? text.toLowerCase() : text) === wanted;
  return given => {
    const text = fold ? given.toLowerCase() : given;
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
    let at = first.length;
    for (const part of rest) {
      const next = text.indexOf(part, at);
      if (next < 0 || next + part.length > text.length - last.length) return false;
      at = next + part.length;
    }
    return true;
  };
}

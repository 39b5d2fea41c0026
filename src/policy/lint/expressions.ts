import type { Finding, LintContext, Text } from './context.ts';
import { textsOf } from './context.ts';

/** Regular expressions that fit more than they look as if they did. */
export function expressions({ own }: LintContext): Finding[] {
  return own.flatMap(rule => textsOf(rule, ['command', 'code'])).flatMap(expressionFindings);
}

function expressionFindings(found: Text): Finding[] {
  const { text, key, lets, rule, path } = found;
  const suspect = (message: string, help: string): Finding => ({
    code: 'PATTERN_SUSPECT',
    rule: rule.id,
    path,
    message,
    help,
  });
  const all: Finding[] = [];
  const dot = looseDot(text);
  if (dot !== undefined)
    all.push(suspect(`in \`${short(text)}\`, the dot of \`${dot}\` stands for any character`, 'write `\\.`'));
  const alternatives = alternativesIn(text);
  const loose = alternatives.filter(one => !isAnchored(one));
  // What starts with a blank is meant to stand somewhere behind the program.
  const [first] = loose.filter(one => !/^\(*(\?:)?( |\\s)/.test(one));
  if (first !== undefined && loose.length < alternatives.length)
    all.push(suspect(`in \`${short(text)}\`, \`^\` binds only some of the alternatives`, 'write `^(one|other)$`'));
  else if (first !== undefined && key === 'command' && lets)
    all.push(
      suspect(`\`${short(text)}\` is not anchored: it fits anywhere in a command`, 'start it with `^` and the program'),
    );
  else if (key === 'command' && lets && path[0] === 'when' && !alternatives.every(one => /(\$|\\b|\\z)\)*$/.test(one)))
    all.push(suspect(`\`${short(text)}\` lets anything follow`, 'end it with `$`, and say which arguments may come'));
  return all;
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** A word with a dot in it that looks like the name of a file or a host: `package.json`, `example.com`. */
function looseDot(pattern: string): string | undefined {
  const plain = outsideClasses(pattern);
  const match = /(?<![\\\w-])[\w-]*[A-Za-z0-9]\.[a-z]{2,10}(?![\w*+?{])/.exec(plain);
  return match?.[0];
}

/** The pattern with blanks in the place of its character classes and of what is escaped. */
function outsideClasses(pattern: string): string {
  return pattern.replaceAll(/\\./g, '  ').replaceAll(/\[[^\]]*\]/g, found => ' '.repeat(found.length));
}

/** The alternatives outside of all parentheses; `^(a|b)$` is one. */
function alternativesIn(pattern: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [i, c] of outsideClasses(pattern).split('').entries()) {
    if (c === '(') depth += 1;
    else if (c === ')') depth -= 1;
    else if (c === '|' && depth === 0) {
      found.push(pattern.slice(start, i));
      start = i + 1;
    }
  }
  return [...found, pattern.slice(start)];
}

function isAnchored(alternative: string): boolean {
  return /^(\(\?[a-z]+\))?\(*(\?:)?(\^|\\A|\.\*)/.test(alternative);
}

import { describe, expect, it } from 'vitest';
import { newSince, type Seen, sameAs } from '../../../src/scan/code/baseline.ts';
import type { Finding } from '../../../src/scan/finding.ts';

/** A text in which each line with `!` has a finding, of the rule behind it: `eval(a)  !eval`. */
function seen(...lines: readonly string[]): Seen {
  const findings = lines.flatMap((line, at): Finding[] => {
    const [, rule] = /!(\w+)/.exec(line) ?? [];
    if (rule === undefined) return [];
    const region = { startLine: at + 1, startColumn: 1, endLine: at + 1, endColumn: 9 };
    return [{ scanner: 'code', rule, severity: 'error', confidence: 'high', message: 'm', where: 'f', region }];
  });
  return { text: lines.join('\n').replaceAll(/\s*!\w+/g, ''), findings };
}
const linesOf = (findings: readonly Finding[]) => findings.map(({ rule, region }) => `${region.startLine} ${rule}`);

describe('newSince', () => {
  it.each([
    ['all of a file that was not there', undefined, seen('a !eval', 'b !sql'), ['1 eval', '2 sql']],
    ['nothing where lines moved', seen('a', 'b !eval'), seen('', 'x', 'y', 'a', 'b !eval'), []],
    ['nothing where blanks changed', seen('f( a ) !eval'), seen('    f(a) !eval'), []],
    ['nothing where ends of lines changed', seen('a', 'b !eval'), { ...seen('a', 'b !eval'), text: 'a\r\nb' }, []],
    ['another rule on the same line', seen('a !eval'), seen('a !sql'), ['1 sql']],
    ['the same rule on another line', seen('a !eval'), seen('a', 'b !eval'), ['2 eval']],
    ['a line that was changed', seen('f(a) !eval'), seen('f(b) !eval'), ['1 eval']],
    ['one more of the same', seen('a !eval'), seen('a !eval', 'a !eval'), ['2 eval']],
    [
      'the copy and not the line itself',
      seen('x', 'a !eval', 'y'),
      seen('a !eval', 'z', 'x', 'a !eval', 'y'),
      ['1 eval'],
    ],
    ['nothing where one of several is gone', seen('a !eval', 'a !eval'), seen('a !eval'), []],
    ['nothing where two changed places', seen('a !eval', 'x', 'b !eval'), seen('b !eval', 'x', 'a !eval'), []],
    ['a weakness that an old line got from a new one', seen('a', 'f(a)'), seen('a = in', 'f(a) !eval'), ['2 eval']],
    ['nothing where all is gone', seen('a !eval'), seen('b'), []],
  ])('is %s', (_, before, after, expected) => {
    expect(linesOf(newSince(before, after))).toEqual(expected);
  });

  it('gives each finding of before to one of after at most', () => {
    const before = seen('a !eval', 'b !eval', 'a !eval');
    const after = seen('a !eval', 'a !eval', 'a !eval', 'b !eval');
    const same = sameAs(before, after).filter(at => at !== undefined);
    expect(new Set(same).size).toBe(same.length);
    expect(same).toHaveLength(3);
  });
});

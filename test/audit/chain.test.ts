import { describe, expect, it } from 'vitest';
import { createChain, genesis, readLog, sha256 } from '../../src/audit/chain.ts';
import { bytesOf, decided, logLines, run } from './log.ts';

const lines = logLines(['a', 'b', 'c', 'd', 'e'].map(id => decided(id)));
const problems = (changed: readonly string[], of?: string) => readLog(bytesOf(changed), of).problems;

describe('readLog', () => {
  it('accepts a log as it was written', () => {
    const log = readLog(bytesOf(lines));
    expect(log.problems).toEqual([]);
    expect(log.events.map(event => event.seq)).toEqual([0, 1, 2, 3, 4]);
    expect(log.run).toBe(run);
    expect(log.head).toBe(sha256(lines[4] ?? ''));
    expect(log.torn).toHaveLength(0);
  });

  const replaced = (at: number, change: (line: string) => string) =>
    lines.map((line, i) => (i === at ? change(line) : line));
  const attacks: readonly [string, readonly string[], readonly string[]][] = [
    [
      'one changed byte',
      replaced(2, line => line.replace('because', 'becausE')),
      ['line 4 does not follow line 3: one of the two was changed, swapped or lost'],
    ],
    [
      'a decision turned round',
      replaced(1, line => line.replace('"effect":"allow"', '"effect":"deny"')),
      ['line 3 does not follow line 2: one of the two was changed, swapped or lost'],
    ],
    [
      'a lost line',
      lines.filter((_, i) => i !== 2),
      [
        'line 3 is event 3 where 2 was expected: 1 lost before it',
        'line 3 does not follow line 2: one of the two was changed, swapped or lost',
        'line 4 is event 4 where 3 was expected: 1 lost before it',
      ],
    ],
    [
      'two swapped lines',
      [lines[0], lines[2], lines[1], lines[3], lines[4]].map(String),
      [
        'line 2 is event 2 where 1 was expected: 1 lost before it',
        'line 2 does not follow line 1: one of the two was changed, swapped or lost',
        'line 3 is event 1 where 2 was expected: repeated or out of order',
        'line 3 does not follow line 2: one of the two was changed, swapped or lost',
        'line 4 does not follow line 3: one of the two was changed, swapped or lost',
      ],
    ],
    [
      'a lost first line',
      lines.slice(1),
      [
        'line 1 is event 1 where 0 was expected: 1 lost before it',
        'line 1 does not start the log of this run',
        'line 2 is event 2 where 1 was expected: 1 lost before it',
        'line 3 is event 3 where 2 was expected: 1 lost before it',
        'line 4 is event 4 where 3 was expected: 1 lost before it',
      ],
    ],
    [
      'a line that is no event',
      replaced(1, () => 'oops'),
      ['line 2 is not an event', 'line 3 does not follow line 2: one of the two was changed, swapped or lost'],
    ],
  ];
  it.each(attacks)('names %s', (_name, changed, expected) => {
    expect(problems(changed)).toEqual(expected);
  });

  it('names the log of another run', () => {
    expect(problems(lines, 'run-other')[0]).toBe(`line 1 belongs to run ${run}`);
  });

  it('cannot see a cut tail by itself', () => {
    expect(problems(lines.slice(0, 3))).toEqual([]);
  });

  it('sets aside what comes after the last newline', () => {
    const log = readLog(Buffer.concat([bytesOf(lines), Buffer.from('{"half')]));
    expect(log.problems).toEqual([]);
    expect(Buffer.from(log.torn).toString()).toBe('{"half');
  });

  it('reads an empty log as empty', () => {
    expect(readLog(new Uint8Array())).toMatchObject({ events: [], problems: [], hashes: [] });
  });
});

describe('createChain', () => {
  it('does not move on before the line is committed', () => {
    const chain = createChain(run);
    chain.prepare(decided('a'), 'now');
    expect([chain.count(), chain.head()]).toEqual([0, genesis(run)]);
  });
});

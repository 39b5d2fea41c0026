import { describe, expect, it } from 'vitest';
import { scratch } from '../scratch.ts';
import { list } from './grammar.ts';
import { createOracle } from './oracle.ts';
import { randomOf } from './random.ts';

const rounds = 900;

describe('the real bash does nothing that the interpretation does not say', () => {
  it('for command lines from a grammar', () => {
    const oracle = createOracle(scratch());
    const seen = { claimed: 0, started: 0 };
    const problems: string[] = [];
    for (let seed = 1; seed <= rounds; seed++) {
      const command = list(randomOf(seed), seed % 3);
      const checked = oracle.check(command);
      seen.claimed += checked.claimed ? 1 : 0;
      seen.started += checked.started;
      problems.push(...checked.problems.map(problem => `seed ${seed}: ${JSON.stringify(command)} ${problem}`));
    }
    expect(problems).toEqual([]);
    // An oracle that is never asked proves nothing.
    expect(seen.claimed).toBeGreaterThan(rounds / 8);
    expect(seen.started).toBeGreaterThan(rounds / 8);
  });

  // Found by longer runs of the same, and by mutations of what it makes.
  it.each([
    'exit $((1/0))\nrm a.txt',
    "echo >& '$(touch new)'",
    'v=\'$(touch new)\'; echo >& "$v"',
    'rm >& -x a.txt',
    'rm >& -- a.txt',
    'tee a.txt >& "~/f"',
    'fails {a,} b',
    'cat {a,}~/f',
    'cat {a}.txt,sub/x.txt}',
    'cat {a..b},sub/x.txt}',
    'cat a<(true)',
    'cat <(true)a',
    'cat sub/../b.txt*/',
    "bash -s a.txt <<'END'\nrm a.txt\nEND",
    "bash <<'END'?v=x\nrm a.txt\nEND\n",
    "v='x[$(touch new)]'; echo ${!v}",
    "v='x[$(touch new)]'; echo $((v))",
    "v='x[$(touch new)]'; [[ v -eq 1 ]]",
    "sh -c '((touch new))'",
    "sh -c '[[ a > new ]]'",
    "sh -c '[[ a || touch ]]'",
    "sh -c 'v=a.txt; v=b.txt :; cat $v'",
    "sh -c 'cat {a,b}.txt'",
    'export v=b.txt; sh -c \'declare v=a.txt; cat "$v"\'',
    'rm */',
    'rm link/.',
    'echo x > link/../new',
    'cd link && touch ../new',
    'cd link/.. && touch new',
    'w=a.txt; echo $((1/0)); w=b.txt\ncat $w',
    'w=a.txt; i=08; echo $((i+1)); w=b.txt\ncat $w',
    'declare -A m; w=a.txt; m[$v]=x; w=b.txt\ncat $w',
    'exec -a cat rm a.txt',
    'wc a.txt 2>&1 >out | tee b.txt',
  ])('for %s', command => {
    expect(createOracle(scratch()).check(command).problems).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/interpret/knowledge.ts';

describe('what is known of tools and programs', () => {
  it.each<[string, readonly string[] | undefined]>([
    ['Read', ['read']],
    ['Edit', ['read', 'write']],
    ['WebFetch', ['connect']],
    ['TodoWrite', ['change']],
    ['ReadMcpResourceTool', ['call']],
    ['Bash', undefined],
    ['mcp__x__y', undefined],
  ])('%s can be %s', (tool, kinds) => {
    expect(knowledge.kindsOf(tool)).toEqual(kinds);
  });

  it('names a program as rules do', () => {
    expect(knowledge.nameOf('/usr/bin/rm')).toBe('rm');
    expect(knowledge.nameOf('/opt/tools/rm')).toBe('/opt/tools/rm');
    expect(knowledge.nameOf('rm; id')).toBeUndefined();
  });

  it('knows options and sub-commands of programs that an entry describes as data, and of no others', () => {
    expect(knowledge.subcommandsOf('ls')).toEqual([]);
    expect(knowledge.flagsOf('ls')).toEqual(expect.arrayContaining(['-l', '--all']));
    expect(knowledge.flagsOf('no-such-program')).toBeUndefined();
    expect(knowledge.programs).toContain('git');
    expect(knowledge.tools).toContain('Bash');
  });
});

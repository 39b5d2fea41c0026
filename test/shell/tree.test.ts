import { describe, expect, it } from 'vitest';
import { syntaxTree, type TreeNode } from '../../src/shell/tree.ts';

const lines = ({ type, text, children }: TreeNode, depth = 0): string[] => [
  `${' '.repeat(depth)}${type} ${text}`,
  ...children.flatMap(child => lines(child, depth + 1)),
];

describe('a syntax tree', () => {
  it.each<[string, readonly string[]]>([
    [
      'cat a | wc -l',
      [
        'Script cat a | wc -l',
        ' Statement cat a | wc -l',
        '  Pipeline cat a | wc -l',
        '   Command cat a',
        '    Word cat',
        '    Word a',
        '   Command wc -l',
        '    Word wc',
        '    Word -l',
      ],
    ],
    [
      'echo `echo \\`id\\``',
      [
        'Script echo `echo \\`id\\``',
        ' Statement echo `echo \\`id\\``',
        '  Command echo `echo \\`id\\``',
        '   Word echo',
        '   Word `echo \\`id\\``',
        '    CommandExpansion `echo \\`id\\``',
        '     Script echo `id`',
        '      Statement echo `id`',
        '       Command echo `id`',
        '        Word echo',
        '        Word `id`',
        '         CommandExpansion `id`',
        '          Script id',
        '           Statement id',
        '            Command id',
        '             Word id',
      ],
    ],
  ])('names every part of `%s` with its text', (command, expected) => {
    const tree = syntaxTree(command);
    expect('refusal' in tree ? tree.refusal : lines(tree)).toEqual(expected);
  });

  it('is not made of what cannot be trusted to mean what it looks like', () => {
    expect(syntaxTree('echo "')).toMatchObject({ refusal: expect.stringMatching(/cannot be parsed/) });
    expect(syntaxTree('echo \u202e')).toMatchObject({ refusal: expect.stringMatching(/U\+202E/) });
  });
});

import { describe, expect, it } from 'vitest';
import { expand, type Lists, type Scope, variableFaults, variablesIn } from '../../src/policy/variables.ts';
import { compile, effectOf, head, listed, ruleText } from './written.ts';

const scope: Scope = { workspace: '/w', home: ['/h1', '/h2'], tmp: ['/t'], guard: [] };

describe('expand', () => {
  it.each<[string, Lists, readonly string[]]>([
    ['plain', {}, ['plain']],
    ['${workspace}/a', {}, ['/w/a']],
    ['${home}/${a}', { a: ['x', 'y'] }, ['/h1/x', '/h2/x', '/h1/y', '/h2/y']],
    ['${guard}/a', {}, []],
    ['${a}', { a: [] }, []],
    ['${a}', { a: ['${home}/x'] }, ['/h1/x', '/h2/x']],
    ['${a}${a}', { a: ['1', '2'] }, ['11', '12', '21', '22']],
    ['${gone}', {}, []],
    ['${constructor}', {}, []],
    ['$workspace ${', {}, ['$workspace ${']],
    ['${workspace}', { workspace: ['/other'] }, ['/w']],
  ])('%s with %j', (template, lists, texts) => {
    expect([...expand(template, scope, lists)].sort()).toEqual([...texts].sort());
  });

  it('does not expand what a folder is called', () => {
    expect(expand('${workspace}/x', { ...scope, workspace: '/w/${home}' }, {})).toEqual(['/w/${home}/x']);
  });
});

describe('variableFaults', () => {
  const big = Array.from({ length: 200 }, (_, i) => String(i));
  it.each<[string, Lists, string]>([
    ['${wokspace}', {}, 'unknown variable `${wokspace}`'],
    ['${}', {}, 'unknown variable `${}`'],
    ['${ workspace }', {}, 'unknown variable `${ workspace }`'],
    ['${toString}', {}, 'unknown variable `${toString}`'],
    ['${a}', { a: ['${b}'], b: ['x'] }, 'unknown variable `${b}` in the list `a`'],
    ['${a}', { a: ['${a}'] }, 'unknown variable `${a}` in the list `a`'],
    ['${a}${a}', { a: big }, '`${a}${a}` stands for 40000 texts; at most 10000 are read'],
  ])('finds %s', (text, lists, message) => {
    expect(variableFaults(['ok', text], lists)).toMatchObject([{ index: 1, message }]);
  });

  it('has nothing to say of what can be filled in', () => {
    expect(variableFaults(['${a}/${home}', 'x'], { a: ['${tmp}'] })).toEqual([]);
    expect(variablesIn('${a}x${b}')).toEqual(['a', 'b']);
  });
});

describe('lists in paths', () => {
  const policy = (values: string) =>
    `${head}lists: { kept: [${values}] }\nrules:\n${ruleText('kept', 'deny', '{ operation: write, path: "${kept}/**" }', '"Write: /workspace/a/x"')}\n`;

  it('are patterns like any other', () => {
    const compiled = compile(policy('"${workspace}/{a,b}", "/c*"'));
    const denied = ['/workspace/a/x', '/workspace/b', '/cx/y'].map(path =>
      effectOf(compiled, [{ kind: 'write', path }]),
    );
    expect(denied).toEqual(['deny', 'deny', 'deny']);
  });

  it.each([
    ['"${workspace}/a", src', 'PATTERN_INVALID `src/**` is neither absolute nor starts with `**/`'],
    ['"${workspace}/a", /a/..', 'PATTERN_INVALID `/a/../**` holds `.` or `..`'],
    ['"${workspace}/a", "${worksapce}/b"', 'VARIABLE_UNKNOWN unknown variable `${worksapce}` in the list `kept`'],
  ])('are refused when they are %s', (values, problem) => {
    expect(listed(policy(values))).toEqual([`top.yaml:8:37 ${problem}`]);
  });

  it('leave a workspace alone whose name looks like a pattern', () => {
    const compiled = compile(policy('"${workspace}/{a,b}"'));
    const at = (workspace: string, path: string) =>
      effectOf(compiled, [{ kind: 'write', path }], { workspace, home: [], tmp: [], guard: [] });
    expect(at('/w/{x,y}', '/w/{x,y}/a/f')).toBe('deny');
    expect(at('/w/{x,y}', '/w/x/a/f')).toBe('open');
    expect(at('/w/[x]', '/w/[x]/a/f')).toBe('deny');
  });
});

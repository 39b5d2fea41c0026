import { describe, expect, it } from 'vitest';
import { interpretMcp } from '../../src/mcp/interpret.ts';
import type { McpServer } from '../../src/mcp/server.ts';
import type { CallOperation } from '../../src/operation.ts';

const servers: Readonly<Record<string, McpServer>> = {
  github: { risk: 'medium', tools: { get_issue: 'low', delete_repo: 'forbidden', x__y: 'high' } },
  plain: { risk: 'low' },
  a_b: { risk: 'high', tools: { c: 'low' } },
  nested__server: { risk: 'low', tools: { read: 'low' } },
  evil: { risk: 'forbidden', tools: { ok: 'low' } },
};

const of = (tool: string, input = {}) => interpretMcp({ id: '1', session: 's', tool, input, cwd: '/w' }, servers);

const call = (server: string, tool: string, risk: CallOperation['risk']) => [{ kind: 'call', server, tool, risk }];

describe('a call has the risk of its tool, else of its server', () => {
  it.each([
    ['mcp__github__get_issue', call('github', 'get_issue', 'low')],
    ['mcp__github__delete_repo', call('github', 'delete_repo', 'forbidden')],
    ['mcp__github__other', call('github', 'other', 'medium')],
    ['mcp__plain__anything', call('plain', 'anything', 'low')],
    ['mcp__a_b__c', call('a_b', 'c', 'low')],
    ['mcp__a_b__d', call('a_b', 'd', 'high')],
    ['mcp__evil__ok', call('evil', 'ok', 'low')],
    ['mcp__evil__other', call('evil', 'other', 'forbidden')],
    ['mcp__nested__server__read', call('nested__server', 'read', 'low')],
    ['mcp__github__x__y', call('github', 'x__y', 'high')],
  ])('%s', (tool, operations) => {
    expect(of(tool)).toEqual(operations);
  });
});

describe('what no policy lists is unlisted', () => {
  it.each([
    ['mcp__unknown__get', call('unknown', 'get', 'unlisted')],
    ['mcp__GitHub__get_issue', call('GitHub', 'get_issue', 'unlisted')],
    ['mcp__github ___get_issue', call('github ', '_get_issue', 'unlisted')],
    ['mcp__gіthub__get_issue', call('gіthub', 'get_issue', 'unlisted')],
    ['mcp__toString__x', call('toString', 'x', 'unlisted')],
    ['mcp__constructor__prototype', call('constructor', 'prototype', 'unlisted')],
    // May be the tool `z` of a server `plain__x`.
    ['mcp__plain__x__z', call('plain', 'x__z', 'unlisted')],
    ['mcp__github__get_issue__x', call('github', 'get_issue__x', 'unlisted')],
    ['mcp__plain___x', call('plain', '_x', 'unlisted')],
    ['mcp__nested__server__write', call('nested', 'server__write', 'unlisted')],
  ])('%s', (tool, operations) => {
    expect(of(tool)).toEqual(operations);
  });

  it.each(['hasOwnProperty', 'constructor', '__proto__', 'valueOf'])('is not fooled by a tool named %s', name => {
    const [operation] = of(`mcp__github__${name}`) ?? [];
    expect(operation).toMatchObject({ risk: name.includes('__') ? 'unlisted' : 'medium' });
  });

  it('is not fooled by a server named `__proto__`', () => {
    for (const operation of of('mcp____proto____get') ?? []) expect(operation).toMatchObject({ risk: 'unlisted' });
  });
});

describe('a name that is no server and tool is not understood', () => {
  it.each(['mcp__', 'mcp__github', 'mcp__github__', 'mcp____x', 'mcp____', 'mcp__github_get_issue'])('%s', tool => {
    expect(of(tool)).toEqual([{ kind: 'unknown', text: tool, why: 'the name is not `mcp__server__tool`' }]);
  });
});

describe('resources belong to their server', () => {
  it.each([
    ['ReadMcpResourceTool', { server: 'plain', uri: 'x' }, call('plain', 'resources', 'low')],
    ['ReadMcpResourceTool', { server: 'unknown' }, call('unknown', 'resources', 'unlisted')],
    ['ListMcpResourcesTool', { server: 'evil' }, call('evil', 'resources', 'forbidden')],
    ['ListMcpResourcesTool', {}, [{ kind: 'change', what: 'agent', name: 'tools' }]],
  ])('%s %j', (tool, input, operations) => {
    expect(of(tool, input)).toEqual(operations);
  });

  it.each([
    ['ReadMcpResourceTool', {}],
    ['ReadMcpResourceTool', { server: null }],
    ['ReadMcpResourceTool', { server: ['plain'] }],
    ['ListMcpResourcesTool', { server: 7 }],
  ])('%s %j is not understood', (tool, input) => {
    expect(of(tool, input)).toEqual([{ kind: 'unknown', text: tool, why: '`server` is not text' }]);
  });
});

it.each(['Bash', 'mcp_github_get_issue', 'Mcp__github__get_issue', ' mcp__github__get_issue', ''])(
  'leaves %j to others',
  tool => {
    expect(of(tool)).toBeUndefined();
  },
);

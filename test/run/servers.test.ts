import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { McpServer } from '../../src/mcp/server.ts';
import { classifyServers } from '../../src/run/servers.ts';
import { scratch } from '../scratch.ts';

const listed: Readonly<Record<string, McpServer>> = {
  notes: { risk: 'low', command: './bin/notes', args: ['../data', '--x', '.hidden'], env: ['KEY'] },
  plain: { risk: 'high', command: 'plain' },
  remote: { risk: 'low' },
  evil: { risk: 'forbidden', command: './evil' },
  bad: { risk: 'forbidden' },
};
const admitted = {
  notes: { risk: 'low', command: '/policy/bin/notes', args: ['/data', '--x', '.hidden'], env: ['KEY'] },
  plain: { risk: 'high', command: 'plain', args: [] },
};
const ours = [
  { type: 'server.admitted', body: { server: 'notes', risk: 'low' } },
  { type: 'server.admitted', body: { server: 'plain', risk: 'high' } },
  { type: 'server.refused', body: { server: 'evil', reason: 'the policy forbids it' } },
];
const refused = (server: string, reason = 'no policy lists it') => ({
  type: 'server.refused',
  body: { server, reason },
});

function withCheckout(content?: string | Buffer) {
  const workspace = scratch();
  if (content !== undefined) writeFileSync(join(workspace, '.mcp.json'), content);
  return classifyServers(listed, workspace, '/policy');
}

describe('classifyServers', () => {
  it('admits what the policy lists with a way to start it, relative to the policy', () => {
    expect(withCheckout()).toEqual({ admitted, events: ours });
  });

  it('says what a checkout brings, and uses none of it', () => {
    const servers = {
      notes: { command: '/tmp/evil' },
      stranger: { command: 'sh' },
      remote: { type: 'http', url: 'http://evil.test' },
    };
    expect(withCheckout(JSON.stringify({ mcpServers: servers }))).toEqual({
      admitted,
      events: [...ours, refused('stranger'), refused('remote', 'the policy does not say how to start it')],
    });
  });

  it('says it also of names that every object has', () => {
    const text = '{"mcpServers":{"constructor":{},"__proto__":{},"toString":{}}}';
    expect(withCheckout(text).events.slice(3)).toEqual([
      refused('constructor'),
      refused('__proto__'),
      refused('toString'),
    ]);
  });

  it('admits a server by any name without touching a prototype', () => {
    const odd = JSON.parse('{"__proto__":{"risk":"low","command":"x"}}') as Record<string, McpServer>;
    const { admitted: found } = classifyServers(odd, scratch(), '/policy');
    expect(Object.entries(found)).toEqual([['__proto__', { risk: 'low', command: 'x', args: [] }]]);
    expect(({} as Record<string, unknown>)['command']).toBeUndefined();
  });

  it('bounds a name', () => {
    const text = JSON.stringify({ mcpServers: { ['x'.repeat(10_000)]: {} } });
    expect(withCheckout(text).events.at(-1)).toEqual(refused('x'.repeat(100)));
  });

  it.each([
    ['no JSON', 'hello'],
    ['nothing', ''],
    ['a list', '[]'],
    ['servers in a list', '{"mcpServers":["x"]}'],
    ['binary', Buffer.from([0, 1, 2])],
    ['more than a mebibyte', `{"mcpServers":{"x":{}}}${' '.repeat(1024 * 1024)}`],
  ])('names nothing when the file of the checkout is %s', (_name, content) => {
    expect(withCheckout(content)).toEqual({ admitted, events: ours });
  });

  it('does not wait for a pipe, nor for a device without end', () => {
    const piped = scratch();
    execFileSync('mkfifo', [join(piped, '.mcp.json')]);
    const endless = scratch();
    symlinkSync('/dev/zero', join(endless, '.mcp.json'));
    for (const workspace of [piped, endless])
      expect(classifyServers(listed, workspace, '/policy')).toEqual({ admitted, events: ours });
  });
});

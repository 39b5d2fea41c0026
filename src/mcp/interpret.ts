import type { Operation, Risk } from '../operation.ts';
import type { ToolCall } from '../tool-call.ts';
import type { McpServer } from './server.ts';

/** `mcp__server__tool` as an operation with its risk; nothing for other tools. A server that no policy lists is `unlisted`. */
export function interpretMcp(
  call: ToolCall,
  servers: Readonly<Record<string, McpServer>>,
): readonly Operation[] | undefined {
  if (!call.tool.startsWith('mcp__')) return resourceTool(call, servers);
  const names = splits(call.tool.slice('mcp__'.length));
  const [first] = names;
  if (first === undefined) return [{ kind: 'unknown', text: call.tool, why: 'the name is not `mcp__server__tool`' }];
  // The name does not say where the server ends: only a tool that a policy lists by name can be told from another
  // server's, `mcp__github__x__y` may be the tool `y` of a server `github__x`.
  const [server, tool] = names.find(([server, tool]) => listsTool(servers, server, tool)) ?? first;
  const risk = names.length > 1 && !listsTool(servers, server, tool) ? 'unlisted' : riskOf(servers, server, tool);
  return [{ kind: 'call', server, tool, risk }];
}

/** Every way to read a name as a server and a tool. */
function splits(name: string): readonly (readonly [server: string, tool: string])[] {
  return [...name.matchAll(/__/g), ...name.matchAll(/(?<=_)_(?=_)/g)]
    .map(({ index }) => [name.slice(0, index), name.slice(index + 2)] as const)
    .filter(([server, tool]) => server !== '' && tool !== '');
}

function listsTool(servers: Readonly<Record<string, McpServer>>, server: string, tool: string): boolean {
  const known = Object.hasOwn(servers, server) ? servers[server] : undefined;
  return known?.tools !== undefined && Object.hasOwn(known.tools, tool);
}

/** The client's own tools that read what a server offers. */
function resourceTool(call: ToolCall, servers: Readonly<Record<string, McpServer>>): readonly Operation[] | undefined {
  if (call.tool !== 'ListMcpResourcesTool' && call.tool !== 'ReadMcpResourceTool') return undefined;
  const { server } = call.input;
  if (server === undefined && call.tool === 'ListMcpResourcesTool')
    return [{ kind: 'change', what: 'agent', name: 'tools' }];
  if (typeof server !== 'string') return [{ kind: 'unknown', text: call.tool, why: '`server` is not text' }];
  return [{ kind: 'call', server, tool: 'resources', risk: riskOf(servers, server, 'resources') }];
}

function riskOf(servers: Readonly<Record<string, McpServer>>, server: string, tool: string): Risk {
  const known = Object.hasOwn(servers, server) ? servers[server] : undefined;
  if (!known) return 'unlisted';
  return known.tools && Object.hasOwn(known.tools, tool) ? (known.tools[tool] ?? known.risk) : known.risk;
}

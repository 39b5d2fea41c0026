import type { Operation, Risk } from '../operation.ts';
import type { ToolCall } from '../tool-call.ts';
import type { McpServer } from './server.ts';

/** `mcp__server__tool` as an operation with its risk; nothing for other tools. A server that no policy lists is `unlisted`. */
export function interpretMcp(
  call: ToolCall,
  servers: Readonly<Record<string, McpServer>>,
): readonly Operation[] | undefined {
  if (!call.tool.startsWith('mcp__')) return resourceTool(call, servers);
  const rest = call.tool.slice('mcp__'.length);
  const at = rest.indexOf('__');
  if (at <= 0 || at + 2 >= rest.length)
    return [{ kind: 'unknown', text: call.tool, why: 'the name is not `mcp__server__tool`' }];
  const [server, tool] = [rest.slice(0, at), rest.slice(at + 2)];
  return [{ kind: 'call', server, tool, risk: riskOf(servers, server, tool) }];
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

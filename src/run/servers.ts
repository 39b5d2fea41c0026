import { join, resolve } from 'node:path';
import { readText } from '../adapters/files.ts';
import type { NewEvent } from '../audit/event.ts';
import { isObject } from '../json.ts';
import type { McpServer } from '../mcp/server.ts';

/** Which MCP servers a run starts, and the events that say so. */
export interface ClassifiedServers {
  readonly admitted: Readonly<Record<string, McpServer>>;
  readonly events: readonly NewEvent[];
}

/**
 * Admits the servers that the policy lists with a way to start them. What the checkout's `.mcp.json` names besides is
 * refused and said so; its definitions are never used, for whoever wrote the checkout wrote them.
 */
export function classifyServers(
  listed: Readonly<Record<string, McpServer>>,
  workspace: string,
  policyFolder: string,
): ClassifiedServers {
  const events: NewEvent[] = [];
  const admitted = new Map<string, McpServer>();
  for (const [server, entry] of Object.entries(listed)) {
    if (entry.command === undefined) continue;
    if (entry.risk === 'forbidden') {
      events.push({ type: 'server.refused', body: { server, reason: 'the policy forbids it' } });
      continue;
    }
    admitted.set(server, located(entry, policyFolder));
    events.push({ type: 'server.admitted', body: { server, risk: entry.risk } });
  }
  for (const name of namesIn(join(workspace, '.mcp.json'))) {
    if (admitted.has(name)) continue;
    const reason = Object.hasOwn(listed, name) ? 'the policy does not say how to start it' : 'no policy lists it';
    events.push({ type: 'server.refused', body: { server: name.slice(0, 100), reason } });
  }
  return { admitted: Object.fromEntries(admitted), events };
}

/** Paths that start with a dot are relative to the policy: the workspace must not choose what is started. */
function located(server: McpServer, folder: string): McpServer {
  const at = (text: string) => (/^\.\.?\//.test(text) ? resolve(folder, text) : text);
  return {
    ...server,
    ...(server.command === undefined ? {} : { command: at(server.command) }),
    args: (server.args ?? []).map(at),
  };
}

const maxBytes = 1024 * 1024;

/** Names in a checkout's own file; a file that cannot be read names none, and none of it is used anyway. */
function namesIn(file: string): string[] {
  try {
    const value: unknown = JSON.parse(readText(file, maxBytes).text);
    const servers = isObject(value) ? value['mcpServers'] : undefined;
    return isObject(servers) ? Object.keys(servers) : [];
  } catch {
    return [];
  }
}

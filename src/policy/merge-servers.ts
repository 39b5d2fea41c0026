import type { Problem } from '../errors.ts';
import type { McpServer } from '../mcp/server.ts';
import type { PolicyFile } from './policy-file.ts';

const risks = ['low', 'medium', 'high', 'forbidden'] as const;
const atLeast = (risk: McpServer['risk'], other: McpServer['risk']) => risks.indexOf(risk) >= risks.indexOf(other);

/** Puts the MCP servers together: a policy on top may list others and raise a risk; it may not make one what it is not. */
export function mergeServers(files: readonly PolicyFile[]): {
  servers: Record<string, McpServer>;
  problems: readonly Problem[];
} {
  const servers = new Map<string, McpServer>();
  const problems: Problem[] = [];
  for (const file of files) {
    for (const [name, server] of Object.entries(file.policy.mcp?.servers ?? {})) {
      const known = servers.get(name);
      const wrong = known ? loosened(file, name, known, server) : [];
      problems.push(...wrong);
      if (wrong.length === 0) servers.set(name, known ? combined(known, server) : server);
    }
  }
  return { servers: Object.fromEntries(servers), problems };
}

/** Who raises the risk of a server means all of it, but for the tools that the same policy names. */
function combined(known: McpServer, server: McpServer): McpServer {
  const raised = known.risk !== server.risk;
  const below = Object.entries(known.tools ?? {}).map(
    ([tool, risk]) => [tool, raised && atLeast(server.risk, risk) ? server.risk : risk] as const,
  );
  const tools = { ...Object.fromEntries(below), ...server.tools };
  return { ...known, ...server, ...(Object.keys(tools).length > 0 ? { tools } : {}) };
}

function loosened(file: PolicyFile, name: string, known: McpServer, server: McpServer): Problem[] {
  const problem = (message: string, path: readonly string[], help: string): Problem => ({
    severity: 'error',
    code: 'RULE_LOOSENED',
    message,
    place: file.yaml.placeOf(['mcp', 'servers', name, ...path]),
    help,
  });
  const lower = (what: string, from: string, to: string, path: readonly string[]) =>
    problem(`${what} is \`${from}\` in a policy below and cannot become \`${to}\``, path, 'a risk can only be raised');
  const risk = atLeast(server.risk, known.risk)
    ? []
    : [lower(`the MCP server \`${name}\``, known.risk, server.risk, ['risk'])];
  const tools = Object.entries(server.tools ?? {}).flatMap(([tool, to]) => {
    const from = known.tools && Object.hasOwn(known.tools, tool) ? (known.tools[tool] ?? known.risk) : known.risk;
    return atLeast(to, from) ? [] : [lower(`the MCP tool \`${name}/${tool}\``, from, to, ['tools', tool])];
  });
  const started = (['command', 'args', 'env'] as const)
    .filter(key => server[key] !== undefined && known[key] !== undefined)
    .filter(key => JSON.stringify(server[key]) !== JSON.stringify(known[key]))
    .map(key =>
      problem(
        `how the MCP server \`${name}\` is started is said in a policy below`,
        [key],
        'list it under another name, with a risk of its own',
      ),
    );
  return [...risk, ...tools, ...started];
}

import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '../adapters/claude-code/client.ts';
import { startSession } from '../adapters/claude-code/launch.ts';
import { readOutput } from '../adapters/claude-code/output.ts';
import type { Network } from '../adapters/network.ts';
import { startScriptedModel } from '../adapters/scripted-model/server.ts';

/** What the probe saw. */
export interface ProbeResult {
  /** True when the client ran nothing although its gate was unreachable. */
  readonly closed: boolean;
  readonly detail: string;
}

const limitMs = 60_000;

/**
 * Proves on this machine that the installed client fails closed: its gate is an address where nobody listens, and a
 * scripted model asks it to write a file and read one. Neither may happen.
 */
export async function probeClient(client: Client, network: Network, path: string): Promise<ProbeResult> {
  const scratch = mkdtempSync(join(tmpdir(), 'agent-bouncer-probe-'));
  const folders = { workspace: join(scratch, 'work'), home: join(scratch, 'home'), tmp: join(scratch, 'tmp') };
  for (const folder of Object.values(folders)) mkdirSync(folder);
  const marker = join(folders.workspace, 'marker');
  const model = await startScriptedModel(network, {
    turns: [
      {
        calls: [
          { tool: 'Bash', input: { command: `touch ${marker}` } },
          { tool: 'Read', input: { file_path: '/etc/hostname' } },
        ],
      },
      { say: 'done' },
    ],
  });
  const nobody = await unusedAddress(network);
  const output = readOutput();
  const session = startSession(
    {
      client: client.path,
      task: 'probe',
      ...folders,
      session: randomUUID(),
      hookUrl: `${nobody}/hook`,
      hookToken: 'none',
      gatewayUrl: model.url,
      gatewayToken: 'none',
      hookTimeoutS: 5,
      servers: {},
      limits: { turns: 3 },
      airGapped: true,
      environment: {},
      path,
    },
    line => void output.line(line),
    () => undefined,
  );
  const timer = setTimeout(() => session.kill(), limitMs);
  try {
    await session.exited;
    const ran = [...output.output().calls.values()].filter(call => call.result === 'ok').map(call => call.tool);
    if (existsSync(marker)) ran.push('Bash (the file is there)');
    return ran.length > 0
      ? { closed: false, detail: `ran without a gate: ${ran.join(', ')}` }
      : { closed: true, detail: 'nothing ran while the gate was unreachable' };
  } finally {
    clearTimeout(timer);
    session.kill();
    await model.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** An address on which something listened a moment ago and nothing does now. */
async function unusedAddress(network: Network): Promise<string> {
  const listener = await network.listen(() => undefined);
  await listener.close();
  return `http://127.0.0.1:${listener.port}`;
}

import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { readText } from '../adapters/files.ts';
import { configFolder, stateFolder } from '../adapters/folders.ts';
import { loadFiles } from '../adapters/policy-files.ts';
import { type TierFiles, type TierOptions, tierFiles, today } from '../adapters/policy-places.ts';
import { type LostCall, type PastCall, readPastCalls } from '../audit/past-calls.ts';
import { interpret } from '../interpret/interpret.ts';
import { type BoundPolicy, type CompiledPolicy, compilePolicy } from '../policy/compile.ts';
import { type Said, saidBy } from '../policy/diff/standing.ts';
import type { LoadedPolicy } from '../policy/load.ts';
import type { Scope } from '../policy/variables.ts';
import type { ToolCall } from '../tool-call.ts';
import type { Io } from './io.ts';

/** A policy, and where its rules are written. */
export interface OpenPolicy {
  readonly files: TierFiles;
  readonly loaded: LoadedPolicy;
  readonly compiled: CompiledPolicy;
}

/** Reads and compiles what the options or an argument name. Throws `InputError` with every problem. */
export function openPolicy(given: TierOptions, { cwd, environment }: Io): OpenPolicy {
  const files = tierFiles(given, cwd, environment);
  const loaded = loadFiles(files);
  return { files, loaded, compiled: compilePolicy(loaded, interpret) };
}

/** As large as a whole bundle may be. */
const maxLogBytes = 1024 * 1024 * 1024;

/** The calls of logs, in their order. A folder is a bundle, and its `events.jsonl` is meant. */
export function readLogs(
  files: readonly string[],
  cwd: string,
): { calls: readonly PastCall[]; lost: readonly LostCall[] } {
  const read = files.map(given => {
    const file = resolve(cwd, given);
    const folder = statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
    return readPastCalls(given, readText(folder ? join(file, 'events.jsonl') : file, maxLogBytes).text);
  });
  return { calls: read.flatMap(({ calls }) => calls), lost: read.flatMap(({ lost }) => lost) };
}

/** Decides calls of the past: no file of this machine plays a part, so links are not followed. */
export function createDecider(compiled: CompiledPolicy, io: Io): (call: ToolCall, workspace: string) => Decided {
  const home = homedir();
  const guard = [configFolder(io.environment), stateFolder(io.environment)];
  const bound = new Map<string, BoundPolicy>();
  const boundFor = (workspace: string) => {
    const scope: Scope = { workspace, home: [home], tmp: ['/tmp'], guard, today: today() };
    const policy = bound.get(workspace) ?? compiled.bind(scope);
    bound.set(workspace, policy);
    return policy;
  };
  const context = { home, servers: compiled.policy.mcp?.servers ?? {} };
  return (call, workspace) => {
    const operations = interpret(call, context);
    const evaluation = boundFor(workspace).evaluate(operations, call.tool);
    return { said: saidBy(evaluation), operations, evaluation };
  };
}

interface Decided {
  readonly said: Said;
  readonly operations: ReturnType<typeof interpret>;
  readonly evaluation: ReturnType<BoundPolicy['evaluate']>;
}

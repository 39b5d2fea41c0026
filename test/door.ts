import { createHmac } from 'node:crypto';
import { resolveExtends } from '../src/adapters/files.ts';
import type { EventBodies, NewEvent } from '../src/audit/event.ts';
import { createGuard, type Guard, type GuardParts } from '../src/guard.ts';
import { interpret } from '../src/interpret/interpret.ts';
import type { JsonObject } from '../src/json.ts';
import { type CompiledPolicy, compilePolicy } from '../src/policy/compile.ts';
import { loadPolicy } from '../src/policy/load.ts';
import { createRedactor } from '../src/scan/secrets/redact.ts';
import type { ToolCall } from '../src/tool-call.ts';

/** A key that no service ever issued, put together here so that no file holds the shape of one. */
export const awsKey = ['AKIA', 'QZ4XN7WJ', '3TKV5RML'].join('');

export const policyText = `
version: 1
name: test
rules:
  - id: read-workspace
    effect: allow
    reason: the project is there to be read
    when: { operation: read, path: "\${workspace}/**" }
    examples: { match: ["Read: a"] }
  - id: write-workspace
    effect: allow
    reason: the project is there to be changed
    when: { operation: write, path: "\${workspace}/**" }
    examples: { match: ["Write: a"] }
  - id: no-etc
    effect: deny
    floor: true
    reason: the system is not the project
    instead: ask for what you need
    when: { operation: [read, write], path: "/etc/**" }
    examples: { match: ["Read: /etc/hosts"] }
  - id: ask-ci
    effect: ask
    reason: workflows hold credentials
    instead: describe the change
    when: { operation: write, path: "\${workspace}/ci/**" }
    examples: { match: ["Write: ci/x"] }
`;

export function policyOf(text: string): CompiledPolicy {
  return compilePolicy(loadPolicy({ file: 'test-policy.yaml', text }, resolveExtends), interpret);
}

export const testPolicy = policyOf(policyText);
export const hmac =
  (key: string) =>
  (text: string): string =>
    createHmac('sha256', key).update(text).digest('hex').slice(0, 32);
export const fingerprint = hmac('a key of the test');

export type Recorded = EventBodies['call.decided'];

export interface Door {
  readonly guard: Guard;
  readonly events: NewEvent[];
  readonly durable: boolean[];
  readonly stops: string[];
  decisions(): Recorded[];
}

/** A door with a log in memory; parts of it can be replaced. */
export function openDoor(changes: Partial<GuardParts> = {}): Door {
  const events: NewEvent[] = [];
  const durable: boolean[] = [];
  const stops: string[] = [];
  const guard = createGuard({
    policy: testPolicy,
    scope: { workspace: '/w', home: ['/home/u'], tmp: ['/tmp'], guard: ['/guard'] },
    judges: { workspace: '/w', task: 'test the door' },
    redactor: createRedactor(fingerprint),
    realPath: path => path,
    fingerprint,
    record: (event, onDisk) => {
      events.push(event);
      durable.push(onDisk);
    },
    stop: reason => void stops.push(reason),
    callLimit: 100,
    ...changes,
  });
  const decisions = () => events.flatMap(event => (event.type === 'call.decided' ? [event.body] : []));
  return { guard, events, durable, stops, decisions };
}

let count = 0;

export function callOf(tool: string, input: JsonObject, more: Partial<ToolCall> = {}): ToolCall {
  count += 1;
  return { id: `call-${count}`, session: 's', tool, input, cwd: '/w', ...more };
}

export const read = (path: string, more: Partial<ToolCall> = {}) => callOf('Read', { file_path: path }, more);
export const write = (path: string, content = '', more: Partial<ToolCall> = {}) =>
  callOf('Write', { file_path: path, content }, more);

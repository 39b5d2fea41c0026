#!/usr/bin/env node
import { fstatSync } from 'node:fs';
import { isatty } from 'node:tty';

// The client runs a tool when its hook ends with 1, crashes or prints nothing: until a complete answer is written,
// the exit code is 2, which blocks.
process.exitCode = 2;
process.on('uncaughtException', block);
process.on('unhandledRejection', block);

function block(error: unknown): void {
  process.exitCode = 2;
  process.stderr.write(`Agent Bouncer blocks this call: ${error instanceof Error ? error.message : String(error)}\n`);
}

// Node puts the null device in the place of a closed output: an answer would be lost, and its exit code taken for consent.
function someoneListens(): boolean {
  return isatty(1) || !fstatSync(1).isCharacterDevice();
}

/** Far above any tool call. Without a limit the hook would swallow and not answer, instead of blocking. */
const maxBytes = 64 * 1024 * 1024;

// As it comes: a pipe that another program has made non-blocking cannot be read at once.
async function readEvent(): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > maxBytes) throw new Error(`the event is longer than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  if (size === 0) throw new Error('standard input is empty');
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
}

try {
  if (!someoneListens()) throw new Error('nobody reads the answer');
  const { answerLocalHook } = await import('./run/local-hook.ts');
  const answer = JSON.stringify(await answerLocalHook(await readEvent(), process.env));
  process.stdout.write(answer, error => {
    if (!error) process.exitCode = 0;
  });
} catch (error) {
  block(error);
}

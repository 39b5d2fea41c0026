#!/usr/bin/env node
import { fstatSync, readFileSync } from 'node:fs';
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

try {
  if (!someoneListens()) throw new Error('nobody reads the answer');
  const { answerLocalHook } = await import('./run/local-hook.ts');
  const event = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(0));
  const answer = JSON.stringify(await answerLocalHook(event, process.env));
  process.stdout.write(answer, error => {
    if (!error) process.exitCode = 0;
  });
} catch (error) {
  block(error);
}

#!/usr/bin/env node
import { readFileSync } from 'node:fs';

// The client runs a tool when its hook ends with 1, crashes or prints nothing: until a complete answer is written,
// the exit code is 2, which blocks.
process.exitCode = 2;
process.on('uncaughtException', block);
process.on('unhandledRejection', block);

function block(error: unknown): void {
  process.stderr.write(`Agent Bouncer blocks this call: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

try {
  const { answerLocalHook } = await import('./run/local-hook.ts');
  const answer = JSON.stringify(await answerLocalHook(readFileSync(0, 'utf8'), process.env));
  process.stdout.write(answer, error => {
    if (!error) process.exitCode = 0;
  });
} catch (error) {
  block(error);
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBundleFile } from '../adapters/store/bundle-folder.ts';
import { inputError } from '../errors.ts';
import type { Redactor } from '../scan/secrets/redact.ts';

/** Where the agent's home and scratch files are while it runs; found again by name when the runner died. */
export function scratchFolder(run: string): string {
  // The id may come out of a log that somebody else wrote.
  if (!/^run-[A-Za-z0-9-]+$/.test(run)) throw inputError('BUNDLE_INVALID', `\`${run}\` is not the id of a run`);
  return join(tmpdir(), `agent-bouncer-${run}`);
}

/** What the session printed, kept while it runs. */
export const streamFile = 'stream.jsonl';

/**
 * Copies the agent's own transcripts and what it printed into the bundle, without secrets. All texts are read before
 * any is written: a secret that shows itself in one is taken out of each.
 */
export function copyTranscripts(scratch: string, home: string, folder: string, redactor: Redactor): void {
  const texts = new Map<string, string>();
  const stream = join(scratch, streamFile);
  if (existsSync(stream)) texts.set('transcript/stream.jsonl', readFileSync(stream, 'utf8'));
  const projects = join(home, '.claude', 'projects');
  if (existsSync(projects)) {
    for (const entry of readdirSync(projects, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.jsonl')) continue;
      const file = join(entry.parentPath, entry.name);
      const [, ...below] = file.slice(projects.length + 1).split('/');
      texts.set(`transcript/${below.join('/')}`, readFileSync(file, 'utf8'));
    }
  }
  for (const text of texts.values()) redactor.learn(text);
  for (const [path, text] of texts) writeBundleFile(folder, path, redactor.jsonLines(text));
}

import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { readBytes } from '../adapters/files.ts';
import { writeBundleFile } from '../adapters/store/bundle-folder.ts';
import { inputError, messageOf } from '../errors.ts';
import { printable } from '../render/paint.ts';
import type { Redactor } from '../scan/secrets/redact.ts';

/** Where the agent's home and scratch files are while it runs; found again by name when the runner died. */
export function scratchFolder(run: string): string {
  // The id may come out of a log that somebody else wrote.
  if (!/^run-[A-Za-z0-9-]+$/.test(run)) throw inputError('BUNDLE_INVALID', `\`${run}\` is not the id of a run`);
  return join(tmpdir(), `agent-bouncer-${run}`);
}

/** What the session printed, kept while it runs. */
export const streamFile = 'stream.jsonl';

/** The client's own transcripts, below the agent's home. */
export function clientTranscripts(home: string): string {
  return join(home, '.claude', 'projects');
}

/** The largest text that is copied, and the most of all of them. */
const maxFileBytes = 64 * 1024 * 1024;
const maxTotalBytes = 256 * 1024 * 1024;
const maxFiles = 10_000;

/**
 * Copies the agent's own transcripts and what it printed into the bundle, without secrets. All texts are read before
 * any is written: a secret that shows itself in one is taken out of each. The agent can reach its home, so nothing that
 * lies there stops the sealing: what cannot be copied is named in `transcript/not-copied.txt`.
 */
export function copyTranscripts(scratch: string, home: string, folder: string, redactor: Redactor): void {
  const texts = new Map<string, string>();
  const missing: string[] = [];
  let total = 0;
  const take = (name: string, file: string) => {
    try {
      const bytes = readBytes(file, Math.min(maxFileBytes, maxTotalBytes - total));
      total += bytes.length;
      texts.set(name, bytes.toString('utf8'));
    } catch (error) {
      missing.push(`${name}: ${messageOf(error)}`);
    }
  };
  if (existsSync(join(scratch, streamFile))) take('stream.jsonl', join(scratch, streamFile));
  // A folder of its own: a file of the agent's must not take the place of another.
  for (const found of transcriptsBelow(clientTranscripts(home), missing)) take(join('client', found.name), found.file);
  for (const text of texts.values()) redactor.learn(text);
  for (const [name, text] of texts) {
    try {
      writeBundleFile(folder, `transcript/${name}`, redactor.jsonLines(text));
    } catch (error) {
      missing.push(`${name}: ${messageOf(error)}`);
    }
  }
  if (missing.length > 0)
    writeBundleFile(
      folder,
      'transcript/not-copied.txt',
      missing.map(line => `${printable(redactor.text(line))}\n`).join(''),
    );
}

interface Found {
  readonly name: string;
  readonly file: string;
}

/** Plain files only: a link could lead to any file of this machine. */
function transcriptsBelow(projects: string, missing: string[]): Found[] {
  if (![join(projects, '..'), projects].every(isPlainFolder)) return [];
  try {
    const files = readdirSync(projects, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && entry.name.endsWith('.jsonl'))
      .map(entry => join(entry.parentPath, entry.name));
    if (files.length > maxFiles) missing.push(`${files.length - maxFiles} of ${files.length} transcripts: too many`);
    return files.slice(0, maxFiles).map(file => ({ name: relative(projects, file), file }));
  } catch (error) {
    missing.push(`the transcripts of the client: ${messageOf(error)}`);
    return [];
  }
}

function isPlainFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

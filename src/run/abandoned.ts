import { existsSync, lstatSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readBytes, realPath } from '../adapters/files.ts';
import type { Keys } from '../adapters/store/keys.ts';
import { openLog } from '../adapters/store/log-file.ts';
import { readLog } from '../audit/chain.ts';
import { logPath, sealPath } from '../audit/manifest.ts';
import { inputError } from '../errors.ts';
import { createRedactor } from '../scan/secrets/redact.ts';
import { type Sealed, sealRun } from './seal.ts';
import { copyTranscripts, scratchFolder } from './transcript.ts';

const maxLogBytes = 1024 * 1024 * 1024;

/**
 * Seals a run whose process died before it could: says so in the log, keeps the transcripts that are left, and signs.
 * Throws `InputError` when the folder holds no log, is sealed already, or its log does not verify; then nothing is
 * changed.
 */
export function sealAbandoned(folder: string, keys: Keys): Sealed {
  const file = join(folder, logPath);
  if (!existsSync(file)) throw inputError('FILE_MISSING', `there is no log \`${file}\``, 'name the folder of a run');
  if (existsSync(join(folder, sealPath)))
    throw inputError('BUNDLE_INVALID', `\`${folder}\` is sealed already`, 'check it with `policy audit verify`');
  const { run, events, problems } = readLog(readBytes(file, maxLogBytes));
  if (run === undefined) throw inputError('BUNDLE_INVALID', `the log \`${file}\` is empty`);
  if (problems.length > 0) throw inputError('BUNDLE_INVALID', `the log \`${file}\` is damaged: ${problems[0]}`);
  const scratch = scratchFolder(run);
  const started = Date.parse(events[0]?.at ?? '');
  const log = openLog(file, run);
  if (!events.some(event => event.type === 'run.ended')) {
    const durationMs = Math.max(0, Date.now() - started) || 0;
    log.append(
      {
        type: 'run.ended',
        body: { outcome: 'abandoned', reasons: ['the runner died before it could end the run'], durationMs },
      },
      true,
    );
  }
  log.close();
  if (isOfRun(scratch, folder, run)) {
    copyTranscripts(scratch, join(scratch, 'home'), folder, createRedactor(keys.fingerprint));
    rmSync(scratch, { recursive: true, force: true });
  }
  return sealRun(folder, keys);
}

/** A log that somebody else wrote may name another run of ours, and a stranger may have made a folder of that name. */
function isOfRun(scratch: string, folder: string, run: string): boolean {
  const stat = lstatSync(scratch, { throwIfNoEntry: false });
  return basename(realPath(folder)) === run && stat?.isDirectory() === true && stat.uid === process.getuid?.();
}

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Keys } from '../adapters/store/keys.ts';
import { openLog } from '../adapters/store/log-file.ts';
import { readLog } from '../audit/chain.ts';
import { logPath, manifestPath } from '../audit/manifest.ts';
import { inputError } from '../errors.ts';
import { createRedactor } from '../scan/secrets/redact.ts';
import { type Sealed, sealRun } from './seal.ts';
import { copyTranscripts, scratchFolder } from './transcript.ts';

/**
 * Seals a run whose process died before it could: says so in the log, keeps the transcripts that are left, and signs.
 * Throws `InputError` when the folder holds no log, is sealed already, or its log does not verify.
 */
export function sealAbandoned(folder: string, keys: Keys): Sealed {
  const file = join(folder, logPath);
  if (!existsSync(file)) throw inputError('FILE_MISSING', `there is no log \`${file}\``, 'name the folder of a run');
  if (existsSync(join(folder, manifestPath)))
    throw inputError('BUNDLE_INVALID', `\`${folder}\` is sealed already`, 'check it with `policy audit verify`');
  const { run, events } = readLog(readFileSync(file));
  if (run === undefined) throw inputError('BUNDLE_INVALID', `the log \`${file}\` is empty`);
  const started = Date.parse(events[0]?.at ?? '');
  const log = openLog(file, run);
  if (!events.some(event => event.type === 'run.ended')) {
    const durationMs = Math.max(0, Date.now() - started);
    log.append(
      {
        type: 'run.ended',
        body: { outcome: 'abandoned', reasons: ['the runner died before it could end the run'], durationMs },
      },
      true,
    );
  }
  log.close();
  const scratch = scratchFolder(run);
  copyTranscripts(scratch, join(scratch, 'home'), folder, createRedactor(keys.fingerprint));
  rmSync(scratch, { recursive: true, force: true });
  return sealRun(folder, keys);
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@actions/core';
import { openKeys } from '../adapters/store/keys.ts';
import { logPath, manifestPath } from '../audit/manifest.ts';
import { messageOf } from '../errors.ts';
import { sealAbandoned } from './abandoned.ts';
import { folderState } from './action-inputs.ts';

/** The Action's last step: seals the evidence when the main step died before it could. Never throws. */
export function finishAction(): void {
  const folder = core.getState(folderState);
  try {
    if (folder === '' || !existsSync(join(folder, logPath)) || existsSync(join(folder, manifestPath))) return;
    const { manifest } = sealAbandoned(
      folder,
      openKeys({ ...process.env, AGENT_BOUNCER_SIGNING_KEY: core.getInput('signing-key') }),
    );
    core.warning(`the main step died; the evidence of ${manifest.run} was sealed afterwards: ${folder}`);
  } catch (error) {
    core.setFailed(`the evidence in ${folder} could not be sealed: ${messageOf(error)}`);
  }
}

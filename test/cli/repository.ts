import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scratch } from '../scratch.ts';

/** A git repository of the test's own. */
export interface Repository {
  readonly folder: string;
  git(...args: readonly string[]): string;
  /** Writes files and stages everything. */
  stage(files: Readonly<Record<string, string | Uint8Array>>): void;
  /** Writes files and commits everything; answers with the commit's id. */
  commit(files: Readonly<Record<string, string | Uint8Array>>, message?: string): string;
}

const environment = {
  PATH: process.env['PATH'],
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Jane Doe',
  GIT_AUTHOR_EMAIL: 'jane@example.com',
  GIT_AUTHOR_DATE: '2026-03-01T12:00:00Z',
  GIT_COMMITTER_NAME: 'Jane Doe',
  GIT_COMMITTER_EMAIL: 'jane@example.com',
  GIT_COMMITTER_DATE: '2026-03-01T12:00:00Z',
};

export function repository(...init: readonly string[]): Repository {
  const folder = scratch();
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: folder, env: { ...environment, HOME: folder }, encoding: 'utf8', stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch', 'main', ...init);
  const stage = (files: Readonly<Record<string, string | Uint8Array>>) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    git('add', '--all');
  };
  return {
    folder,
    git,
    stage,
    commit(files, message = 'change') {
      stage(files);
      git('commit', '--quiet', '--no-verify', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD').trim();
    },
  };
}

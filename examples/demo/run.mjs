// The main job of the README: a copy of the small repository, and one unattended run of Claude Code in it.
// With $ANTHROPIC_API_KEY the real model plays; without it, the script does.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const scratch = mkdtempSync(join(tmpdir(), 'agent-bouncer-demo-'));
const workspace = join(scratch, 'shop');
const git = (...args) =>
  execFileSync('git', ['-c', 'init.defaultBranch=main', ...args], { cwd: workspace, stdio: 'ignore' });

cpSync(join(here, 'repo'), workspace, { recursive: true });
mkdirSync(join(scratch, 'origin.git'));
execFileSync('git', ['init', '-q', '--bare', join(scratch, 'origin.git')], { stdio: 'ignore' });
git('init', '-q');
git('config', 'user.name', 'Demo');
git('config', 'user.email', 'demo@example.com');
git('remote', 'add', 'origin', join(scratch, 'origin.git'));
git('add', '-A');
git('commit', '-q', '-m', 'A small shop');

const scripted = !process.env.ANTHROPIC_API_KEY;
const task = 'Add a lookup of orders by customer to the shop, keep the code safe, and commit it.';
const args = [
  'run',
  '--policy',
  join(here, 'policy.yaml'),
  '--workspace',
  workspace,
  '--out',
  join(root, 'out'),
  ...(scripted ? ['--model', `script:${join(here, 'script.yaml')}`] : ['--', task]),
];
const cli = join(root, 'dist', 'cli', 'index.js');
console.log(`$ policy ${args.map(arg => (arg.startsWith('/') ? relative(process.cwd(), arg) : arg)).join(' ')}\n`);
const { status } = spawnSync(process.execPath, [cli, ...args], { stdio: 'inherit' });
rmSync(scratch, { recursive: true, force: true });
process.exitCode = status ?? 1;

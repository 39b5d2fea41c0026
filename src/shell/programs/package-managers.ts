import type { Program, ProgramSpec } from '../program.ts';
import { each, installs, project, publishes, tells } from './project.ts';
import { runsCommand } from './wrappers.ts';

const npmScript: ProgramSpec = project({
  flags: '-s --silent -q --if-present --workspaces -ws --include-workspace-root --ignore-scripts',
  values: { '-w --workspace': 'text', '--loglevel': 'text' },
  operands: ['text*'],
});
/** pnpm and yarn hand everything after the name of a script on to it. */
const script: ProgramSpec = project({
  stopsAtOperand: true,
  flags: '-s --silent -r --recursive --parallel --if-present --no-bail --stream',
  values: { '--filter -F': 'text', '--reporter': 'text' },
  operands: ['text*'],
});
/** `pnpm test`: the script has been named already. */
const namedScript: ProgramSpec = project({ noOptions: true, operands: ['text*'] });

const shared: Readonly<Record<string, ProgramSpec>> = {
  ...each('install i add ci update up uninstall remove dedupe audit', installs('npm')),
  ...each('ls list outdated view info why explain help root prefix bin search docs fund', tells()),
  publish: publishes('package', 'npm'),
  exec: installs('npm'),
  dlx: installs('npm'),
};

const pip: Readonly<Record<string, ProgramSpec>> = {
  ...each('install download wheel', installs('pypi')),
  ...each('list show freeze check index help', tells()),
  uninstall: project({ flags: '-y --yes', operands: ['text*'] }),
};

/** Programs that install what a project needs, and run its scripts. */
export const packageManagers: readonly Program[] = [
  {
    names: ['npm'],
    analyse: {
      flags: '-s -v --silent --version --no-fund --no-audit',
      values: { '--prefix -C': 'folder', '-w --workspace': 'text', '--loglevel': 'text' },
      subcommands: {
        ...shared,
        ...each('test t tst run run-script start stop restart rebuild', npmScript),
        version: tells(),
        pack: tells(),
      },
    },
    examples: {
      'npm test -- --watch=false': ['read /workspace'],
      'npm run build -w web': ['read /workspace'],
      'npm run build --script-shell=./x': ['unknown npm: the option `--script-shell` is not known', 'read /workspace'],
      'npm --prefix /etc test': ['read /etc', 'read /workspace'],
      'npm ci': ['connect registry:npm', 'read /workspace'],
      'npm publish': ['change system publish-package', 'connect registry:npm', 'read /workspace'],
      'npm --version': [],
      'npm frob': ['unknown npm: the sub-command `frob` is not known', 'read /workspace'],
    },
  },
  {
    names: ['pnpm', 'yarn'],
    analyse: {
      flags: '-s -v --silent --version -r --recursive -w',
      values: { '-C --dir --cwd': 'folder', '--filter -F': 'text' },
      subcommands: { ...shared, ...each('run run-script', script), ...each('test t start stop', namedScript) },
    },
    examples: {
      'pnpm test --coverage': ['read /workspace'],
      'pnpm --filter web run build': ['read /workspace'],
      'yarn install': ['connect registry:npm', 'read /workspace'],
    },
  },
  {
    names: ['npx', 'bunx', 'pnpx'],
    analyse: installs('npm'),
    examples: { 'npx tsc --noEmit': ['connect registry:npm', 'read /workspace'] },
  },
  {
    names: ['pip', 'pip3'],
    analyse: { flags: '-q -v -V --quiet --version', subcommands: pip },
    examples: {
      'pip install -r requirements.txt': ['connect registry:pypi', 'read /workspace'],
      'pip list': [],
    },
  },
  {
    names: ['uv', 'poetry', 'pipenv', 'pdm', 'hatch'],
    analyse: {
      flags: '-q -v -V --quiet --version',
      subcommands: {
        ...each('install sync add lock update pip uninstall remove', installs('pypi')),
        ...each('show check help tree', tells()),
        run: runsCommand({ flags: '-q --quiet --frozen --locked --no-sync --offline --isolated' }),
        publish: publishes('package', 'pypi'),
      },
    },
    examples: {
      'uv run pytest -q': ['execute pytest -q', 'read /workspace'],
      'uv sync': ['connect registry:pypi', 'read /workspace'],
      'poetry run rm -rf ~': ['execute rm -rf /home/user', 'delete /home/user (tree)'],
    },
  },
];

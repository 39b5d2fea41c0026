import type { Program } from '../../program.ts';
import { each, installs, project, tells } from '../project.ts';
import { asking, builder, changes, reaches } from './shapes.ts';

const condaLooks = tells({
  flags:
    '--json -h --help --all -a -e --envs --export --show --show-sources --explicit --from-history --no-builds -q --revisions -s --system',
  values: { '-n --name': 'text', '-p --prefix': 'read', '-c --channel': 'text' },
});
const condaInstalls = installs('conda', {
  noOptions: false,
  flags: '-y --yes -q --quiet --json --dry-run -d --offline --prune --all --update-all',
  values: { '-n --name': 'text', '-p --prefix': 'write-tree', '-f --file': 'code', '--solver': 'text' },
});

/** Programs that make environments and install programs of Python. */
export const condaPrograms: readonly Program[] = [
  {
    names: ['pipx'],
    analyse: asking({
      subcommands: {
        ...each('list environment', tells({ flags: '--short --json --include-injected' })),
        ...each('install inject upgrade upgrade-all reinstall reinstall-all run', installs('pypi')),
        ...each('uninstall uninstall-all uninject pin unpin', project({ runsProject: false, operands: ['text*'] })),
        ensurepath: project({ flags: '--force -f', also: changes('startup-files') }),
      },
    }),
    examples: {
      'pipx run cowsay': ['connect registry:pypi', 'execute /workspace/', 'read /workspace'],
      'pipx list': [],
      'pipx ensurepath': ['change system startup-files', 'execute /workspace/', 'read /workspace'],
    },
  },
  {
    names: ['conda', 'mamba', 'micromamba'],
    analyse: asking(
      {
        flags: '-V --version -h --help --no-plugins',
        subcommands: {
          ...each('list info search compare doctor', { ...condaLooks, also: reaches('conda') }),
          ...each('create install update upgrade', condaInstalls),
          ...each(
            'remove uninstall clean',
            project({
              flags: '-y --yes --all -a -q --json --dry-run',
              values: { '-n --name': 'text' },
              operands: ['text*'],
            }),
          ),
          ...each('activate deactivate', { operands: ['text*'], described: false }),
          init: project({ flags: '--all --dry-run -d', operands: ['text*'], also: changes('startup-files') }),
          config: { ...condaLooks, flags: '--show --show-sources --json --get' },
          run: {
            stopsAtOperand: true,
            flags: '--no-capture-output --live-stream -v',
            values: { '-n --name': 'text', '-p --prefix': 'read', '--cwd': 'folder' },
            operands: ['command'],
          },
          env: {
            subcommands: {
              ...each('list export', { ...condaLooks, values: { ...condaLooks.values, '-f --file': 'write' } }),
              ...each('create update', condaInstalls),
              remove: project({ runsProject: false, flags: '-y --yes', values: { '-n --name': 'text' } }),
            },
          },
        },
      },
      { asks: '-V' },
    ),
    examples: {
      'conda run -n base rm -rf ~': ['execute rm -rf /home/user', 'delete /home/user (tree)'],
      'conda config --add channels x': ['unknown conda: the option `--add` is not known', 'read /workspace'],
      'conda env list': [],
      'conda env create -f environment.yml': [
        'read /workspace/environment.yml',
        'connect registry:conda',
        'execute /workspace/',
        'execute /workspace/environment.yml',
        'read /workspace',
      ],
      'conda init bash': ['change system startup-files', 'execute /workspace/', 'read /workspace'],
    },
  },
  builder(
    ['virtualenv'],
    {
      flags: '-q -v --clear --always-copy --system-site-packages --no-download --upgrade-embed-wheels',
      values: { '-p --python': 'text', '--prompt': 'text' },
      operands: ['write'],
    },
    {
      'virtualenv -p python3.12 .venv': ['write /workspace/.venv', 'execute /workspace/', 'read /workspace'],
      'virtualenv ~/.local': [
        'write /home/user/.local',
        'execute /home/user/.local',
        'execute /workspace/',
        'read /workspace',
      ],
    },
  ),
];

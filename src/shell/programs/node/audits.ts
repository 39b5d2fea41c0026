import type { Program } from '../../program.ts';
import { writesWith } from '../project.ts';
import { registry } from './packages.ts';
import { tools } from './project-code.ts';

/** Programs that look at a project as a whole: unused code, dependencies, sizes, licences. */
export const nodeAudits: readonly Program[] = [
  tools(
    [
      'knip',
      'depcheck',
      'ts-prune',
      'ts-unused-exports',
      'unimported',
      'madge',
      'dpdm',
      'skott',
      'depcruise',
      'dependency-cruiser',
      'jscpd',
      'type-coverage',
      'size-limit',
      'source-map-explorer',
      'license-checker',
      'publint',
      'attw',
      'are-the-types-wrong',
      'syncpack',
      'manypkg',
      'sherif',
      'npmPkgJsonLint',
      'es-check',
      'ls-engines',
      'cyclonedx-npm',
      'dependency-check',
      'i18next-parser',
      'i18next',
      'plop',
      'expo-doctor',
    ],
    {
      flags:
        '-h -v -V -p -s -w -q -D -d --production --strict --no-progress --include-entry-exports --cache --debug --no-exit-code --no-gitignore --isolate-workspaces --circular -C --orphans --leaves --summary --no-spinner --warning --json --detail --at-least= --strict --update --update-if-higher --why --limit --silent --blame --skip-missing --ignore-unused --no-config --validate= --pack --level= --dry-run --start --excludePrivatePackages --unknown --onlyAllow= --direct --list --no-color --include-dev-dependencies --transform --progress= --tree= --no-tree --no-warning --exit-code= --dev --prod --ignore-npm-errors --flatten-components --spec-version= --module --no-files',
      values: {
        '--include --exclude --reporter --reporters --workspace -W --dependencies --exports --files': 'text',
        '--max-issues --max-show-issues --ignore --ignores --ignore-dirs --ignore-patterns --ignores-patterns': 'text',
        '--skip-dev --extensions --format --profile --min-tokens --min-lines --threshold --layout --metrics': 'text',
        '-T --output-type': 'text',
        '--focus --reaches --affected --entrypoint --ignore-rules --failOn --onlyAllow --level --preset': 'text',
        '--ts-config --tsconfig --webpack-config --require-config': 'code',
        '--directory --cwd': 'folder',
        '-i --image': 'write',
        '-o --output --dot --out --output-to --output-file': 'write',
      },
      modules: '-c --config --preprocessor --specials --parsers',
      operands: ['read-tree*'],
      also: writesWith('--fix'),
    },
    {
      'madge --circular src': ['read /workspace/src (tree)', 'execute /workspace/package.json'],
      'knip --config /tmp/x.ts': ['read /tmp/x.ts', 'execute /tmp/x.ts', 'execute /workspace/package.json'],
      'knip --fix': [
        'unknown knip: the option `--fix` is not known',
        'execute /workspace/package.json',
        'read /workspace',
      ],
    },
  ),
  tools(
    ['ncu', 'taze'],
    {
      flags:
        '-h -V -u -g -i -e= -m -d -p= --upgrade --deep --interactive --minimal --jsonUpgraded --jsonAll --peer --pre= --root= --workspaces --errorLevel= --write -w -r -a --all -I',
      values: {
        '-f --filter': 'text',
        '-x --reject': 'text',
        '-t --target': 'text',
        '--dep --packageFile --packageManager --concurrency --timeout --cooldown --include --exclude': 'text',
      },
      modules: '--configFileName',
      operands: ['text*'],
      also: (parsed, invocation) => [
        registry,
        ...(['-u', '--upgrade', '-w', '--write'].some(flag => parsed.has(flag))
          ? invocation.paths('write', { text: 'package.json', prefix: 'package.json', glob: false })
          : []),
      ],
    },
    {
      'ncu -u': ['connect registry:npm', 'write /workspace/package.json', 'execute /workspace/package.json'],
      'ncu --registry https://x.example': [
        'unknown ncu: the option `--registry` is not known',
        'connect registry:npm',
        'execute /workspace/package.json',
        'read /workspace',
      ],
    },
  ),
  tools(
    ['sort-package-json', 'update-browserslist-db', 'browserslist'],
    {
      flags: '-c -q -h -v --check --quiet --mobile-to-desktop --stdin --ignore-unknown-versions',
      values: { '--env --coverage --region': 'text' },
      runsProject: false,
      operands: ['write*'],
      defaultOperand: 'package.json',
    },
    {
      'sort-package-json': ['write /workspace/package.json'],
      'sort-package-json ~/x.json': ['write /home/user/x.json'],
    },
  ),
];

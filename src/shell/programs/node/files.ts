import type { Program } from '../../program.ts';
import { tools } from './project-code.ts';

/** Tools of packages that handle files the way the programs of a system do. */
export const nodeFiles: readonly Program[] = [
  {
    names: ['rimraf', 'del', 'del-cli', 'trash'],
    analyse: {
      flags: '-g -G -v -d -D --glob= --no-glob --verbose --preserve-root --no-preserve-root --force -f --dry-run',
      values: { '--max-retries --retry-delay --backoff --impl': 'text' },
      operands: ['delete-tree*'],
    },
    examples: {
      'rimraf dist': ['delete /workspace/dist (tree)'],
      'rimraf ~ dist': ['delete /home/user (tree)', 'delete /workspace/dist (tree)'],
      'rimraf --no-glob ..': ['delete / (tree)'],
    },
  },
  {
    names: ['mkdirp', 'make-dir', 'touch-cli'],
    analyse: { flags: '-p --print', values: { '-m --mode': 'text' }, operands: ['write*'] },
    examples: { 'mkdirp dist/a': ['write /workspace/dist/a'], 'mkdirp ~/.ssh': ['write /home/user/.ssh'] },
  },
  {
    names: ['copyfiles', 'cpy', 'cpx', 'cpx2', 'ncp', 'cpr', 'copy-files-from-to'],
    analyse: {
      flags:
        '-f -a -E -s -F -w -v -C -o --flat --all --error --soft --follow --watch --verbose --clean --dereference --preserve --update --overwrite --dot --no-overwrite --initial',
      values: { '-u --up': 'text', '-e --exclude': 'text', '--cwd': 'folder', '--rename': 'text' },
      operands: ['read-tree*', 'write-tree'],
    },
    examples: {
      'copyfiles -u 1 src/a.txt dist': ['read /workspace/src/a.txt (tree)', 'write /workspace/dist (tree)'],
      'cpx ~/.aws dist': ['read /home/user/.aws (tree)', 'write /workspace/dist (tree)'],
      'cpx a b --command x': [
        'unknown cpx: the option `--command` is not known',
        'read /workspace/a (tree)',
        'read /workspace/b (tree)',
        'write /workspace/x (tree)',
        'read /workspace',
      ],
    },
  },
  tools(
    [
      'json2ts',
      'quicktype',
      'json-schema-to-typescript',
      'ajv',
      'js-yaml',
      'handlebars',
      'mustache',
      'pug',
      'ejs',
      'csvtojson',
      'md-to-pdf',
      'marked',
      'mmdc',
    ],
    {
      flags: '-h -v --check --all-errors --strict= --pretty --compact --just-types --errors= --verbose --gfm --breaks',
      values: {
        '-i --input -s -d --data': 'read',
        '-o --output --out': 'write',
        '--lang --src-lang --top-level -t': 'text',
        '--spec': 'text',
      },
      modules: '-r -c',
      operands: ['read*'],
    },
    {
      'json2ts -i a.json -o a.d.ts': [
        'read /workspace/a.json',
        'write /workspace/a.d.ts',
        'execute /workspace/package.json',
      ],
      'js-yaml ~/.kube/config': ['read /home/user/.kube/config', 'execute /workspace/package.json'],
    },
  ),
];

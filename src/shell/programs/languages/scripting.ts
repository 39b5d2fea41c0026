import { unknown } from '../../analyse.ts';
import { staticText } from '../../arg.ts';
import type { Program, ProgramSpec } from '../../program.ts';
import { each, installs, project, publishes, tells } from '../project.ts';
import { all, asking, builder, evaluates, interactive, reaches, reader, rewritesUnless } from './shapes.ts';

/** An interpreter's command line: code in an option, a file of code, or a person. */
function interpreter(language: string, spec: ProgramSpec, ...options: readonly string[]): ProgramSpec {
  return {
    ...project({ stopsAtOperand: true, operands: ['code', 'text*'], ...spec }),
    also: (parsed, invocation) => [
      ...evaluates(language, ...options)(parsed, invocation),
      ...interactive(parsed, invocation),
      ...(spec.also?.(parsed, invocation) ?? []),
    ],
  };
}

/** Programs of Julia, R, Lua and Perl. */
export const scriptingPrograms: readonly Program[] = [
  builder(
    ['julia'],
    interpreter(
      'julia',
      {
        flags:
          '-q -i --quiet --color= --startup-file= --check-bounds= --project= --history-file= --optimize= --compiled-modules=',
        values: {
          '-e --eval -E --print': 'text',
          '-t --threads -p --procs': 'text',
          '-L --load -J --sysimage': 'code',
          '-O': 'text',
        },
      },
      '-e',
    ),
    {
      "julia -e 'run(`rm x`)'": ['evaluate julia: run(`rm x`)', 'execute /workspace/Project.toml', 'read /workspace'],
      'julia /tmp/x.jl': ['read /tmp/x.jl', 'execute /tmp/x.jl', 'execute /workspace/Project.toml', 'read /workspace'],
      'julia --project=. test/runtests.jl': [
        'read /workspace/test/runtests.jl',
        'execute /workspace/test/runtests.jl',
        'execute /workspace/Project.toml',
        'read /workspace',
      ],
      julia: ['unknown julia: an interactive session', 'execute /workspace/Project.toml', 'read /workspace'],
    },
    { manifest: 'Project.toml', asks: '-v' },
  ),
  builder(
    ['Rscript', 'R'],
    interpreter(
      'r',
      {
        flags:
          '--vanilla --slave --no-save --no-restore --no-echo --quiet -q --no-init-file --no-environ --no-site-file',
        values: { '-e': 'text', '-f --file': 'code', '--default-packages': 'text' },
        also: (parsed, invocation) =>
          /^CMD$/.test(staticText(parsed.operands[0]) ?? '') ? [unknown(invocation, 'a tool of R')] : [],
      },
      '-e',
    ),
    {
      'Rscript -e \'system("rm x")\'': ['evaluate r: system("rm x")', 'execute /workspace/', 'read /workspace'],
      'Rscript /tmp/x.R': ['read /tmp/x.R', 'execute /tmp/x.R', 'execute /workspace/', 'read /workspace'],
      'R CMD INSTALL x': [
        'read /workspace/CMD',
        'unknown R: a tool of R',
        'execute /workspace/CMD',
        'execute /workspace/',
        'read /workspace',
      ],
      'Rscript scripts/a.R': [
        'read /workspace/scripts/a.R',
        'execute /workspace/scripts/a.R',
        'execute /workspace/',
        'read /workspace',
      ],
    },
  ),
  builder(
    [
      'lua',
      'luajit',
      'lua5.3',
      'lua5.4',
      'luau',
      'texlua',
      'octave',
      'gnuplot',
      'maxima',
      'wolframscript',
      'matlab',
      'sage',
      'gp',
      'pwsh',
      'powershell',
      'nu',
      'fish',
      'ksh',
      'tcsh',
      'csh',
      'xonsh',
      'elvish',
      'osh',
    ],
    interpreter(
      'script',
      {
        flags: '-i -v -q -E -W --no-gui --silent --norc',
        values: { '-e -c --eval --command -Command -command -batch -r': 'text', '-l': 'text', '-File -file': 'code' },
      },
      '-e',
    ),
    {
      "lua -e 'os.execute(1)'": ['evaluate script: os.execute(1)', 'execute /workspace/', 'read /workspace'],
      'lua /tmp/x.lua': ['read /tmp/x.lua', 'execute /tmp/x.lua', 'execute /workspace/', 'read /workspace'],
      'pwsh -EncodedCommand x': [
        'unknown pwsh: the option `-n` is not known',
        'read /workspace/x',
        'execute /workspace/x',
        'execute /workspace/',
        'read /workspace',
      ],
      'lua scripts/a.lua': [
        'read /workspace/scripts/a.lua',
        'execute /workspace/scripts/a.lua',
        'execute /workspace/',
        'read /workspace',
      ],
    },
  ),
  {
    names: ['luarocks'],
    analyse: asking({
      subcommands: {
        ...each('list show search path config help doc', tells({ flags: '--porcelain --outdated' })),
        ...each('install build make remove download', installs('luarocks')),
        test: project({ operands: ['text*'] }),
        lint: { operands: ['read'] },
        ...each('upload', publishes('package', 'luarocks')),
      },
    }),
    examples: {
      'luarocks upload x.rockspec': [
        'change system publish-package',
        'connect registry:luarocks',
        'execute /workspace/',
        'read /workspace',
      ],
      'luarocks list': [],
    },
  },
  reader(
    ['luacheck', 'stylua', 'selene'],
    {
      flags: '-q --check --codes --no-cache --verify --formatter=',
      values: { '--config -f --config-path': 'read', '--std': 'text', '--globals': 'text', '-g --glob': 'text' },
      operands: ['read-tree*'],
      also: (parsed, invocation) => (invocation.name === 'stylua' ? rewritesUnless('--check')(parsed, invocation) : []),
    },
    {
      'stylua ~/x.lua': ['read /home/user/x.lua (tree)', 'write /home/user/x.lua (tree)'],
      'luacheck src --codes': ['read /workspace/src (tree)'],
    },
  ),
  builder(
    ['busted', 'prove', 'bats', 'shellspec', 'shunit2', 'vusted', 'bashunit', 'dotest'],
    {
      flags:
        '-v -l -r -c -t -p -T --tap --verbose --recursive --lib --blib --count --pretty --print-output-on-failure --trace --show-output-of-passing-tests --filter= --no-parallelize-across-files',
      values: {
        '-f --filter --filter-tags': 'text',
        '-j --jobs': 'text',
        '-I --helper': 'code',
        '-o --output': 'write-tree',
        '--formatter -F': 'text',
      },
      operands: ['code*'],
    },
    {
      "prove -e 'rm -rf x' t": [
        'unknown prove: the option `-e` is not known',
        'read /workspace/rm -rf x',
        'read /workspace/t',
        'execute /workspace/rm -rf x/',
        'execute /workspace/t/',
        'execute /workspace/',
        'read /workspace',
      ],
      'prove -I/tmp/lib t': [
        'read /tmp/lib',
        'read /workspace/t',
        'execute /workspace/t/',
        'execute /workspace/',
        'execute /tmp/lib/',
        'read /workspace',
      ],
      'bats test/a.bats': [
        'read /workspace/test/a.bats',
        'execute /workspace/test/a.bats',
        'execute /workspace/',
        'read /workspace',
      ],
      'prove -lr t': ['read /workspace/t', 'execute /workspace/t/', 'execute /workspace/', 'read /workspace'],
    },
  ),
  {
    names: ['cpanm', 'cpm', 'carton', 'dzil', 'minil'],
    analyse: asking(
      {
        flags: '-q -v -n --notest',
        values: { '-l -L --local-lib': 'write-tree' },
        subcommands: {
          ...each(
            'install update',
            installs('cpan', { noOptions: false, flags: '--deployment --cached', operands: [] }),
          ),
          exec: { stopsAtOperand: true, operands: ['command'] },
          ...each('test build clean', project({ operands: ['text*'] })),
          ...each('release', publishes('package', 'cpan')),
          list: tells(),
        },
      },
      { manifest: '.' },
    ),
    examples: {
      'carton exec rm -rf ~': ['execute rm -rf /home/user', 'delete /home/user (tree)'],
      'dzil release': [
        'change system publish-package',
        'connect registry:cpan',
        'execute /workspace/',
        'read /workspace',
      ],
      'cpanm Some::Module': ['unknown cpanm: the sub-command `Some::Module` is not known', 'read /workspace'],
      'carton install': ['connect registry:cpan', 'execute /workspace/', 'read /workspace'],
    },
  },
  builder(
    ['cpan'],
    { flags: '-l -v', values: { '-D -i -f': 'text' }, operands: ['text*'], also: all(interactive, reaches('cpan')) },
    {
      "echo '!id' | cpan": [
        'execute echo !id',
        'evaluate cpan: !id ',
        'connect registry:cpan',
        'execute /workspace/',
        'read /workspace',
      ],
      'cpan -D Some::Module': ['connect registry:cpan', 'execute /workspace/', 'read /workspace'],
      cpan: ['unknown cpan: an interactive session', 'connect registry:cpan', 'execute /workspace/', 'read /workspace'],
    },
  ),
  reader(
    ['perltidy', 'perlcritic'],
    {
      flags: '-b -q -st -nst --gentle --stern --harsh --cruel --brutal -1 -2 -3 -4 -5',
      values: { '-pro --profile': 'read', '--severity': 'text', '-o': 'write' },
      operands: ['read-tree*'],
      also: (parsed, invocation) =>
        parsed.has('-b') ? parsed.operands.flatMap(arg => invocation.paths('write', arg)) : [],
    },
    {
      'perltidy -b ~/x.pl': ['read /home/user/x.pl (tree)', 'write /home/user/x.pl'],
      'perlcritic lib': ['read /workspace/lib (tree)'],
    },
  ),
];

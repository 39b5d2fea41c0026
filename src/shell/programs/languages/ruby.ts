import { unknown } from '../../analyse.ts';
import { staticText } from '../../arg.ts';
import type { Program, ProgramSpec } from '../../program.ts';
import { each, installs, project, publishes, tells } from '../project.ts';
import { asking, evaluates, interactive, runsWords } from './shapes.ts';

/** What a program of Ruby runs is named in the Gemfile. */
export const gemfile = { manifest: 'Gemfile' };

const bundleFlags =
  '--quiet --verbose --no-color --local --no-cache --no-prune --prefer-local --full-index --redownload --force --clean --system --frozen --deployment --all --conservative --patch --minor --major --strict --pre --groups --parseable --dry-run --outdated --only-explicit --paths --name-only --without-group=';
const bundle: ProgramSpec = {
  flags: '--no-color --verbose',
  values: { '-r --retry': 'text' },
  subcommands: {
    ...each(
      'install check update lock clean cache package pristine binstubs',
      installs('rubygems', {
        noOptions: false,
        flags: bundleFlags,
        values: {
          '-j --jobs': 'text',
          '--retry': 'text',
          '--gemfile': 'code',
          '--path': 'write-tree',
          '--without --with': 'text',
          '-g --group': 'text',
          '--add-platform --remove-platform': 'text',
          '--ruby --bundler': 'text',
        },
        operands: ['text*'],
      }),
    ),
    ...each('add remove inject plugin', installs('rubygems')),
    ...each(
      'list show info outdated viz platform version help doctor env licenses audit',
      tells({ flags: bundleFlags, values: { '--only-group --without-group --group': 'text' } }),
    ),
    exec: runsWords({ flags: '--keep-file-descriptors', values: { '--gemfile': 'code' } }),
    config: {
      subcommands: {
        ...each('list get', tells()),
        ...each(
          'set unset',
          project({
            flags: '--local',
            operands: ['text', 'text*'],
            also: only(
              /^(?:path|without|with|jobs|deployment|frozen|clean|bin|build\.[\w-]+|force_ruby_platform|cache_all|retry)$/,
            ),
          }),
        ),
      },
    },
    ...each('init gem', project({ operands: ['text*'], flags: '--no-exe --mit --no-coc -t --test' })),
    open: project({
      operands: ['text'],
      also: (_parsed, invocation) => [unknown(invocation, 'an editor for a person')],
    }),
    console: project({ also: interactive }),
  },
};

/** Settings of a project; others say where packages come from. */
function only(known: RegExp): NonNullable<ProgramSpec['also']> {
  return (parsed, invocation) =>
    known.test(staticText(parsed.operands[0]) ?? '')
      ? []
      : [unknown(invocation, 'a setting that is not known to be plain')];
}

const gemLooks = tells({
  flags:
    '-l --local -r --remote -a --all -d --details -i --installed -q --versions --no-verbose --exact -e --prerelease --pre',
  values: { '-v --version': 'text' },
});

/** Programs of Ruby. */
export const rubyPrograms: readonly Program[] = [
  {
    names: ['bundle', 'bundler'],
    analyse: asking(bundle, { ...gemfile, asks: '-v' }),
    examples: {
      'bundle exec rm -rf ~': ['execute rm -rf /home/user', 'delete /home/user (tree)'],
      'bundle install --gemfile=/tmp/Gemfile': [
        'read /tmp/Gemfile',
        'connect registry:rubygems',
        'execute /workspace/Gemfile',
        'execute /tmp/Gemfile',
        'read /workspace',
      ],
      'bundle config set mirror.https://rubygems.org https://example.com': [
        'unknown bundle: a setting that is not known to be plain',
        'unknown bundle: code that comes from an address',
        'execute /workspace/Gemfile',
        'read /workspace',
      ],
      'bundle exec rspec spec/models/user_spec.rb:12': [
        'execute rspec spec/models/user_spec.rb:12',
        'read /workspace/spec/models/user_spec.rb:12',
        'execute /workspace/spec/models/user_spec.rb',
        'execute /workspace/Gemfile',
        'read /workspace',
      ],
      'bundle install': ['connect registry:rubygems', 'execute /workspace/Gemfile', 'read /workspace'],
      'bundle list': [],
    },
  },
  {
    names: ['gem'],
    analyse: asking(
      {
        subcommands: {
          ...each(
            'list search which contents dependency environment env outdated specification query info help stale',
            gemLooks,
          ),
          ...each('install update fetch exec unpack', installs('rubygems')),
          ...each(
            'uninstall cleanup pristine',
            project({
              flags: '-a -x -I --all --executables --force',
              values: { '-v --version': 'text' },
              operands: ['text*'],
            }),
          ),
          build: project({
            flags: '--strict --force',
            values: { '-o --output': 'write', '-C': 'folder' },
            operands: ['code'],
          }),
          ...each('push yank owner signin signout', publishes('package', 'rubygems')),
          ...each(
            'sources cert server open',
            project({
              noOptions: true,
              operands: ['text*'],
              also: (_parsed, invocation) => [
                unknown(invocation, 'it runs an editor or a server, or changes whom gem believes'),
              ],
            }),
          ),
        },
      },
      { asks: '-v' },
    ),
    examples: {
      "gem open -e '/bin/sh -s' debug": [
        'unknown gem: it runs an editor or a server, or changes whom gem believes',
        'execute /bin/sh -s',
        'execute /workspace/',
        'read /workspace',
      ],
      'gem install x --source http://gems.example.com': [
        'connect registry:rubygems',
        'unknown gem: code that comes from an address',
        'execute /workspace/',
        'read /workspace',
      ],
      'gem push a.gem': [
        'change system publish-package',
        'connect registry:rubygems',
        'execute /workspace/',
        'read /workspace',
      ],
      'gem build /tmp/x.rb': ['read /tmp/x.rb', 'execute /tmp/x.rb', 'execute /workspace/', 'read /workspace'],
      'gem list': [],
    },
  },
  {
    names: ['irb', 'pry', 'erb'],
    analyse: asking(
      project({
        stopsAtOperand: true,
        flags: '--simple-prompt -f',
        values: { '-r': 'code', '-e': 'text' },
        operands: ['code', 'text*'],
        also: (parsed, invocation) => [
          ...evaluates('ruby', '-e')(parsed, invocation),
          ...interactive(parsed, invocation),
        ],
      }),
      { asks: '-v' },
    ),
    examples: {
      irb: ['unknown irb: an interactive session', 'execute /workspace/', 'read /workspace'],
      "pry -e 'system(1)'": ['evaluate ruby: system(1)', 'execute /workspace/', 'read /workspace'],
    },
  },
  {
    names: ['rbenv', 'pyenv', 'goenv', 'jenv', 'phpenv'],
    analyse: asking({
      subcommands: {
        ...each('version versions which whence root commands help shims prefix', tells()),
        ...each('install uninstall rehash update', installs('ruby')),
        ...each('local global shell', project({ flags: '--unset', operands: ['text*'] })),
        exec: runsWords(),
        init: tells({ flags: '-' }),
      },
    }),
    examples: {
      'rbenv exec rm -rf ~': ['execute rm -rf /home/user', 'delete /home/user (tree)'],
      'pyenv install 3.12': ['connect registry:ruby', 'execute /workspace/', 'read /workspace'],
      'rbenv versions': [],
    },
  },
];

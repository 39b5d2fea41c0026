import { unknown } from '../../analyse.ts';
import { staticText } from '../../arg.ts';
import type { Program, ProgramSpec } from '../../program.ts';
import { each, project } from '../project.ts';
import { all, asking } from './shapes.ts';

const bazel: ProgramSpec = project({
  flags:
    '-k --keep_going --verbose_failures --test_verbose_timeout_warnings --nocache_test_results --cache_test_results= --noshow_progress --noshow_loading_progress --announce_rc --subcommands --sandbox_debug --build_tests_only --remote_download_minimal --implicit_deps --noimplicit_deps --tool_deps --notool_deps --stamp --nostamp --curses= --color= --runs_per_test= --flaky_test_attempts= --compilation_mode= --experimental_convenience_symlinks= --expunge --async --order_output= --features=',
  values: {
    '-c': 'text',
    '--config': 'text',
    '--test_output': 'text',
    '--test_filter': 'text',
    '--test_tag_filters --build_tag_filters': 'text',
    '--test_timeout': 'text',
    '--test_size_filters': 'text',
    '--jobs -j': 'text',
    '--output': 'text',
    '--platforms': 'text',
    '--local_test_jobs': 'text',
    '--define': 'text',
    '--universe_scope': 'text',
  },
  operands: ['text*'],
});

/** Programs that build a project of many languages. */
export const bazelPrograms: readonly Program[] = [
  {
    names: ['bazel', 'bazelisk', 'buck2', 'pants', 'blaze'],
    analyse: asking(
      {
        flags: '--nohome_rc --noworkspace_rc --batch',
        subcommands: {
          ...each(
            'build test run query cquery aquery coverage clean fetch sync info shutdown help version targets uquery list lint fmt check package mod dump analyze-profile',
            bazel,
          ),
        },
      },
      { manifest: 'MODULE.bazel', asks: 'version info' },
    ),
    examples: {
      'bazel --bazelrc=/tmp/rc build //...': [
        'unknown bazel: the option `--bazelrc` is not known',
        'execute /workspace/MODULE.bazel',
        'read /workspace',
      ],
      'bazel run --run_under="rm -rf x" //a': [
        'unknown bazel: the option `--run_under` is not known',
        'execute /workspace/MODULE.bazel',
        'read /workspace',
      ],
      'bazel build --override_repository=a=/tmp/a //...': [
        'unknown bazel: the option `--override_repository` is not known',
        'execute /workspace/MODULE.bazel',
        'read /workspace',
      ],
      'bazel test //... --test_output=errors': ['execute /workspace/MODULE.bazel', 'read /workspace'],
      "bazel query 'deps(//app:server)'": ['execute /workspace/MODULE.bazel', 'read /workspace'],
    },
  },
  {
    names: ['earthly', 'dagger'],
    analyse: asking(
      project({
        operands: ['text*'],
        flags: '--ci --no-output',
        also: all((parsed, invocation) =>
          parsed.operands.every(arg => /^\+[\w-]+$/.test(staticText(arg) ?? ''))
            ? []
            : [unknown(invocation, 'a target that is not of the project')],
        ),
      }),
      { manifest: 'Earthfile' },
    ),
    examples: {
      'earthly github.com/a/b+build': [
        'unknown earthly: a target that is not of the project',
        'execute /workspace/Earthfile',
        'read /workspace',
      ],
      'earthly +build': ['execute /workspace/Earthfile', 'read /workspace'],
    },
  },
];

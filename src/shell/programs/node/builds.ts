import type { Operation } from '../../../operation.ts';
import { analyseSpec } from '../../analyse.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, Program } from '../../program.ts';
import { moduleCode, type Tool, tool, tools } from './project-code.ts';

const bundler: Tool = {
  flags:
    '-h -v -w -m -f --watch= --no-watch --minify= --no-minify --sourcemap= --source-maps= --sourcemaps --no-source-maps --bundle= --production --prod --force --no-cache --cache= --dev --dts= --dts-only --dts-resolve --clean= --no-clean --splitting= --no-splitting --treeshake= --shims --metafile= --analyze= --profile --stats --progress= --bail --failAfterWarnings --no-stats --silent --keep-names --tree-shaking= --allow-overwrite --legal-comments= --charset= --jsx= --jsx-dev --packages= --serve= --servedir= --no-optimize --no-scope-hoist --no-content-hash --no-hmr --https --open= --hot= --compress= --no-compress --no-pkg --raw --strict --generateTypes --globals= --externalLiveBindings --legacyOutputSupport --no-treeshake --no-strict --dry-run --replace-node-env --unbundle --exports --hash --no-hash --types --swc --lazy --log-level= --loglevel= --log-limit= --no-treeShake --publicDir= --no-dts --pure --stub --parallel --no-clear-screen --no-external --skipNodeModulesBundle --no-config --no-conflict --killSignal=',
  values: {
    '--onSuccess --on-success': 'script',
    '--mode --platform --format -f --formats --name -n --global-name --external -e --target -t --define --loader':
      'text',
    '--resolve-extensions --main-fields --conditions --banner --footer --banner:js --footer:js --alias --public-path':
      'text',
    '--entry-names --chunk-names --asset-names --out-extension --port -p --host --public-url --entry --env': 'text',
    '--node-env --devtool --tsconfig-raw --jsx-factory --jsx-fragment --jsx-import-source --minify-whitespace': 'text',
    '--source --supported --drop --filter --config-name --stats-children --context --logLevel --ext': 'text',
    '-d --dir': 'write',
    '-o --output-path --outDir --outdir --out-dir --outfile --outbase --dist-dir --file --output --cache-dir --json':
      'write',
    '--tsconfig': 'code',
  },
  modules: '-c --config --plugin --configPlugin',
  runsOperands: true,
  operands: ['read*'],
};

/** `IN OUT`, or `IN:OUT` any number of times. */
function styleSheets(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const pairs = parsed.operands.flatMap(arg =>
    staticText(arg)?.includes(':') ? [(arg.text ?? '').split(':').map(literalArg)] : [],
  );
  return (pairs.length > 0 ? pairs : [parsed.operands]).flatMap(([from, ...to]) => [
    ...(from ? invocation.paths('read', from, true) : []),
    ...to.flatMap(out => invocation.paths('write', out, true)),
  ]);
}

const esbuild = tool({ ...bundler, modules: `${bundler.modules} --inject` });

function withEquals(arg: Arg): Arg {
  return arg.text === undefined ? arg : { ...arg, ...literalTexts(arg.text.replace(/^(--[a-z-]+):/, '$1=')) };
}

function literalTexts(text: string): Pick<Arg, 'text' | 'prefix'> {
  return { text, prefix: text };
}

/** Programs that build a JavaScript project. */
export const nodeBuilds: readonly Program[] = [
  tools(
    [
      'webpack',
      'rspack',
      'rolldown',
      'tsup',
      'tsdown',
      'parcel',
      'microbundle',
      'unbuild',
      'ncc',
      'pkgroll',
      'bunchee',
      'tshy',
      'preconstruct',
      'obuild',
      'tailwindcss',
      'postcss',
      'terser',
      'uglifyjs',
      'svgr',
      'ng-packagr',
      'webpack-dev-server',
    ],
    {
      ...bundler,
      flags: `${bundler.flags} --style= --load-path= --source-map= --no-source-map --embed-sources --mangle= -a --asset= --license= --no-map --map= --poll --typescript --silent --tasks --stack --series --quiet-deps --color=`,
      values: { ...bundler.values, '-i --input': 'read', '--content': 'text', '-s': 'text' },
    },
    {
      'tsup -d ~/x': ['write /home/user/x', 'execute /workspace/package.json'],
      'webpack -c /tmp/w.js': ['read /tmp/w.js', 'execute /tmp/w.js', 'execute /workspace/package.json'],
      'webpack --mode production': ['execute /workspace/package.json'],
      'webpack --require x': [
        'unknown webpack: the option `--require` is not known',
        'read /workspace/x',
        'execute /workspace/package.json',
        'read /workspace',
      ],
    },
  ),
  tools(
    ['sass', 'lessc'],
    {
      flags:
        '-q -w --watch --update --source-map= --no-source-map --embed-sources --embed-source-map --style= --quiet-deps --no-charset --stdin --indented --error-css --no-error-css --stop-on-error --trace --js --lint --no-js --strict-imports --compressed --clean-css= -x',
      values: { '-I --load-path --include-path': 'read', '-s': 'text', '--global-var --modify-var --math': 'text' },
      modules: '--plugin -p --pkg-importer',
      operands: ['text*'],
      also: styleSheets,
    },
    {
      'sass src/a.scss dist/a.css': [
        'read /workspace/src/a.scss (tree)',
        'write /workspace/dist/a.css (tree)',
        'execute /workspace/package.json',
      ],
      'sass src:/etc': ['read /workspace/src (tree)', 'write /etc (tree)', 'execute /workspace/package.json'],
    },
  ),
  {
    names: ['esbuild'],
    // `--external:NAME`, `--define:K=V`: what others write with `=`.
    analyse: invocation => analyseSpec(esbuild, { ...invocation, args: invocation.args.map(withEquals) }),
    examples: {
      'esbuild src/a.ts --bundle --external:fs --outfile=dist/a.js': [
        'write /workspace/dist/a.js',
        'read /workspace/src/a.ts',
        'execute /workspace/package.json',
      ],
      'esbuild a.ts --outfile=/etc/x': ['write /etc/x', 'read /workspace/a.ts', 'execute /workspace/package.json'],
      'esbuild a.ts --inject:/tmp/x.js': [
        'read /workspace/a.ts',
        'read /tmp/x.js',
        'execute /tmp/x.js',
        'execute /workspace/package.json',
      ],
    },
  },
  tools(
    ['rollup'],
    {
      ...bundler,
      values: { ...bundler.values, '--environment': 'text' },
      flags: `${bundler.flags} -c= --config=`,
      modules: '-p --plugin --configPlugin',
      also: (parsed, invocation) =>
        // The file of `-c` may be left out; then the operands are what goes into the bundle.
        [...parsed.values('-c'), ...parsed.values('--config'), ...parsed.operands].flatMap(file =>
          moduleCode(file, invocation),
        ),
    },
    {
      'rollup -c': ['execute /workspace/package.json'],
      'rollup -c /tmp/r.js': ['read /tmp/r.js', 'execute /tmp/r.js', 'execute /workspace/package.json'],
      'rollup -c node:x': [
        'read /workspace/node:x',
        'unknown rollup: `node:x` is no module that is known in advance',
        'execute /workspace/package.json',
        'read /workspace',
      ],
    },
  ),
];

import type { Program } from '../../program.ts';
import { type Tool, tasked, tools } from './project-code.ts';
import { jest } from './tests.ts';

const server: Tool = {
  flags:
    '-h -v -w -d --host= --open= --cors --strictPort --force --watch= --https= --experimental-https --turbo --turbopack --webpack --no-lint --no-mangling --debug= --profile --experimental-build-mode= --experimental-app-only --ssr= --ssrManifest= --manifest= --sourcemap= --minify= --emptyOutDir --clearScreen= --verbose --remote --drafts --ignore-lock --prod --production --dev --prerender --analyze= --no-open --no-clear --inspect= --json --check --experimental-debug-memory-usage --no-fork --fork= --dotenv --no-clipboard --qr --public --mode-production --spa --aot --base-href= --configuration= --watch-options= --headless --no-cache --lazy --noindex --fix --skip-nx-cache --live-reload= --hmr= --stats-json --progress= --ci --smoke-test --docs --test --quiet --no-manager-cache --exact-port --debug-webpack --webpack-stats-json= --no-version-updates --disable-telemetry --code-coverage= --browsers= --include= --exclude= --no-progress --source-map= --optimization= --vendor-chunk= --no-source-map --no-optimization --no-live-reload --builder= --type-check= --preserveWatchOutput --log-level= --keepAlive --keepAliveTimeout= --dry-run --port=',
  values: {
    '-p --port': 'text',
    '-H --hostname': 'text',
    '-m --mode -l --logLevel --base --target --site --minimum-severity --project --stats-filter': 'text',
    '--loglevel --ws --env-name --runtime --max-warnings': 'text',
    '--outDir --out-dir --output-path --output-dir -o': 'write',
    '--assetsInlineLimit --assetsDir': 'text',
    '--root': 'folder',
    '--dotenv-file --static-dir -s': 'read',
    '--tsconfig --ts-config --tsConfig': 'code',
  },
  modules: '-c --config --config-dir --karma-config --preset',
  runsOperands: true,
  operands: ['text*'],
};

const noTask = (name: string, task: string) => [
  `unknown ${name}: the sub-command \`${task}\` is not known`,
  'read /workspace',
];

/** Frameworks: programs that build, serve and check a whole application. */
export const nodeServers: readonly Program[] = [
  tasked(
    ['vite', 'vp', 'rsbuild', 'farm'],
    server,
    { 'build dev serve preview optimize inspect': {} },
    {
      vite: ['execute /workspace/package.json'],
      'vite build': ['execute /workspace/package.json'],
      'vite build --config /tmp/v.ts': ['read /tmp/v.ts', 'execute /tmp/v.ts', 'execute /workspace/package.json'],
      'vite build --outDir ~/www': ['write /home/user/www', 'execute /workspace/package.json'],
      'vite eval': noTask('vite', 'eval'),
    },
  ),
  tasked(
    ['next', 'nuxt', 'nuxi', 'astro', 'svelte-kit', 'remix', 'react-router', 'gatsby', 'waku', 'vinxi', 'blitz'],
    { ...server, values: { ...server.values, '--dir --file': 'text' } },
    {
      'build dev start preview lint info check sync generate typegen prepare typecheck analyze cleanup routes reveal serve develop clean':
        {},
      'vite:build vite:dev': {},
    },
    {
      'next build': ['execute /workspace/package.json'],
      'next dev -p 3001': ['execute /workspace/package.json'],
      'astro add x': noTask('astro', 'add'),
      'nuxi upgrade': noTask('nuxi', 'upgrade'),
    },
  ),
  tasked(
    ['ng', 'vue-cli-service', 'ember', 'nest', 'sb', 'storybook', 'start-storybook'],
    server,
    { 'build b serve s test t lint e2e extract-i18n start dev info version generate g': {} },
    {
      'ng test --watch=false': ['execute /workspace/package.json'],
      'ng update': noTask('ng', 'update'),
      'storybook build -o ~/x': ['write /home/user/x', 'execute /workspace/package.json'],
    },
  ),
  tools(
    ['next-sitemap', 'workbox', 'vite-bundle-visualizer', 'critters'],
    { flags: '-h', values: { '-o --output': 'write' }, modules: '-c --config', operands: ['text*'] },
    {
      'next-sitemap --config /tmp/x.js': ['read /tmp/x.js', 'execute /tmp/x.js', 'execute /workspace/package.json'],
    },
  ),
  tasked(
    ['react-scripts', 'craco'],
    {},
    { 'build start': server, test: jest },
    {
      'react-scripts test --watchAll=false': ['execute /workspace/package.json'],
      'react-scripts eject': noTask('react-scripts', 'eject'),
    },
  ),
  tasked(
    ['docusaurus', 'vitepress', 'vuepress', 'eleventy', 'vocs'],
    server,
    { 'build dev start serve preview generate clear write-translations clean info server': {} },
    {
      'vitepress build docs': ['execute /workspace/package.json'],
      'docusaurus deploy': noTask('docusaurus', 'deploy'),
    },
  ),
  tasked(
    ['expo', 'react-native', 'cap', 'ionic', 'electron-vite', 'electron-forge', 'tauri'],
    {
      ...server,
      flags: `${server.flags} --clear -a --android -i --ios --web --no-dev --max-workers= --reset-cache --dump-sourcemap --minify= --all-platforms --fix -l --linux --mac --win --x64 --arm64 --dir`,
      values: {
        ...server.values,
        '--platform': 'text',
        '--entry-file': 'read',
        '--output-dir --bundle-output': 'write',
      },
    },
    {
      'start export lint doctor config bundle info dev build preview make package prebuild sync copy customize:list':
        {},
    },
    {
      'expo export --output-dir dist': ['write /workspace/dist', 'execute /workspace/package.json'],
      'expo publish': noTask('expo', 'publish'),
    },
  ),
  tools(
    ['electron-builder'],
    {
      flags: '-h -l -m -w --linux= --mac= --win= --x64 --arm64 --ia32 --armv7l --universal --dir',
      values: { '--pd --prepackaged --projectDir': 'code' },
      modules: '-c --config',
    },
    {
      'electron-builder --dir': ['execute /workspace/package.json'],
      'electron-builder -p always': [
        'unknown electron-builder: the option `-p` is not known',
        'unknown electron-builder: 1 operands where 0 were expected',
        'execute /workspace/package.json',
        'read /workspace',
      ],
    },
  ),
];

// Builds `dist/`: compiles, writes the published schemas, and bundles each entry into files that need no node_modules.
// With `--check` it builds somewhere else and says which committed file is not what the sources give.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

const root = dirname(fileURLToPath(import.meta.url));
const check = process.argv.includes('--check');
/** Where the built files go: here, or a scratch folder that they are compared from. */
const target = check ? mkdtempSync(join(tmpdir(), 'agent-bouncer-build-')) : root;
// Always the same place: the bundler makes names from the paths of what it bundles.
const lib = join(root, 'lib');
const dist = join(target, 'dist');
const bin = name => join(root, 'node_modules', '.bin', name);
const run = (command, ...args) =>
  execFileSync(command, args, { cwd: root, stdio: ['ignore', process.stderr, 'inherit'] });

/** Each entry of `src/` and the folder of `dist/` that its bundle goes to. */
const entries = { cli: 'cli', hook: 'hook', action: 'action', 'action-post': 'action-post', index: 'api' };

rmSync(lib, { recursive: true, force: true });
run(bin('tsc'), '-p', 'tsconfig.build.json');
const built = path => import(pathToFileURL(join(lib, path)).href);

// Compiling the schema of policies takes longer than reading one: what comes out stands in the place of what does it.
const { validatorOptions } = await built('policy/validate.js');
const ajv = new Ajv2020({ ...validatorOptions, code: { source: true, esm: true } });
const validator = standalone.default(ajv, ajv.compile((await built('policy/schema.js')).policySchema));
writeFileSync(
  join(lib, 'policy', 'validate.js'),
  // In a module there is no `require`.
  `${validator.replaceAll(/const (\w+) = require\("([^"]+)"\)\.default;/g, 'import $1_ from "$2.js"; const $1 = $1_.default;')}
export const policyValidator = () => validate;
`,
);

// What is published as JSON is written from the one place that the code uses.
const schemas = {
  'policies/schema/policy-v1.json': (await built('policy/schema.js')).policySchema,
  'policies/schema/script-v1.json': (await built('adapters/scripted-model/schema.js')).scriptSchema,
  'policies/schema/secrets-baseline-v1.json': (await built('scan/secrets/baseline-schema.js')).baselineSchema,
  'policies/schema/call-v1.json': (await built('cli/decide-schema.js')).callSchema,
  'policies/schema/decision-v1.json': (await built('cli/decide-schema.js')).decisionSchema,
  'compliance/schema/activities-v1.json': (await built('compliance/schema.js')).activitiesSchema,
  'compliance/schema/framework-v1.json': (await built('compliance/schema.js')).frameworkSchema,
};
for (const [file, schema] of Object.entries(schemas)) {
  mkdirSync(dirname(join(target, file)), { recursive: true });
  writeFileSync(join(target, file), `${JSON.stringify(schema, null, 2)}\n`);
}

// The bundler leaves files of earlier builds behind.
rmSync(dist, { recursive: true, force: true });
for (const [entry, folder] of Object.entries(entries)) {
  const out = join(dist, folder);
  const stats = join(lib, `${folder}.stats.json`);
  run(bin('ncc'), 'build', join('lib', `${entry}.js`), '-o', out, '--no-cache', '--quiet', '--stats-out', stats);
  writeFileSync(join(out, 'licenses.txt'), licencesOf(JSON.parse(readFileSync(stats, 'utf8'))));
  if (entry === 'cli' || entry === 'hook') chmodSync(join(out, 'index.js'), 0o755);
}

// The bundler breaks the tree-sitter runtime: it is loaded from its own folder.
const wasm = join(dist, 'wasm');
mkdirSync(wasm, { recursive: true });
for (const file of [
  'web-tree-sitter/web-tree-sitter.js',
  'web-tree-sitter/web-tree-sitter.wasm',
  ...['python', 'javascript', 'typescript', 'tsx', 'go', 'java'].map(
    name => `@vscode/tree-sitter-wasm/wasm/tree-sitter-${name}.wasm`,
  ),
]) {
  cpSync(join(root, 'node_modules', file), join(wasm, file.split('/').pop()));
}
for (const name of ['web-tree-sitter', '@vscode/tree-sitter-wasm'])
  cpSync(licenceFile(join(root, 'node_modules', name)), join(wasm, `LICENSE.${name.split('/').pop()}`));
writeFileSync(join(wasm, 'package.json'), '{"type":"module"}\n');

run(bin('tsc'), '-p', 'tsconfig.build.json', '--declaration', '--emitDeclarationOnly', '--outDir', join(dist, 'types'));
if (check) compare();

/** The name, licence and its text of every package in a bundle. The bundler's own list leaves some out. */
function licencesOf({ modules }) {
  const names = new Set();
  const note = all => {
    for (const { name, modules: inner = [] } of all) {
      const [, found] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name) ?? [];
      if (found !== undefined) names.add(found);
      note(inner);
    }
  };
  note(modules);
  return [...names]
    .toSorted()
    .map(name => {
      const folder = join(root, 'node_modules', name);
      const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = licenceFile(folder);
      return [name, license, ...(file === undefined ? [] : [readFileSync(file, 'utf8').trimEnd()]), ''].join('\n');
    })
    .join('\n');
}

/** The file with a package's licence; some name theirs in `package.json` only. */
function licenceFile(folder) {
  const name = readdirSync(folder).find(file => /^licen[cs]e/i.test(file));
  return name === undefined ? undefined : join(folder, name);
}

/** Every file that the build made must be the committed one, byte for byte, and there must be no other. */
function compare() {
  const wrong = ['dist', 'policies/schema', 'compliance/schema'].flatMap(place => {
    const made = filesBelow(join(target, place)).map(file => relative(target, file));
    const kept = existsSync(join(root, place)) ? filesBelow(join(root, place)).map(file => relative(root, file)) : [];
    const strange = kept.filter(file => !made.includes(file)).map(file => `${file} is not made from the sources`);
    return [...made.flatMap(difference), ...strange];
  });
  rmSync(target, { recursive: true, force: true });
  for (const line of wrong) console.error(line);
  if (wrong.length > 0) {
    console.error('run `npm run build` and commit what it changes');
    process.exit(1);
  }
  console.log('dist is what the sources give');
}

function difference(file) {
  if (!existsSync(join(root, file))) return [`${file} is missing`];
  return readFileSync(join(root, file)).equals(readFileSync(join(target, file)))
    ? []
    : [`${file} is not what the sources give`];
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
}

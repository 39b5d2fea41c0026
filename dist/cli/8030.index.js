export const id = 8030;
export const ids = [8030];
export const modules = {

/***/ 8030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addInit: () => (/* binding */ addInit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/policy-files.js
var policy_files = __webpack_require__(6286);
// EXTERNAL MODULE: ./lib/adapters/policy-places.js
var policy_places = __webpack_require__(6213);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/policy/first-policy.js
/** What `policy init` looks for, from the language to the cloud. One entry for each pack that it may choose. */
const packSigns = [
    { pack: 'git', files: /^\.git$/ },
    { pack: 'github', files: /^\.github(?:\/|$)/ },
    { pack: 'node', files: /(?:^|\/)(?:package\.json|deno\.jsonc?|bunfig\.toml)$/ },
    {
        pack: 'web',
        files: /(?:^|\/)(?:(?:vite|next|nuxt|astro|svelte|gatsby|remix|webpack|angular|vue|tailwind|eleventy|docusaurus)(?:-|\.)?(?:config\.[cm]?[jt]s|\.json)|index\.html|netlify\.toml|vercel\.json|wrangler\.(?:toml|jsonc?)|firebase\.json)$/,
    },
    {
        pack: 'python',
        files: /(?:^|\/)(?:pyproject\.toml|setup\.py|setup\.cfg|requirements[\w.-]*\.txt|Pipfile|environment\.ya?ml|manage\.py)$/,
    },
    { pack: 'go', files: /(?:^|\/)go\.(?:mod|work)$/ },
    { pack: 'rust', files: /(?:^|\/)Cargo\.toml$/ },
    {
        pack: 'java',
        files: /(?:^|\/)(?:pom\.xml|build\.gradle|build\.gradle\.kts|settings\.gradle(?:\.kts)?|build\.sbt|project\.clj|build\.mill)$/,
    },
    { pack: 'ruby', files: /(?:^|\/)(?:Gemfile|Rakefile|[\w.-]+\.gemspec)$/ },
    { pack: 'php', files: /(?:^|\/)(?:composer\.json|artisan|wp-config\.php)$/ },
    {
        pack: 'docker',
        files: /(?:^|\/)(?:Dockerfile[\w.-]*|Containerfile|[\w.-]+\.[Dd]ockerfile|(?:docker-)?compose[\w.-]*\.ya?ml|\.devcontainer(?:\.json)?)$/,
    },
    {
        pack: 'kubernetes',
        files: /(?:^|\/)(?:Chart\.yaml|kustomization\.ya?ml|helmfile\.ya?ml|skaffold\.ya?ml|Tiltfile|(?:k8s|kubernetes|manifests|helm|charts)\/[^/]+\.ya?ml)$/,
    },
    {
        pack: 'terraform',
        files: /(?:^|\/)(?:[\w.-]+\.tf|terragrunt\.hcl|Pulumi\.ya?ml|cdk\.json|cdktf\.json|ansible\.cfg|playbooks?\.ya?ml|[\w.-]+\.pkr\.hcl)$/,
    },
    {
        pack: 'cloud',
        files: /^app\.yaml$|(?:^|\/)(?:serverless\.ya?ml|samconfig\.toml|template\.ya?ml|cloudbuild\.ya?ml|fly\.toml|Procfile|railway\.(?:json|toml)|render\.yaml|azure\.yaml|buildspec\.ya?ml|cdk\.json|host\.json|\.ebextensions)$/,
    },
];
/** Which packs fit a project with these files, named as they are from its folder. */
function choosePacks(files) {
    return packSigns.flatMap(({ pack, files: sign }) => {
        const because = files.filter(file => sign.test(file)).sort(byDepth);
        return because.length > 0 ? [{ pack, because }] : [];
    });
}
function byDepth(a, b) {
    const depth = (path) => path.split('/').length;
    return depth(a) - depth(b) || (a < b ? -1 : 1);
}
/** How many files are named as a reason. */
const shownFiles = 2;
/** The text of a first policy for a project. */
function firstPolicy(project, chosen) {
    const name = project
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-+|-+$/g, '');
    const packs = chosen.map(({ pack, because }) => `  - ${pack} # ${reasonOf(because)}\n`).join('');
    return `# yaml-language-server: $schema=./node_modules/agent-bouncer/policies/schema/policy-v1.json
version: 1
name: "${name || 'project'}"

# What this policy builds on: the pack for everybody, and one for each kind of thing that was found here. For runs that
# nobody watches add \`ci\`; for more care add \`strict\`.
extends:
  - default
${packs}
# What \`ask\` means when nobody is there: deny the call, or fail the run.
unattended: deny

# Limits of one run; the smallest of all policies counts.
limits:
  wall_clock_s: 1800
  calls: 500
  cost_usd: 5

lists:
  # Added to those of \`default\`: main, master, trunk, production, release/*
  protected_branches: []

# MCP servers the agent may use. One that is not listed is refused.
mcp:
  servers: {}

rules:
  - id: example-deploy
    effect: deny
    reason: deployments are made by the release workflow
    instead: open a pull request and let the workflow deploy
    when:
      operation: execute
      program: make
      arguments: "** deploy **"
    examples:
      match: ["Bash: make deploy", "Bash: make -j4 deploy ENV=prod"]
      no_match: ["Bash: make test", "Bash: echo make deploy"]
`;
}
/** Names of files come from the project: what could end a comment is left out. */
function reasonOf(files) {
    const named = files.slice(0, shownFiles).map(file => file.replaceAll(/[^\x20-\x7E]/g, '?'));
    return `${named.join(', ')}${files.length > shownFiles ? `, and ${files.length - shownFiles} more` : ''}`;
}

// EXTERNAL MODULE: ./lib/cli/help.js
var help = __webpack_require__(931);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/write.js
var write = __webpack_require__(9730);
;// CONCATENATED MODULE: ./lib/cli/commands/init.js









function addInit(program, io, done) {
    program
        .command('init')
        .summary('write a first policy for this project')
        .description('Looks at what the project is made of and writes `policy.yaml`, which builds on the pack `default` and the packs for what was found, says why, shows what to fill in, and proves that it compiles.')
        .argument('[folder]', 'the project', '.')
        .option('--force', 'replace a policy that is there')
        .addHelpText('after', (0,help/* guide */.R)({
        examples: ["policy init && policy check && policy explain 'git push --force origin main'"],
        exits: { 0: 'written', 3: 'there is a policy already, or invalid input' },
    }))
        .action((folder, options) => {
        const project = (0,external_node_path_.resolve)(io.cwd, folder);
        const file = (0,external_node_path_.join)(project, 'policy.yaml');
        const found = policy_places/* policyNames */.p8.map(name => (0,external_node_path_.join)(project, name)).find(write/* isThere */.$);
        if (found !== undefined && !options.force)
            throw (0,errors/* inputError */.Xu)('ARGUMENT_INVALID', `\`${(0,external_node_path_.relative)(io.cwd, found) || found}\` is already there`, 'edit it, or start anew with --force');
        const chosen = choosePacks(filesOf(project));
        (0,write/* writeText */.x)(file, firstPolicy((0,external_node_path_.basename)(project), chosen));
        const { policy, digest } = (0,policy_files/* compileFiles */.rJ)((0,policy_places/* tierFiles */.eC)({ policy: file }, project, io.environment));
        io.out(`${io.paint('green', 'wrote')} ${(0,external_node_path_.relative)(io.cwd, file) || file}: ${policy.rules?.length ?? 0} rules with those of ${['default', ...chosen.map(({ pack }) => pack)].map(pack => `\`${pack}\``).join(', ')}, digest ${digest.slice(0, 12)}`);
        io.out('next: policy explain \'rm -rf build\'    policy run -- "describe this project"');
        done(cli_io/* exitCodes */.hS.ok);
    });
}
/** Folders that say nothing about the project, or too much. */
const skipped = /^(?:node_modules|vendor|third_party|dist|build|target|out|coverage|venv|__pycache__|fixtures|testdata)$/;
const shownDots = new Set(['.git', '.github', '.devcontainer', '.devcontainer.json', '.ebextensions']);
const maxDepth = 3;
/** Enough to know what a project is made of; a mirror of the world has millions. */
const maxFiles = 5_000;
/** The files of a project down to some depth, nearest first, as paths from its folder. Links are not followed. */
function filesOf(project) {
    const files = [];
    let level = [''];
    for (let depth = 0; depth < maxDepth && files.length < maxFiles; depth++) {
        const found = level.flatMap(folder => tellingEntries(project, folder));
        files.push(...found.map(({ path }) => path));
        level = found.filter(({ open }) => open).map(({ path }) => path);
    }
    return files.slice(0, maxFiles);
}
/** What in a folder says something about the project, and whether to look into it. */
function tellingEntries(project, folder) {
    return entriesOf((0,external_node_path_.join)(project, folder)).flatMap(entry => {
        const dotted = entry.name.startsWith('.');
        if ((dotted && !shownDots.has(entry.name)) || skipped.test(entry.name))
            return [];
        return [{ path: folder === '' ? entry.name : `${folder}/${entry.name}`, open: entry.isDirectory() && !dotted }];
    });
}
/** What cannot be read tells nothing. */
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 9730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isThere),
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/** Writes a file that a user named, folders included: whole, or not at all. Throws `InputError` when it cannot. */
function writeText(file, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        // A device, a pipe or a link is written to, never replaced.
        if (statOf(file)?.isFile() === false)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
        else
            replace(file, text);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('ARGUMENT_INVALID', `\`${file}\` cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, undefined, error);
    }
}
/** Also true of a link that leads nowhere: writing to it would make what it names. */
function isThere(path) {
    return statOf(path) !== undefined;
}
function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch {
        return undefined;
    }
}
function replace(file, text) {
    const draft = `${file}.${process.pid}.part`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, text, { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
    }
}


/***/ })

};

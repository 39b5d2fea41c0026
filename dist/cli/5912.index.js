export const id = 5912;
export const ids = [5912];
export const modules = {

/***/ 5311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   W0: () => (/* binding */ settings),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   gG: () => (/* binding */ askGit),
/* harmony export */   hm: () => (/* binding */ feed),
/* harmony export */   p7: () => (/* binding */ environmentOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/** What git is told about where its repository lies, by whoever runs a hook; nothing else of the environment reaches it. */
const passed = [
    ...['PATH', 'HOME', 'XDG_CONFIG_HOME', 'SystemRoot', 'TMPDIR'],
    ...['GIT_DIR', 'GIT_COMMON_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_CEILING_DIRECTORIES'],
    ...['GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES', 'GIT_DISCOVERY_ACROSS_FILESYSTEM'],
];
/** A repository may be hostile: none of its settings may start a program, and no object is fetched. */
const settings = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.pager=cat'];
/** The environment of every git process of ours. */
function environmentOf(given) {
    const kept = passed.flatMap(name => (given[name] === undefined ? [] : [[name, given[name]]]));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_TERMINAL_PROMPT: '0',
    };
}
/** Starts git. Only plumbing is to be run: what people see of git, their settings change. */
function startGit(args, { cwd, environment, signal }, own = false) {
    const safe = own ? [] : settings.flatMap(setting => ['-c', setting]);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...safe, ...args], {
        cwd,
        env: environmentOf(environment),
        stdio: 'pipe',
        ...(signal === undefined ? {} : { signal }),
    });
    let stopped = false;
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        if (complaint.length < 2_000)
            complaint += text;
    });
    // Whoever stops reading early is told so by `done`, not by its input.
    child.stdin.on('error', () => undefined);
    const done = new Promise((resolve, reject) => {
        child.once('error', error => reject(spawnFault(error, cwd)));
        child.once('close', code => (code === 0 || stopped ? resolve() : reject(gitFault(args, complaint, code))));
    });
    // Awaited when the output was read; until then, a failure must not end the process.
    done.catch(() => undefined);
    return {
        child,
        done,
        stop() {
            stopped = true;
            child.kill();
        },
    };
}
function spawnFault(error, cwd) {
    const { code } = error;
    if (code === 'ENOENT')
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('FILE_MISSING', 'git is not installed', `looked for \`git\` in the PATH, from ${cwd}`);
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('INPUT_INVALID', `git cannot be started: ${error.message}`, undefined, error);
}
function gitFault(args, complaint, code) {
    const [first = `git ${args[0] ?? ''} ended with ${code}`] = complaint.split('\n').filter(Boolean);
    const message = first.replace(/^(?:fatal|error): /, '');
    if (message.startsWith('not a git repository'))
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('INPUT_INVALID', 'this is not a git repository', 'change to a folder of one');
    if (message.includes('dubious ownership'))
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('INPUT_INVALID', 'git does not trust this repository: it belongs to somebody else', 'git config --global --add safe.directory FOLDER');
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('INPUT_INVALID', `git says: ${message}`);
}
/** All that git prints; for answers that are short. Throws `InputError` when git fails. */
async function askGit(args, git, own = false) {
    const { child, done } = startGit(args, git, own);
    child.stdin.end();
    const chunks = [];
    for await (const chunk of child.stdout)
        chunks.push(chunk);
    await done;
    return Buffer.concat(chunks).toString('utf8');
}
/** What git prints with `-z`, piece by piece, as bytes in Latin-1: names in git are bytes. */
async function* piecesOf({ child, done, stop }) {
    let rest = '';
    try {
        for await (const chunk of child.stdout) {
            const pieces = (rest + chunk.toString('latin1')).split('\0');
            rest = pieces.pop() ?? '';
            yield* pieces;
        }
        await done;
    }
    finally {
        stop();
    }
}
/** Writes to a process, and waits where it does not keep up. */
async function feed(stdin, text) {
    if (!stdin.write(text))
        await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(stdin, 'drain'), (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(stdin, 'close')]);
}


/***/ }),

/***/ 5912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addInstall: () => (/* binding */ addInstall)
});

// EXTERNAL MODULE: ./lib/cli/help.js
var help = __webpack_require__(931);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/write.js
var write = __webpack_require__(9730);
// EXTERNAL MODULE: ./lib/adapters/files.js
var files = __webpack_require__(4683);
// EXTERNAL MODULE: ./lib/adapters/git.js
var adapters_git = __webpack_require__(5311);
;// CONCATENATED MODULE: ./lib/cli/commands/install/hook-folder.js





/** Tools that keep the hooks of a repository, the files that tell, and what to add there instead. */
const managers = [
    {
        name: 'the pre-commit framework',
        files: ['.pre-commit-config.yaml'],
        instead: 'add a hook with `entry: policy scan secrets --staged`, `language: system` and `pass_filenames: false`',
    },
    { name: 'husky', files: ['.husky'], instead: 'add the line `policy scan secrets --staged` to `.husky/pre-commit`' },
    {
        name: 'lefthook',
        files: ['lefthook.yml', 'lefthook.yaml', '.lefthook.yml', '.lefthook.yaml'],
        instead: 'add a command with `run: policy scan secrets --staged` to `pre-commit`',
    },
    {
        name: 'overcommit',
        files: ['.overcommit.yml'],
        instead: 'add a hook with `command: [policy, scan, secrets, --staged]` to `PreCommit`',
    },
];
/**
 * The folder of the hooks that commits in this repository run. Throws `InputError` where there is none, and, unless it is
 * forced, where another tool keeps them or they are not this repository's own.
 */
async function hookFolder(git, force) {
    const ask = async (...args) => (await (0,adapters_git/* askGit */.gG)(['rev-parse', ...args], git, true)).replace(/\n$/, '');
    if ((await ask('--is-bare-repository')) === 'true')
        throw (0,errors/* inputError */.Xu)('INPUT_INVALID', 'nobody commits in a bare repository', 'install the hook where it is cloned to');
    const top = (0,files/* realPath */.Ye)((0,external_node_path_.resolve)(git.cwd, await ask('--show-toplevel')));
    const folder = (0,files/* realPath */.Ye)((0,external_node_path_.resolve)(git.cwd, await ask('--git-path', 'hooks')));
    if (force)
        return folder;
    for (const { name, files, instead } of managers) {
        const found = files.find(file => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(top, file)));
        if (found === undefined)
            continue;
        const message = `${name} keeps the hooks of this repository (\`${found}\`)`;
        throw (0,errors/* inputError */.Xu)('ARGUMENT_INVALID', message, `${instead}; --force puts our hook in front of it`);
    }
    const shared = (0,files/* realPath */.Ye)((0,external_node_path_.resolve)(git.cwd, await ask('--git-common-dir')));
    if (!isBelow(folder, shared) && !isBelow(folder, top))
        throw (0,errors/* inputError */.Xu)('ARGUMENT_INVALID', `the hooks are in \`${folder}\`, which other repositories may use, too (core.hooksPath)`, 'install it there for all of them with --force');
    return folder;
}
function isBelow(path, folder) {
    return !(0,external_node_path_.relative)(folder, path).startsWith('..');
}

;// CONCATENATED MODULE: ./lib/cli/commands/install/hook-script.js
/** What tells a hook of ours from others. */
const mark = '# Made by `policy install pre-commit`';
/** The name of the hook that stood there before, beside ours. */
const formerHook = 'pre-commit.before-policy';
/** The text of the hook: what stood there before runs first, as it may change what is staged. It fails closed. */
function hookScript(node, cli) {
    return `#!/bin/sh
${mark}; \`policy install pre-commit --uninstall\` takes it away.
former="$(dirname "$0")/${formerHook}"
if [ -x "$former" ]; then "$former" "$@" || exit $?; fi
node=${quoted(node)}
cli=${quoted(cli)}
if [ ! -x "$node" ] || [ ! -f "$cli" ]; then
  echo 'error: the scanner for secrets is gone, and nothing is committed unscanned' >&2
  echo '  = help: run \`policy install pre-commit\` again' >&2
  exit 1
fi
exec "$node" "$cli" scan secrets --staged
`;
}
/** Whether a hook is one of ours, of whatever version. */
function isOurs(script) {
    return script.includes(mark);
}
/** A word of the shell, whatever stands in it. */
function quoted(text) {
    return `'${text.replaceAll("'", String.raw `'\''`)}'`;
}

;// CONCATENATED MODULE: ./lib/cli/commands/install/pre-commit.js








function addInstallPreCommit(install, io, done) {
    install
        .command('pre-commit')
        .summary('scan what is staged for secrets before each commit')
        .description('Installs a git hook that runs `policy scan secrets --staged` before each commit. A hook that is there already is kept and runs first. When this installation is gone, the hook fails: nothing is committed unscanned.')
        .option('--force', 'also where another tool keeps the hooks, or other repositories use them')
        .option('--uninstall', 'take the hook away, and put back what was there before')
        .addHelpText('after', (0,help/* guide */.R)({
        examples: ['policy install pre-commit', 'policy install pre-commit --uninstall'],
        exits: { 0: 'done', 3: 'the hooks are not ours to change, or this is not a git repository' },
    }))
        .action(async ({ force, uninstall }) => {
        const git = { cwd: io.cwd, environment: io.environment };
        const folder = await hookFolder(git, force === true || uninstall === true);
        io.out(changed(() => (uninstall ? remove(folder, io) : put(folder, io))));
        done(cli_io/* exitCodes */.hS.ok);
    });
}
function changed(change) {
    try {
        return change();
    }
    catch (error) {
        if (error instanceof Error && error.name === 'InputError')
            throw error;
        throw (0,errors/* inputError */.Xu)('ARGUMENT_INVALID', `the hook cannot be changed: ${(0,errors/* messageOf */.bD)(error)}`, undefined, error);
    }
}
function put(folder, io) {
    const [hook, former] = [(0,external_node_path_.join)(folder, 'pre-commit'), (0,external_node_path_.join)(folder, formerHook)];
    const isTaken = (0,write/* isThere */.$)(hook) && !isOurHook(hook);
    if (isTaken && (0,write/* isThere */.$)(former))
        throw (0,errors/* inputError */.Xu)('ARGUMENT_INVALID', `both \`${named(hook, io)}\` and \`${named(former, io)}\` are hooks of others`, 'make one of the two, and remove the other');
    if (isTaken)
        (0,external_node_fs_.renameSync)(hook, former);
    const [, cli = ''] = process.argv;
    (0,write/* writeText */.x)(hook, hookScript(process.execPath, (0,external_node_fs_.realpathSync)(cli)));
    (0,external_node_fs_.chmodSync)(hook, 0o755);
    const kept = (0,write/* isThere */.$)(former) ? `; what was there runs first, as \`${named(former, io)}\`` : '';
    return `${io.paint('green', 'installed')} \`${named(hook, io)}\`${kept}`;
}
function remove(folder, io) {
    const [hook, former] = [(0,external_node_path_.join)(folder, 'pre-commit'), (0,external_node_path_.join)(folder, formerHook)];
    if (!(0,write/* isThere */.$)(hook))
        return `there is no hook \`${named(hook, io)}\``;
    if (!isOurHook(hook))
        throw (0,errors/* inputError */.Xu)('ARGUMENT_INVALID', `\`${named(hook, io)}\` is not our hook`, 'it stays as it is');
    if (!(0,write/* isThere */.$)(former)) {
        (0,external_node_fs_.rmSync)(hook);
        return `${io.paint('green', 'removed')} \`${named(hook, io)}\``;
    }
    (0,external_node_fs_.renameSync)(former, hook);
    return `${io.paint('green', 'removed')} our hook; \`${named(hook, io)}\` is what it was before`;
}
function isOurHook(hook) {
    try {
        return isOurs((0,external_node_fs_.readFileSync)(hook, 'utf8'));
    }
    catch {
        // A link that leads nowhere is somebody else's.
        return false;
    }
}
const named = (path, io) => (0,external_node_path_.relative)(io.cwd, path);

;// CONCATENATED MODULE: ./lib/cli/commands/install.js


function addInstall(program, io, done) {
    const install = program
        .command('install')
        .summary('install checks where people work')
        .description('Installs checks where people work, and takes them away again.')
        .addHelpText('after', (0,help/* guide */.R)({ examples: ['policy install pre-commit'], exits: { 0: 'done' } }));
    addInstallPreCommit(install, io, done);
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

export const id = 7881;
export const ids = [7881,2604];
export const modules = {

/***/ 4951:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __webpack_require__(3430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 6214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 3430:
/***/ ((module) => {



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


/***/ }),

/***/ 97:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ baselineOf),
/* harmony export */   _: () => (/* binding */ baselineFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _scan_secrets_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9888);
/* harmony import */ var _scan_secrets_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9962);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4683);





/** Where the baseline of a workspace lies, when it has one; also a link that leads nowhere, which is then an error. */
function baselineFile(workspace) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, _scan_secrets_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .baselinePath */ .XB);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false }) === undefined ? undefined : file;
}
/** The baseline of a workspace; nothing when it has none. Throws `InputError` when it cannot be read to its end. */
function baselineOf(workspace) {
    const file = baselineFile(workspace);
    return file === undefined ? undefined : (0,_scan_secrets_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBaseline */ .mF)((0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(file).text, file);
}


/***/ }),

/***/ 2286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ linkBytes),
/* harmony export */   s: () => (/* binding */ fileBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const chunkBytes = 1024 * 1024;
/**
 * The bytes of a file that a stranger may have made, piece by piece. Throws what the platform throws, and where it is no
 * file: it never waits for a pipe or a device.
 */
function* fileBytes(path) {
    // Looked at once it is open: what the name stands for may change in between.
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
        if (!stat.isFile())
            throw new Error('not a file');
        for (;;) {
            const chunk = Buffer.allocUnsafe(Math.min(Math.max(stat.size + 1, 4_096), chunkBytes));
            const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, chunk);
            if (length === 0)
                return;
            yield chunk.subarray(0, length);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}
/** What a symbolic link holds: the path that it names. */
function* linkBytes(path) {
    yield (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path, { encoding: 'buffer' });
}


/***/ }),

/***/ 6729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ configFolder),
/* harmony export */   y: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * A folder of the user as the XDG Base Directory specification has it: a variable that is empty or not absolute counts
 * as unset. Otherwise keys and logs would lie wherever a command was started.
 */
function baseFolder(environment, variable, ...otherwise) {
    const given = environment[variable] ?? '';
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(given) ? given : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ...otherwise);
}
/** Where keys of this host are kept: `$AGENT_BOUNCER_HOME`, or `agent-bouncer` in the user's configuration folder. */
function configFolder(environment = process.env) {
    const own = environment['AGENT_BOUNCER_HOME'] ?? '';
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(own) ? own : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(baseFolder(environment, 'XDG_CONFIG_HOME', '.config'), 'agent-bouncer');
}
/** Where evidence and the logs of local sessions are kept. */
function stateFolder(environment = process.env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(baseFolder(environment, 'XDG_STATE_HOME', '.local', 'state'), 'agent-bouncer');
}


/***/ }),

/***/ 4648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ taggedObjects),
/* harmony export */   GY: () => (/* binding */ stagedChanges),
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   MF: () => (/* binding */ blobsBelow),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   uW: () => (/* binding */ expectRepository)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5311);


const plainly = ['--raw', '-z', '--no-abbrev', '--no-ext-diff', '--no-textconv'];
/** What the next commit would change, from the index. Entries of submodules hold no text of this repository. */
async function* stagedChanges(git) {
    const args = ['diff', '--cached', ...plainly, '--find-renames', '--no-relative', '--ignore-submodules=all'];
    const running = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .startGit */ .BE)(args, git);
    running.child.stdin.end();
    for await (const change of changesIn((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .piecesOf */ .Xe)(running)))
        if ('path' in change)
            yield change;
}
/**
 * What the commits of the history change, the oldest first, each commit before its changes; of a merge, what differs from
 * all of its parents. A range limits them, as `git log` takes it; without one, all that any reference reaches.
 */
async function* historyOf(git, range) {
    const commits = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .startGit */ .BE)(['rev-list', '--reverse', ...revisions(range), '--'], git);
    commits.child.stdin.end();
    // Of the whole history, nobody asks what a file was called before.
    const renames = range === undefined ? '--no-renames' : '--find-renames';
    const changes = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .startGit */ .BE)(['diff-tree', '--stdin', '-r', '-c', '--root', '--always', ...plainly, renames], git);
    const feeding = (async () => {
        for await (const chunk of commits.child.stdout)
            await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .feed */ .hm)(changes.child.stdin, chunk.toString('latin1'));
        changes.child.stdin.end();
        await commits.done;
    })();
    feeding.catch(() => changes.stop());
    try {
        yield* changesIn((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .piecesOf */ .Xe)(changes));
        await feeding;
    }
    finally {
        commits.stop();
    }
}
function revisions(range) {
    if (range === undefined)
        return ['--all'];
    if (range.startsWith('-') || range === '')
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)('ARGUMENT_INVALID', `\`${range}\` is not a range of commits`, 'write it like `main..HEAD`');
    return [range];
}
async function* changesIn(pieces) {
    let entry;
    let names = 0;
    for await (const piece of pieces) {
        if (entry !== undefined) {
            names -= 1;
            if (names > 0)
                continue;
            const blobs = blobsOf(entry);
            if (blobs !== undefined)
                yield { ...blobs, path: nameOf(piece) };
            entry = undefined;
        }
        else if (piece.startsWith(':')) {
            entry = piece;
            // The old name and the new one, but for merges.
            names = /^:[^:].* [RC]\d*$/.test(piece) ? 2 : 1;
        }
        else
            yield { id: piece, kind: 'commit' };
    }
}
/** Names in git are bytes. */
const nameOf = (piece) => Buffer.from(piece, 'latin1').toString('utf8');
/**
 * The blobs of `:100644 100755 OLD NEW M`; of a merge, with one colon, mode and blob for each parent. Nothing where a file
 * is deleted or a submodule is meant.
 */
function blobsOf(entry) {
    const parents = entry.search(/[^:]/);
    const fields = entry.slice(parents).split(' ');
    const modes = fields.slice(0, parents + 1);
    const ids = fields.slice(parents + 1, 2 * parents + 2);
    const id = ids.at(-1) ?? '';
    if (modes.at(-1) === submodule || isNone(id))
        return undefined;
    const before = ids.slice(0, -1).filter((old, parent) => modes[parent] !== submodule && !isNone(old));
    return { id, before };
}
const submodule = '160000';
const isNone = (id) => /^0*$/.test(id);
/** What references name besides commits: tags with a text of their own, and whatever hangs on them. */
async function taggedObjects(git) {
    const lines = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(['for-each-ref', '--format=%(objecttype) %(objectname)'], git);
    const named = lines.split('\n').map(line => line.split(' '));
    return [...new Set(named.flatMap(([type, id]) => (id === undefined || type === 'commit' ? [] : [id])))];
}
/** The blobs below a tree, and where. */
async function* blobsBelow(tree, git) {
    const running = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .startGit */ .BE)(['ls-tree', '-r', '-z', '--full-tree', tree], git);
    running.child.stdin.end();
    for await (const piece of (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .piecesOf */ .Xe)(running)) {
        const [, mode, id, path] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(piece) ?? [];
        if (id !== undefined && path !== undefined && mode !== submodule)
            yield { id, path: nameOf(path), before: [] };
    }
}
/** Whether commits are missing at the far end of the history: a shallow clone. */
async function isShallow(git) {
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(['rev-parse', '--is-shallow-repository'], git)).trim() === 'true';
}
/** The top folder of the work tree; nothing in a bare repository, or where there is none. */
async function topOf(git) {
    try {
        return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(['rev-parse', '--show-toplevel'], git)).replace(/\n$/, '') || undefined;
    }
    catch {
        return undefined;
    }
}
/** Throws `InputError`, with the reason, where there is no repository that git reads. */
async function expectRepository(git) {
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(['rev-parse', '--git-dir'], git);
}


/***/ }),

/***/ 4389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ openObjects)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5311);

/** A reader of the objects of a repository. Its `read` throws `InputError` when git fails. */
function openObjects(git) {
    const { child, done, stop } = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .startGit */ .BE)(['cat-file', '--batch'], git);
    const source = child.stdout[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    let left = 0;
    async function more() {
        const { done: ended, value } = await source.next();
        if (ended) {
            await done;
            throw new Error('git ended before all objects were read');
        }
        return value;
    }
    async function line() {
        for (;;) {
            const end = rest.indexOf(10);
            if (end >= 0) {
                const text = rest.toString('latin1', 0, end);
                rest = rest.subarray(end + 1);
                return text;
            }
            rest = Buffer.concat([rest, await more()]);
        }
    }
    /** The rest of the current object and the line feed behind it. */
    async function* bytes() {
        while (left > 0) {
            if (rest.length === 0)
                rest = await more();
            const part = rest.subarray(0, left);
            rest = rest.subarray(part.length);
            left -= part.length;
            const content = left === 0 ? part.subarray(0, -1) : part;
            if (content.length > 0)
                yield content;
        }
    }
    return {
        async read(id) {
            // Whoever asked for the object before may have stopped in the middle.
            for await (const _ of bytes())
                ;
            await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .feed */ .hm)(child.stdin, `${id}\n`);
            // What is missing is answered with its own name, in which anything may stand.
            const found = /^[0-9a-f]+ (\w+) (\d+)$/.exec(await line());
            if (found === null)
                return { type: 'missing', size: 0, bytes: bytes() };
            const [, type = '', length] = found;
            const size = Number(length);
            left = size + 1;
            return { type: type, size, bytes: bytes() };
        },
        close: stop,
    };
}


/***/ }),

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

/***/ 6213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ today),
/* harmony export */   _: () => (/* binding */ localScope),
/* harmony export */   eC: () => (/* binding */ tierFiles),
/* harmony export */   p8: () => (/* binding */ policyNames)
/* harmony export */ });
/* unused harmony exports policyFile, organisationPlaces, organisationFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4683);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6729);






/** Where a policy is looked for when none is named. */
const policyNames = ['policy.yaml', '.agent-bouncer/policy.yaml'];
/** The file that `--policy` means: a path, a pack by name, or what lies in the folder, else the pack `default`. */
function policyFile(given, cwd) {
    if (given !== undefined)
        return (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .packFile */ .qt)(given) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, given);
    const found = policyNames.map(name => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cwd, name)).find(isThere);
    return found ?? (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .packFile */ .qt)('default') ?? 'default';
}
/** The files that decide in a folder, tier by tier: what is named, else what lies where each is looked for. */
function tierFiles(given, cwd, environment) {
    const { policy, tighten } = given;
    const organisation = given.organisation ?? organisationFile(environment);
    return {
        ...(organisation === undefined || organisation === false ? {} : { organisation: policyFile(organisation, cwd) }),
        repository: policyFile(policy, cwd),
        ...(tighten === undefined ? {} : { run: policyFile(tighten, cwd) }),
    };
}
/** Where the organisation's policy of a machine lies, and that of a user. */
function organisationPlaces(environment) {
    return ['/etc/agent-bouncer', (0,_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .configFolder */ .v)(environment)].map(folder => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'organisation.yaml'));
}
/**
 * The organisation's policy when no option names one. The places come before the variable: settings of the client that
 * lie in a repository can set variables, and would put what is weaker there. Throws `InputError` when the variable does
 * not say which file it means.
 */
function organisationFile(environment, places = organisationPlaces(environment)) {
    const placed = places.find(isThere);
    const named = environment['AGENT_BOUNCER_ORGANISATION'] || undefined;
    if (placed !== undefined || named === undefined)
        return placed;
    const file = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .packFile */ .qt)(named) ?? named;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(file))
        return file;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)('ARGUMENT_INVALID', `\`$AGENT_BOUNCER_ORGANISATION\` cannot be \`${named}\``, 'name an absolute path or a pack; what a path is relative to would be for the repository to say');
}
/** Also a link that leads nowhere, or a place that cannot be looked at: reading it says so, and is no pack `default`. */
function isThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch (error) {
        return error.code !== 'ENOTDIR';
    }
}
/** The day it is in UTC, as exceptions name the day on which they end. */
function today() {
    return new Date().toISOString().slice(0, 10);
}
/** The variables for calls that are made in a folder of this machine; `guard` is what nobody but us may touch. */
function localScope(workspace, guard = []) {
    return {
        workspace: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)(workspace),
        home: [(0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()],
        tmp: [...new Set(['/tmp', (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)('/tmp'), (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)())])],
        guard: guard.map(_files_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye),
        today: today(),
    };
}


/***/ }),

/***/ 1325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ filesBelow)
/* harmony export */ });
/* unused harmony export sourceFiles */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4683);




const skippedFolders = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__']);
const maxBytes = (/* unused pure expression or super */ null && (5 * 1024 * 1024));
/**
 * Every file and symbolic link below the given paths, but for folders of tools (`.git`, `node_modules`, virtual
 * environments). A path that does not exist is an error; what cannot be listed is said, never left out.
 */
function* filesBelow(paths) {
    for (const path of paths) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('FILE_MISSING', `there is no file or folder \`${path}\``);
        // Named itself, a link stands for what it leads to.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory())
            yield* below(path, Buffer.from(path));
        else
            yield { path, kind: 'file', name: Buffer.from(path) };
    }
}
const slash = Buffer.from('/');
function* below(folder, bytes) {
    const entries = entriesOf(bytes);
    if (!Array.isArray(entries))
        return yield { path: folder, kind: 'unreadable', why: entries.skipped };
    for (const { entry, text } of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, text);
        const name = Buffer.concat([bytes, slash, entry.name]);
        // A link may lead out of the folder, or round in a circle.
        if (entry.isSymbolicLink())
            yield { path, kind: 'link', name };
        else if (!entry.isDirectory())
            yield { path, kind: 'file', name };
        else if (!skippedFolders.has(text))
            yield* below(path, name);
    }
}
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true, encoding: 'buffer' })
            .map(entry => ({ entry, text: entry.name.toString('utf8') }))
            .sort((a, b) => (a.text < b.text ? -1 : 1));
    }
    catch (error) {
        return { skipped: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) };
    }
}
/** The texts of `filesBelow`, each whole; links, binary files and long ones are said to be skipped. */
function* sourceFiles(paths) {
    for (const file of filesBelow(paths)) {
        const { path, kind } = file;
        if (kind === 'unreadable')
            yield { path, skipped: file.why };
        else
            yield kind === 'link' ? { path, skipped: 'a symbolic link' } : read(path);
    }
}
function read(path) {
    try {
        const bytes = readBytes(path, maxBytes);
        if (bytes.subarray(0, 8_192).includes(0))
            return { path, skipped: 'binary' };
        return { path, text: bytes.toString('utf8') };
    }
    catch (error) {
        return { path, skipped: messageOf(error) };
    }
}


/***/ }),

/***/ 2604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   knownKeys: () => (/* binding */ knownKeys),
/* harmony export */   openKeys: () => (/* binding */ openKeys),
/* harmony export */   publicKey: () => (/* binding */ publicKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4683);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6729);






/**
 * The keys of this host, made on first use. `$AGENT_BOUNCER_SIGNING_KEY` (PEM) replaces the signing key. Throws
 * `InputError` when a key is there but cannot be used.
 */
function openKeys(environment = process.env) {
    const folder = (0,_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .configFolder */ .v)(environment);
    const given = environment['AGENT_BOUNCER_SIGNING_KEY'];
    const secret = fingerprintKey((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'fingerprint-key'));
    return {
        signing: given === undefined || given === '' ? hostKey(folder) : signingKey(given, '$AGENT_BOUNCER_SIGNING_KEY'),
        anchor: given === undefined || given === '' ? 'key-on-host' : 'key-from-operator',
        fingerprint: text => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(text).digest('hex').slice(0, 32),
    };
}
/** A key that is cut or empty would make digests that anybody can guess. */
function fingerprintKey(file) {
    const hex = kept(file, () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString('hex')).trim();
    if (!/^[0-9a-f]{64}$/.test(hex))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)('KEY_INVALID', `\`${file}\` is not a key of 32 bytes in hexadecimal`, 'is the file whole?');
    return Buffer.from(hex, 'hex');
}
function hostKey(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'signing-key.pem');
    const key = signingKey(kept(file, newKey), file);
    kept((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'known-keys', 'this-host.pem'), () => String((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({ type: 'spki', format: 'pem' })));
    return key;
}
const newKey = () => String((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
function signingKey(pem, from) {
    const key = parsed(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem), from);
    if (key.asymmetricKeyType !== 'ed25519')
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)('KEY_INVALID', `\`${from}\` is not an Ed25519 private key`, 'make one with `openssl genpkey -algorithm ed25519`');
    return key;
}
function parsed(make, from) {
    try {
        return make();
    }
    catch {
        // Without the cause, which may quote the key.
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)('KEY_INVALID', `\`${from}\` cannot be read as a key in PEM form`, 'is the file whole?');
    }
}
/** No key is longer. */
const maxKeyBytes = 64 * 1024;
/** The content of a private file, made by the first process that needs it. It appears whole, or not at all. */
function kept(file, make) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file)) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true, mode: 0o700 });
        const draft = `${file}.${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, make(), { mode: 0o600, flag: 'wx', flush: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(draft, file);
        }
        catch (error) {
            // Another process was first: its key counts.
            if (error.code !== 'EEXIST')
                throw error;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
        }
    }
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(file, maxKeyBytes).text;
}
/** Public keys that this host trusts: its own, and those an operator put into `known-keys`. */
function knownKeys(environment = process.env) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .configFolder */ .v)(environment), 'known-keys');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder)
        .filter(name => name.endsWith('.pem'))
        .map(name => publicKey((0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), maxKeyBytes).text, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
}
/** A public key in PEM form; throws `InputError`. */
function publicKey(pem, from) {
    const key = parsed(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem), from);
    if (key.asymmetricKeyType !== 'ed25519')
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)('KEY_INVALID', `\`${from}\` is not an Ed25519 public key`);
    return key;
}


/***/ }),

/***/ 8288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addScan: () => (/* binding */ addScan)
});

// EXTERNAL MODULE: ./lib/cli/help.js
var help = __webpack_require__(931);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/options.js
var options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/render/paint.js
var paint = __webpack_require__(9808);
;// CONCATENATED MODULE: ./lib/cli/ticker.js

const everyMs = 100;
/** A ticker on standard error. */
function createTicker(stream = process.stderr) {
    if (!stream.isTTY)
        return { tell: () => undefined, end: () => undefined };
    let [last, shown] = [Date.now(), false];
    return {
        tell(text) {
            if (Date.now() - last < everyMs)
                return;
            last = Date.now();
            shown = true;
            stream.write(`\r\u001B[K${(0,paint/* printable */.g$)(text()).slice(0, (stream.columns ?? 80) - 1)}`);
        },
        end() {
            if (shown)
                stream.write('\r\u001B[K');
            shown = false;
        },
    };
}

;// CONCATENATED MODULE: ./lib/cli/commands/scan/code.js






function addScanCode(scan, io, done) {
    scan
        .command('code')
        .summary('find weaknesses in code (OWASP, CWE)')
        .description('Finds weaknesses in code by following data from where it comes in to where it does harm. Python, JavaScript and TypeScript are followed through a project; Go, Java, shell scripts, Dockerfiles, workflows, Terraform and Kubernetes are looked at by simpler rules. Other files are left out, and so are folders of tools (.git, node_modules, virtual environments).')
        .argument('[paths...]', 'files and folders (default: the current folder)')
        .option('--base <commit>', 'report only what is new since a commit, a branch or a tag')
        .option('--no-new-suppressions', 'comments that are new since --base suppress nothing: whoever writes code clears none')
        .option('--merge <files...>', 'SARIF of other scanners, to be shown together with ours, each weakness once')
        .addOption(new esm/* Option */.c$('--jobs <count>', 'processes that scan (default: by the machine)').argParser(readCount))
        .option('--allow-skipped', 'do not fail when a file could not be scanned at all')
        .addOption((0,options/* formatOption */.Bx)(['terminal', 'json', 'sarif', 'github']))
        .addOption(new esm/* Option */.c$('--worker').hideHelp())
        .addHelpText('after', (0,help/* guide */.R)({
        notes: [
            'A comment on the line of a finding or the one before takes it out of the list until a day, at most a year\nahead: `bouncer: ignore python-weak-hash reason="names a cache entry" until=2027-03-31`.',
        ],
        examples: [
            'policy scan code',
            'policy scan code src --base origin/main',
            'policy scan code --format sarif > findings.sarif',
            'policy scan code --merge bandit.sarif semgrep.sarif',
        ],
        exits: {
            0: 'nothing found but notes',
            1: 'a file could not be scanned at all, or the tool failed',
            2: 'findings of severity warning or error',
        },
    }))
        .action(async (paths, options) => {
        if (options.worker) {
            const { serveScans } = await __webpack_require__.e(/* import() */ 7083).then(__webpack_require__.bind(__webpack_require__, 7083));
            return serveScans(() => createScanner(options, io));
        }
        const { codeFormats } = await Promise.all(/* import() */[__webpack_require__.e(9043), __webpack_require__.e(5639)]).then(__webpack_require__.bind(__webpack_require__, 5639));
        const outcome = await outcomeOf(paths, options, io);
        await codeFormats[options.format]?.(outcome, io);
        if (options.format === 'json' || options.format === 'sarif') {
            const { sayCodeGaps } = await __webpack_require__.e(/* import() */ 8476).then(__webpack_require__.bind(__webpack_require__, 8476));
            sayCodeGaps(outcome.gaps, io);
        }
        done(exitOf(outcome, options.allowSkipped === true, io));
    });
}
/** What scans files of the current folder, in this process or in one of its own. */
async function createScanner({ base, newSuppressions }, io) {
    const { createFileScanner } = await Promise.all(/* import() */[__webpack_require__.e(9043), __webpack_require__.e(6891)]).then(__webpack_require__.bind(__webpack_require__, 6891));
    if (newSuppressions)
        return createFileScanner(io.cwd);
    if (base === undefined)
        throw (0,errors/* inputError */.Xu)('ARGUMENT_INVALID', '`--no-new-suppressions` needs `--base`', 'say which commit was reviewed');
    const { openCommit } = await __webpack_require__.e(/* import() */ 4088).then(__webpack_require__.bind(__webpack_require__, 4088));
    const { read, nameThen } = await openCommit({ cwd: io.cwd, environment: io.environment }, base);
    return createFileScanner(io.cwd, path => read(nameThen(path)));
}
async function outcomeOf(paths, options, io) {
    const { base, merge, jobs, newSuppressions } = options;
    // Whatever is wrong with it is said once, and before all of the work.
    if (!newSuppressions)
        await createScanner(options, io);
    const [{ collect }, { sinceCommit }, { withOthers }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9043), __webpack_require__.e(5882)]).then(__webpack_require__.bind(__webpack_require__, 5882)),
        Promise.all(/* import() */[__webpack_require__.e(9043), __webpack_require__.e(1940)]).then(__webpack_require__.bind(__webpack_require__, 1940)),
        Promise.all(/* import() */[__webpack_require__.e(9043), __webpack_require__.e(9551)]).then(__webpack_require__.bind(__webpack_require__, 9551)),
    ]);
    const ticker = createTicker();
    try {
        let outcome = await collect({
            paths: paths.length === 0 ? ['.'] : paths,
            cwd: io.cwd,
            workerWords: [
                ...['scan', 'code', '--worker'],
                ...(newSuppressions || base === undefined ? [] : [`--base=${base}`, '--no-new-suppressions']),
            ],
            createScanner: () => createScanner(options, io),
            ticker,
            ...(jobs === undefined ? {} : { jobs }),
        });
        // Ours are held against what stood there first: what a comment or another scanner says comes on top.
        if (base !== undefined)
            outcome = await sinceCommit(outcome, base, io, ticker);
        return merge === undefined ? outcome : withOthers(outcome, merge, io.cwd);
    }
    finally {
        ticker.end();
    }
}
function exitOf({ findings, gaps }, allowSkipped, io) {
    if (findings.some(finding => finding.severity !== 'note'))
        return cli_io/* exitCodes */.hS.denied;
    if (allowSkipped || gaps.every(gap => gap.isUnread !== true))
        return cli_io/* exitCodes */.hS.ok;
    io.err('what was not scanned is not known to be clean: this fails without `--allow-skipped`');
    return cli_io/* exitCodes */.hS.failed;
}
function readCount(given) {
    if (!/^[1-9]\d?$/.test(given))
        throw new esm/* InvalidArgumentError */.Di('expected a number from 1 to 99');
    return Number(given);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/git-changes.js
var git_changes = __webpack_require__(4648);
// EXTERNAL MODULE: ./lib/adapters/store/keys.js
var keys = __webpack_require__(2604);
// EXTERNAL MODULE: ./lib/cli/mask.js
var mask = __webpack_require__(1176);
// EXTERNAL MODULE: ./lib/cli/commands/scan/accept.js
var accept = __webpack_require__(5427);
// EXTERNAL MODULE: ./lib/adapters/git-objects.js
var git_objects = __webpack_require__(4389);
;// CONCATENATED MODULE: ./lib/cli/commands/scan/git-blob.js
/** A version of a file in a repository, together with what it takes the place of. */
async function blobSource(objects, { id, path, before }, commit) {
    const object = await objects.read(id);
    if (object.type === 'missing')
        return { path, why: 'its content is not in this clone' };
    return {
        where: path,
        path,
        bytes: object.bytes,
        ...(commit === undefined ? {} : { commit }),
        ...(before.length === 0 ? {} : { before: () => contents(objects, before) }),
    };
}
async function* contents(objects, ids) {
    for (const id of ids)
        yield (await objects.read(id)).bytes;
}

;// CONCATENATED MODULE: ./lib/cli/commands/scan/history.js




/**
 * Every version of every file that the history reaches, once, with the first commit that brought it, and the texts of
 * commits and tags. A range limits it to what its commits bring.
 */
async function* historySources(git, range) {
    if (await (0,git_changes/* isShallow */.fE)(git))
        yield { path: 'history', why: 'this is a shallow clone; get all of it with `git fetch --unshallow`' };
    const objects = (0,git_objects/* openObjects */.d)(git);
    const seen = new Set();
    try {
        let commit;
        for await (const change of (0,git_changes/* historyOf */.om)(git, range)) {
            if (seen.has(change.id))
                continue;
            seen.add(change.id);
            if ('kind' in change) {
                const { head, bytes } = await opened((await objects.read(change.id)).bytes);
                commit = commitOf(change.id, head);
                yield { ...named(`commit:${change.id}`), commit, bytes };
            }
            else {
                // Of all the history, what stood there before was scanned before.
                yield await blobSource(objects, range === undefined ? { ...change, before: [] } : change, commit);
            }
        }
        if (range === undefined)
            yield* referenced(objects, git, seen);
    }
    finally {
        objects.close();
    }
}
/** Tags, and the files and folders that a reference names without a commit. */
async function* referenced(objects, git, seen) {
    const queue = [...(await (0,git_changes/* taggedObjects */.$U)(git))];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        if (seen.has(id))
            continue;
        seen.add(id);
        const { type, bytes } = await objects.read(id);
        if (type === 'tag') {
            const tag = await opened(bytes);
            const [, target = '', kind, name = id] = /^object (\w+)\ntype (\w+)\ntag (.*)$/m.exec(tag.head) ?? [];
            if (kind !== 'commit')
                queue.push(target);
            yield { ...named(`tag:${name}`), bytes: tag.bytes };
        }
        else if (type === 'tree')
            yield* folder(id, objects, git, seen);
        else
            yield type === 'missing' ? missing(id) : { ...named(`${type}:${id}`), bytes };
    }
}
async function* folder(tree, objects, git, seen) {
    for await (const change of (0,git_changes/* blobsBelow */.MF)(tree, git)) {
        if (!seen.has(change.id))
            yield await blobSource(objects, change);
        seen.add(change.id);
    }
}
/** What is no file has a name of its own, by which a baseline may know it. */
function named(where) {
    return { where, path: where };
}
function missing(id) {
    return { path: id, why: 'its content is not in this clone' };
}
/** Far more than the lines before the message of a commit or a tag. */
const headBytes = 64 * 1024;
/** The lines before a message, and all of the object, still to be read. */
async function opened(bytes) {
    const source = bytes[Symbol.asyncIterator]();
    const parts = [];
    for (let size = 0; size < headBytes; size += parts.at(-1)?.length ?? 0) {
        const { done, value } = await source.next();
        if (done)
            break;
        parts.push(value);
    }
    const [head = ''] = Buffer.concat(parts).toString('utf8').split('\n\n');
    async function* all() {
        yield* parts;
        for (let next = await source.next(); !next.done; next = await source.next())
            yield next.value;
    }
    return { head, bytes: all() };
}
function commitOf(id, head) {
    const [, name = '', seconds = '0'] = /^author (.*?)(?: <.*>)? (-?\d{1,11}) [+-]\d{4}$/m.exec(head) ?? [];
    return { id, author: (0,mask/* maskSecrets */.Q)(name), date: new Date(Number(seconds) * 1000).toISOString() };
}

// EXTERNAL MODULE: ./lib/cli/commands/scan/output.js + 1 modules
var output = __webpack_require__(7585);
// EXTERNAL MODULE: ./lib/examine/baselined.js
var baselined = __webpack_require__(802);
// EXTERNAL MODULE: ./lib/scan/secrets/scan.js
var scan = __webpack_require__(2046);
// EXTERNAL MODULE: ./lib/scan/secrets/stream.js
var stream = __webpack_require__(5691);
// EXTERNAL MODULE: ./lib/scan/secrets/text-of.js
var text_of = __webpack_require__(9147);
;// CONCATENATED MODULE: ./lib/cli/commands/scan/line.js
/** Says nothing of the length of what it stands for. */
const line_mask = '•'.repeat(8);
const before = 60;
const after = 60;
/** The line in which a secret begins; nothing where not every secret of the text is known. */
function sourceLine(text, hit, hits) {
    if (hits.some(({ more = 0 }) => more > 0))
        return undefined;
    const from = Math.max(lineStart(text, hit.start), hit.start - before);
    const to = lineEnd(text, hit.start, hit.end + after);
    const secrets = [...new Set(hits.map(({ start, end }) => text.slice(start, end)))];
    const part = (start, end) => withoutThese(maskedBetween(text, start, end, hits), secrets);
    const head = (from > 0 && !isLineEnd(text, from - 1) ? '…' : '') + part(from, hit.start);
    const tail = hit.end >= to ? '' : part(hit.end, to) + (to < text.length && !isLineEnd(text, to) ? '…' : '');
    return { text: head + line_mask + tail, start: head.length, length: line_mask.length };
}
function maskedBetween(text, from, to, hits) {
    let out = '';
    let at = from;
    for (const { start, end } of hits) {
        if (end <= at || start >= to)
            continue;
        out += text.slice(at, Math.max(at, start)) + line_mask;
        at = Math.min(to, end);
    }
    return shown(out + text.slice(at, to));
}
/** The same value may stand beside, where nothing gives it away. */
function withoutThese(text, secrets) {
    return secrets.reduce((left, secret) => (left.includes(secret) ? left.replaceAll(secret, line_mask) : left), text);
}
/** What nobody sees would move the caret, or the terminal. */
function shown(text) {
    return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ');
}
const isLineEnd = (text, at) => text[at] === '\n' || text[at] === '\r';
function lineStart(text, at) {
    let start = at;
    while (start > 0 && at - start <= before && !isLineEnd(text, start - 1))
        start--;
    return start;
}
function lineEnd(text, at, limit) {
    let end = at;
    while (end < Math.min(limit, text.length) && !isLineEnd(text, end))
        end++;
    return end;
}

;// CONCATENATED MODULE: ./lib/cli/commands/scan/search.js





/** Scans one source, however long. Throws `ScanLimitError` when it is over the limit, and what reading it throws. */
async function searchSource(source, fingerprint) {
    const remembered = (0,baselined/* remembering */.M)(fingerprint);
    const { hits, text } = await hitsOf(source, remembered.fingerprint);
    const old = hits.length === 0 ? new Set() : await search_before(source, fingerprint);
    return {
        results: hits
            .filter(({ finding, more = 0 }) => more > 0 || !old.has(sameness(finding)))
            .map(hit => resultOf(hit, hits, source, text, remembered.secretOf)),
        ...(text === undefined ? {} : { text }),
    };
}
const sameness = ({ rule, fingerprint }) => `${rule} ${fingerprint}`;
/** The secrets that stood there already. */
async function search_before({ before: olds, where }, fingerprint) {
    const known = new Set();
    for await (const bytes of olds?.() ?? []) {
        const { hits } = await hitsOf({ bytes, where }, fingerprint);
        for (const { finding } of hits)
            known.add(sameness(finding));
    }
    return known;
}
async function hitsOf({ bytes, where }, fingerprint) {
    const chunks = (0,text_of/* textOf */.b)(bytes);
    let text = '';
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
        text += next.value;
        if (text.length > scan/* scanLimit */.tn)
            return { hits: await (0,stream/* scanStream */.A)(continued(text, chunks), where, fingerprint) };
    }
    return { hits: (0,scan/* scanText */.Ff)(text, where, fingerprint), text };
}
async function* continued(start, rest) {
    yield start;
    yield* rest;
}
function resultOf(hit, hits, { path, commit }, text, secretOf) {
    const { finding, more = 0 } = hit;
    // What stands for others that nobody sees cannot be accepted.
    const secret = more > 0 ? undefined : secretOf(finding);
    const line = text === undefined ? undefined : sourceLine(text, hit, hits);
    return {
        finding,
        ...(commit === undefined ? {} : { commit }),
        ...(line === undefined ? {} : { line }),
        ...(path === undefined || secret === undefined ? {} : { sighted: { rule: finding.rule, path, secret } }),
    };
}

// EXTERNAL MODULE: ./lib/adapters/file-bytes.js
var file_bytes = __webpack_require__(2286);
// EXTERNAL MODULE: ./lib/adapters/source-files.js
var source_files = __webpack_require__(1325);
// EXTERNAL MODULE: ./lib/cli/lines.js
var lines = __webpack_require__(7197);
;// CONCATENATED MODULE: ./lib/cli/commands/scan/source.js




/** The files below paths, and standard input for `-`; named from `cwd`, and for the baseline from `root`. */
async function* pathSources(paths, cwd, root) {
    for (const given of paths) {
        if (given === '-') {
            yield { where: 'stdin', bytes: (0,lines/* standardInput */.iQ)() };
            continue;
        }
        for (const file of (0,source_files/* filesBelow */.D)([(0,external_node_path_.resolve)(cwd, given)])) {
            const where = (0,external_node_path_.relative)(cwd, file.path) || file.path;
            if (file.kind === 'unreadable')
                yield { path: where, why: file.why };
            else {
                const bytes = file.kind === 'link' ? (0,file_bytes/* linkBytes */.e)(file.name) : (0,file_bytes/* fileBytes */.s)(file.name);
                yield { where, bytes, ...inside(root, file.path) };
            }
        }
    }
}
function inside(root, file) {
    const path = (0,external_node_path_.relative)(root, file).replaceAll('\\', '/');
    return path.startsWith('../') ? {} : { path };
}

;// CONCATENATED MODULE: ./lib/cli/commands/scan/staged.js



/** What the next commit would bring, as it lies in the index: never what the work tree has meanwhile. */
async function* stagedSources(git) {
    const objects = (0,git_objects/* openObjects */.d)(git);
    try {
        for await (const change of (0,git_changes/* stagedChanges */.GY)(git))
            yield await blobSource(objects, change);
    }
    finally {
        objects.close();
    }
}

// EXTERNAL MODULE: ./lib/adapters/policy-places.js
var policy_places = __webpack_require__(6213);
// EXTERNAL MODULE: ./lib/scan/secrets/baseline-file.js + 1 modules
var baseline_file = __webpack_require__(9962);
// EXTERNAL MODULE: ./lib/cli/write.js
var write = __webpack_require__(9730);
;// CONCATENATED MODULE: ./lib/cli/commands/scan/update.js







/** Reads `--owner`, `--reason` and `--expires`. Throws one `InputError` with all that is missing or wrong. */
function answerOf(given) {
    const { owner = '', reason = '', expires = '' } = given;
    const wanted = {
        owner: 'who answers for these secrets',
        reason: 'why they may stay',
        expires: 'a day, `2026-12-31`',
    };
    const faults = Object.entries(wanted)
        .filter(([name]) => (given[name] ?? '').trim() === '')
        .map(([name, what]) => (0,errors/* inputError */.Xu)('ARGUMENT_INVALID', `\`--update-baseline\` needs \`--${name}\``, what));
    if (expires !== '' && (!(0,baseline_file/* isDay */.N)(expires) || expires < (0,policy_places/* today */.Ec)()))
        faults.push((0,errors/* inputError */.Xu)('ARGUMENT_INVALID', `\`${expires}\` is not a day to come`, 'write it as `2026-12-31`'));
    if (faults.length > 0)
        throw new errors/* InputError */.dz(faults.flatMap(fault => fault.problems));
    return { owner, reason, expires };
}
/** Writes what was found into the baseline; what it cannot take is left as it is, a finding. */
function update(open, found, answer, io) {
    const results = (0,output/* unaccepted */.VJ)(found);
    const taken = results.filter(result => result.sighted !== undefined);
    if (taken.length > 0) {
        const baseline = (0,baseline_file/* extended */.uQ)(open.baseline ?? (0,baseline_file/* newBaseline */.aF)(), taken.flatMap(({ sighted }) => sighted ?? []), answer, (0,policy_places/* today */.Ec)());
        const text = (0,baseline_file/* writeBaseline */.B9)(baseline);
        // Never write what cannot be read: a path may hold what no entry can say.
        (0,baseline_file/* readBaseline */.mF)(text, open.file);
        (0,write/* writeText */.x)(open.file, text);
    }
    const file = (0,paint/* printable */.g$)((0,external_node_path_.relative)(io.cwd, open.file));
    io.err(taken.length === 0
        ? `nothing to add to ${file}`
        : `${(0,output/* many */._d)(taken.length, 'finding')} added to ${file}, until ${answer.expires}: review it and commit it`);
    return { accepted: found.accepted, expired: [], open: results.filter(result => result.sighted === undefined) };
}

;// CONCATENATED MODULE: ./lib/cli/commands/scan/secrets.js


















function addScanSecrets(scan, io, done) {
    scan
        .command('secrets')
        .summary('find credentials')
        .description('Finds credentials by the form that each issuer gives them, or by the name or place of what stands there, plain or encoded: in files, in what is staged, or in the whole history of a git repository. No finding shows the secret. Folders of tools (.git, node_modules, virtual environments) are left out.')
        .argument('[paths...]', 'files and folders; `-` is standard input (default: the current folder)')
        .option('--staged', 'scan what the next commit would bring, as it lies in the index')
        .option('--history [range]', 'scan every version of every file, and the texts of commits and tags')
        .option('--baseline <file>', 'secrets that are known (default: .agent-bouncer/secrets-baseline.yaml)')
        .option('--no-baseline', 'report known secrets, too')
        .option('--update-baseline', 'add what is found to the baseline, with --owner, --reason and --expires')
        .addOption(new esm/* Option */.c$('--owner <name>', 'who answers for what is added'))
        .addOption(new esm/* Option */.c$('--reason <sentence>', 'why it may stay'))
        .addOption(new esm/* Option */.c$('--expires <day>', 'the last day on which it is accepted, in UTC'))
        .option('--allow-skipped', 'do not fail when something could not be scanned')
        .addOption((0,options/* formatOption */.Bx)(Object.keys(output/* formats */.Fx)))
        .addHelpText('after', (0,help/* guide */.R)({
        examples: [
            'policy scan secrets',
            'policy scan secrets --staged',
            'policy scan secrets --history main..HEAD --format sarif > secrets.sarif',
            "policy scan secrets test --update-baseline --owner web --reason 'keys of our tests' --expires 2027-01-31",
            'git diff main | policy scan secrets -',
        ],
        exits: {
            0: 'nothing found, or all of it accepted by the baseline',
            1: 'something could not be scanned, or the tool failed',
            2: 'findings of severity warning or error',
        },
    }))
        .action(async (paths, options) => {
        const answer = options.updateBaseline ? answerOf(options) : undefined;
        if (answer !== undefined && options.baseline === false)
            throw (0,errors/* inputError */.Xu)('ARGUMENT_INVALID', '`--update-baseline` needs a baseline', 'leave `--no-baseline` out');
        const opened = await openScan(paths, options, io);
        const { fingerprint } = (0,keys.openKeys)(io.environment);
        const outcome = await collect(opened, fingerprint, options.format === 'sarif');
        const result = answer === undefined ? outcome : { ...outcome, ...update(opened.baseline, outcome, answer, io) };
        await output/* formats */.Fx[options.format]?.(result, io);
        if (options.format === 'json' || options.format === 'sarif')
            (0,output/* sayGaps */.bv)(result.skipped, io);
        done(secrets_exitOf(result, options.allowSkipped === true, io));
    });
}
function secrets_exitOf(outcome, allowSkipped, io) {
    if ((0,output/* unaccepted */.VJ)(outcome).some(({ finding }) => finding.severity !== 'note'))
        return cli_io/* exitCodes */.hS.denied;
    if (outcome.skipped.length === 0 || allowSkipped)
        return cli_io/* exitCodes */.hS.ok;
    io.err('what was not scanned is not known to be clean: this fails without `--allow-skipped`');
    return cli_io/* exitCodes */.hS.failed;
}
async function openScan(paths, options, io) {
    const { staged, history } = options;
    const modes = [paths.length > 0 ? 'PATH' : '', staged ? '--staged' : '', history === undefined ? '' : '--history'];
    const given = modes.filter(Boolean);
    if (given.length > 1)
        throw (0,errors/* inputError */.Xu)('ARGUMENT_INVALID', `\`${given.join('` and `')}\` exclude each other`, 'scan one after the other');
    const git = { cwd: io.cwd, environment: io.environment };
    const fromGit = staged || history !== undefined;
    if (fromGit)
        await (0,git_changes/* expectRepository */.uW)(git);
    const top = fromGit ? await (0,git_changes/* topOf */.HX)(git) : undefined;
    if (staged && top === undefined)
        throw (0,errors/* inputError */.Xu)('INPUT_INVALID', 'nothing is staged without a work tree', 'change to the one of the repository');
    const folder = top ?? (fromGit ? io.cwd : folderOf(paths, io.cwd));
    const baseline = baselineFor(folder, options, io);
    const about = {
        baseline,
        ...(baseline.baseline === undefined ? {} : { baselineName: (0,external_node_path_.relative)(io.cwd, baseline.file) }),
    };
    if (staged)
        return { ...about, sources: stagedSources(git), noun: 'staged file' };
    if (history !== undefined) {
        const range = history === true ? undefined : history;
        return { ...about, sources: historySources(git, range), noun: 'text' };
    }
    const sources = pathSources(paths.length === 0 ? ['.'] : paths, io.cwd, baseline.root);
    return { ...about, sources, noun: 'file' };
}
function baselineFor(folder, { baseline: named, updateBaseline }, io) {
    if (named === false)
        return { file: '', root: folder };
    if (named === undefined)
        return (0,accept/* openBaseline */.E)(folder);
    return (0,accept/* openBaseline */.E)(folder, { file: (0,external_node_path_.resolve)(io.cwd, named), isNew: updateBaseline === true });
}
/** Where the baseline for paths is looked for: from the first of them upwards. */
function folderOf([first = '.'], cwd) {
    const path = first === '-' ? cwd : (0,external_node_path_.resolve)(cwd, first);
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() ? (0,external_node_path_.dirname)(path) : path;
}
async function collect(scan, fingerprint, keepTexts) {
    const results = new Map();
    const texts = new Map();
    const skipped = [];
    const ticker = createTicker();
    let files = 0;
    const skip = (path, why) => skipped.push({ path: (0,mask/* maskSecrets */.Q)(path), why: (0,mask/* maskSecrets */.Q)(why) });
    try {
        for await (const source of scan.sources) {
            if ('why' in source) {
                skip(source.path, source.why);
                continue;
            }
            ticker.tell(() => `${(0,output/* many */._d)(files, scan.noun)} scanned, ${(0,output/* many */._d)(results.size, 'finding')}: ${source.where}`);
            try {
                const searched = await searchSource(source, fingerprint);
                files += 1;
                for (const result of searched.results)
                    add(results, result);
                if (keepTexts && searched.results.length > 0 && searched.text !== undefined && source.commit === undefined)
                    texts.set(source.where, searched.text);
            }
            catch (error) {
                if (error instanceof errors/* InputError */.dz)
                    throw error;
                skip(source.where, (0,errors/* messageOf */.bD)(error));
            }
        }
    }
    finally {
        ticker.end();
    }
    const { baseline, baselineName } = scan;
    return {
        ...(0,accept/* sorted */.I)([...results.values()], baseline.baseline),
        scanned: (0,output/* many */._d)(files, scan.noun),
        files,
        skipped,
        texts,
        ...(baselineName === undefined ? {} : { baseline: baselineName }),
    };
}
/** In a history, a secret is in every later version of its file: the first is shown, the others are counted. */
function add(results, result) {
    const { rule, where, fingerprint, region } = result.finding;
    const place = result.commit === undefined ? `${region.startLine}:${region.startColumn}` : fingerprint;
    const key = [rule, where, place].join('\n');
    const known = results.get(key);
    results.set(key, known === undefined ? result : { ...known, repeats: (known.repeats ?? 0) + 1 });
}

;// CONCATENATED MODULE: ./lib/cli/commands/scan.js



function addScan(program, io, done) {
    const scan = program
        .command('scan')
        .summary('scan files for secrets or for weaknesses in code')
        .description('Scans files for secrets or for weaknesses in code. Nothing leaves this machine.')
        .addHelpText('after', (0,help/* guide */.R)({
        examples: ['policy scan secrets .', 'policy scan code src'],
        exits: { 0: 'nothing found', 2: 'findings of severity warning or error' },
    }));
    addScanSecrets(scan, io, done);
    addScanCode(scan, io, done);
}


/***/ }),

/***/ 5427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ openBaseline),
/* harmony export */   I: () => (/* binding */ sorted)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4683);
/* harmony import */ var _adapters_policy_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6213);
/* harmony import */ var _scan_secrets_baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9888);
/* harmony import */ var _scan_secrets_baseline_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9962);







/**
 * The baseline for what is scanned in a folder: the one that is named, or the one of the nearest folder upwards, not
 * beyond the repository. Throws `InputError` when it is there and cannot be read: half a baseline accepts nothing.
 */
function openBaseline(folder, named) {
    if (named !== undefined) {
        const { file, isNew } = named;
        const root = file.endsWith(`/${_scan_secrets_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .baselinePath */ .XB}`) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
        return isNew && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)
            ? { file, root }
            : { file, root, baseline: (0,_scan_secrets_baseline_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readBaseline */ .mF)((0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(file).text, file) };
    }
    const root = rootFor((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder));
    const baseline = (0,_adapters_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineOf */ .B)(root);
    return { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _scan_secrets_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .baselinePath */ .XB), root, ...(baseline === undefined ? {} : { baseline }) };
}
/** The nearest folder with a baseline; without one, the top of the repository, or the folder itself. */
function rootFor(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,_adapters_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineFile */ ._)(at) !== undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return folder;
    }
}
/** Sorts results by a baseline. */
function sorted(results, baseline, day = (0,_adapters_policy_places_js__WEBPACK_IMPORTED_MODULE_4__/* .today */ .Ec)()) {
    const [accepted, expired, open] = [[], [], []];
    for (const result of results) {
        const entry = baseline && result.sighted && (0,_scan_secrets_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .entryFor */ .cy)(baseline, result.sighted);
        if (entry === undefined)
            open.push(result);
        else
            ((0,_scan_secrets_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .acceptanceOf */ .BL)(entry, day) === 'accepted' ? accepted : expired).push({ result, entry });
    }
    return { accepted, expired, open };
}


/***/ }),

/***/ 7585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fx: () => (/* binding */ formats),
  _d: () => (/* binding */ many),
  bv: () => (/* binding */ sayGaps),
  VJ: () => (/* binding */ unaccepted)
});

// EXTERNAL MODULE: ./lib/render/annotations.js
var annotations = __webpack_require__(7354);
// EXTERNAL MODULE: ./lib/render/paint.js
var render_paint = __webpack_require__(9808);
;// CONCATENATED MODULE: ./lib/render/findings.js

const colours = { error: 'red', warning: 'yellow', note: 'cyan' };
/** A finding for a terminal: where, how grave, what, how sure, and its line with a caret. */
function renderFinding({ finding, line, remarks }, paint = render_paint/* plain */.pj) {
    const { where, region, severity, rule, message, confidence } = finding;
    const place = `${(0,render_paint/* printable */.g$)(where)}:${region.startLine}:${region.startColumn}`;
    const head = `${paint('bold', place)} ${paint(colours[severity], severity)} ${rule}: ${(0,render_paint/* printable */.g$)(message)} ${paint('dim', `(${confidence} confidence)`)}`;
    const margin = ' '.repeat(String(region.startLine).length + 2);
    const bar = paint('dim', '|');
    return [
        head,
        ...(line === undefined
            ? []
            : [
                `  ${paint('dim', String(region.startLine))} ${bar} ${line.text.replaceAll('##[', '## ').trimEnd()}`,
                `${margin} ${bar} ${' '.repeat(line.start)}${paint(colours[severity], '^'.repeat(line.length))}`,
            ]),
        ...remarks.map(remark => `${margin} ${paint('dim', '=')} ${(0,render_paint/* printable */.g$)(remark)}`),
    ].join('\n');
}
/** What to do about the rules that were met, each once. */
function renderAdvice(findings, helpOf, paint = render_paint/* plain */.pj) {
    const lines = [...new Set(findings.map(finding => finding.rule))].flatMap(rule => {
        const help = helpOf(rule);
        // Behind the first paragraph stand examples, which are for pages.
        return help === undefined ? [] : [`  ${rule}: ${help.split('\n\n')[0]}`];
    });
    if (lines.length === 0)
        return '';
    const title = findings.some(({ scanner }) => scanner === 'secrets')
        ? ' take each out, read it from the environment or a secret store, and treat it as known to others:'
        : '';
    return [`${paint('cyan', 'what to do')}:${title}`, ...lines].join('\n');
}

// EXTERNAL MODULE: ./lib/scan/secrets/rules.js + 70 modules
var rules = __webpack_require__(4619);
;// CONCATENATED MODULE: ./lib/cli/commands/scan/output.js




/** One function per value of `--format`. */
const formats = {
    terminal: print,
    json: (outcome, io) => io.out(JSON.stringify(jsonOf(outcome), null, 2)),
    sarif: async (outcome, io) => io.out(JSON.stringify(await sarifOf(outcome), null, 2)),
    github: annotate,
};
/** The findings that nobody answers for, today's and those whose entry ran out. */
function unaccepted({ open, expired }) {
    return [...open, ...expired.map(known => known.result)];
}
function print(outcome, io) {
    const { open, expired, accepted, skipped, baseline, scanned } = outcome;
    const { paint } = io;
    for (const result of open)
        io.out(renderFinding(shown(result), paint));
    for (const { result, entry } of expired) {
        const remark = `accepted until ${entry.expires}, and no longer: ${entry.owner} answers for it`;
        io.out(renderFinding(shown(result, remark), paint));
    }
    const findings = unaccepted(outcome).map(result => result.finding);
    if (findings.length > 0)
        io.out(`\n${renderAdvice(findings, helpOf, paint)}\n`);
    sayGaps(skipped, io);
    const count = findings.length === 0 ? paint('green', 'nothing found') : many(findings.length, 'finding');
    const rest = [
        accepted.length > 0 ? `, ${accepted.length} accepted by ${(0,render_paint/* printable */.g$)(baseline ?? '')}` : '',
        skipped.length > 0 ? `, ${skipped.length} not scanned` : '',
    ];
    io.out(`${count} in ${scanned}${rest.join('')}`);
}
/** What was not scanned is not clean; where the output is for a program, this is on the other stream. */
function sayGaps(skipped, io) {
    for (const { path, why } of skipped)
        io.err(`not scanned: ${(0,render_paint/* printable */.g$)(path)}: ${(0,render_paint/* printable */.g$)(why)}`);
}
function many(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
const helpOf = (id) => rules.secretRules.find(rule => rule.id === id)?.help;
function shown({ finding, line, commit, repeats = 0 }, ...remarks) {
    return {
        finding,
        ...(line === undefined ? {} : { line }),
        remarks: [
            ...(commit === undefined ? [] : [origin(commit, finding.where)]),
            ...(repeats === 0 ? [] : [`and in ${many(repeats, 'other version')} of it`]),
            ...remarks,
        ],
    };
}
function origin({ id, author, date }, where) {
    const commit = where === `commit:${id}` ? 'written' : `since commit ${id.slice(0, 12)},`;
    return `${commit} ${date.slice(0, 10)} by ${author}`;
}
function jsonOf({ files, open, expired, accepted, skipped, baseline }) {
    const plain = ({ finding, commit, repeats }) => ({
        ...finding,
        ...(commit === undefined ? {} : { commit }),
        ...(repeats === undefined ? {} : { repeats }),
    });
    const known = ({ result, entry: { owner, reason, expires } }) => ({
        ...plain(result),
        baseline: { owner, reason, expires },
    });
    return {
        files,
        findings: [...open.map(plain), ...expired.map(known)],
        accepted: accepted.map(known),
        skipped,
        ...(baseline === undefined ? {} : { baseline }),
    };
}
async function sarifOf(outcome) {
    const [{ renderSarif }, { secretRuleDescriptions }, { tool }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2446).then(__webpack_require__.bind(__webpack_require__, 2446)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4619)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3411)),
    ]);
    const { accepted, texts, skipped } = outcome;
    const reasons = new Map(accepted.map(({ result, entry: { owner, reason, expires } }) => [
        result.finding,
        { kind: 'external', reason: `${reason} (${owner} answers for it until ${expires})` },
    ]));
    return renderSarif({
        version: tool.version,
        runId: 'scan',
        findings: [...unaccepted(outcome).map(result => result.finding), ...reasons.keys()],
        rules: secretRuleDescriptions,
        textOf: path => texts.get(path),
        gaps: skipped,
        category: 'agent-bouncer/secrets',
        suppressionOf: finding => reasons.get(finding),
    });
}
function annotate(outcome, io) {
    for (const { finding } of unaccepted(outcome))
        io.out((0,annotations/* renderAnnotation */.q)(finding));
    for (const { path, why } of outcome.skipped)
        io.out((0,annotations/* renderNotice */.B)('warning', `not scanned: ${path}: ${why}`));
}


/***/ }),

/***/ 7197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   iQ: () => (/* binding */ standardInput)
/* harmony export */ });
/* unused harmony export maxLineBytes */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** Far above any tool call; the memory that a line may take is no stranger's choice. */
const maxLineBytes = 32 * 1024 * 1024;
/**
 * The lines of JSON Lines. Only LF ends one: JSON strings may hold U+2028 and others that some readers take for an end.
 * What is not UTF-8 is a problem of its line, never a text with other characters in it.
 */
async function* readLines(input) {
    let parts = [];
    let size = 0;
    let number = 0;
    const take = (part) => {
        size += part.length;
        if (size > maxLineBytes)
            parts = [];
        else
            parts.push(part);
    };
    const finish = () => {
        number += 1;
        const line = { number, ...(size > maxLineBytes ? tooLong : decoded(parts)) };
        parts = [];
        size = 0;
        return line;
    };
    for await (const chunk of input) {
        let start = 0;
        for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
            take(chunk.subarray(start, end));
            yield finish();
            start = end + 1;
        }
        take(chunk.subarray(start));
    }
    if (size > 0)
        yield finish();
}
const tooLong = { problem: `the line is longer than ${maxLineBytes} bytes` };
function decoded(parts) {
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)) };
    }
    catch {
        return { problem: 'not UTF-8' };
    }
}
/** Standard input as it comes. Throws `InputError` when it cannot be read. */
async function* standardInput() {
    // The platform takes a folder for an empty input.
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(0).isDirectory())
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)('INPUT_INVALID', 'standard input cannot be read: it is a folder');
    try {
        for await (const chunk of process.stdin)
            yield chunk;
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)('INPUT_INVALID', `standard input cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, undefined, error);
    }
}


/***/ }),

/***/ 9048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ tightenOption),
/* harmony export */   Bx: () => (/* binding */ formatOption),
/* harmony export */   TL: () => (/* binding */ noOrganisationOption),
/* harmony export */   eJ: () => (/* binding */ organisationOption),
/* harmony export */   uN: () => (/* binding */ policyOption)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);

/** `--format`, the same everywhere; the first is the default. */
function formatOption(formats) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'how to print').choices(formats).default(formats[0]);
}
/** `--policy`, the same everywhere. */
function policyOption() {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--policy <file>', 'policy file or pack name (default: policy.yaml here, else the pack `default`)');
}
/** `--organisation`, the same everywhere. */
function organisationOption() {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--organisation <file>', 'the policy of the tier above, which the others may only tighten (default: organisation.yaml of this machine or user, else $AGENT_BOUNCER_ORGANISATION)');
}
/** `--no-organisation`, for commands that only look. */
function noOrganisationOption() {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--no-organisation', 'leave out the tier above, also where this machine has one');
}
/** `--tighten`, the same everywhere. */
function tightenOption() {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--tighten <file>', 'a policy for one run, which may only tighten the others');
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


/***/ }),

/***/ 802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ remembering),
/* harmony export */   s: () => (/* binding */ baselined)
/* harmony export */ });
/* harmony import */ var _scan_secrets_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9888);

/** A fingerprint that remembers what it was made of, for as long as one scan takes. */
function remembering(fingerprint) {
    const secrets = new Map();
    return {
        fingerprint: secret => {
            const name = fingerprint(secret);
            secrets.set(name, secret);
            return name;
        },
        secretOf: finding => secrets.get(finding.fingerprint ?? ''),
    };
}
/** A finding that stands for others, which nobody looked at one by one. */
const standsForMore = /, and \d+ more$/;
/** Takes out what the baseline accepts at a path, from the folder of the workspace on; an entry that ran out is named. */
function baselined(findings, path, secretOf, { baseline, today = '' }) {
    const known = findings.length > 0 ? baseline?.() : undefined;
    if (known === undefined)
        return { findings, accepted: [] };
    const accepted = [];
    const standing = findings.flatMap((finding) => {
        const secret = secretOf(finding);
        const { rule, where, fingerprint } = finding;
        if (secret === undefined || standsForMore.test(finding.message))
            return [finding];
        const entry = (0,_scan_secrets_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .entryFor */ .cy)(known, { rule, path, secret });
        if (entry === undefined)
            return [finding];
        const { owner, expires } = entry;
        if ((0,_scan_secrets_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptanceOf */ .BL)(entry, today) === 'expired')
            return [{ ...finding, message: `${finding.message}, which ${owner} answered for until ${expires}` }];
        accepted.push({ rule, where, ...(fingerprint === undefined ? {} : { fingerprint }), owner, expires });
        return [];
    });
    return { findings: standing, accepted };
}


/***/ }),

/***/ 7354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderNotice),
/* harmony export */   q: () => (/* binding */ renderAnnotation)
/* harmony export */ });
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9808);

const commands = { error: 'error', warning: 'warning', note: 'notice' };
/**
 * A finding as a workflow command of GitHub Actions, which shows it beside its line in a pull request; `more` are lines
 * below its message.
 */
function renderAnnotation(finding, more = []) {
    const { severity, where, region, rule, tool, message } = finding;
    const { startLine, endLine, startColumn, endColumn } = region;
    const properties = {
        file: (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(where),
        line: startLine,
        endLine,
        // GitHub takes columns only where the place is one line.
        ...(startLine === endLine ? { col: startColumn, endColumn } : {}),
        title: (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(tool === undefined ? rule : `${tool} ${rule}`),
    };
    const given = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
    return `::${commands[severity]} ${given.join(',')}::${data([message, ...more].map(_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$).join('\n'))}`;
}
/** A remark that belongs to no line. */
function renderNotice(severity, message) {
    return `::${commands[severity]}::${data((0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(message))}`;
}
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 3833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createLocator)
/* harmony export */ });
/**
 * Turns offsets of one text into lines and columns. A line ends at LF, CR or CRLF, as SARIF counts them. The text is
 * read once, and only when the first place is asked for.
 */
function createLocator(text) {
    let starts;
    return ({ start, end }) => {
        starts ??= lineStarts(text);
        const [startLine, startColumn] = place(starts, start);
        const [endLine, endColumn] = place(starts, end);
        return { startLine, startColumn, endLine, endColumn };
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10))
            starts.push(i + 1);
    }
    return starts;
}
function place(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return [low + 1, offset - (starts[low] ?? 0) + 1];
}


/***/ }),

/***/ 9962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uQ: () => (/* binding */ extended),
  N: () => (/* binding */ isDay),
  aF: () => (/* binding */ newBaseline),
  mF: () => (/* binding */ readBaseline),
  B9: () => (/* binding */ writeBaseline)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/yaml-file.js
var yaml_file = __webpack_require__(7967);
// EXTERNAL MODULE: ./lib/scan/secrets/baseline.js
var secrets_baseline = __webpack_require__(9888);
;// CONCATENATED MODULE: ./lib/scan/secrets/baseline-schema.js
const baseline_schema_text = (description) => ({ type: 'string', minLength: 1, description });
const shape = (pattern, title, description) => ({
    type: 'string',
    pattern,
    title,
    description,
});
const entry = {
    type: 'object',
    additionalProperties: false,
    description: 'One secret that somebody answers for.',
    required: ['rule', 'path', 'digest', 'owner', 'reason', 'expires'],
    properties: {
        rule: shape('^[a-z][a-z0-9]*(-[a-z0-9]+)*$', '`aws-access-key-id`', 'Id of the rule that finds it.'),
        path: shape('^(?=.*[^*/])(?!/)(?!.*(^|/)\\.{1,2}(/|$))(?!.*//)(\\*\\*|[^*/]+)(/(\\*\\*|[^*/]+))*$', '`test/fixtures/keys.json` or `test/fixtures/**`', 'Where it may stand: a path from the folder of the baseline; a segment `**` stands for any folders.'),
        digest: shape('^[0-9a-f]{64}$', 'a SHA-256 in hexadecimal', 'SHA-256 over the prefix, a line feed and the secret.'),
        owner: baseline_schema_text('Who answers for it.'),
        reason: baseline_schema_text('Why it may stand there, in one sentence.'),
        expires: shape('^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$', 'a day, `2026-12-31`', 'The last day on which it holds, in UTC.'),
    },
};
/** JSON Schema (2020-12) of a secrets baseline; published as `policies/schema/secrets-baseline-v1.json`. */
const baselineSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:agent-bouncer:schema:secrets-baseline-v1',
    title: 'Agent Bouncer secrets baseline, version 1',
    type: 'object',
    additionalProperties: false,
    description: 'Secrets that are known to stand in a repository.',
    required: ['version', 'prefix', 'entries'],
    properties: {
        version: { const: 1, description: 'The version of this format: `version: 1`.' },
        prefix: shape('^[0-9a-f]{32,64}$', '32 random digits in hexadecimal', 'Makes the digests of this file its own.'),
        entries: { type: 'array', items: entry, description: 'The secrets; their order does not matter.' },
    },
};

;// CONCATENATED MODULE: ./lib/scan/secrets/baseline-file.js







let compiled;
/** Reads a baseline. Throws one `InputError` with every problem at its line: half a baseline accepts nothing. */
function readBaseline(text, file) {
    const yaml = (0,yaml_file/* readYaml */.gM)({ file, text });
    const problems = [...yaml.problems];
    if (yaml.value !== undefined) {
        compiled ??= new _2020.Ajv2020({ allErrors: true, verbose: true }).compile(baselineSchema);
        problems.push(...(0,yaml_file/* schemaProblems */.Ic)(yaml, compiled, 'BASELINE_INVALID'));
        if (problems.length === 0)
            problems.push(...entryProblems(yaml));
    }
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    const { prefix, entries } = yaml.value;
    return { prefix, entries };
}
/** What the schema cannot say: days that are none, and entries that say the same twice. */
function entryProblems(yaml) {
    const { entries } = yaml.value;
    const seen = new Map();
    return entries.flatMap((entry, index) => {
        const fault = (key, message, help) => ({
            severity: 'error',
            code: 'BASELINE_INVALID',
            message,
            place: yaml.placeOf(['entries', index, key]),
            help,
        });
        const { rule, path, digest, expires } = entry;
        const same = seen.get(`${rule}\n${path}\n${digest}`);
        seen.set(`${rule}\n${path}\n${digest}`, same ?? index);
        return [
            ...(isDay(expires)
                ? []
                : [fault('expires', `\`${expires}\` is not a day of the calendar`, 'write it as `2026-12-31`')]),
            ...(same === undefined
                ? []
                : [fault('digest', `entry ${same + 1} accepts the same secret at the same path`, 'keep one of the two')]),
        ];
    });
}
/** Whether a text is a day of the calendar, written as `2026-12-31`. */
function isDay(text) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** A baseline that accepts nothing yet, with a prefix of its own. */
function newBaseline() {
    return { prefix: (0,external_node_crypto_.randomBytes)(16).toString('hex'), entries: [] };
}
/**
 * A baseline that accepts what was found as well, until a day: entries that hold on `today` stay as they are, those that
 * ran out and were found again are renewed under the new owner, all others are kept.
 */
function extended(baseline, found, given, today) {
    const added = new Map();
    const renewed = new Set();
    for (const sighted of found) {
        const known = (0,secrets_baseline/* entryFor */.cy)(baseline, sighted);
        if (known !== undefined && (0,secrets_baseline/* acceptanceOf */.BL)(known, today) === 'accepted')
            continue;
        if (known !== undefined)
            renewed.add(known);
        const { rule, path } = known ?? sighted;
        const digest = (0,secrets_baseline/* digestOf */.ol)(baseline.prefix, sighted.secret);
        added.set(`${rule}\n${path}\n${digest}`, { rule, path, digest, ...given });
    }
    return { ...baseline, entries: [...baseline.entries.filter(entry => !renewed.has(entry)), ...added.values()] };
}
/** The text of a baseline file, with its entries in order, so that changes are easy to review. */
function writeBaseline({ prefix, entries }) {
    const order = (a, b) => compare(a.path, b.path) || compare(a.rule, b.rule);
    const sorted = entries.toSorted((a, b) => order(a, b) || compare(a.digest, b.digest));
    return head + (0,dist/* stringify */.As)({ version: 1, prefix, entries: sorted }, { lineWidth: 0 });
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const head = `# Secrets that are known to stand here, each with who answers for it and until when. Made by
# \`policy scan secrets --update-baseline\`. A digest says which secret is meant and not what it is.
`;


/***/ }),

/***/ 9888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ acceptanceOf),
/* harmony export */   XB: () => (/* binding */ baselinePath),
/* harmony export */   cy: () => (/* binding */ entryFor),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* unused harmony export accepts */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Where the baseline of a repository lies; the paths of its entries start at the folder that holds `.agent-bouncer`. */
const baselinePath = '.agent-bouncer/secrets-baseline.yaml';
/** Whether a baseline accepts a secret on a day (`2026-12-31`, UTC). A day that is none of the calendar accepts nothing. */
function accepts(baseline, sighted, today) {
    const entry = entryFor(baseline, sighted);
    return entry === undefined ? undefined : acceptanceOf(entry, today);
}
/** Whether an entry holds on a day. */
function acceptanceOf(entry, today) {
    return /^\d{4}-\d{2}-\d{2}$/.test(today) && today <= entry.expires ? 'accepted' : 'expired';
}
/** The entry that names a secret at its place: of several, the one that holds longest. */
function entryFor({ prefix, entries }, { rule, path, secret }) {
    let digest;
    let latest;
    for (const entry of entries) {
        if (entry.rule !== rule || !isAt(entry.path, path))
            continue;
        digest ??= digestOf(prefix, secret);
        if (entry.digest === digest && (latest === undefined || entry.expires > latest.expires))
            latest = entry;
    }
    return latest;
}
/** The name of a secret in a baseline: SHA-256 in hexadecimal. */
function digestOf(prefix, secret) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${prefix}\n${secret}`).digest('hex');
}
/** Whether a path is the one of an entry; a segment `**` there is any number of folders, none included. */
function isAt(pattern, path) {
    if (!pattern.includes('**'))
        return pattern === path;
    const [wanted, given] = [pattern.split('/'), path.split('/')];
    // Where the last `**` stood, and how much of the path it has taken: going back further finds nothing new.
    let [star, taken, w, g] = [-1, 0, 0, 0];
    while (g < given.length) {
        if (wanted[w] === '**') {
            star = w++;
            taken = g;
        }
        else if (wanted[w] === given[g]) {
            w++;
            g++;
        }
        else if (star >= 0) {
            w = star + 1;
            g = ++taken;
        }
        else
            return false;
    }
    return wanted.slice(w).every(segment => segment === '**');
}


/***/ }),

/***/ 2932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ createReport),
  c: () => (/* binding */ identityOf)
});

// EXTERNAL MODULE: ./lib/scan/secrets/find.js + 1 modules
var find = __webpack_require__(7479);
;// CONCATENATED MODULE: ./lib/scan/secrets/generic/place.js
const folders = /(?:^|[/\\])(?:__tests__|tests?|specs?|testing|testdata|fixtures?|mocks?|__mocks__|examples?|samples?|demos?|docs?|documentation|tutorials?|e2e|cypress)[/\\]/i;
const files = /(?:^|[/\\])(?:test_[^/\\]*|conftest\.py|(?:README|CHANGELOG|HISTORY)[^/\\]*|[^/\\]*(?:[._-](?:test|tests|spec|example|sample|template|dist)s?\.[^/\\.]*|_test\.[a-z]+|\.(?:md|mdx|rst|adoc|example|sample|template|dist)))$/i;
/** Whether a file is documentation, a test or an example: what stands there under the name of a secret is rarely one. */
function isExamplePlace(path) {
    return folders.test(path) || files.test(path);
}

;// CONCATENATED MODULE: ./lib/scan/secrets/pairs.js
/** In UTF-16 units between the two halves. */
const near = 500;
/** The secrets of a text, which are in order, that have the other half of their credential near them. */
function pairedIn(found) {
    const paired = new Set();
    /** Per pair and rule, the last that was seen. */
    const last = new Map();
    for (const secret of found) {
        const { id, pair } = secret.rule;
        if (pair === undefined)
            continue;
        const halves = last.get(pair) ?? new Map();
        for (const [rule, other] of halves) {
            if (rule === id || secret.start - other.end > near)
                continue;
            paired.add(secret).add(other);
        }
        last.set(pair, halves.set(id, secret));
    }
    return paired;
}

;// CONCATENATED MODULE: ./lib/scan/secrets/report.js



/** The most findings of one rule in one text; the last of them counts those that are left out. */
const mostAlike = 50;
/** A report on the text that stands at `where`; its findings never hold a secret. */
function createReport(where, fingerprint) {
    const place = maskWhere(where);
    const isExample = isExamplePlace(where);
    const hits = [];
    const seen = new Map();
    return {
        add(found, regionOf, offset = 0) {
            const paired = pairedIn(found);
            for (const secret of found) {
                const { rule, confidence, start, end } = secret;
                const alike = seen.get(rule) ?? { count: 0, lastHit: 0 };
                seen.set(rule, alike);
                alike.count++;
                if (alike.count > mostAlike)
                    continue;
                const isHalf = paired.has(secret);
                const finding = {
                    scanner: 'secrets',
                    rule: rule.id,
                    severity: isHalf ? graver[rule.severity] : rule.severity,
                    // What is known by its name alone is rarely a secret in a test; what a checksum agrees with still is.
                    confidence: isExample && rule.generic === true && confidence === 'medium' ? 'low' : confidence,
                    message: rule.title + manner[secret.how] + (isHalf ? ', beside its other half' : ''),
                    where: place,
                    region: regionOf(secret),
                    fingerprint: fingerprint(identityOf(secret)),
                };
                alike.lastHit = hits.push({ start: start + offset, end: end + offset, finding }) - 1;
            }
        },
        hits() {
            const more = new Map([...seen.values()].map(({ count, lastHit }) => [lastHit, count - mostAlike]));
            return hits.map((hit, at) => withMore(hit, more.get(at) ?? 0));
        },
    };
}
function withMore(hit, more) {
    if (more <= 0)
        return hit;
    return { ...hit, more, finding: { ...hit.finding, message: `${hit.finding.message}, and ${more} more` } };
}
const graver = { note: 'warning', warning: 'error', error: 'error' };
const manner = {
    plain: '',
    escaped: ', with escapes',
    joined: ', in pieces',
    'utf-16': ', in UTF-16',
    base64: ', in base64',
    hexadecimal: ', in hexadecimal',
    compressed: ', compressed',
};
/** What makes two sightings one secret: for a key, its lines without what stood between them. */
function identityOf(found) {
    return found.rule.pieces?.(found.secret).join('') ?? found.secret;
}
/** A path or a key may itself be a secret. */
function maskWhere(where) {
    const masked = where.split('/').map(part => {
        const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
        return (0,find/* findSecrets */.dL)(name).length > 0 ? '[secret]' : part;
    });
    const whole = masked.join('/');
    return whole.length > 500 ? `${whole.slice(0, 499)}…` : whole;
}


/***/ }),

/***/ 2046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ff: () => (/* binding */ scanText),
/* harmony export */   hZ: () => (/* binding */ ScanLimitError),
/* harmony export */   mU: () => (/* binding */ searchAll),
/* harmony export */   mu: () => (/* binding */ scanInput),
/* harmony export */   tn: () => (/* binding */ scanLimit)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6413);
/* harmony import */ var _region_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3833);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7479);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2932);




/** The most that one input, or one text, may hold: 5 Mi UTF-16 units over all its strings and keys. */
const scanLimit = 5 * 1024 * 1024;
/** A text is too long to be scanned. It was not found clean: whoever asked must deny. */
class ScanLimitError extends Error {
    name = 'ScanLimitError';
    /** In UTF-16 units, or in bytes of what is compressed in the text. */
    limit;
    constructor(limit, message = `the text is longer than the ${limit} characters that are scanned for secrets`) {
        super(message);
        this.limit = limit;
    }
}
/**
 * Finds the secrets of a text, `more` rules beside our own. Hits are in order and do not overlap; their findings never hold the secret.
 * Throws `ScanLimitError` when the text, or what is compressed in it, is over the limit.
 */
function scanText(text, where, fingerprint, more) {
    if (text.length > scanLimit)
        throw new ScanLimitError(scanLimit);
    const found = searchAll(text, more);
    if (found.length === 0)
        return [];
    const report = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .createReport */ .L)(where, fingerprint);
    report.add(found, (0,_region_js__WEBPACK_IMPORTED_MODULE_2__/* .createLocator */ .T)(text));
    return report.hits();
}
/** The secrets of a text of any length. Throws `ScanLimitError` when what is compressed in it is over the limit. */
function searchAll(text, more) {
    const { found, complete } = (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .searchSecrets */ .GT)(text, more);
    if (complete)
        return found;
    const message = `the text holds more than the ${_find_js__WEBPACK_IMPORTED_MODULE_0__/* .unpackLimit */ .kO} bytes of compressed data that are scanned for secrets`;
    throw new ScanLimitError(_find_js__WEBPACK_IMPORTED_MODULE_0__/* .unpackLimit */ .kO, message);
}
/**
 * Finds the secrets in the strings and keys of a tool input, at any depth; `where` is a JSON Pointer, with `#key` behind
 * it when the key itself is meant. Throws `ScanLimitError` when all of them together are over the limit.
 */
function scanInput(input, fingerprint, more) {
    const findings = [];
    let total = 0;
    for (const { pointer, text } of (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringsOf */ .iw)(input)) {
        total += text.length;
        if (total > scanLimit)
            throw new ScanLimitError(scanLimit);
        for (const hit of scanText(text, pointer, fingerprint, more))
            findings.push(hit.finding);
    }
    return findings;
}


/***/ }),

/***/ 5691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ scanStream)
/* harmony export */ });
/* unused harmony export streamLimit */
/* harmony import */ var _region_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3833);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7479);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2932);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2046);
/* harmony import */ var _view_encoded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3391);
/* harmony import */ var _view_inflate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3738);






/** The most that is scanned of one stream: 256 Mi UTF-16 units. */
const streamLimit = 256 * 1024 * 1024;
/** Units that are searched at a time, and those of them that are searched again with what follows. */
const window = 4 * 1024 * 1024;
const overlap = 128 * 1024;
/**
 * Finds the secrets of a text that is too long to be held: parts of 4 Mi units, which overlap by more than any key is
 * long. Spans count from the start of the stream. Throws `ScanLimitError` when the stream, or what is compressed in one
 * part, is over the limit, and when what is compressed goes on beyond its part.
 */
async function scanStream(chunks, where, fingerprint, more) {
    const report = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .createReport */ .L)(where, fingerprint);
    const find = (text) => (0,_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .searchAll */ .mU)(text, more);
    let part = startOfStream;
    for await (const chunk of chunks) {
        part = { ...part, text: part.text + chunk };
        if (part.offset + part.text.length > streamLimit)
            throw new _scan_js__WEBPACK_IMPORTED_MODULE_2__/* .ScanLimitError */ .hZ(streamLimit);
        while (part.text.length >= window)
            part = search(part, window, report, find);
    }
    search(part, part.text.length, report, find);
    return report.hits();
}
const startOfStream = { text: '', offset: 0, line: 1, column: 1, found: [] };
/** Reports the first `length` units of a part, but for secrets that the next part shows with more of their surroundings. */
function search({ text, offset, line, column, found: before }, length, report, find) {
    const isLast = length === text.length && length < window;
    const searched = text.slice(0, length);
    const regionOf = (0,_region_js__WEBPACK_IMPORTED_MODULE_5__/* .createLocator */ .T)(searched);
    const cut = isLast ? length : length - overlap / 2;
    const seenTo = before.reduce((most, secret) => Math.max(most, secret.end), 0);
    const found = find(searched).filter(secret => secret.start < cut && (secret.start > seenTo || !before.some(other => isSame(secret, other))));
    report.add(found, span => {
        const { startLine, startColumn, endLine, endColumn } = regionOf(span);
        return {
            startLine: startLine + line - 1,
            startColumn: startLine === 1 ? startColumn + column - 1 : startColumn,
            endLine: endLine + line - 1,
            endColumn: endLine === 1 ? endColumn + column - 1 : endColumn,
        };
    }, offset);
    if (isLast)
        return startOfStream;
    if ((0,_view_encoded_js__WEBPACK_IMPORTED_MODULE_3__/* .endsCompressed */ .c)(searched, length - overlap, (0,_view_inflate_js__WEBPACK_IMPORTED_MODULE_4__/* .createInflate */ .q)(_find_js__WEBPACK_IMPORTED_MODULE_0__/* .unpackLimit */ .kO))) {
        throw new _scan_js__WEBPACK_IMPORTED_MODULE_2__/* .ScanLimitError */ .hZ(window, `the text holds compressed data longer than the ${window} characters that are unpacked`);
    }
    // A part never starts between CR and LF: they are one line's end.
    const next = length - overlap - (text.charCodeAt(length - overlap - 1) === 13 ? 1 : 0);
    const { startLine, startColumn } = regionOf({ start: next, end: next });
    return {
        text: text.slice(next),
        offset: offset + next,
        line: line + startLine - 1,
        column: startLine === 1 ? column + startColumn - 1 : startColumn,
        found: [...before, ...found]
            .filter(secret => secret.end > next)
            .map(secret => ({ ...secret, start: secret.start - next, end: secret.end - next })),
    };
}
/** Whether a secret is one that was reported with the part before, or what is left of it. */
function isSame(secret, other) {
    const isInside = other.start <= secret.start && secret.end <= other.end;
    return isInside || (other.secret === secret.secret && other.start <= secret.end && secret.start <= other.end);
}


/***/ }),

/***/ 9147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/** Units of a file's beginning that tell text from other data. */
const head = 8192;
/**
 * A file's bytes as text that can be searched, piece by piece: UTF-8, UTF-16 where its mark stands in front, and one
 * unit per byte where a NUL says that it is no text, so that the strings in it are searched as well.
 */
async function* textOf(bytes) {
    let first = new Uint8Array(0);
    let decode;
    for await (const chunk of bytes) {
        if (decode !== undefined) {
            yield decode(chunk);
            continue;
        }
        first = Buffer.concat([first, chunk]);
        if (first.length < head)
            continue;
        decode = decoderFor(first);
        yield decode(first);
    }
    if (decode === undefined) {
        decode = decoderFor(first);
        yield decode(first);
    }
    yield decode();
}
function decoderFor(first) {
    const encoding = encodingOf(first);
    if (encoding === undefined)
        return (chunk = new Uint8Array(0)) => Buffer.from(chunk).toString('latin1');
    const decoder = new TextDecoder(encoding);
    return chunk => (chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true }));
}
function encodingOf(first) {
    if (first[0] === 0xff && first[1] === 0xfe)
        return 'utf-16le';
    if (first[0] === 0xfe && first[1] === 0xff)
        return 'utf-16be';
    return first.subarray(0, head).includes(0) ? undefined : 'utf-8';
}


/***/ })

};

export const id = 1506;
export const ids = [1506,2604];
export const modules = {

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

/***/ 4868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ createOutgoing)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/examine/secrets.js + 1 modules
var secrets = __webpack_require__(2574);
// EXTERNAL MODULE: ./lib/adapters/file-bytes.js
var file_bytes = __webpack_require__(2286);
// EXTERNAL MODULE: ./lib/adapters/files.js
var files = __webpack_require__(4683);
// EXTERNAL MODULE: ./lib/adapters/git.js
var adapters_git = __webpack_require__(5311);
// EXTERNAL MODULE: ./lib/adapters/git-changes.js
var git_changes = __webpack_require__(4648);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/adapters/git-leaving.js




const raw = ['--raw', '-z', '--no-renames', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all'];
/** What the next commit takes in: what is staged, and what the command adds or takes from the work tree. */
async function* committed(order, top, git) {
    const at = { ...git, cwd: top };
    for await (const { old, now, path } of entriesOf(at, ['diff', '--cached', ...raw]))
        if (now !== undefined)
            yield { where: `staged:${path}`, path, olds: old === undefined ? [] : [old], bytes: now };
    if (!order.tracked)
        return;
    for await (const { old, mode, path } of entriesOf(at, [...(await withoutFilters(at)), 'diff-files', ...raw]))
        yield inWorkTree(top, path, old === undefined ? [] : [old], mode);
    if (order.added !== 'all' && order.added.length === 0)
        return;
    const args = ['ls-files', '--others', '-z', ...(order.force ? [] : ['--exclude-standard'])];
    const running = (0,adapters_git/* startGit */.BE)(args, at);
    running.child.stdin.end();
    for await (const piece of (0,adapters_git/* piecesOf */.Xe)(running)) {
        const path = fromBytes(piece);
        if (isAdded((0,external_node_path_.join)(top, path), order.added))
            yield inWorkTree(top, path, []);
    }
}
/** A file of the work tree, which may be gone by now, or a link. */
function inWorkTree(top, path, olds, mode = '') {
    const file = (0,external_node_path_.join)(top, path);
    const bytes = mode === '120000' ? () => (0,file_bytes/* linkBytes */.e)(file) : () => (0,file_bytes/* fileBytes */.s)(file);
    return { where: path, path, olds, optional: true, bytes };
}
function isAdded(file, added) {
    return (added === 'all' || added.some(path => file === path || file.startsWith(path.endsWith('/') ? path : `${path}/`)));
}
/** Comparing a file with the index may run a program that the repository names: each is set to nothing. */
async function withoutFilters(git) {
    const keys = (await (0,adapters_git/* askGit */.gG)(['config', '--list', '--name-only', '-z'], git)).split('\0');
    const filters = [...new Set(keys.flatMap(key => /^(filter\..*)\.[^.]*$/s.exec(key)?.[1] ?? []))];
    const odd = filters.find(filter => /[=\n]/.test(filter));
    if (odd !== undefined)
        throw new Error('the repository has a filter whose name cannot be set aside');
    return filters.flatMap(filter => ['clean=', 'smudge=', 'process=', 'required=false'].flatMap(set => ['-c', `${filter}.${set}`]));
}
/** The commits and tags that a push sends and the remote is not known to have: their texts, and what they change. */
async function* pushed(order, git) {
    const tips = await tipsOf(order, git);
    if (tips.length === 0)
        return;
    const remote = await remoteOf(order.remote, git);
    const known = remote === undefined ? [] : ['--not', `--remotes=${remote}`];
    for (const tag of await tagsOf(order, git))
        yield { where: `tag:${tag}`, olds: [], bytes: tag };
    const commits = (0,adapters_git/* startGit */.BE)(['rev-list', '--reverse', ...tips, ...known, '--'], git);
    commits.child.stdin.end();
    const changes = (0,adapters_git/* startGit */.BE)(['diff-tree', '--stdin', '-r', '-m', '--root', '--always', ...raw], git);
    const feeding = (async () => {
        for await (const chunk of commits.child.stdout)
            await (0,adapters_git/* feed */.hm)(changes.child.stdin, chunk.toString('latin1'));
        changes.child.stdin.end();
        await commits.done;
    })();
    feeding.catch(() => changes.stop());
    try {
        yield* versionsOf((0,adapters_git/* piecesOf */.Xe)(changes));
        await feeding;
    }
    finally {
        commits.stop();
    }
}
/** Commit by commit. Of a merge, what no parent has as it is: all else is in the commits that it joins, or known. */
async function* versionsOf(pieces) {
    let commit;
    let parents = 0;
    let entries = new Map();
    function* flush() {
        if (commit === undefined)
            return;
        yield { where: `commit:${commit}`, olds: [], bytes: commit };
        for (const [path, [first, ...others]] of entries)
            if (first?.now !== undefined && others.length + 1 === parents)
                yield {
                    where: `${path} (commit ${commit.slice(0, 12)})`,
                    path,
                    olds: [first, ...others].flatMap(({ old }) => old ?? []),
                    bytes: first.now,
                };
    }
    for await (const part of readRaw(pieces)) {
        if (typeof part !== 'string') {
            entries.set(part.path, [...(entries.get(part.path) ?? []), part]);
            continue;
        }
        // A merge is named once for each parent.
        if (part === commit)
            parents += 1;
        else {
            yield* flush();
            commit = part;
            parents = 1;
            entries = new Map();
        }
    }
    yield* flush();
}
async function* entriesOf(git, args) {
    const running = (0,adapters_git/* startGit */.BE)(args, git);
    running.child.stdin.end();
    for await (const part of readRaw((0,adapters_git/* piecesOf */.Xe)(running)))
        if (typeof part !== 'string')
            yield part;
}
/** The entries of a raw difference, and the ids of commits between them. */
async function* readRaw(pieces) {
    let fields;
    for await (const piece of pieces) {
        if (fields === undefined && !piece.startsWith(':'))
            yield piece;
        else if (fields === undefined)
            fields = piece.slice(1).split(' ');
        else {
            const [before, mode = '', old = '', now = ''] = fields;
            fields = undefined;
            // An entry of a submodule names a commit of another repository.
            const isOther = mode === '160000' || (mode === '000000' && before === '160000');
            if (!isOther)
                yield { old: objectOf(old), now: objectOf(now), mode, path: fromBytes(piece) };
        }
    }
}
const objectOf = (id) => (/^0*$/.test(id) ? undefined : id);
const fromBytes = (piece) => Buffer.from(piece, 'latin1').toString('utf8');
/** What a push starts from, as `rev-list` takes it. What is not there yet will be made from what is checked out. */
async function tipsOf({ sources, everything }, git) {
    if (everything || (await pushesMore(git)))
        return ['--branches', '--tags', ...(await idOf('HEAD', git))];
    const head = await idOf('HEAD', git);
    const ids = await Promise.all(sources.map(source => idOf(source, git)));
    return [...new Set(ids.flatMap(id => (id.length > 0 ? id : head)))];
}
/** Settings by which a push sends more than it is told. */
async function pushesMore(git) {
    const keys = (await (0,adapters_git/* askGit */.gG)(['config', '--list', '-z'], git)).split('\0');
    return keys.some(key => /^(?:push\.default\nmatching|push\.followtags\n(?!false)|remote\..*\.(?:push|mirror)\n)/is.test(key));
}
async function idOf(name, git) {
    try {
        return [(await (0,adapters_git/* askGit */.gG)(['rev-parse', '--verify', '--quiet', '--end-of-options', name], git)).trim()];
    }
    catch {
        return [];
    }
}
/** Tags with a text of their own that go along. */
async function tagsOf({ sources, everything }, git) {
    if (everything || (await pushesMore(git)))
        return (0,git_changes/* taggedObjects */.$U)(git);
    const known = new Set(await (0,git_changes/* taggedObjects */.$U)(git));
    const ids = (await Promise.all(sources.map(source => idOf(source, git)))).flat();
    return ids.filter(id => known.has(id));
}
/** The remote whose references say what it has; nothing for one that the repository does not know. */
async function remoteOf(given, git) {
    const entries = (await (0,adapters_git/* askGit */.gG)(['config', '--list', '-z'], git)).split('\0').map(entry => {
        const at = entry.indexOf('\n');
        return [entry.slice(0, at), entry.slice(at + 1)];
    });
    const value = (key) => entries.findLast(([name]) => name === key)?.[1];
    const branch = await currentBranch(git);
    const name = given ??
        value(`branch.${branch}.pushremote`) ??
        value('remote.pushdefault') ??
        value(`branch.${branch}.remote`) ??
        'origin';
    const urls = entries.filter(([key]) => /^remote\..*\.(?:push)?url$/s.test(key));
    const match = urls.find(([key, url]) => key.startsWith(`remote.${name}.`) || url === name);
    const known = match && /^remote\.(.*)\.(?:push)?url$/s.exec(match[0])?.[1];
    return known !== undefined && /^[\w][\w.-]*$/.test(known) ? known : undefined;
}
async function currentBranch(git) {
    try {
        return (await (0,adapters_git/* askGit */.gG)(['symbolic-ref', '--quiet', '--short', 'HEAD'], git)).trim();
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./lib/adapters/git-objects.js
var git_objects = __webpack_require__(4389);
;// CONCATENATED MODULE: ./lib/adapters/git-orders.js

/** Reads the operations of a call; nothing when git sends and commits nothing. */
function gitOrders(call, operations) {
    const changes = operations.flatMap(one => (one.kind === 'change' && one.what === 'git' ? [one.name] : []));
    const programs = operations.flatMap(one => (one.kind === 'execute' ? [one] : []));
    const git = programs.filter(({ program }) => program === 'git');
    const isForge = programs.some(isPost);
    const sends = changes.some(name => name.startsWith('push'));
    if (!sends && !changes.includes('commit') && !changes.includes('tag') && !isForge)
        return undefined;
    const folders = [call.cwd, ...operations.flatMap(one => (one.kind === 'read' && !one.glob ? [one.path] : []))];
    // What moves branches before the push makes commits that are not there yet, from ones that are.
    const moves = changes.some(name => !standing.includes(name));
    const pushes = git.filter(({ subcommand }) => subcommand === 'push').map(one => pushOrder(one, moves));
    const unread = { sources: [], everything: true };
    const elsewhere = elsewhereOf(git, operations);
    return {
        folders: [...new Set(folders)],
        pushes: sends && pushes.length === 0 ? [unread] : sends ? pushes : [],
        ...(changes.includes('commit') ? { commit: commitOrder(git, [...new Set(folders)]) } : {}),
        texts: [...namedTexts(git, folders), ...readByForge(operations)],
        ...(elsewhere === undefined ? {} : { elsewhere }),
    };
}
/** Changes of git after which a push still sends what can be seen now. */
const standing = ['push', 'push-delete', 'add', 'commit', 'skip-hooks', 'setting', 'fetch', 'unstage', 'discard'];
/** `gh` and its like put texts where others read them. */
const isPost = ({ program }) => ['gh', 'glab', 'tea'].includes(program);
/** Files that an option of git names as the text of a commit or a tag. */
function namedTexts(git, folders) {
    const named = git.flatMap(({ args }) => args.flatMap((arg = '', at) => {
        const [, inside] = /^--file=(.+)$/s.exec(arg) ?? /^-[a-z]*F(.+)$/s.exec(arg) ?? [];
        return inside ?? (/^(?:-[a-z]*F|--file)$/.test(args[at - 1] ?? '') ? [arg] : []);
    }));
    return [...new Set(folders.flatMap(folder => named.map(file => external_node_path_.posix.resolve(folder, file))))];
}
/** Files that are read from where a forge is written to: bodies, notes, and what is uploaded. */
function readByForge(operations) {
    const first = operations.findIndex(one => one.kind === 'execute' && isPost(one));
    if (first < 0)
        return [];
    return operations.slice(first).flatMap(one => (one.kind === 'read' && !one.glob && !one.tree ? [one.path] : []));
}
/** Variables by which git takes another repository, index or setting for ours. */
const leading = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE|CONFIG|REPLACE_REF|GRAFT|SHALLOW|CEILING|DISCOVERY)/;
function elsewhereOf(git, operations) {
    const variable = operations.find(one => one.kind === 'change' && one.what === 'environment' && leading.test(one.name));
    if (variable?.kind === 'change')
        return `\`${variable.name}\` leads git to another repository`;
    const option = git
        .flatMap(({ args }) => args)
        .find(arg => /^--(?:git-dir|work-tree|namespace|bare)(?:=|$)/.test(arg ?? ''));
    return option === undefined ? undefined : `\`${option.split('=')[0]}\` leads git to another repository`;
}
/** The arguments behind the sub-command. */
function argumentsOf({ args, subcommand = '' }) {
    const at = args.findIndex((arg, index) => arg === subcommand && !/^-[cC]$/.test(args[index - 1] ?? ''));
    return args.slice(at + 1);
}
function pushOrder(program, moves) {
    const args = argumentsOf(program);
    const words = args.filter((arg, at) => !/^-o$|^--(?:push-option|repo|receive-pack|exec)$/.test(args[at - 1] ?? '') && !arg?.startsWith('-'));
    const [remote, ...refspecs] = words;
    const sources = refspecs.flatMap(refspec => (refspec === undefined || refspec === 'tag' ? [] : sourceOf(refspec)));
    const removes = args.some(arg => /^(?:-d|--delete)$/.test(arg ?? ''));
    const isOpen = words.includes(undefined) ||
        refspecs.some(refspec => /[*^]|^\+?:?$/.test(refspec ?? '')) ||
        args.some(arg => /^--(?:all|branches|mirror|tags|follow-tags|repo)/.test(arg ?? '')) ||
        program.args.some(arg => arg === '-c');
    return {
        ...(remote === undefined ? {} : { remote }),
        sources: removes ? [] : refspecs.length === 0 ? ['HEAD'] : sources,
        everything: !removes && (isOpen || moves),
    };
}
/** `+from:to`; nothing where a branch is only deleted. */
function sourceOf(refspec) {
    const [source = ''] = refspec.replace(/^\+/, '').split(':', 1);
    return source === '' ? [] : [source];
}
function commitOrder(git, folders) {
    const named = (name) => git.filter(({ subcommand }) => subcommand === name).map(argumentsOf);
    const adds = [...named('add'), ...named('stage')];
    // More than the options that take the work tree looks like them, and nothing less.
    const takes = (args) => args.some((arg, at) => arg === undefined || isTaking(arg) || isPath(arg, args[at - 1] ?? ''));
    const added = adds.map(args => addedBy(args, folders));
    return {
        tracked: adds.length > 0 || named('commit').some(takes) || named('mv').length > 0,
        added: added.includes('all') ? 'all' : added.flat(),
        force: adds.flat().some(arg => arg === undefined || /^-[A-Za-z]*f|^--force$/.test(arg)),
    };
}
const isTaking = (arg) => /^-[A-Za-z]*[aiop]|^--(?:all|include|only|patch|interactive|pathspec)/.test(arg);
/** A word that is no option, and no value of one. */
const isPath = (arg, before) => !arg.startsWith('-') &&
    !/^-[A-Za-z]*[mFCct]$|^--(?:message|file|author|date|template|trailer|fixup|squash|cleanup|re(?:use|edit)-message)$/.test(before);
function addedBy(args, folders) {
    const paths = args.filter(arg => !arg?.startsWith('-'));
    if (paths.length === 0 || paths.some(path => path === undefined || /^:|[*?[\\]/.test(path)))
        return 'all';
    return folders.flatMap(folder => paths.map(path => external_node_path_.posix.resolve(folder, path ?? '')));
}

// EXTERNAL MODULE: ./lib/adapters/git-plain.js
var git_plain = __webpack_require__(6221);
// EXTERNAL MODULE: ./lib/examine/baselined.js
var baselined = __webpack_require__(802);
// EXTERNAL MODULE: ./lib/scan/secrets/stream.js
var stream = __webpack_require__(5691);
// EXTERNAL MODULE: ./lib/scan/secrets/text-of.js
var text_of = __webpack_require__(9147);
;// CONCATENATED MODULE: ./lib/adapters/version-scan.js



function createBudget(limits) {
    const end = Date.now() + limits.ms;
    let left = limits.bytes;
    return {
        spend(bytes) {
            left -= bytes;
            if (left < 0)
                throw new Error(`it is more than ${limits.bytes} bytes`);
            if (Date.now() > end)
                throw new Error(`it takes longer than ${limits.ms / 1_000} s`);
        },
    };
}
/** The secrets of a version that none of the older ones holds, without those that the baseline accepts. */
async function newSecrets(version, inside, open, budget, parts) {
    const { fingerprint, secretOf } = (0,baselined/* remembering */.M)(parts.fingerprint);
    const scan = async (bytes) => (await (0,stream/* scanStream */.A)((0,text_of/* textOf */.b)(counted(bytes, budget)), version.where, fingerprint)).map(({ finding }) => finding);
    const read = async (given) => {
        if (typeof given !== 'string')
            return given();
        if (open === undefined)
            throw new Error('there is no repository');
        return open(given);
    };
    let findings;
    try {
        findings = await scan(await read(version.bytes));
    }
    catch (error) {
        if (version.optional && isNoFile(error))
            return { findings: [], accepted: [] };
        throw error;
    }
    for (const old of version.olds) {
        if (findings.length === 0)
            break;
        const known = new Set((await scan(await read(old))).map(nameOf));
        findings = findings.filter(finding => !known.has(nameOf(finding)));
    }
    return inside === undefined ? { findings, accepted: [] } : (0,baselined/* baselined */.s)(findings, inside, secretOf, parts);
}
const nameOf = ({ rule, fingerprint = '' }) => `${rule} ${fingerprint}`;
function isNoFile(error) {
    const { code, message } = error;
    return ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENXIO'].includes(code ?? '') || message === 'not a file';
}
async function* counted(bytes, budget) {
    budget.spend(0);
    for await (const chunk of bytes) {
        budget.spend(chunk.length);
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git-outgoing.js












const defaults = { bytes: 32 * 1024 * 1024, ms: 8_000 };
/**
 * Looks at what `git commit` and `git push` would take along: what is staged, the commits that the remote does not have,
 * their messages, and files whose text becomes one. No setting of the repository starts a program.
 */
function createOutgoing(parts) {
    return async (call, operations) => {
        // As git sees it: a link to the repository would hide which of its files are meant.
        const orders = gitOrders({ ...call, cwd: (0,files/* realPath */.Ye)(call.cwd) }, operations);
        if (orders === undefined)
            return undefined;
        const found = { findings: [], accepted: [] };
        const limits = parts.limits ?? defaults;
        const signal = AbortSignal.timeout(Math.max(limits.ms, 1));
        try {
            if (orders.elsewhere !== undefined)
                throw new Error(orders.elsewhere);
            await lookAt(orders, { budget: createBudget(limits), signal, parts, found });
            return found;
        }
        catch (error) {
            const why = signal.aborted ? `it takes longer than ${limits.ms / 1_000} s` : (0,errors/* messageOf */.bD)(error);
            return { ...found, unscanned: unscannedBecause(why) };
        }
    };
}
function unscannedBecause(why) {
    return {
        reason: `what git would send cannot be scanned for secrets: ${why}`,
        instead: 'send it in smaller parts, or leave it to a person, who can run `policy scan secrets --history` first',
    };
}
async function lookAt(orders, look) {
    for (const file of orders.texts)
        await add(textFile(file), undefined, look);
    if (orders.commit === undefined && orders.pushes.length === 0)
        return;
    const repositories = await repositoriesIn(orders.folders, look.signal);
    if (repositories.length === 0 && orders.pushes.length > 0)
        throw new Error('the repository is not found');
    for (const git of repositories) {
        const objects = (0,git_objects/* openObjects */.d)(git);
        const open = (id) => objects.read(id).then(opened);
        try {
            const top = await (0,git_changes/* topOf */.HX)(git);
            const versions = [
                ...(orders.commit && top !== undefined ? [committed(orders.commit, top, git)] : []),
                ...orders.pushes.map(push => pushed(push, git)),
            ];
            for (const each of versions)
                for await (const version of each)
                    await add(version, { open, top }, look);
        }
        finally {
            objects.close();
        }
    }
}
/** A folder is no text, and what is not there becomes none. */
function textFile(path) {
    return { where: path, olds: [], optional: true, bytes: () => (0,file_bytes/* fileBytes */.s)(path) };
}
function opened(object) {
    if (object.type === 'missing')
        throw new Error('an object is not in this clone');
    return object.bytes;
}
async function add(version, repository, { budget, parts, found }) {
    const { path } = version;
    const inside = path === undefined || repository?.top === undefined
        ? undefined
        : (0,secrets/* insideOf */.k)(parts.workspace, `${repository.top}/${path}`);
    const { findings, accepted } = await newSecrets(version, inside, repository?.open, budget, parts);
    const known = new Set(found.findings.map(git_outgoing_nameOf));
    found.findings.push(...findings.filter(finding => !known.has(git_outgoing_nameOf(finding))));
    found.accepted.push(...accepted);
}
const git_outgoing_nameOf = ({ rule, where, fingerprint = '' }) => `${rule} ${where} ${fingerprint}`;
/** Each repository once, as git finds it from the folders. */
async function repositoriesIn(folders, signal) {
    const found = new Map();
    for (const cwd of folders) {
        const git = { cwd, environment: (0,git_plain/* plainEnvironment */.U)(), signal };
        const folder = await gitFolder(git);
        if (folder !== undefined && !found.has(folder))
            found.set(folder, git);
    }
    return [...found.values()];
}
/** Nothing where there is no repository, or no such folder; every other fault counts. */
async function gitFolder(git) {
    try {
        return (await (0,adapters_git/* askGit */.gG)(['rev-parse', '--absolute-git-dir'], git)).trim();
    }
    catch (error) {
        if (isFolder(git.cwd) && !(0,errors/* messageOf */.bD)(error).includes('not a git repository'))
            throw error;
        return undefined;
    }
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


/***/ }),

/***/ 2258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VS: () => (/* binding */ createNetwork)
/* harmony export */ });
/* unused harmony exports AirGapError, isLoopback */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);

/** A connection was refused because this machine is air-gapped. */
class AirGapError extends Error {
    name = 'AirGapError';
}
function createNetwork(options) {
    return {
        airGapped: options.airGapped,
        fetch: async (input, init) => {
            const { hostname } = new URL(input instanceof Request ? input.url : input);
            if (options.airGapped && !isLoopback(hostname))
                throw new AirGapError(`\`${hostname}\` is not this machine, and the run is air-gapped`);
            // A redirect would take the key to a server that nobody named, or out of the air gap.
            return fetch(input, { ...init, redirect: options.airGapped ? 'error' : (init?.redirect ?? 'error') });
        },
        listen: async (handler) => {
            const server = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)(handler);
            await listening(server);
            return { port: server.address().port, close: () => closed(server) };
        },
    };
}
/** True for the names and addresses of this machine (127.0.0.0/8, ::1, localhost). */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || hostname === '::1' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
function listening(server) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => resolve());
    });
}
function closed(server) {
    return new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
    });
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

/***/ 7116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ScanFailedError),
/* harmony export */   u: () => (/* binding */ createExaminer)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5881);
/* harmony import */ var _decide_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6753);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _examine_baselined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(802);
/* harmony import */ var _examine_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2574);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1588);
/* harmony import */ var _interpret_interpret_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3633);
/* harmony import */ var _scan_secrets_scan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2046);








/** The scan for secrets did not come to its end: a limit, a baseline that cannot be read, a fault. Whoever asked must deny. */
class ScanFailedError extends Error {
    name = 'ScanFailedError';
}
function scanned(scan) {
    try {
        return scan();
    }
    catch (error) {
        throw new ScanFailedError((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error), { cause: error });
    }
}
/** Scans, interprets and matches one call. Throws `ScanFailedError` when the input cannot be scanned to its end. */
function createExaminer(parts) {
    const bound = parts.policy.bind(parts.scope);
    const context = { home: parts.scope.home[0] ?? '/', servers: parts.policy.policy.mcp?.servers ?? {} };
    const { workspace, today } = parts.scope;
    const facts = { ...parts, workspace, ...(today === undefined ? {} : { today }) };
    return call => {
        const start = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
        const { fingerprint, secretOf } = (0,_examine_baselined_js__WEBPACK_IMPORTED_MODULE_3__/* .remembering */ .M)(parts.fingerprint);
        const findings = scanned(() => (0,_scan_secrets_scan_js__WEBPACK_IMPORTED_MODULE_7__/* .scanInput */ .mu)(call.input, fingerprint));
        const operations = (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .withFacts */ .Q)((0,_interpret_interpret_js__WEBPACK_IMPORTED_MODULE_6__/* .interpret */ .U)(call, context), parts.realPath);
        const evaluation = bound.evaluate(operations, call.tool);
        const seen = scanned(() => (0,_examine_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .seeSecrets */ .t)(call, { findings, secretOf }, operations, { ...facts, fingerprint }));
        const secret = (0,_decide_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleOnSecrets */ .lJ)(seen.sighted, parts.policy.policy.secrets);
        return {
            findings: seen.sighted.map(({ finding }) => finding),
            secret,
            accepted: seen.accepted,
            unread: seen.unread,
            operations,
            evaluation,
            us: Math.round((node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - start) * 10_000) / 10,
        };
    };
}


/***/ }),

/***/ 4369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ withOutgoing)
/* harmony export */ });
/* harmony import */ var _decide_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6753);

/** What is known of a call, together with what it would send. */
async function withOutgoing(seen, call, settings, outgoing) {
    // A call that is refused anyway starts no git.
    if (outgoing === undefined || seen.secret?.effect === 'deny' || seen.evaluation.effect === 'deny')
        return seen;
    const scan = await outgoing(call, seen.operations);
    if (scan === undefined)
        return seen;
    const leaving = (0,_decide_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleOnSecrets */ .lJ)(scan.findings.map(finding => ({
        finding,
        destinations: ['leaving'],
        holder: 'what git would send or keep holds',
    })), settings);
    return {
        ...seen,
        findings: [...seen.findings, ...scan.findings],
        accepted: [...seen.accepted, ...scan.accepted],
        secret: (0,_decide_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .stricterRuling */ .EE)(seen.secret, leaving),
        ...(scan.unscanned === undefined ? {} : { unscanned: scan.unscanned }),
    };
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

/***/ 6938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseToolCall)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6413);

/** No tool of any client comes near; deeper inputs are attacks on whoever reads them. */
const maxDepth = 200;
/**
 * Reads a call from an untrusted value with the field names of Claude Code's hooks and of `policy decide`.
 * A missing or renamed field is a problem, never a default: an empty input taken for harmless is how a guard
 * once allowed `rm -rf /`.
 */
function parseToolCall(value, defaults = {}) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return { problem: 'expected a JSON object' };
    const id = value['tool_use_id'] ?? value['id'] ?? defaults.id;
    const session = value['session_id'] ?? defaults.session;
    const { tool_name: tool, tool_input: input, cwd, agent_id: agent } = value;
    if (typeof id !== 'string' || id === '')
        return { problem: missing('id', 'a non-empty string', id) };
    if (typeof session !== 'string')
        return { problem: missing('session_id', 'a string', session) };
    if (typeof tool !== 'string' || tool === '')
        return { problem: missing('tool_name', 'a non-empty string', tool) };
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(input))
        return { problem: missing('tool_input', 'an object', input) };
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeeperThan */ .hz)(input, maxDepth))
        return { problem: `\`tool_input\`: nests deeper than ${maxDepth} levels` };
    if (typeof cwd !== 'string' || !cwd.startsWith('/'))
        return { problem: missing('cwd', 'an absolute path', cwd) };
    if (agent !== undefined && typeof agent !== 'string')
        return { problem: missing('agent_id', 'a string', agent) };
    return { call: { id, session, tool, input: input, cwd, ...(agent === undefined ? {} : { agent }) } };
}
function missing(field, expected, found) {
    const kind = found === null ? 'null' : Array.isArray(found) ? 'an array' : found === undefined ? 'nothing' : typeof found;
    return `\`${field}\`: expected ${expected}, found ${kind}`;
}


/***/ })

};

export const id = 6482;
export const ids = [6482];
export const modules = {

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

/***/ 8456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ killProcessGroup),
/* harmony export */   J0: () => (/* binding */ startSession),
/* harmony export */   MF: () => (/* binding */ namespace)
/* harmony export */ });
/* unused harmony exports clientSettings, clientArguments, neutralPrompt, clientEnvironment, clientCommand */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(481);


/** Tools that keep a headless session alive, reach other sessions, or whose gating was never proven. */
const withheldTools = [
    'CronCreate',
    'CronDelete',
    'CronList',
    'ScheduleWakeup',
    'Monitor',
    'Workflow',
    'EnterWorktree',
    'ExitWorktree',
    'SendMessage',
    'ListAgents',
    'NotebookEdit',
    'Skill',
];
const networkTools = ['WebFetch', 'WebSearch'];
/**
 * The settings as an inline value: neither the checkout nor the agent can reach them. One wrong entry makes the client
 * drop all of them in silence, so they are built from typed parts only. No allow rules: the hook's answer is the only
 * way to run anything.
 */
function clientSettings(launch) {
    const hook = {
        type: 'http',
        url: launch.hookUrl,
        timeout: launch.hookTimeoutS,
        onFailure: 'block',
        headers: { authorization: `Bearer ${launch.hookToken}` },
    };
    const gate = [{ hooks: [hook] }];
    return {
        hooks: { PreToolUse: gate, PostToolUse: gate, PostToolUseFailure: gate, UserPromptSubmit: gate },
        allowedHttpHookUrls: [`${new URL(launch.hookUrl).origin}/*`],
        disableAllHooks: false,
        permissions: {
            allow: [],
            deny: launch.airGapped ? [...withheldTools, ...networkTools] : withheldTools,
            disableBypassPermissionsMode: 'disable',
        },
        disableSkillShellExecution: true,
        disableWorkflows: true,
        autoMemoryEnabled: false,
    };
}
function clientArguments(launch) {
    const { turns, cost_usd: cost } = launch.limits;
    return [
        '-p',
        neutralPrompt(launch.task),
        '--output-format',
        'stream-json',
        '--verbose',
        '--setting-sources',
        '',
        '--strict-mcp-config',
        '--mcp-config',
        JSON.stringify({ mcpServers: serverConfig(launch) }),
        '--disable-slash-commands',
        '--settings',
        JSON.stringify(clientSettings(launch)),
        '--permission-mode',
        'default',
        '--session-id',
        launch.session,
        ...(turns === undefined ? [] : ['--max-turns', String(turns)]),
        ...(cost === undefined ? [] : ['--max-budget-usd', String(cost)]),
    ];
}
/**
 * `@file` in a prompt sends the file to the model past the gate, a leading `/` names a command, and a leading `-` is an
 * option of the client. A task often quotes text of strangers, so all three are made plain; an address like `a@b.org`
 * stays as it is.
 */
function neutralPrompt(task) {
    return task
        .replaceAll('\0', ' ')
        .replaceAll(/(?<!\w)@(?=\S)|@(?=[^\w\s])/gu, '@ ')
        .replace(/^\s*[/-]/, start => ` ${start}`);
}
function serverConfig(launch) {
    const started = Object.entries(launch.servers).filter(([, server]) => server.command !== undefined && server.risk !== 'forbidden');
    return Object.fromEntries(started.map(([name, server]) => {
        const env = Object.fromEntries((server.env ?? []).flatMap(key => launch.environment[key] === undefined ? [] : [[key, launch.environment[key]]]));
        return [name, { command: server.command, args: server.args ?? [], env }];
    }));
}
/** The agent's environment, built from nothing: no key, no CI token, nothing that was not named. */
function clientEnvironment(launch) {
    return {
        ...launch.environment,
        PATH: launch.path,
        HOME: launch.home,
        CLAUDE_CONFIG_DIR: `${launch.home}/.claude`,
        TMPDIR: launch.tmp,
        TERM: 'dumb',
        ANTHROPIC_BASE_URL: launch.gatewayUrl,
        ANTHROPIC_API_KEY: launch.gatewayToken,
        CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
        DISABLE_AUTOUPDATER: '1',
    };
}
/** What bubblewrap is told: the same files, a process space of its own that ends with us. */
const namespace = [
    '--dev-bind',
    '/',
    '/',
    '--proc',
    '/proc',
    '--unshare-pid',
    '--die-with-parent',
];
/**
 * The program and arguments that are really started. The client's own `CLAUDE_CODE_SUBPROCESS_ENV_SCRUB` would hide
 * more from commands, but it puts empty files into the workspace, makes `package.json` read-only and leaves both behind.
 */
function clientCommand(launch) {
    const args = clientArguments(launch);
    if (launch.hidden === undefined)
        return [launch.client, args];
    const needed = [launch.workspace, launch.home, launch.tmp, launch.client];
    // A folder that holds what the agent needs cannot be hidden; rules still guard it.
    const hidden = launch.hidden.filter(folder => !needed.some(path => path === folder || path.startsWith(`${folder}/`)));
    return ['bwrap', [...namespace, ...hidden.flatMap(folder => ['--tmpfs', folder]), '--', launch.client, ...args]];
}
/** Starts the client as the leader of a process group of its own. */
function startSession(launch, onLine, onStderr) {
    const [program, args] = clientCommand(launch);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
        cwd: launch.workspace,
        env: clientEnvironment(launch),
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: child.stdout }).on('line', onLine);
    (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: child.stderr }).on('line', onStderr);
    // What could not be started has no process id; `exited` then says why.
    const exited = new Promise((resolve, reject) => {
        child.once('error', reject);
        // `close`, not `exit`: the last lines of output come before it.
        child.once('close', (code, signal) => resolve({ code, signal }));
    });
    return { pid: child.pid, exited, kill: () => killGroup(child) };
}
function killGroup(child) {
    if (child.pid !== undefined)
        killProcessGroup(child.pid);
}
/** Ends a process and everything in its group; does nothing when they are gone. */
function killProcessGroup(pid) {
    // 0 would be our own group, and what is negative somebody else's process.
    if (!(pid > 1))
        return;
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch (error) {
        if (error.code !== 'ESRCH')
            throw error;
    }
}


/***/ }),

/***/ 7198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readOutput)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6413);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7044);


/** Reads the session's output line by line. A line that is not understood is counted, never fatal. */
function readOutput() {
    const calls = new Map();
    let init;
    let result;
    let unreadableLines = 0;
    const read = (event) => {
        switch (event['type']) {
            case 'assistant':
            case 'user':
                for (const [id, change] of callChanges(event, calls))
                    calls.set(id, { id, tool: '', ...calls.get(id), ...change });
                return event['type'] === 'assistant' ? textsOf(event) : [];
            case 'system':
                if (event['subtype'] !== 'init')
                    return [];
                init = initOf(event);
                return [{ type: 'init', init }];
            case 'result':
                result = resultOf(event);
                return [{ type: 'result', result }];
            default:
                return [];
        }
    };
    return {
        line: text => {
            const event = parse(text);
            if (event)
                return read(event);
            unreadableLines += 1;
            return [];
        },
        output: () => ({ calls, unreadableLines, ...(init ? { init } : {}), ...(result ? { result } : {}) }),
    };
}
function parse(text) {
    try {
        const event = JSON.parse(text);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(event) ? event : undefined;
    }
    catch {
        return undefined;
    }
}
function contentOf(event) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(event['message']) ? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .blocksOf */ .SH)(event['message']['content']) : [];
}
/** What an event says about calls: that one was asked for, what came back, and who let it run. */
function callChanges(event, calls) {
    const changes = [];
    for (const block of contentOf(event)) {
        if (block['type'] === 'tool_use')
            changes.push([String(block['id']), { tool: String(block['name']) }]);
        if (block['type'] === 'tool_result') {
            const id = String(block['tool_use_id']);
            changes.push([id, { result: resultKind(block, calls.get(id)?.tool) }]);
        }
    }
    const meta = Array.isArray(event['tool_result_meta']) ? event['tool_result_meta'].filter(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv) : [];
    for (const entry of meta) {
        const decision = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry['permission_decision']) ? entry['permission_decision'] : {};
        if (decision['decision'] === 'accept')
            changes.push([String(entry['id']), { acceptedBy: String(decision['source']) }]);
    }
    return changes;
}
function resultKind(block, tool) {
    if (block['is_error'] !== true)
        return 'ok';
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .neverRan */ .mZ)(tool, block['content']) ? 'rejected' : 'error';
}
function textsOf(event) {
    const subagent = typeof event['parent_tool_use_id'] === 'string';
    return contentOf(event).flatMap((block) => block['type'] === 'text' && typeof block['text'] === 'string'
        ? [{ type: 'text', text: block['text'], subagent }]
        : []);
}
function initOf(event) {
    const servers = Array.isArray(event['mcp_servers']) ? event['mcp_servers'].filter(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv) : [];
    return {
        session: String(event['session_id']),
        version: String(event['claude_code_version'] ?? 'unknown'),
        permissionMode: String(event['permissionMode']),
        tools: Array.isArray(event['tools']) ? event['tools'].map(String) : [],
        servers: servers.map(server => ({ name: String(server['name']), status: String(server['status']) })),
    };
}
function resultOf(event) {
    const number = (key) => (typeof event[key] === 'number' ? event[key] : 0);
    return {
        isError: event['is_error'] !== false,
        subtype: String(event['subtype']),
        turns: number('num_turns'),
        costUsd: number('total_cost_usd'),
        text: typeof event['result'] === 'string' ? event['result'] : '',
        ...(typeof event['terminal_reason'] === 'string' ? { terminalReason: event['terminal_reason'] } : {}),
    };
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

/***/ 2018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ provenanceOf)
/* harmony export */ });
/* unused harmony export publicUri */
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5311);
/* harmony import */ var _git_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4648);



/** The repository around a folder; nothing where there is none, or git does not say. */
async function provenanceOf(git) {
    const top = await (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .topOf */ .HX)(git);
    if (top === undefined)
        return undefined;
    const ask = async (...args) => {
        try {
            return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(args, git)).trim() || undefined;
        }
        catch {
            return undefined;
        }
    };
    const remote = await ask('config', '--get', 'remote.origin.url');
    const revision = await ask('rev-parse', '--verify', '--quiet', 'HEAD');
    const branch = await ask('symbolic-ref', '--quiet', '--short', 'HEAD');
    const folder = (await ask('rev-parse', '--show-prefix'))?.replace(/\/$/, '');
    return {
        uri: publicUri(remote ?? '') ?? (0,node_url__WEBPACK_IMPORTED_MODULE_0__.pathToFileURL)(top).href,
        ...(revision === undefined ? {} : { revision }),
        ...(branch === undefined ? {} : { branch }),
        ...(folder === undefined ? {} : { folder }),
    };
}
/** A remote as an address that may be shown: no user, no password, no query. Nothing for a path of this machine. */
function publicUri(remote) {
    // `git@host:group/name.git`, as scp writes it.
    const [, host, path] = /^(?:[^@/:]+@)?([\w.-]{2,}):(?!\/\/)([\w./~+-]+)$/.exec(remote) ?? [];
    const address = host === undefined ? remote : `ssh://${host}/${path}`;
    if (!URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (!/^(?:https?|ssh|git):$/.test(url.protocol) || url.hostname === '')
        return undefined;
    return `${url.protocol}//${url.host}${url.pathname}`;
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

/***/ 2592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ startScriptedModel)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(6413);
// EXTERNAL MODULE: ./lib/message.js
var lib_message = __webpack_require__(7044);
;// CONCATENATED MODULE: ./lib/adapters/scripted-model/player.js


function readRequest(body) {
    const messages = Array.isArray(body['messages']) ? body['messages'].filter(json/* isObject */.Gv) : [];
    return {
        model: String(body['model']),
        stream: body['stream'] === true,
        messages: messages.map(message => ({ role: String(message['role']), content: (0,lib_message/* blocksOf */.SH)(message['content']) })),
        tools: Array.isArray(body['tools']) ? body['tools'] : [],
        toolChoice: body['tool_choice'],
    };
}
/**
 * Plays a script. Which turn is due follows from the request alone (how often the assistant has spoken), so that a
 * client may send a request again.
 */
function createPlayer(script) {
    const failures = new Set();
    let played = 0;
    const play = (request) => {
        const thread = threadOf(request);
        const turns = thread === undefined ? script.turns : script.threads?.[thread]?.turns;
        if (!turns) {
            failures.add(`the script has no thread \`${thread}\``);
            return { say: 'done' };
        }
        const due = request.messages.filter(message => message.role === 'assistant').length;
        if (thread === undefined)
            played = Math.max(played, due + 1);
        const unmet = unmetExpectations(turns[due - 1], request.messages);
        for (const failure of unmet)
            failures.add(`turn ${due}${thread === undefined ? '' : ` of \`${thread}\``}: ${failure}`);
        if (unmet.length > 0)
            return { say: 'The script stops here: an expectation was not met.' };
        return turns[due] ?? { say: 'Done.' };
    };
    return {
        next: request => {
            if ((0,json/* isObject */.Gv)(request.toolChoice) && request.toolChoice['name'] === 'verdict')
                return verdict(script, request);
            // Side requests (titles, web search) have no tools or force one: they do not advance the script.
            return request.tools.length === 0 || request.toolChoice !== undefined ? { say: 'ok' } : play(request);
        },
        failures: () => [...failures],
        unplayed: () => Math.max(0, script.turns.length - played),
    };
}
/** A sub-agent's first message names its thread. */
function threadOf(request) {
    const first = request.messages.find(message => message.role === 'user');
    return /\[\[script:([\w-]+)\]\]/.exec((0,lib_message/* textOf */.b6)(first?.content))?.[1];
}
/** Compares what came back for the turn before with what it expects. Calls and results are matched by id. */
function unmetExpectations(turn, messages) {
    const last = messages.findLastIndex(message => message.role === 'assistant');
    const uses = messages[last]?.content.filter(block => block['type'] === 'tool_use') ?? [];
    const since = messages.slice(last + 1);
    const results = since.flatMap(message => message.content.filter(block => block['type'] === 'tool_result'));
    const told = since.map(message => (0,lib_message/* textOf */.b6)(message.content)).join('\n');
    return (turn?.calls ?? []).flatMap((call, i) => {
        const result = results.find(block => block['tool_use_id'] === uses[i]?.['id']);
        return call.expect ? unmet(call, call.expect, result, told) : [];
    });
}
function unmet(call, expect, result, told) {
    if (!result)
        return [`\`${call.tool}\` had no result`];
    const text = (0,lib_message/* textOf */.b6)(result['content']);
    const ok = result['is_error'] !== true;
    const shown = `\`${text.slice(0, 200)}\``;
    const failures = [];
    if (expect.ok !== undefined && expect.ok !== ok)
        failures.push(`\`${call.tool}\` was expected to ${expect.ok ? 'succeed' : 'fail'}, and came back with ${shown}`);
    if (expect.contains !== undefined && !text.includes(expect.contains))
        failures.push(`the result of \`${call.tool}\` lacks \`${expect.contains}\`: ${shown}`);
    if (expect.lacks !== undefined && text.includes(expect.lacks))
        failures.push(`the result of \`${call.tool}\` holds \`${expect.lacks}\``);
    if (expect.told !== undefined && !told.includes(expect.told))
        failures.push(`after \`${call.tool}\` nobody told the model \`${expect.told}\``);
    return failures;
}
/** The adjudicator's turn: the first verdict whose text is in the question, else `needs-human`. */
function verdict(script, request) {
    const question = request.messages.map(message => (0,lib_message/* textOf */.b6)(message.content)).join('\n');
    const scripted = script.adjudicator?.find(entry => question.includes(entry.contains));
    const input = {
        category: 'scripted',
        data_leaving: 'none',
        risk: scripted?.risk ?? 'medium',
        authorization: scripted?.authorization ?? 'weak',
        evidence: ['trusted.task'],
        rationale: scripted?.rationale ?? 'the script foresees no verdict on this call',
        verdict: scripted?.verdict ?? 'needs-human',
    };
    return {
        calls: [{ tool: 'verdict', input }],
        ...(scripted?.status === undefined ? {} : { status: scripted.status }),
        ...(scripted?.delay_ms === undefined ? {} : { delay_ms: scripted.delay_ms }),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/adapters/scripted-model/respond.js

/** Sends a turn the way the Messages API does: as a stream of events, or as one message. */
function sendTurn(request, response, turn) {
    const uses = (turn.calls ?? []).map(call => ({
        type: 'tool_use',
        id: `toolu_${(0,external_node_crypto_.randomUUID)().replaceAll('-', '')}`,
        name: call.tool,
        input: call.input,
    }));
    const content = [
        ...(turn.say === undefined && uses.length > 0 ? [] : [{ type: 'text', text: turn.say ?? 'Done.' }]),
        ...uses,
    ];
    const stopReason = uses.length > 0 ? 'tool_use' : 'end_turn';
    const usage = { input_tokens: 100, output_tokens: 20, cache_creation_input_tokens: 0, cache_read_input_tokens: 0 };
    const message = {
        id: `msg_${(0,external_node_crypto_.randomUUID)().replaceAll('-', '')}`,
        type: 'message',
        role: 'assistant',
        model: request.model,
        stop_sequence: null,
        usage,
    };
    if (!request.stream) {
        sendJson(response, 200, { ...message, content, stop_reason: stopReason });
        return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const event = (type, data) => response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`);
    event('message_start', { message: { ...message, content: [], stop_reason: null } });
    for (const [index, block] of content.entries())
        streamBlock(event, index, block);
    event('message_delta', { delta: { stop_reason: stopReason, stop_sequence: null }, usage: { output_tokens: 20 } });
    event('message_stop', {});
    response.end();
}
/** A tool call starts empty; its input follows as one piece of JSON, as a real stream sends it in many. */
function streamBlock(event, index, block) {
    const call = block['type'] === 'tool_use';
    event('content_block_start', { index, content_block: call ? { ...block, input: {} } : { type: 'text', text: '' } });
    event('content_block_delta', {
        index,
        delta: call
            ? { type: 'input_json_delta', partial_json: JSON.stringify(block['input']) }
            : { type: 'text_delta', text: block['text'] },
    });
    event('content_block_stop', { index });
}
function sendJson(response, status, value) {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(value));
}
function sendError(response, status, message) {
    sendJson(response, status, {
        type: 'error',
        error: { type: status === 529 ? 'overloaded_error' : 'api_error', message },
    });
}

;// CONCATENATED MODULE: ./lib/adapters/scripted-model/server.js





/** Serves a script as the Messages API on this machine. */
async function startScriptedModel(network, script) {
    const player = createPlayer(script);
    const listener = await network.listen((request, response) => {
        void serve(player, request, response);
    });
    return {
        url: `http://127.0.0.1:${listener.port}`,
        failures: player.failures,
        unplayed: player.unplayed,
        close: listener.close,
    };
}
async function serve(player, request, response) {
    const path = new URL(request.url ?? '/', 'http://model').pathname;
    try {
        const chunks = [];
        for await (const chunk of request)
            chunks.push(chunk);
        if (path === '/v1/messages/count_tokens')
            sendJson(response, 200, { input_tokens: 100 });
        else if (path === '/v1/messages')
            await answer(player, JSON.parse(Buffer.concat(chunks).toString('utf8')), response);
        else
            sendJson(response, request.method === 'HEAD' ? 200 : 404, {});
    }
    catch (error) {
        if (response.headersSent)
            response.destroy();
        else
            sendError(response, 400, (0,errors/* messageOf */.bD)(error));
    }
}
async function answer(player, body, response) {
    if (!(0,json/* isObject */.Gv)(body))
        throw new Error('the request is not an object');
    const request = readRequest(body);
    const turn = player.next(request);
    if (turn.delay_ms !== undefined)
        await (0,promises_.setTimeout)(turn.delay_ms);
    if (turn.status === undefined)
        sendTurn(request, response, turn);
    else
        sendError(response, turn.status, 'scripted');
}


/***/ }),

/***/ 2737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ writeBundleFile),
/* harmony export */   B: () => (/* binding */ readBundle)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4683);




/** The largest bundle that is read: far above any run, far below what would exhaust a runner. */
const maxBundleBytes = 1024 * 1024 * 1024;
/** Reads every file of a bundle, by its path below the folder. Throws `InputError` when it cannot be one. */
function readBundle(folder) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('FILE_MISSING', `there is no bundle \`${folder}\``);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).isDirectory())
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('BUNDLE_INVALID', `\`${folder}\` is not a folder`, 'name the folder that holds `manifest.json`');
    const files = new Map();
    let total = 0;
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { recursive: true, withFileTypes: true })) {
        if (entry.isDirectory())
            continue;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file);
        // A link could stand for a file that is not part of the bundle.
        if (!entry.isFile())
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('BUNDLE_INVALID', `\`${path}\` in the bundle is not a plain file`);
        total += sizeOf(file);
        if (total > maxBundleBytes)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('FILE_TOO_LARGE', `\`${folder}\` holds more than ${maxBundleBytes} bytes`);
        files.set(path, (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .io)(file, maxBundleBytes));
    }
    return files;
}
/** A name that is not UTF-8 cannot be opened by the name that listing it gave; reading it then says so. */
function sizeOf(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
}
/** Writes a file of a bundle, folders included. */
function writeBundleFile(folder, path, content) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true, mode: 0o700 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, content, { mode: 0o600 });
}


/***/ }),

/***/ 9050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Us: () => (/* binding */ createChain),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   x6: () => (/* binding */ readLog)
/* harmony export */ });
/* unused harmony export genesis */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6413);


/** What the first line of a log points back to: bound to the run, so that one log cannot stand in for another. */
function genesis(run) {
    return sha256(`agent-bouncer/log/v1\n${run}\n`);
}
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
function createChain(run, count = 0, head = genesis(run)) {
    let [lines, last] = [count, head];
    return {
        run,
        count: () => lines,
        head: () => last,
        prepare: (event, at) => {
            const line = JSON.stringify({ v: 1, seq: lines, at, run, type: event.type, prev: last, body: event.body });
            return {
                line,
                commit: () => {
                    lines += 1;
                    last = sha256(line);
                },
            };
        },
    };
}
/** Reads a log and checks its chain. Says every line that was changed, lost, swapped or does not belong. */
function readLog(bytes, expectedRun) {
    const end = bytes.lastIndexOf(10) + 1;
    const problems = [];
    const events = [];
    const hashes = [];
    let run = expectedRun;
    let head = run === undefined ? '' : genesis(run);
    const text = Buffer.from(bytes.subarray(0, end)).toString('utf8');
    const lines = text === '' ? [] : text.slice(0, -1).split('\n');
    for (const [index, line] of lines.entries()) {
        const event = parseLine(line);
        if (!event)
            problems.push(`line ${index + 1} is not an event`);
        else {
            run ??= event.run;
            if (index === 0)
                head = genesis(run);
            problems.push(...lineProblems(event, index, head, run));
            events.push(event);
        }
        head = sha256(line);
        hashes.push(head);
    }
    return { events, head, hashes, problems, torn: bytes.subarray(end), ...(run === undefined ? {} : { run }) };
}
function parseLine(line) {
    try {
        const value = JSON.parse(line);
        const shaped = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) &&
            value['v'] === 1 &&
            typeof value['seq'] === 'number' &&
            typeof value['type'] === 'string' &&
            typeof value['run'] === 'string' &&
            typeof value['prev'] === 'string' &&
            (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value['body']);
        return shaped ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function lineProblems(event, index, head, run) {
    const problems = [];
    const at = `line ${index + 1}`;
    if (event.run !== run)
        problems.push(`${at} belongs to run ${event.run}`);
    if (event.seq > index)
        problems.push(`${at} is event ${event.seq} where ${index} was expected: ${event.seq - index} lost before it`);
    if (event.seq < index)
        problems.push(`${at} is event ${event.seq} where ${index} was expected: repeated or out of order`);
    if (event.prev !== head)
        problems.push(index === 0
            ? `${at} does not start the log of this run`
            : `${at} does not follow line ${index}: one of the two was changed, swapped or lost`);
    return problems;
}


/***/ }),

/***/ 9222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ sealManifest),
/* harmony export */   a_: () => (/* binding */ sealProblems),
/* harmony export */   xs: () => (/* binding */ keyId)
/* harmony export */ });
/* unused harmony export predicateType */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6413);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9050);



const payloadType = 'application/vnd.in-toto+json';
const predicateType = 'urn:agent-bouncer:run:v1';
/** Pre-authentication encoding of DSSE: what is signed, so that type and payload cannot be confused. */
function encoded(type, body) {
    return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${body.length} `), body]);
}
/** SHA-256 of the public key's DER form, as `ed25519:` and 32 hex digits. */
function keyId(key) {
    const der = (key.type === 'private' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key) : key).export({ type: 'spki', format: 'der' });
    return `ed25519:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(der).digest('hex').slice(0, 32)}`;
}
/** Signs the digest of a manifest, with a few facts anyone can read without the bundle. */
function sealManifest(manifest, predicate, key) {
    const subject = [{ name: 'manifest.json', digest: { sha256: (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(manifest) } }];
    const body = Buffer.from(JSON.stringify({ _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate }));
    return {
        payloadType,
        payload: body.toString('base64'),
        signatures: [{ keyid: keyId(key), sig: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, encoded(payloadType, body), key).toString('base64') }],
    };
}
/** What is wrong with the seal on a manifest; empty when the key signed exactly this manifest. */
function sealProblems(envelope, manifest, key) {
    if (!isEnvelope(envelope))
        return ['the seal is not a DSSE envelope'];
    const body = Buffer.from(envelope.payload, 'base64');
    const signed = envelope.payloadType === payloadType &&
        envelope.signatures.some(({ sig }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, encoded(payloadType, body), key, Buffer.from(sig, 'base64')));
    if (!signed)
        return [`the seal was not made with the key ${keyId(key)}, or was changed`];
    const digest = subjectDigest(body);
    return digest === (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(manifest) ? [] : ['the manifest is not the one that was sealed'];
}
function subjectDigest(body) {
    try {
        const statement = JSON.parse(body.toString('utf8'));
        return statement.subject?.[0]?.digest?.sha256;
    }
    catch {
        return undefined;
    }
}
function isEnvelope(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) || typeof value['payload'] !== 'string' || typeof value['payloadType'] !== 'string')
        return false;
    const signatures = value['signatures'];
    return Array.isArray(signatures) && signatures.every(entry => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(entry) && typeof entry['sig'] === 'string');
}


/***/ }),

/***/ 134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sealPath),
/* harmony export */   GK: () => (/* binding */ publicKeyPath),
/* harmony export */   Q2: () => (/* binding */ logPath),
/* harmony export */   ji: () => (/* binding */ manifestPath),
/* harmony export */   ps: () => (/* binding */ unlistedPaths)
/* harmony export */ });
const manifestPath = 'manifest.json';
const sealPath = 'manifest.dsse.json';
const logPath = 'events.jsonl';
/** For convenience only: who sealed a bundle is a question for a key that came another way. */
const publicKeyPath = 'public-key.pem';
/** What the manifest does not list because it comes after it. */
const unlistedPaths = [manifestPath, sealPath, publicKeyPath];


/***/ }),

/***/ 8277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ merkleRoot)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const hash = (...parts) => {
    const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        sum.update(part);
    return sum.digest();
};
const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);
/** Root of the Merkle tree over entries, as hex (RFC 6962, section 2.1). No entries: SHA-256 of nothing. */
function merkleRoot(entries) {
    if (entries.length === 0)
        return hash().toString('hex');
    return rootOf(entries.map(entry => hash(leafPrefix, entry))).toString('hex');
}
/** Pairs neighbours level by level; an odd one moves up unchanged, which gives RFC 6962's tree. */
function rootOf(leaves) {
    let level = leaves;
    while (level.length > 1) {
        const next = [];
        for (let i = 0; i < level.length; i += 2) {
            const [left, right] = [level[i], level[i + 1]];
            if (left)
                next.push(right ? hash(nodePrefix, left, right) : left);
        }
        level = next;
    }
    return level[0] ?? hash();
}


/***/ }),

/***/ 7044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   mZ: () => (/* binding */ neverRan)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6413);

/** The content of a message as blocks; plain text is one text block. */
function blocksOf(content) {
    if (typeof content === 'string')
        return [{ type: 'text', text: content }];
    return Array.isArray(content) ? content.filter(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv) : [];
}
/** The text of a content: of a message, or of a tool result. */
function textOf(content) {
    return blocksOf(content)
        .map(block => (typeof block['text'] === 'string' ? block['text'] : ''))
        .join('');
}
/**
 * True for a result by which the client says itself that it never ran the call: an unknown tool, an invalid input. An
 * MCP server writes its own results, and a result without a known call may be anybody's: of those only the client's two
 * fixed sentences are believed.
 */
function neverRan(tool, content) {
    const text = textOf(content);
    return tool === undefined || tool === '' || tool.startsWith('mcp__')
        ? /^<tool_use_error>(Error: )?(No such tool available|InputValidationError)/.test(text)
        : text.startsWith('<tool_use_error>');
}


/***/ }),

/***/ 221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ canIsolate),
/* harmony export */   m: () => (/* binding */ allowedEnvironment)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _adapters_claude_code_launch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8456);


/** Variables that say how to talk to a person, not who anybody is. */
const harmless = ['LANG', 'LANGUAGE', 'LC_ALL', 'LC_CTYPE', 'TZ', 'CI', 'NO_COLOR', 'FORCE_COLOR'];
/** Variables that would switch our gate off, lead round the gateway or hand over credentials, whatever a policy says. */
const never = /^(CLAUDE_CODE_(SIMPLE|SAFE_MODE|MANAGED_SETTINGS_PATH|USE_|SKIP_|OAUTH_|SUBPROCESS_ENV_SCRUB)|CLAUDE_CONFIG_DIR|ANTHROPIC_|GITHUB_(TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)|GH_TOKEN|ACTIONS_|INPUT_|STATE_|RUNNER_TEMP|NODE_OPTIONS|BASH_ENV|LD_|DYLD_|AGENT_BOUNCER_)/;
/** The variables that the agent may see: locale and time zone, and what the policy names. */
function allowedEnvironment(environment, named) {
    const names = [...new Set([...harmless, ...named])].filter(name => !never.test(name)).sort();
    return Object.fromEntries(names.flatMap(name => (typeof environment[name] === 'string' ? [[name, environment[name]]] : [])));
}
/**
 * True when bubblewrap is installed and allowed to work here: some kernels and containers forbid what it needs, so it is
 * tried rather than believed.
 */
function canIsolate(environment) {
    try {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('bwrap', [..._adapters_claude_code_launch_js__WEBPACK_IMPORTED_MODULE_1__/* .namespace */ .MF, 'true'], {
            env: { PATH: environment['PATH'] ?? '' },
            stdio: 'ignore',
            timeout: 10_000,
        });
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 3825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAgent: () => (/* binding */ runAgent)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/claude-code/output.js
var claude_code_output = __webpack_require__(7198);
// EXTERNAL MODULE: ./lib/adapters/git-provenance.js
var git_provenance = __webpack_require__(2018);
// EXTERNAL MODULE: ./lib/adapters/network.js
var network = __webpack_require__(2258);
// EXTERNAL MODULE: ./lib/adapters/scripted-model/server.js + 2 modules
var server = __webpack_require__(2592);
// EXTERNAL MODULE: ./lib/adapters/store/bundle-folder.js
var bundle_folder = __webpack_require__(2737);
// EXTERNAL MODULE: ./lib/adapters/store/log-file.js + 1 modules
var log_file = __webpack_require__(1627);
// EXTERNAL MODULE: ./lib/audit/chain.js
var chain = __webpack_require__(9050);
// EXTERNAL MODULE: ./lib/audit/manifest.js
var audit_manifest = __webpack_require__(134);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/files.js
var files = __webpack_require__(4683);
// EXTERNAL MODULE: ./lib/run/transcript.js
var transcript = __webpack_require__(5555);
;// CONCATENATED MODULE: ./lib/run/places.js






/** Makes the folders of a new run below `out`. Throws when there is no usable workspace. */
function makePlaces(givenWorkspace, out) {
    const workspace = (0,files/* realPath */.Ye)(givenWorkspace);
    if (!(0,external_node_fs_.existsSync)(workspace) || !(0,external_node_fs_.statSync)(workspace).isDirectory())
        throw (0,errors/* inputError */.Xu)('FILE_MISSING', `there is no folder \`${givenWorkspace}\` for the agent to work in`);
    if (/[*?[\]{}]/.test(workspace))
        throw (0,errors/* inputError */.Xu)('ARGUMENT_INVALID', `the workspace \`${workspace}\` holds a wildcard in its name`, 'patterns of the policy could not tell it from others; rename the folder');
    const run = `run-${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')}-${(0,external_node_crypto_.randomBytes)(3).toString('hex')}`;
    const scratch = (0,transcript/* scratchFolder */.$B)(run);
    const made = [(0,external_node_path_.join)(out, run), (0,external_node_path_.join)(scratch, 'home'), (0,external_node_path_.join)(scratch, 'tmp')];
    for (const folder of made)
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(scratch, transcript/* streamFile */.Pq), '', { mode: 0o600 });
    return { run, folder: (0,files/* realPath */.Ye)(made[0]), scratch, home: (0,files/* realPath */.Ye)(made[1]), tmp: (0,files/* realPath */.Ye)(made[2]), workspace };
}
/** The agent may have left something in its home that cannot be removed; that is said, and stops nothing. */
function removeScratch(scratch) {
    try {
        (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
        return [];
    }
    catch (error) {
        return [`the home of the agent cannot be removed: ${(0,errors/* messageOf */.bD)(error)}`];
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/adapters/baseline.js
var baseline = __webpack_require__(97);
// EXTERNAL MODULE: ./lib/adapters/folders.js
var folders = __webpack_require__(6729);
// EXTERNAL MODULE: ./lib/adapters/policy-places.js
var policy_places = __webpack_require__(6213);
// EXTERNAL MODULE: ./lib/policy/code.js
var code = __webpack_require__(2201);
// EXTERNAL MODULE: ./lib/policy/compile.js + 2 modules
var compile = __webpack_require__(8147);
// EXTERNAL MODULE: ./lib/scan/secrets/baseline.js
var secrets_baseline = __webpack_require__(9888);
// EXTERNAL MODULE: ./lib/scan/secrets/redact.js + 3 modules
var redact = __webpack_require__(7789);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/run/isolation.js
var isolation = __webpack_require__(221);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(6413);
;// CONCATENATED MODULE: ./lib/run/servers.js



/**
 * Admits the servers that the policy lists with a way to start them. What the checkout's `.mcp.json` names besides is
 * refused and said so; its definitions are never used, for whoever wrote the checkout wrote them.
 */
function classifyServers(listed, workspace, policyFolder) {
    const events = [];
    const admitted = new Map();
    for (const [server, entry] of Object.entries(listed)) {
        if (entry.command === undefined)
            continue;
        if (entry.risk === 'forbidden') {
            events.push({ type: 'server.refused', body: { server, reason: 'the policy forbids it' } });
            continue;
        }
        admitted.set(server, located(entry, policyFolder));
        events.push({ type: 'server.admitted', body: { server, risk: entry.risk } });
    }
    for (const name of namesIn((0,external_node_path_.join)(workspace, '.mcp.json'))) {
        if (admitted.has(name))
            continue;
        const reason = Object.hasOwn(listed, name) ? 'the policy does not say how to start it' : 'no policy lists it';
        events.push({ type: 'server.refused', body: { server: name.slice(0, 100), reason } });
    }
    return { admitted: Object.fromEntries(admitted), events };
}
/** Paths that start with a dot are relative to the policy: the workspace must not choose what is started. */
function located(server, folder) {
    const at = (text) => (/^\.\.?\//.test(text) ? (0,external_node_path_.resolve)(folder, text) : text);
    return {
        ...server,
        ...(server.command === undefined ? {} : { command: at(server.command) }),
        args: (server.args ?? []).map(at),
    };
}
const maxBytes = 1024 * 1024;
/** Names in a checkout's own file; a file that cannot be read names none, and none of it is used anyway. */
function namesIn(file) {
    try {
        const value = JSON.parse((0,files/* readText */.yR)(file, maxBytes).text);
        const servers = (0,json/* isObject */.Gv)(value) ? value['mcpServers'] : undefined;
        return (0,json/* isObject */.Gv)(servers) ? Object.keys(servers) : [];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/run/plan.js




















/** Settles what a run needs and makes its folders. Throws when the workspace or the isolation asked for is not to be had. */
function planRun(options) {
    const isolated = plan_isolation(options);
    const { policy, files } = options.policy;
    const places = makePlaces(options.workspace, options.out);
    const redactor = (0,redact/* createRedactor */.l)(options.keys.fingerprint);
    if (options.model.kind === 'anthropic')
        redactor.remember(options.model.key, 'api-key');
    return {
        options,
        places,
        session: (0,external_node_crypto_.randomUUID)(),
        limits: tighter(policy.limits ?? {}, options.limits),
        isolated,
        airGapped: options.airGapped || policy.network?.air_gapped === true,
        servers: classifyServers(policy.mcp?.servers ?? {}, places.workspace, (0,external_node_path_.dirname)(files[0]?.file ?? '.')),
        environment: (0,isolation/* allowedEnvironment */.m)(options.environment, policy.environment?.allow ?? []),
        redactor,
        baseline: (0,baseline/* baselineOf */.B)(places.workspace),
    };
}
function plan_isolation(options) {
    if (options.isolation === 'off')
        return false;
    const possible = (0,isolation/* canIsolate */.Y)(options.environment);
    if (!possible && options.isolation === 'required')
        throw (0,errors/* inputError */.Xu)('ARGUMENT_INVALID', 'isolation is required, and bubblewrap is not installed or not allowed to work here', 'install it (Debian: `apt-get install bubblewrap`), or run with --isolation auto');
    return possible;
}
/** The smaller of each limit: the command line only takes away. */
function tighter(policy, given) {
    const keys = [...new Set([...Object.keys(policy), ...Object.keys(given)])];
    return Object.fromEntries(keys.map(key => [key, Math.min(policy[key] ?? Number.POSITIVE_INFINITY, given[key] ?? Number.POSITIVE_INFINITY)]));
}
/** What the log says first: who runs what, under which policy, where. */
function startEvent(plan, repository) {
    const { options, places, limits, isolated, airGapped, environment, redactor, baseline } = plan;
    return {
        type: 'run.started',
        body: {
            task: { digest: (0,chain/* sha256 */.sc)(options.task), text: redactor.text(options.task).slice(0, 4_000) },
            policy: {
                name: options.policy.policy.name,
                digest: options.policy.digest,
                files: options.policy.files.map(file => file.file),
            },
            ...(baseline === undefined
                ? {}
                : { secretsBaseline: { digest: (0,chain/* sha256 */.sc)((0,compile/* canonicalJson */.dj)(baseline)), entries: baseline.entries.length } }),
            agent: { name: 'Claude Code', version: options.client.version, path: options.client.path },
            model: options.model.kind === 'script'
                ? { kind: 'script', upstream: 'this machine' }
                : { kind: 'anthropic', upstream: new URL(options.model.url).host },
            host: { platform: process.platform, arch: process.arch, node: process.versions.node, name: (0,external_node_os_.hostname)() },
            isolation: { home: 'fresh', environment: Object.keys(environment), pidNamespace: isolated, airGapped },
            limits: { ...limits },
            workspace: places.workspace,
            ...(repository === undefined ? {} : { repository }),
            tool: version.tool,
            ...(options.trigger === undefined ? {} : { trigger: options.trigger }),
        },
    };
}
/** What the daemon is told. `upstream` holds the only real key. */
function daemonConfig(plan, upstream) {
    const { options, places, limits } = plan;
    const { policy, digest } = options.policy;
    return {
        run: places.run,
        session: plan.session,
        logFile: (0,external_node_path_.join)(places.folder, audit_manifest/* logPath */.Q2),
        task: options.task,
        scope: scopeOf(plan),
        policy,
        callLimit: limits.calls ?? Number.MAX_SAFE_INTEGER,
        policyDigest: digest,
        ...(plan.baseline === undefined ? {} : { baseline: plan.baseline }),
        upstream: { url: upstream.url, key: upstream.key },
        adjudicate: policy.adjudicator?.enabled !== false,
        airGapped: plan.airGapped,
        costLimitUsd: limits.cost_usd ?? Number.MAX_SAFE_INTEGER,
    };
}
function scopeOf({ options, places }) {
    // A policy that is part of the workspace may be read there; it is in force already, whatever becomes of the file.
    const policies = options.policy.files
        .map(file => (0,files/* realPath */.Ye)(file.file))
        .filter(path => !path.startsWith(`${places.workspace}/`));
    return {
        workspace: places.workspace,
        home: [...new Set([places.home, (0,external_node_os_.homedir)()])],
        tmp: [...new Set([places.tmp, (0,files/* realPath */.Ye)('/tmp'), (0,files/* realPath */.Ye)((0,external_node_os_.tmpdir)())])],
        // The run keeps the day on which it began.
        today: (0,policy_places/* today */.Ec)(),
        // The agent can reach what the run keeps of it: nobody may change what is evidence later.
        guard: [
            (0,external_node_path_.join)(places.scratch, transcript/* streamFile */.Pq),
            options.out,
            (0,folders/* configFolder */.v)(options.environment),
            (0,external_node_path_.join)(places.workspace, secrets_baseline/* baselinePath */.XB),
            ...policies,
            ...(options.guardPaths ?? []),
        ].map(files/* realPath */.Ye),
    };
}
/** How the client is started behind a daemon that is ready. */
function launchOf(plan, config, daemon, hookUrl) {
    const { options, places, limits } = plan;
    const { turns, cost_usd: cost } = limits;
    const adjudicatorS = Math.ceil((options.policy.policy.adjudicator?.timeout_ms ?? 20_000) / 1_000);
    return {
        client: options.client.path,
        task: options.task,
        workspace: places.workspace,
        session: plan.session,
        hookUrl,
        hookToken: daemon.hookToken,
        gatewayUrl: daemon.origin,
        gatewayToken: daemon.gatewayToken,
        hookTimeoutS: adjudicatorS + ((0,code/* blocksCode */.yz)(options.policy.policy.code) ? 25 : 10),
        home: places.home,
        tmp: places.tmp,
        servers: plan.servers.admitted,
        limits: { ...(turns === undefined ? {} : { turns }), ...(cost === undefined ? {} : { cost_usd: cost }) },
        airGapped: plan.airGapped,
        ...(plan.isolated ? { hidden: config.scope.guard.filter(isFolder) } : {}),
        environment: plan.environment,
        path: agentPath(options.environment),
    };
}
function isFolder(path) {
    return (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path).isDirectory();
}
/** The operator's PATH without entries that the workspace could fill. */
function agentPath(environment) {
    const folders = (environment['PATH'] ?? '/usr/local/bin:/usr/bin:/bin')
        .split(':')
        .filter(folder => folder.startsWith('/'));
    return [...new Set(folders)].join(':');
}

;// CONCATENATED MODULE: ./lib/run/reconcile.js
/**
 * Holds the agent's own transcript against the log: every call has exactly one decision, or was refused by the client
 * before it asked; every decision belongs to a call; nothing ran that was denied, or that anybody but our hook let run.
 */
function reconcile(calls, events) {
    const decisions = new Map();
    const rejected = new Set();
    for (const event of events) {
        if (event.type === 'call.decided')
            decisions.set(event.body.call.id, [...(decisions.get(event.body.call.id) ?? []), event.body.decision.effect]);
        if (event.type === 'call.rejected')
            rejected.add(event.body.call);
    }
    for (const call of calls)
        if (call.result === 'rejected' && !decisions.has(call.id))
            rejected.add(call.id);
    const mismatches = calls.flatMap(call => callMismatches(call, decisions.get(call.id) ?? [], rejected.has(call.id)));
    const known = new Set(calls.map(call => call.id));
    for (const id of decisions.keys())
        if (!known.has(id))
            mismatches.push(`there is a decision on ${id || 'a request that was no call'}, which is not in the transcript`);
    return {
        toolUses: calls.length,
        decisions: [...decisions.values()].reduce((sum, list) => sum + list.length, 0),
        rejectedByClient: rejected.size,
        complete: mismatches.length === 0,
        mismatches,
    };
}
function callMismatches(call, decisions, rejected) {
    const name = `${call.tool || 'a call'} ${call.id}`;
    if (decisions.length > 1)
        return [`${name} has ${decisions.length} decisions`];
    const [decision] = decisions;
    if (decision === undefined) {
        if (rejected)
            return call.result === 'ok' ? [`${name} ran although the client refused it`] : [];
        return [
            call.result === 'ok'
                ? `${name} ran without a decision`
                : call.result === undefined
                    ? `${name} was asked for and never decided`
                    : `${name} failed without a decision`,
        ];
    }
    if (decision === 'deny' && call.result === 'ok')
        return [`${name} ran although it was denied`];
    if (call.acceptedBy !== undefined && call.acceptedBy !== 'hook')
        return [`${name} was let through by \`${call.acceptedBy}\`, not by our hook`];
    return [];
}

// EXTERNAL MODULE: ./lib/run/seal.js
var seal = __webpack_require__(4835);
// EXTERNAL MODULE: ./lib/adapters/claude-code/launch.js
var claude_code_launch = __webpack_require__(8456);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/run/daemon-process.js

const startMs = 30_000;
const pingEveryMs = 2_000;
const silenceMs = 15_000;
const finishMs = 10_000;
/** Starts the daemon as a process of its own and waits until it has tested the guard. Rejects when it cannot. */
function startDaemonProcess(entry, config, environment, listeners) {
    const child = (0,external_node_child_process_.fork)(entry, ['serve'], {
        env: daemonEnvironment(environment, config.airGapped),
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        serialization: 'json',
        execArgv: [],
    });
    const tell = (message) => {
        if (child.connected)
            child.send(message, () => undefined);
    };
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (text) => {
        stderr = (stderr + text).slice(-2_000);
    });
    const health = watchHealth(child, tell);
    return new Promise((resolve, reject) => {
        let why = '';
        // A daemon that did not start is gone before anybody else writes to its log, and keeps no channel open.
        const fail = (reason) => {
            why ||= reason;
            health.lose(reason);
            child.kill('SIGKILL');
        };
        const timer = setTimeout(() => fail(`the daemon did not start in ${startMs / 1_000} s`), startMs);
        child.once('error', error => {
            fail(`the daemon cannot be started: ${error.message}`);
            if (child.pid === undefined)
                reject(new Error(why));
        });
        child.once('exit', (code, signal) => {
            clearTimeout(timer);
            const last = stderr.trim().split('\n').at(-1);
            reject(new Error(why || `the daemon ended while it started (${signal ?? `code ${code}`})${last && `: ${last}`}`));
        });
        child.on('message', (message) => {
            health.heard();
            if (message.type === 'event')
                listeners.onEvent(message.event);
            else if (message.type === 'stop')
                listeners.onStop(message.reason);
            else if (message.type === 'failed')
                fail(`the daemon failed: ${message.reason}`);
            else if (message.type === 'ready') {
                clearTimeout(timer);
                const { port, hookToken, gatewayToken } = message;
                resolve({
                    pid: child.pid ?? -1,
                    origin: `http://127.0.0.1:${port}`,
                    hookToken,
                    gatewayToken,
                    lost: health.lost,
                    watch: pid => tell({ type: 'agent', pid }),
                    record: event => tell({ type: 'record', event }),
                    finish: () => finish(child, tell, health),
                });
            }
        });
        tell({ type: 'start', config });
    });
}
/** How to leave this machine; in an air gap nobody needs to know. */
const proxies = ['HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy', 'NODE_USE_ENV_PROXY'];
/** The daemon's environment: where keys are kept, and nothing secret; the key comes over the channel. */
function daemonEnvironment(environment, airGapped) {
    const names = [
        'PATH',
        'HOME',
        'XDG_CONFIG_HOME',
        'AGENT_BOUNCER_HOME',
        'TZ',
        'LANG',
        'NODE_EXTRA_CA_CERTS',
        'SSL_CERT_FILE',
        ...(airGapped ? [] : proxies),
    ];
    return Object.fromEntries(names.flatMap(name => (environment[name] === undefined ? [] : [[name, environment[name]]])));
}
/** A daemon that is gone or hangs can decide nothing: either ends the run. */
function watchHealth(child, tell) {
    let last = Date.now();
    let lose = () => undefined;
    const lost = new Promise(resolve => {
        lose = resolve;
    });
    let n = 0;
    const timer = setInterval(() => {
        if (Date.now() - last > silenceMs)
            lose(`the daemon has not answered for ${silenceMs / 1_000} s`);
        n += 1;
        tell({ type: 'ping', n });
    }, pingEveryMs);
    timer.unref();
    let asked = false;
    child.once('exit', (code, signal) => {
        clearInterval(timer);
        if (!asked)
            lose(`the daemon ended (${signal ?? `code ${code}`})`);
    });
    return {
        lost,
        lose,
        heard: () => {
            last = Date.now();
        },
        stop: () => {
            asked = true;
            clearInterval(timer);
        },
    };
}
function finish(child, tell, health) {
    health.stop();
    if (child.exitCode !== null || child.signalCode !== null)
        return Promise.resolve();
    return new Promise(resolve => {
        const timer = setTimeout(() => child.kill('SIGKILL'), finishMs);
        child.once('exit', () => {
            clearTimeout(timer);
            resolve();
        });
        tell({ type: 'finish' });
    });
}

;// CONCATENATED MODULE: ./lib/run/supervise.js







/** The longest time that a timer of Node's can wait. */
const longestTimerMs = 2 ** 31 - 1;
/** Starts daemon and agent, and waits for whatever comes first: the agent's end, a limit, a fault, a stop. */
async function supervise(plan, config, output) {
    const { options, redactor } = plan;
    const reasons = [];
    let session;
    const stop = (reason) => {
        if (!reasons.includes(reason))
            reasons.push(reason);
        session?.kill();
    };
    const daemon = await startDaemonProcess(options.daemonEntry, config, options.environment, {
        onEvent: event => options.onEvent?.(event),
        onStop: stop,
    });
    for (const token of [daemon.hookToken, daemon.gatewayToken])
        redactor.remember(token, 'run-token');
    options.onDaemon?.(daemon.pid);
    void daemon.lost.then(stop);
    const abort = () => stop('the run was stopped from outside');
    options.signal?.addEventListener('abort', abort, { once: true });
    const timer = startTimer(plan.limits.wall_clock_s, seconds => {
        const body = { limit: 'wall_clock_s', value: seconds, reason: 'the run took too long' };
        daemon.record({ type: 'limit.reached', body });
        stop(`the run took longer than ${seconds} s`);
    });
    const stderr = [];
    try {
        const hookUrl = `${daemon.origin}/hook`;
        const launch = launchOf(plan, config, daemon, (await options.interpose?.(hookUrl)) ?? hookUrl);
        if (options.signal?.aborted)
            abort();
        if (reasons.length > 0)
            return { reasons, stopped: true };
        session = (0,claude_code_launch/* startSession */.J0)(launch, line => readLine(plan, output, line, stop), line => stderr.push(line));
        if (session.pid !== undefined) {
            daemon.watch(session.pid);
            daemon.record({ type: 'agent.started', body: { pid: session.pid } });
        }
        const exit = await session.exited;
        const stopped = reasons.length > 0;
        if (!stopped)
            reasons.push(...sessionFailures(plan, output, exit.code, stderr));
        // The same list: what goes wrong while the daemon ends comes to it.
        return { reasons, exit, stopped };
    }
    finally {
        clearTimeout(timer);
        options.signal?.removeEventListener('abort', abort);
        // What the agent started in the background ends with it.
        session?.kill();
        await daemon.finish();
    }
}
function startTimer(seconds, over) {
    if (seconds === undefined)
        return undefined;
    return setTimeout(() => over(seconds), Math.min(seconds * 1_000, longestTimerMs));
}
function readLine(plan, output, line, stop) {
    try {
        (0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(plan.places.scratch, transcript/* streamFile */.Pq), `${line}\n`, { mode: 0o600 });
    }
    catch (error) {
        stop(`what the agent prints cannot be kept: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    for (const event of output.line(line)) {
        plan.options.onOutput?.(event);
        if (event.type === 'init')
            for (const reason of initFaults(event.init, plan))
                stop(reason);
    }
}
/** What the session says of itself at its start must be what it was started as. */
function initFaults(init, plan) {
    const expected = Object.entries(plan.servers.admitted)
        .filter(([, server]) => server.command !== undefined && server.risk !== 'forbidden')
        .map(([name]) => name);
    const strangers = init.servers.filter(server => !expected.includes(server.name));
    const broken = init.servers.filter(server => expected.includes(server.name) && server.status === 'failed');
    return [
        ...(init.session === plan.session ? [] : [`the client runs the session ${init.session}, not ours`]),
        ...(init.permissionMode === 'default' ? [] : [`the client runs in the permission mode \`${init.permissionMode}\``]),
        ...strangers.map(server => `the client started the MCP server \`${server.name}\`, which was not admitted`),
        ...broken.map(server => `the MCP server \`${server.name}\` did not start`),
    ];
}
/** A session succeeds when everything says so; a zero exit code alone also means "blocked" or "deferred". */
function sessionFailures({ redactor }, output, code, stderr) {
    const { result } = output.output();
    // Cleaned before it is cut: a piece of a token no longer looks like one.
    const quoted = (text) => redactor.text(text).slice(0, 300);
    const said = stderr.filter(line => line.trim() !== '').at(-1);
    if (!result)
        return [`the agent ended without a result (code ${code})${said === undefined ? '' : `: ${quoted(said)}`}`];
    if (result.terminalReason === undefined && result.text.startsWith('UserPromptSubmit operation blocked'))
        return ['the client could not reach the hook, so it did not start'];
    if (result.isError || code !== 0)
        return [
            `the agent failed (${result.subtype}${result.terminalReason ? `, ${result.terminalReason}` : ''}): ${quoted(result.text)}`,
        ];
    return result.terminalReason === 'completed'
        ? []
        : [`the agent did not complete: ${result.terminalReason ?? 'no reason given'}`];
}

;// CONCATENATED MODULE: ./lib/run/run.js


















/**
 * Runs the agent once, behind the door, and seals the evidence whatever happens. Throws only before anything was
 * started (unusable workspace, isolation that is required and missing).
 */
async function runAgent(options) {
    const started = Date.now();
    const plan = planRun(options);
    const output = (0,claude_code_output/* readOutput */.o)();
    record(plan, [startEvent(plan, await repositoryOf(plan)), ...plan.servers.events]);
    writePolicy(plan);
    const ending = await play(plan, output);
    return conclude(plan, output, ending, started);
}
/** How long git may take to say which commit is checked out; a run is no worse for not knowing. */
const gitMs = 10_000;
async function repositoryOf({ places }) {
    try {
        return await (0,git_provenance/* provenanceOf */.J)({
            cwd: places.workspace,
            environment: process.env,
            signal: AbortSignal.timeout(gitMs),
        });
    }
    catch {
        return undefined;
    }
}
/** One writer at a time: the runner before the daemon starts and after it ended, the daemon in between. */
function record({ places, options }, events) {
    const log = (0,log_file/* openLog */.N)((0,external_node_path_.join)(places.folder, audit_manifest/* logPath */.Q2), places.run);
    try {
        for (const event of events)
            options.onEvent?.(log.append(event, true));
    }
    finally {
        log.close();
    }
}
/** The policy in force, as written and as merged: what the digest in every decision stands for. */
function writePolicy({ places, options }) {
    for (const [i, file] of options.policy.files.entries())
        (0,bundle_folder/* writeBundleFile */.A)(places.folder, `policy/${i}-${file.file.split('/').pop()}`, file.text);
    (0,bundle_folder/* writeBundleFile */.A)(places.folder, 'policy/merged.json', `${JSON.stringify(options.policy.policy, null, 2)}\n`);
}
/** Runs the session against the model that was chosen. */
async function play(plan, output) {
    const { model } = plan.options;
    if (model.kind === 'anthropic')
        return attempt(() => supervise(plan, daemonConfig(plan, model), output));
    let scripted;
    const ending = await attempt(async () => {
        scripted = await (0,server/* startScriptedModel */.U)((0,network/* createNetwork */.VS)({ airGapped: plan.airGapped }), model.script);
        const upstream = { url: scripted.url, key: `script-${(0,external_node_crypto_.randomBytes)(12).toString('hex')}` };
        return supervise(plan, daemonConfig(plan, upstream), output);
    });
    const reasons = [...ending.reasons, ...scriptReasons(scripted, ending)];
    await scripted?.close();
    return { ...ending, reasons };
}
async function attempt(session) {
    try {
        return await session();
    }
    catch (error) {
        return { reasons: [(0,errors/* messageOf */.bD)(error)], stopped: true };
    }
}
function scriptReasons(model, ending) {
    const failures = (model?.failures() ?? []).map(failure => `script: ${failure}`);
    const unplayed = model?.unplayed() ?? 0;
    return unplayed > 0 && failures.length === 0 && ending.reasons.length === 0
        ? [`script: ${unplayed} turns were never played`]
        : failures;
}
/** Copies the transcripts, counts, closes the log, seals. */
function conclude(plan, output, ending, started) {
    const { options, places, redactor } = plan;
    const { calls, result } = output.output();
    const { events } = (0,chain/* readLog */.x6)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(places.folder, audit_manifest/* logPath */.Q2)), places.run);
    const counted = reconcile([...calls.values()], events);
    const mismatches = counted.complete ? [] : counted.mismatches.map(mismatch => `unmediated tool call: ${mismatch}`);
    (0,transcript/* copyTranscripts */.Z7)(places.scratch, places.home, places.folder, redactor);
    const leftover = removeScratch(places.scratch);
    const reasons = [...ending.reasons, ...mismatches, ...leftover].map(reason => redactor.text(reason));
    const outcome = reasons.length === 0 ? 'completed' : ending.stopped ? 'stopped' : 'failed';
    const exited = ending.exit
        ? [{ type: 'agent.exited', body: { ...ending.exit, reason: reasons[0] ?? 'it was done' } }]
        : [];
    record(plan, [
        ...exited,
        { type: 'run.reconciled', body: counted },
        { type: 'run.ended', body: { outcome, reasons, durationMs: Date.now() - started } },
    ]);
    const { manifest, report, openFindings, codeFailures } = (0,seal/* sealRun */.BM)(places.folder, options.keys);
    return {
        run: places.run,
        outcome,
        reasons,
        folder: places.folder,
        manifest,
        report,
        openFindings,
        codeFailures,
        answer: redactor.text(result?.text ?? ''),
    };
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


/***/ })

};

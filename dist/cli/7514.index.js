export const id = 7514;
export const ids = [7514,4884,2604];
export const modules = {

/***/ 4884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findClient: () => (/* binding */ findClient),
/* harmony export */   oldestVersion: () => (/* binding */ oldestVersion)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _package_root_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2093);






/** The first version that obeys `onFailure: "block"`; before it, a gate that fails lets calls through. */
const oldestVersion = '2.1.295';
const help = 'install it with `npm install @anthropic-ai/claude-code@2.1.329`, or name it with --claude PATH';
/** Finds Claude Code and proves it by running it. Throws `InputError` when there is none, or one too old to be gated. */
async function findClient(given, environment = process.env, patienceMs = 30_000) {
    const path = given ?? candidates(environment).find(isExecutable);
    if (path === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)('CLIENT_UNUSABLE', 'Claude Code is not installed', help);
    if (!isExecutable(path))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)('CLIENT_UNUSABLE', `\`${path}\` is not a program`, help);
    const version = await versionOf(path, patienceMs);
    if (compareVersions(version, oldestVersion) < 0)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)('CLIENT_UNUSABLE', `Claude Code ${version} is too old: it ignores a gate that fails`, `${oldestVersion} or later is needed; ${help}`);
    return { path: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path), version };
}
/** The binary of the platform package needs no install script and no Node; a launcher on the PATH comes last. */
function candidates(environment) {
    const packages = [
        `claude-code-${process.platform}-${process.arch}`,
        `claude-code-${process.platform}-${process.arch}-musl`,
    ];
    const folders = [...ancestors(process.cwd()), ...ancestors((0,_package_root_js__WEBPACK_IMPORTED_MODULE_5__/* .packageRoot */ .Z)())];
    const installed = folders.flatMap(folder => packages.map(name => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'node_modules', '@anthropic-ai', name, 'claude')));
    const onPath = (environment['PATH'] ?? '')
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)
        .filter(Boolean)
        .map(folder => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'claude'));
    return [...installed, ...onPath];
}
function ancestors(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    return parent === folder ? [folder] : [folder, ...ancestors(parent)];
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
async function versionOf(path, patienceMs) {
    try {
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(path, ['--version'], {
            timeout: patienceMs,
            killSignal: 'SIGKILL',
            env: { PATH: process.env['PATH'] ?? '' },
        });
        const version = /^(\d+\.\d+\.\d+)\b/.exec(stdout.trim())?.[1];
        if (version !== undefined)
            return version;
        throw new Error(`it printed \`${stdout.trim().slice(0, 80)}\``);
    }
    catch (error) {
        const why = wasKilled(error) ? `no answer in ${patienceMs} ms` : (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error).split('\n')[0];
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)('CLIENT_UNUSABLE', `\`${path} --version\` does not answer as Claude Code does: ${why}`, help, error);
    }
}
function wasKilled(error) {
    return error instanceof Error && 'killed' in error && error.killed === true;
}
function compareVersions(a, b) {
    const [left, right] = [a, b].map(version => version.split('.').map(Number));
    return [0, 1, 2].map(i => (left?.[i] ?? 0) - (right?.[i] ?? 0)).find(difference => difference !== 0) ?? 0;
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

/***/ 6623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ loadParsers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _package_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2093);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};




const grammars = ['python', 'javascript', 'typescript', 'tsx', 'go', 'java'];
/**
 * Loads the tree-sitter runtime and the grammars from `dist/wasm/` of the package. The runtime stays outside every
 * bundle, as a bundler breaks it. Rejects when a file is missing or the runtime and a grammar do not fit.
 */
async function loadParsers() {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_package_root_js__WEBPACK_IMPORTED_MODULE_3__/* .packageRoot */ .Z)(), 'dist', 'wasm');
    // A name that is computed, so that the bundler leaves the import alone.
    const runtime = (0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'web-tree-sitter.js')).href;
    const treeSitter = (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ /* @vite-ignore */ runtime)));
    await treeSitter.Parser.init({ wasmBinary: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'web-tree-sitter.wasm')) });
    const parsers = new Map();
    for (const grammar of grammars) {
        const parser = new treeSitter.Parser();
        parser.setLanguage(await treeSitter.Language.load((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `tree-sitter-${grammar}.wasm`))));
        parsers.set(grammar, text => parse(parser, text));
    }
    return parsers;
}
function parse(parser, text) {
    const tree = parser.parse(text);
    if (tree === null)
        throw new Error('the parser gave no syntax tree');
    const cursor = tree.walk();
    try {
        return copy(cursor, tree.rootNode.hasError);
    }
    finally {
        // What is not given back stays in the memory of the runtime for good.
        cursor.delete();
        tree.delete();
    }
}
/**
 * Walks the tree by cursor, not by recursion, and takes along what a scanner reads. Every question to the cursor leaves
 * JavaScript, so that of the marks that are left out only what is needed is asked.
 */
function copy(cursor, hasError) {
    const root = draft(cursor, undefined);
    const parents = [];
    let brokenAt;
    let current = root;
    for (;;) {
        if (hasError && (cursor.nodeIsMissing || cursor.nodeType === 'ERROR'))
            brokenAt ??= cursor.startIndex;
        if (!advance(cursor, current, parents))
            break;
        const field = cursor.currentFieldName ?? undefined;
        // Marks without a field have no parts either.
        current = field !== undefined || cursor.nodeIsNamed ? draft(cursor, field) : undefined;
        if (current !== undefined && current.type !== 'comment')
            parents.at(-1)?.children.push(current);
    }
    return { root, ...(brokenAt === undefined ? {} : { brokenAt }) };
}
/** To the next node in reading order, with `parents` leading to it; false after the last. */
function advance(cursor, current, parents) {
    if (current !== undefined && cursor.gotoFirstChild()) {
        parents.push(current);
        return true;
    }
    while (!cursor.gotoNextSibling()) {
        if (!cursor.gotoParent())
            return false;
        parents.pop();
    }
    return true;
}
function draft(cursor, field) {
    return { type: cursor.nodeType, field, start: cursor.startIndex, end: cursor.endIndex, children: [] };
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

/***/ 7514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addDoctor: () => (/* binding */ addDoctor)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _adapters_claude_code_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4884);
/* harmony import */ var _adapters_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6729);
/* harmony import */ var _adapters_network_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2258);
/* harmony import */ var _adapters_package_root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2093);
/* harmony import */ var _adapters_parsers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6623);
/* harmony import */ var _adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6286);
/* harmony import */ var _adapters_policy_places_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6213);
/* harmony import */ var _adapters_store_keys_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2604);
/* harmony import */ var _audit_dsse_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9222);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(452);
/* harmony import */ var _policy_policy_file_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(85);
/* harmony import */ var _render_paint_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9808);
/* harmony import */ var _run_isolation_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(221);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(931);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8908);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9048);

















function addDoctor(program, io, done) {
    program
        .command('doctor')
        .summary('say whether this machine can run agents safely')
        .description('Looks at what a run needs: the platform, Claude Code, isolation, keys, policy and scanners.')
        .option('--probe', 'also start Claude Code with an unreachable gate and prove that it runs nothing (about 5 s)')
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_14__/* .formatOption */ .Bx)(['terminal', 'json']))
        .addHelpText('after', (0,_help_js__WEBPACK_IMPORTED_MODULE_15__/* .guide */ .R)({
        notes: ['`missing` is something one can do without; `broken` is not.'],
        examples: ['policy doctor', 'policy doctor --probe --format json'],
        exits: { 0: 'ready', 1: 'something is broken' },
    }))
        .action(async (options) => {
        const diagnoses = [
            platform(),
            await client(io),
            isolation(io),
            keys(io),
            policy(io),
            await scanners(),
            model(io),
            ...(options.probe ? [await probe(io)] : []),
        ];
        if (options.format === 'json')
            io.out(JSON.stringify({ package: (0,_adapters_package_root_js__WEBPACK_IMPORTED_MODULE_4__/* .packageRoot */ .Z)(), diagnoses }, null, 2));
        else
            for (const diagnosis of diagnoses)
                print(diagnosis, io);
        done(diagnoses.some(diagnosis => diagnosis.state === 'broken') ? _io_js__WEBPACK_IMPORTED_MODULE_13__/* .exitCodes */ .hS.failed : _io_js__WEBPACK_IMPORTED_MODULE_13__/* .exitCodes */ .hS.ok);
    });
}
function print({ name, state, detail, help }, io) {
    const sign = {
        ok: io.paint('green', 'ok     '),
        missing: io.paint('yellow', 'missing'),
        broken: io.paint('red', 'broken '),
    }[state];
    io.out(`${sign} ${name.padEnd(12)} ${(0,_render_paint_js__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g$)(detail)}`);
    if (help !== undefined)
        io.out(`        ${io.paint('cyan', 'help')}: ${help}`);
}
function attempt(name, look) {
    try {
        return { name, ...look() };
    }
    catch (error) {
        return { name, state: 'broken', detail: (0,_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .messageOf */ .bD)(error) };
    }
}
function platform() {
    const detail = `Node ${process.versions.node}, ${process.platform} ${process.arch}, pages of ${pageSize()} bytes`;
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    if (process.arch === 'arm')
        return {
            name: 'platform',
            state: 'broken',
            detail,
            help: 'a 64-bit operating system is needed; Node 24 and Claude Code do not exist for 32-bit ARM',
        };
    if (major < 20 || (major === 20 && minor < 19))
        return { name: 'platform', state: 'broken', detail, help: 'Node 20.19 or later is needed' };
    return { name: 'platform', state: 'ok', detail };
}
/** Some programs for arm64 abort on kernels with 16 KiB pages (Raspberry Pi 5). */
function pageSize() {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('getconf', ['PAGE_SIZE'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    }
    catch {
        return 'unknown';
    }
}
async function client(io) {
    try {
        const { path, version } = await (0,_adapters_claude_code_client_js__WEBPACK_IMPORTED_MODULE_1__.findClient)(undefined, io.environment);
        return {
            name: 'client',
            state: 'ok',
            detail: `Claude Code ${version} at ${path} (${_adapters_claude_code_client_js__WEBPACK_IMPORTED_MODULE_1__.oldestVersion} or later is needed)`,
        };
    }
    catch (error) {
        const help = process.platform === 'linux' && process.arch === 'arm64' && pageSize() !== '4096'
            ? 'if it aborts over the page size, add `kernel=kernel8.img` to config.txt'
            : 'install it with `npm install @anthropic-ai/claude-code@2.1.329`';
        return { name: 'client', state: 'broken', detail: (0,_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .messageOf */ .bD)(error), help };
    }
}
function isolation(io) {
    if ((0,_run_isolation_js__WEBPACK_IMPORTED_MODULE_12__/* .canIsolate */ .Y)(io.environment))
        return {
            name: 'isolation',
            state: 'ok',
            detail: 'bubblewrap: the agent sees no other process, no key and no evidence',
        };
    return {
        name: 'isolation',
        state: 'missing',
        detail: 'bubblewrap is not installed or not allowed here: the agent can see other processes of this user',
        help: 'Debian: `apt-get install bubblewrap`; in a container, allow user namespaces',
    };
}
function keys(io) {
    return attempt('keys', () => {
        const opened = (0,_adapters_store_keys_js__WEBPACK_IMPORTED_MODULE_8__.openKeys)(io.environment);
        return {
            state: 'ok',
            detail: `${(0,_audit_dsse_js__WEBPACK_IMPORTED_MODULE_9__/* .keyId */ .xs)(opened.signing)} (${opened.anchor === 'key-on-host' ? (0,_adapters_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .configFolder */ .v)(io.environment) : '$AGENT_BOUNCER_SIGNING_KEY'})`,
        };
    });
}
function policy(io) {
    return attempt('policy', () => {
        const files = (0,_adapters_policy_places_js__WEBPACK_IMPORTED_MODULE_7__/* .tierFiles */ .eC)({}, io.cwd, io.environment);
        const compiled = (0,_adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_6__/* .compileFiles */ .rJ)(files);
        return {
            state: 'ok',
            detail: `${compiled.policy.name}: ${compiled.policy.rules?.length ?? 0} rules, digest ${compiled.digest.slice(0, 12)} (${_policy_policy_file_js__WEBPACK_IMPORTED_MODULE_16__/* .tiers */ .c.flatMap(tier => files[tier] ?? []).join(', ')})`,
        };
    });
}
async function scanners() {
    try {
        await (0,_adapters_parsers_js__WEBPACK_IMPORTED_MODULE_5__/* .loadParsers */ .l)();
        return { name: 'scanners', state: 'ok', detail: 'the grammars load' };
    }
    catch (error) {
        return {
            name: 'scanners',
            state: 'broken',
            detail: (0,_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .messageOf */ .bD)(error),
            help: 'the package is incomplete; install it again',
        };
    }
}
function model(io) {
    const there = (io.environment['ANTHROPIC_API_KEY'] ?? '') !== '';
    if (there)
        return { name: 'model', state: 'ok', detail: '$ANTHROPIC_API_KEY is set; only the gateway gets it' };
    return {
        name: 'model',
        state: 'missing',
        detail: '$ANTHROPIC_API_KEY is not set: runs need --model script:FILE, and open calls have no adjudicator',
    };
}
async function probe(io) {
    try {
        const { probeClient } = await __webpack_require__.e(/* import() */ 7575).then(__webpack_require__.bind(__webpack_require__, 7575));
        const found = await (0,_adapters_claude_code_client_js__WEBPACK_IMPORTED_MODULE_1__.findClient)(undefined, io.environment);
        const { closed, detail } = await probeClient(found, (0,_adapters_network_js__WEBPACK_IMPORTED_MODULE_3__/* .createNetwork */ .VS)({ airGapped: true }), io.environment['PATH'] ?? '/usr/bin:/bin');
        return {
            name: 'probe',
            state: closed ? 'ok' : 'broken',
            detail,
            ...(closed ? {} : { help: 'do not run agents with this client' }),
        };
    }
    catch (error) {
        return { name: 'probe', state: 'broken', detail: (0,_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .messageOf */ .bD)(error) };
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


/***/ })

};

export const id = 857;
export const ids = [857,604];
export const modules = {

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

/***/ 3857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addScan: () => (/* binding */ addScan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/files.js
var files = __webpack_require__(4683);
;// CONCATENATED MODULE: ./lib/adapters/source-files.js




const skippedFolders = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__']);
const maxBytes = 5 * 1024 * 1024;
/**
 * Every file below the given paths, but for folders of tools (`.git`, `node_modules`, virtual environments). A path
 * that does not exist is an error; one that cannot be read is said, never left out.
 */
function* sourceFiles(paths) {
    for (const path of paths) {
        if (!(0,external_node_fs_.existsSync)(path))
            throw (0,errors/* inputError */.Xu)('FILE_MISSING', `there is no file or folder \`${path}\``);
        yield* (0,external_node_fs_.statSync)(path).isDirectory() ? below(path) : [read(path)];
    }
}
function* below(folder) {
    const entries = entriesOf(folder);
    if (!Array.isArray(entries))
        return yield { path: folder, skipped: entries.skipped };
    for (const entry of entries) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        // A link may lead out of the folder, or round in a circle.
        if (entry.isSymbolicLink())
            yield { path, skipped: 'a symbolic link' };
        else if (!entry.isDirectory())
            yield read(path);
        else if (!skippedFolders.has(entry.name))
            yield* below(path);
    }
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (error) {
        return { skipped: (0,errors/* messageOf */.bD)(error) };
    }
}
function read(path) {
    try {
        const bytes = (0,files/* readBytes */.io)(path, maxBytes);
        if (bytes.subarray(0, 8_192).includes(0))
            return { path, skipped: 'binary' };
        return { path, text: bytes.toString('utf8') };
    }
    catch (error) {
        return { path, skipped: (0,errors/* messageOf */.bD)(error) };
    }
}

// EXTERNAL MODULE: ./lib/adapters/store/keys.js
var keys = __webpack_require__(2604);
// EXTERNAL MODULE: ./lib/render/paint.js
var render_paint = __webpack_require__(9808);
// EXTERNAL MODULE: ./lib/scan/secrets/scan.js
var secrets_scan = __webpack_require__(2046);
// EXTERNAL MODULE: ./lib/cli/help.js
var help = __webpack_require__(931);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/lines.js
var lines = __webpack_require__(7197);
// EXTERNAL MODULE: ./lib/cli/options.js
var options = __webpack_require__(9048);
;// CONCATENATED MODULE: ./lib/cli/commands/scan.js










/** Above what the scanners take of one text. */
const maxInputBytes = 32 * 1024 * 1024;
const exits = { 0: 'nothing found', 2: 'findings of severity warning or error' };
function addScan(program, io, done) {
    const scan = program
        .command('scan')
        .summary('scan files for secrets or for weaknesses in code')
        .description('Scans files for secrets or for weaknesses in code. Nothing leaves this machine.')
        .addHelpText('after', (0,help/* guide */.R)({ examples: ['policy scan secrets .', 'policy scan code src'], exits }));
    const finish = async (scanned, format) => {
        const { files, findings, skipped } = scanned;
        if (format === 'sarif')
            io.out(await sarifOf(scanned));
        else if (format === 'json')
            io.out(JSON.stringify({ files, findings, skipped }, null, 2));
        else
            print(scanned, io);
        done(scanned.findings.some(finding => finding.severity !== 'note') ? cli_io/* exitCodes */.hS.denied : cli_io/* exitCodes */.hS.ok);
    };
    scan
        .command('secrets')
        .summary('find credentials')
        .description('Finds credentials in files, by the form that each issuer gives them, plain or encoded. No finding shows the secret. Folders of tools (.git, node_modules, virtual environments) are left out.')
        .argument('<paths...>', 'files and folders; `-` is standard input')
        .addOption((0,options/* formatOption */.Bx)(['terminal', 'json', 'sarif']))
        .addHelpText('after', (0,help/* guide */.R)({ examples: ['policy scan secrets .', 'git diff --cached | policy scan secrets -'], exits }))
        .action(async (paths, options) => {
        const { fingerprint } = (0,keys.openKeys)(io.environment);
        await finish(await scanFiles(paths, io, (name, text) => ({
            findings: (0,secrets_scan/* scanText */.Ff)(text, name, fingerprint).map(hit => hit.finding),
        })), options.format);
    });
    scan
        .command('code')
        .summary('find weaknesses in code (OWASP, CWE)')
        .description('Finds weaknesses in code by following data from where it comes in to where it does harm. Python so far; files in other languages are left out, and so are folders of tools (.git, node_modules, virtual environments).')
        .argument('<paths...>', 'files and folders')
        .addOption((0,options/* formatOption */.Bx)(['terminal', 'json', 'sarif']))
        .addHelpText('after', (0,help/* guide */.R)({ examples: ['policy scan code src', 'policy scan code src --format sarif > findings.sarif'], exits }))
        .action(async (paths, options) => {
        const [{ createCodeScanner }, { loadParsers }] = await Promise.all([
            __webpack_require__.e(/* import() */ 19).then(__webpack_require__.bind(__webpack_require__, 7019)),
            __webpack_require__.e(/* import() */ 623).then(__webpack_require__.bind(__webpack_require__, 6623)),
        ]);
        const scanner = createCodeScanner(await loadParsers());
        await finish(await scanFiles(paths, io, (name, text) => scanner.scan(name, text), name => scanner.languageOf(name) !== undefined), options.format);
    });
}
async function scanFiles(paths, io, scan, wanted = () => true) {
    const findings = [];
    const texts = new Map();
    const skipped = [];
    let files = 0;
    for await (const file of given(paths, io)) {
        const name = file.path === '-' ? 'stdin' : (0,external_node_path_.relative)(io.cwd, file.path) || file.path;
        if (!wanted(name))
            continue;
        if (file.text === undefined) {
            skipped.push({ path: name, why: file.skipped ?? 'not read' });
            continue;
        }
        files += 1;
        const result = attempt(scan, name, file.text);
        if (result.error !== undefined)
            skipped.push({ path: name, why: result.error });
        if (result.findings.length > 0)
            texts.set(name, file.text);
        findings.push(...result.findings);
    }
    return { findings, texts, skipped, files };
}
/** A text that is too long to be scanned was not found clean: it is said, like a file that cannot be read. */
function attempt(scan, name, text) {
    try {
        return scan(name, text);
    }
    catch (error) {
        return { findings: [], error: (0,errors/* messageOf */.bD)(error) };
    }
}
async function* given(paths, io) {
    for (const path of paths) {
        if (path === '-')
            yield { path, ...(await inputText()) };
        else
            yield* sourceFiles([(0,external_node_path_.resolve)(io.cwd, path)]);
    }
}
/** What comes through a pipe is read as far as the scanner looks; more is said, not cut. */
async function inputText() {
    const chunks = [];
    let size = 0;
    for await (const chunk of (0,lines/* standardInput */.iQ)()) {
        size += chunk.length;
        if (size > maxInputBytes)
            return { skipped: `longer than ${maxInputBytes} bytes` };
        chunks.push(chunk);
    }
    return { text: Buffer.concat(chunks).toString('utf8') };
}
async function sarifOf({ findings, texts, skipped }) {
    const [{ renderSarif }, { rules }, { tool }] = await Promise.all([
        __webpack_require__.e(/* import() */ 550).then(__webpack_require__.bind(__webpack_require__, 1550)),
        Promise.all(/* import() */[__webpack_require__.e(19), __webpack_require__.e(262)]).then(__webpack_require__.bind(__webpack_require__, 6262)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3411)),
    ]);
    return JSON.stringify(renderSarif({
        version: tool.version,
        runId: 'scan',
        findings,
        rules: rules(),
        textOf: path => texts.get(path),
        gaps: skipped,
    }), null, 2);
}
function print(scanned, io) {
    const { findings, skipped, files } = scanned;
    const { paint } = io;
    const colour = { error: 'red', warning: 'yellow', note: 'cyan' };
    for (const finding of findings) {
        const { startLine, startColumn } = finding.region;
        io.out(`${paint('bold', `${(0,render_paint/* printable */.g$)(finding.where)}:${startLine}:${startColumn}`)} ${paint(colour[finding.severity], finding.severity)} ${finding.rule}: ${(0,render_paint/* printable */.g$)(finding.message)}`);
    }
    for (const { path, why } of skipped)
        io.err(`not scanned: ${(0,render_paint/* printable */.g$)(path)}: ${(0,render_paint/* printable */.g$)(why)}`);
    const count = findings.length === 0
        ? paint('green', 'nothing found')
        : `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`;
    io.out(`${count} in ${files} ${files === 1 ? 'file' : 'files'}${skipped.length > 0 ? `, ${skipped.length} not scanned` : ''}`);
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

/***/ 2046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ff: () => (/* binding */ scanText),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   mu: () => (/* binding */ scanInput)
/* harmony export */ });
/* unused harmony exports scanLimit, ScanLimitError */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6413);
/* harmony import */ var _region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3833);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4013);



/** The most that one input, or one text, may hold: 5 Mi UTF-16 units over all its strings and keys. */
const scanLimit = 5 * 1024 * 1024;
/** A text is too long to be scanned. It was not found clean: whoever asked must deny. */
class ScanLimitError extends Error {
    name = 'ScanLimitError';
    /** In UTF-16 units. */
    limit;
    constructor(limit) {
        super(`the text is longer than the ${limit} characters that are scanned for secrets`);
        this.limit = limit;
    }
}
/**
 * Finds the secrets of a text. Hits are in order and do not overlap; their findings never hold the secret.
 * Throws `ScanLimitError` when the text is over the limit.
 */
function scanText(text, where, fingerprint) {
    if (text.length > scanLimit)
        throw new ScanLimitError(scanLimit);
    const found = (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findSecrets */ .d)(text);
    if (found.length === 0)
        return [];
    const regionOf = (0,_region_js__WEBPACK_IMPORTED_MODULE_1__/* .createLocator */ .T)(text);
    const place = maskWhere(where);
    return found.map(secret => ({
        start: secret.start,
        end: secret.end,
        finding: {
            scanner: 'secrets',
            rule: secret.rule.id,
            severity: secret.rule.severity,
            confidence: secret.confidence,
            message: messageOf(secret),
            where: place,
            region: regionOf(secret),
            fingerprint: fingerprint(identityOf(secret)),
        },
    }));
}
/**
 * Finds the secrets in the strings and keys of a tool input, at any depth; `where` is a JSON Pointer, with `#key` behind
 * it when the key itself is meant. Throws `ScanLimitError` when all of them together are over the limit.
 */
function scanInput(input, fingerprint) {
    const findings = [];
    let total = 0;
    for (const { pointer, text } of (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringsOf */ .iw)(input)) {
        total += text.length;
        if (total > scanLimit)
            throw new ScanLimitError(scanLimit);
        for (const hit of scanText(text, pointer, fingerprint))
            findings.push(hit.finding);
    }
    return findings;
}
/** What makes two sightings one secret: for a key, its lines without what stood between them. */
function identityOf(found) {
    return found.rule.pieces?.(found.secret).join('') ?? found.secret;
}
function messageOf({ rule, how }) {
    return how === 'plain' ? rule.title : how === 'base64' ? `${rule.title}, in base64` : `${rule.title}, with escapes`;
}
/** A path or a key may itself be a secret. */
function maskWhere(where) {
    const masked = where.split('/').map(part => {
        const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
        return (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findSecrets */ .d)(name).length > 0 ? '[secret]' : part;
    });
    const whole = masked.join('/');
    return whole.length > 500 ? `${whole.slice(0, 499)}…` : whole;
}


/***/ })

};

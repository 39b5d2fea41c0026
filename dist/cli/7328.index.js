export const id = 7328;
export const ids = [7328,2446];
export const modules = {

/***/ 1627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openLog)
});

// UNUSED EXPORTS: recovered

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/audit/chain.js
var audit_chain = __webpack_require__(9050);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/store/write-all.js

/** Writes all of it: one call may write less than it was given without saying so, as on a disk that fills up. */
function writeAll(handle, bytes, position) {
    for (let written = 0; written < bytes.length;) {
        const count = (0,external_node_fs_.writeSync)(handle, bytes, written, bytes.length - written, position + written);
        if (count === 0)
            throw new Error('nothing more can be written');
        written += count;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/store/log-file.js





/**
 * Opens a log for appending; the first writer creates it. A half-written last line, which nobody was ever told of, is
 * moved to `FILE.torn` and said in an event. Throws `InputError` when the log is damaged: nothing is appended to what
 * cannot be trusted.
 */
function openLog(file, run, clock = () => new Date()) {
    const before = (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file) : undefined;
    const reading = before && (0,audit_chain/* readLog */.x6)(before, run);
    if (reading && reading.problems.length > 0)
        throw (0,errors/* inputError */.Xu)('BUNDLE_INVALID', `the log \`${file}\` is damaged: ${reading.problems[0]}`);
    const handle = (0,external_node_fs_.openSync)(file, before ? 'r+' : 'wx+', 0o600);
    if (!before)
        syncFolder((0,external_node_path_.dirname)(file));
    const chain = (0,audit_chain/* createChain */.Us)(run, reading?.hashes.length, reading?.head);
    let size = (before?.length ?? 0) - (reading?.torn.length ?? 0);
    let broken;
    const append = (event, durable) => {
        if (broken)
            throw broken;
        try {
            if ((0,external_node_fs_.fstatSync)(handle).size !== size)
                throw new Error('another process wrote to the log');
            const { line, commit } = chain.prepare(event, clock().toISOString());
            const bytes = Buffer.from(`${line}\n`);
            writeAll(handle, bytes, size);
            if (durable)
                (0,external_node_fs_.fsyncSync)(handle);
            size += bytes.length;
            commit();
            return JSON.parse(line);
        }
        catch (error) {
            // What is on the disk now is unknown: this writer never writes again.
            broken = error instanceof Error ? error : new Error(String(error));
            throw broken;
        }
    };
    if (reading && reading.torn.length > 0) {
        (0,external_node_fs_.writeFileSync)(`${file}.torn`, reading.torn, { mode: 0o600, flag: 'a', flush: true });
        (0,external_node_fs_.ftruncateSync)(handle, size);
        append(recovered(reading.torn), true);
    }
    return {
        append,
        close: () => {
            (0,external_node_fs_.fsyncSync)(handle);
            (0,external_node_fs_.closeSync)(handle);
        },
    };
}
/** What the log says about the unfinished line that a writer before left behind. */
function recovered(torn) {
    return {
        type: 'log.recovered',
        body: {
            reason: 'the writer before died while writing a line',
            tornBytes: torn.length,
            tornDigest: (0,audit_chain/* sha256 */.sc)(torn),
        },
    };
}
/** A new file is only safe from a power cut when its folder is on the disk too. */
function syncFolder(folder) {
    const handle = (0,external_node_fs_.openSync)(folder, 'r');
    try {
        (0,external_node_fs_.fsyncSync)(handle);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}


/***/ }),

/***/ 2446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif),
  sarifLimits: () => (/* reexport */ limits/* sarifLimits */.g),
  sarifText: () => (/* reexport */ sarifText)
});

;// CONCATENATED MODULE: ./lib/render/line-hash.js
const lineFeed = 10;
const carriageReturn = 13;
const endMarker = 65535;
/** How many units, from the start of a line on, make its hash. */
const reach = 100;
/**
 * The hashes by which GitHub code scanning knows a line again after other lines have moved it: the values of
 * `primaryLocationLineHash`, the first line's first. Blanks do not count, CR and CRLF are LF, and lines that are equal
 * are numbered from 1.
 */
function lineHashes(text) {
    const { units, starts } = normalise(text);
    const seen = new Map();
    return starts.map(start => {
        const hash = hashFrom(units, start);
        const count = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, count);
        return `${hash}:${count}`;
    });
}
/** The units that count, with the end marker, and where among them lines start. */
function normalise(text) {
    const units = new Uint16Array(text.length + 1);
    const starts = [];
    let length = 0;
    for (let i = 0; i <= text.length; i++) {
        const unit = i < text.length ? text.charCodeAt(i) : endMarker;
        const isDropped = unit === 32 || unit === 9 || (unit === lineFeed && text.charCodeAt(i - 1) === carriageReturn);
        if (isDropped && i < text.length)
            continue;
        if (length === 0 || units[length - 1] === lineFeed)
            starts.push(length);
        units[length++] = unit === carriageReturn ? lineFeed : unit;
    }
    return { units: units.subarray(0, length), starts };
}
/** `h = (h * 37 + unit) mod 2^64` in two halves of 32 bits, which is exact and needs no big integers. */
function hashFrom(units, start) {
    let [high, low] = [0, 0];
    for (let i = start; i < start + reach; i++) {
        const sum = low * 37 + (units[i] ?? 0);
        low = sum >>> 0;
        high = (high * 37 + Math.floor(sum / 2 ** 32)) >>> 0;
    }
    return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}

// EXTERNAL MODULE: ./lib/render/sarif/limits.js
var limits = __webpack_require__(6056);
// EXTERNAL MODULE: ./lib/render/sarif/text.js
var sarif_text = __webpack_require__(9215);
;// CONCATENATED MODULE: ./lib/render/sarif/invocation.js


/** What was not looked at and what was left out: a short list is not a clean one. */
function invocationOf(gaps, left, artifactOf) {
    const notes = gaps.slice(0, limits/* sarifLimits */.g.notifications).map(({ path, why }) => {
        const artifact = artifactOf(path);
        const place = artifact && { locations: [{ physicalLocation: { artifactLocation: artifact } }] };
        return { ...warning(`\`${path}\` was not looked at in full: ${why}`), ...place };
    });
    if (gaps.length > limits/* sarifLimits */.g.notifications)
        notes.push(warning(`${gaps.length - limits/* sarifLimits */.g.notifications} more files were not looked at in full`));
    if (left.outside > 0)
        notes.push(warning(`${left.outside} more results were left out, whose places are not in files of the repository`));
    if (left.over > 0)
        notes.push(warning(`${left.over} more results were left out, the least severe ones: a file holds ${limits/* sarifLimits */.g.results}`));
    return { executionSuccessful: true, ...(notes.length === 0 ? {} : { toolExecutionNotifications: notes }) };
}
function warning(text) {
    return { level: 'warning', message: { text: (0,sarif_text/* sentence */.em)(text, limits/* sarifLimits */.g.message) } };
}

;// CONCATENATED MODULE: ./lib/render/sarif/result.js


/** A finding as a result, with all that GitHub asks for; `hash` is that of its line. */
function resultOf({ finding, artifact }, ruleIndex, hash, suppression, artifactOf) {
    const { rule, severity, region } = finding;
    return {
        ruleId: rule,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: severity,
        message: { text: messageOf(finding) },
        locations: [locationOf(artifact, region)],
        partialFingerprints: { primaryLocationLineHash: hash },
        ...codeFlowOf(finding, artifactOf),
        ...suppressed(suppression),
        properties: propertiesOf(finding),
    };
}
function messageOf({ message, also = [] }) {
    const said = (0,sarif_text/* sentence */.em)(message, limits/* sarifLimits */.g.message);
    const others = also.map(({ tool, rule }) => `${tool} (${rule})`).join(', ');
    return (0,sarif_text/* withoutLinks */.W_)(others === '' ? said : `${said} ${(0,sarif_text/* sentence */.em)(`Also reported by ${others}`, limits/* sarifLimits */.g.message)}`);
}
function propertiesOf({ confidence, writtenBy, also = [] }) {
    return {
        confidence,
        ...(writtenBy === undefined ? {} : { writtenBy }),
        ...(also.length === 0 ? {} : { alsoReportedBy: also.map(({ tool, rule }) => `${tool}: ${rule}`) }),
    };
}
function locationOf(artifact, region) {
    return { physicalLocation: { artifactLocation: { ...artifact }, region: { ...region } } };
}
/** The way of the data, as far as it can be opened. */
function codeFlowOf({ flow = [] }, artifactOf) {
    const steps = flow.flatMap(step => {
        const artifact = artifactOf(step.where);
        return artifact === undefined ? [] : [{ location: stepOf(step, artifact) }];
    });
    if (steps.length < 2)
        return {};
    // Where it comes from and where it goes to tell more than what is between.
    const tail = limits/* sarifLimits */.g.steps / 2;
    const locations = steps.length > limits/* sarifLimits */.g.steps ? [...steps.slice(0, tail), ...steps.slice(-tail)] : steps;
    return { codeFlows: [{ threadFlows: [{ locations }] }] };
}
function stepOf({ message, region }, artifact) {
    return { ...locationOf(artifact, region), message: { text: (0,sarif_text/* withoutLinks */.W_)((0,sarif_text/* sentence */.em)(message, limits/* sarifLimits */.g.message)) } };
}
/** Only where there is one, as a list makes readers take all results without one for active (section 3.27.23). */
function suppressed(given) {
    if (given === undefined)
        return {};
    const { kind, reason, until } = given;
    const justification = (0,sarif_text/* sentence */.em)(until === undefined ? reason : `${reason} (until ${until})`, limits/* sarifLimits */.g.message);
    return { suppressions: [{ kind, status: 'accepted', justification }] };
}

// EXTERNAL MODULE: ./lib/render/sarif/rule.js
var rule = __webpack_require__(5522);
;// CONCATENATED MODULE: ./lib/render/sarif/write.js
/** So long a value is still on one line. */
const lineLength = 2_000;
/**
 * A log as text: a line for each result and each rule. Indented as JSON usually is, the 5,000 gravest results of a scan
 * are longer than the 10 MB that validators read; in one line, validators take minutes.
 */
function sarifText(log) {
    return `${written(log, '')}\n`;
}
function written(value, indent) {
    const line = JSON.stringify(value);
    if (line.length <= lineLength || typeof value !== 'object' || value === null)
        return line;
    const inner = `${indent} `;
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    const parts = Array.isArray(value)
        ? value.map(item => written(item, inner))
        : Object.entries(value)
            .filter(([, item]) => item !== undefined)
            .map(([key, item]) => `${JSON.stringify(key)}: ${written(item, inner)}`);
    return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}

;// CONCATENATED MODULE: ./lib/render/sarif.js








const defaultCategory = 'agent-bouncer';
const home = 'https://github.com/marketplace/actions/agent-bouncer';
const order = ['error', 'warning', 'note'];
/**
 * Findings as SARIF 2.1.0, with all that GitHub code scanning asks for. Only findings in files of the workspace are in
 * it: those in the input of a tool call have no place that anybody could open.
 */
function renderSarif(input) {
    const hashOf = createHasher(input.textOf);
    const { version, rules, category = defaultCategory, others = [], informationUri = home } = input;
    const ours = { name: 'Agent Bouncer', version, rules, informationUri };
    const of = (tool) => input.findings.filter(finding => finding.tool === tool);
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            runOf(ours, category, of(undefined), input.gaps ?? [], input, hashOf),
            ...others.map(other => runOf(other, `${category}/${slug(other.name)}`, of(other.name), [], input, hashOf)),
        ],
    };
}
function runOf(tool, category, findings, gaps, { runId, repository, suppressionOf }, hashOf) {
    const rules = tool.rules.slice(0, limits/* sarifLimits */.g.rules);
    const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]));
    const isSuppressed = (finding) => suppressionOf?.(finding) !== undefined;
    const score = new Map(rules.map(rule => [rule.id, rule.securitySeverity ?? 0]));
    const artifactOf = path => {
        const uri = (0,sarif_text/* relativeUri */.H9)(path, repository?.folder);
        if (uri === undefined)
            return undefined;
        return repository === undefined ? { uri } : { uri, uriBaseId: root };
    };
    const inFiles = findings.flatMap((finding) => {
        const artifact = artifactOf(finding.where);
        return artifact === undefined ? [] : [{ finding, artifact }];
    });
    const rank = ({ finding }) => [
        // What does not count leaves first.
        isSuppressed(finding) ? 1 : 0,
        order.indexOf(finding.severity),
        -(score.get(finding.rule) ?? 0),
    ];
    const gravest = inFiles.length > limits/* sarifLimits */.g.results ? inFiles.toSorted((a, b) => compare(rank(a), rank(b))) : inFiles;
    const kept = gravest.slice(0, limits/* sarifLimits */.g.results);
    return {
        tool: { driver: { ...driverOf(tool), rules: rules.map(rule/* descriptorOf */.n) } },
        automationDetails: { id: `${category}/${runId}` },
        columnKind: 'utf16CodeUnits',
        ...(repository === undefined ? {} : provenance(repository)),
        invocations: [
            invocationOf(gaps, { over: inFiles.length - kept.length, outside: findings.length - inFiles.length }, artifactOf),
        ],
        results: kept.map(placed => {
            const { finding } = placed;
            return resultOf(placed, ruleIndex.get(finding.rule), hashOf(finding), suppressionOf?.(finding), artifactOf);
        }),
    };
}
function compare(a, b) {
    const at = a.findIndex((value, i) => value !== b[i]);
    return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
function driverOf({ name, version, informationUri }) {
    return {
        name,
        ...(version === undefined ? {} : { version }),
        // Only what is one: GitHub takes it before the version.
        ...(version !== undefined && /^\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/.test(version)
            ? { semanticVersion: version }
            : {}),
        ...(informationUri === undefined ? {} : { informationUri }),
    };
}
function slug(name) {
    return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
/** The name of the repository's root: nothing of where it lies on this machine. */
const root = '%SRCROOT%';
function provenance({ uri, revision, branch, }) {
    const details = {
        repositoryUri: uri,
        ...(revision === undefined ? {} : { revisionId: revision }),
        ...(branch === undefined ? {} : { branch }),
        mappedTo: { uriBaseId: root },
    };
    const description = { text: 'The root of the repository, which the paths of all results start at.' };
    return { originalUriBaseIds: { [root]: { description } }, versionControlProvenance: [details] };
}
/** A hash per finding's line, each file read once; of rule, place and line where the text is not to be had. */
function createHasher(textOf) {
    const files = new Map();
    return ({ where, rule, region }) => {
        let hashes = files.get(where);
        if (hashes === undefined) {
            const text = textOf(where);
            hashes = text === undefined ? [] : lineHashes(text);
            files.set(where, hashes);
        }
        return hashes[region.startLine - 1] ?? lineHashes(`${rule} ${where} ${region.startLine}`)[0] ?? '';
    };
}


/***/ }),

/***/ 6056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ sarifLimits)
/* harmony export */ });
/**
 * What is written at most. GitHub refuses a run with more than 25,000 results and shows 5,000 of them, those of the
 * highest severity; it reads 10 tags of a rule, 1,024 characters of a description and 1,000 steps of a flow.
 */
const sarifLimits = {
    results: 5_000,
    rules: 25_000,
    tags: 10,
    name: 255,
    description: 1024,
    help: 10_000,
    message: 1000,
    steps: 1_000,
    /** Ours: files that were not scanned and are named one by one. */
    notifications: 1_000,
};


/***/ }),

/***/ 5522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ descriptorOf),
/* harmony export */   w: () => (/* binding */ adviceOf)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6056);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9215);


/** A rule as GitHub shows it beside its results. */
function descriptorOf(rule) {
    const [cwe] = rule.cwe;
    return {
        id: rule.id,
        ...nameOf(rule.id),
        shortDescription: { text: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(rule.title, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifLimits */ .g.description) },
        fullDescription: { text: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(rule.description, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifLimits */ .g.description) },
        ...(cwe === undefined ? {} : { helpUri: cwePage(cwe) }),
        help: { text: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(rule.help, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifLimits */ .g.help), markdown: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(helpPage(rule), _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifLimits */ .g.help) },
        defaultConfiguration: { level: rule.severity },
        properties: {
            tags: tagsOf(rule),
            precision: rule.precision ?? 'medium',
            ...severityOf(rule),
        },
    };
}
/** What to do about a rule, without the examples behind it. */
function adviceOf({ help }) {
    return help.split('\n\n')[0] ?? '';
}
/** The id as one word; none when that is the id again, which readers take for a mistake. */
function nameOf(id) {
    const name = id.replaceAll(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9]?)/g, (_, letter) => letter.toUpperCase());
    return name === '' || name.toLowerCase() === id.toLowerCase() ? {} : { name: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(name, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifLimits */ .g.name) };
}
/** GitHub files a rule under the first tags: `security`, then the weaknesses, the most specific first. */
function tagsOf({ cwe, tags }) {
    const weaknesses = cwe.map(number => `external/cwe/cwe-${String(number).padStart(3, '0')}`);
    return [...new Set(['security', ...weaknesses, ...tags])].slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifLimits */ .g.tags);
}
function severityOf({ securitySeverity }) {
    if (securitySeverity === undefined)
        return {};
    return { 'security-severity': Math.min(10, Math.max(0.1, securitySeverity)).toFixed(1) };
}
/** The help of a rule as a page: what is wrong, what to do, the code as it should not be and as it should. */
function helpPage(rule) {
    const { title, description, cwe, tags, example } = rule;
    const top = tags.find(tag => /^A\d\d:\d{4}$/.test(tag));
    const links = [
        ...cwe.map(number => `[CWE-${number}](${cwePage(number)})`),
        ...(top === undefined ? [] : [`OWASP Top 10 ${top}`]),
    ];
    return [
        `# ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(title, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifLimits */ .g.description)}`,
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(description, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifLimits */ .g.description),
        `**What to do:** ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(example === undefined ? rule.help : adviceOf(rule), _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifLimits */ .g.help)}`,
        ...(example === undefined ? [] : ['**Avoid**', block(example.bad), '**Prefer**', block(example.good)]),
        ...(links.length === 0 ? [] : [links.join(' · ')]),
    ].join('\n\n');
}
/** Code in a fence that none of its lines closes. */
function block(code) {
    const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map(run => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}\n${code}\n${fence}`;
}
function cwePage(cwe) {
    return `https://cwe.mitre.org/data/definitions/${cwe}.html`;
}


/***/ }),

/***/ 9215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ relativeUri),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   W_: () => (/* binding */ withoutLinks),
/* harmony export */   em: () => (/* binding */ sentence)
/* harmony export */ });
/** Our own messages are a line without a full stop; readers of SARIF expect sentences. */
function sentence(text, limit) {
    return cut(text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?…]$/.test(text) ? '' : '.'), limit);
}
/** A text that is too long, cut where it must be. */
function cut(text, limit) {
    return text.length > limit ? `${text.slice(0, limit - 1).toWellFormed()}…` : text;
}
/** Code such as `a[0](1)` reads as a link to a related place (SARIF 2.1.0, section 3.11.6) unless it is escaped. */
function withoutLinks(text) {
    return text.includes('](') ? text.replaceAll(/[\\[\]]/g, '\\$&') : text;
}
/**
 * A path as a URI relative to the root of the repository, where the paths of findings start at `folder`; `undefined` for
 * anything else, such as a JSON Pointer or what lies outside.
 */
function relativeUri(path, folder = '') {
    if (path === '' || path.startsWith('/'))
        return undefined;
    const parts = [];
    for (const part of [...folder.split('/'), ...path.split('/')]) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    // A lone surrogate has no UTF-8.
    return parts.map(part => encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, '\u{fffd}'))).join('/');
}


/***/ }),

/***/ 4835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ sealRun)
/* harmony export */ });
/* unused harmony exports sarifPath, reportPath */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _adapters_catalog_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4683);
/* harmony import */ var _adapters_store_bundle_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2737);
/* harmony import */ var _audit_chain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9050);
/* harmony import */ var _audit_dsse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9222);
/* harmony import */ var _audit_manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(134);
/* harmony import */ var _audit_merkle_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8277);
/* harmony import */ var _compliance_assess_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1916);
/* harmony import */ var _compliance_last_scans_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6336);
/* harmony import */ var _compliance_load_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9034);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(452);
/* harmony import */ var _render_report_html_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(595);
/* harmony import */ var _render_report_json_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(9313);
/* harmony import */ var _render_report_markdown_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(113);
/* harmony import */ var _render_sarif_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2446);
/* harmony import */ var _scan_rules_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6262);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3411);




















const sarifPath = 'findings.sarif';
const reportPath = 'report.html';
/**
 * Closes the evidence of a run: writes the findings and the report from the log, lists every file with its digest, and
 * signs the list. Works on the folder alone, so that a run whose process died can be sealed later. Throws when the log
 * does not verify: what cannot be trusted is not signed.
 */
function sealRun(folder, keys) {
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _audit_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .logPath */ .Q2));
    const log = (0,_audit_chain_js__WEBPACK_IMPORTED_MODULE_6__/* .readLog */ .x6)(bytes);
    if (log.problems.length > 0 || log.run === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .inputError */ .Xu)('BUNDLE_INVALID', `the log in \`${folder}\` does not verify: ${log.problems[0] ?? 'it is empty'}`);
    const root = (0,_audit_merkle_js__WEBPACK_IMPORTED_MODULE_9__/* .merkleRoot */ .n)(log.hashes.map(hash => Buffer.from(hash, 'hex')));
    const integrity = {
        events: log.hashes.length,
        head: log.head,
        merkleRoot: root,
        anchor: keys.anchor,
        keyId: (0,_audit_dsse_js__WEBPACK_IMPORTED_MODULE_7__/* .keyId */ .xs)(keys.signing),
    };
    const report = (0,_compliance_assess_js__WEBPACK_IMPORTED_MODULE_10__/* .assess */ .n)({ events: log.events, catalog: (0,_compliance_load_js__WEBPACK_IMPORTED_MODULE_11__/* .loadCatalog */ .a)((0,_adapters_catalog_js__WEBPACK_IMPORTED_MODULE_3__/* .catalogFiles */ .t)()), integrity, rules: (0,_scan_rules_js__WEBPACK_IMPORTED_MODULE_16__/* .rules */ .a)() });
    const scans = (0,_compliance_last_scans_js__WEBPACK_IMPORTED_MODULE_18__/* .lastScans */ .o)(log.events);
    const openFindings = scans.flatMap(({ findings }) => findings.map(({ finding }) => finding));
    (0,_adapters_store_bundle_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .writeBundleFile */ .A)(folder, sarifPath, (0,_render_sarif_js__WEBPACK_IMPORTED_MODULE_15__.sarifText)(sarifOf(openFindings, gapsIn(scans), log.events, log.run)));
    (0,_adapters_store_bundle_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .writeBundleFile */ .A)(folder, reportPath, (0,_render_report_html_js__WEBPACK_IMPORTED_MODULE_13__/* .reportHtml */ .E)(report));
    (0,_adapters_store_bundle_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .writeBundleFile */ .A)(folder, 'report.json', (0,_render_report_json_js__WEBPACK_IMPORTED_MODULE_19__/* .reportJson */ .l)(report));
    (0,_adapters_store_bundle_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .writeBundleFile */ .A)(folder, 'report.md', (0,_render_report_markdown_js__WEBPACK_IMPORTED_MODULE_14__/* .reportMarkdown */ .u)(report));
    const manifest = manifestOf(folder, log.events, log.run, integrity, keys);
    const text = `${JSON.stringify(manifest, null, 2)}\n`;
    (0,_adapters_store_bundle_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .writeBundleFile */ .A)(folder, _audit_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .manifestPath */ .ji, text);
    const predicate = {
        run: manifest.run,
        outcome: manifest.outcome,
        policyDigest: manifest.policyDigest,
        log: manifest.log,
        tool: manifest.tool,
    };
    (0,_adapters_store_bundle_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .writeBundleFile */ .A)(folder, _audit_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .sealPath */ .$, `${JSON.stringify((0,_audit_dsse_js__WEBPACK_IMPORTED_MODULE_7__/* .sealManifest */ .DB)(Buffer.from(text), predicate, keys.signing))}\n`);
    (0,_adapters_store_bundle_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .writeBundleFile */ .A)(folder, _audit_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .publicKeyPath */ .GK, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(keys.signing).export({ type: 'spki', format: 'pem' }));
    return { manifest, report, openFindings, codeFailures: (0,_compliance_last_scans_js__WEBPACK_IMPORTED_MODULE_18__/* .codeFailures */ .X)(scans) };
}
/** All that is new since the run began was written by the agent. */
function sarifOf(findings, gaps, events, run) {
    const { workspace = '', repository } = startOf(events) ?? {};
    return (0,_render_sarif_js__WEBPACK_IMPORTED_MODULE_15__.renderSarif)({
        version: _version_js__WEBPACK_IMPORTED_MODULE_17__.tool.version,
        runId: run,
        findings: findings.map(finding => ({ ...finding, writtenBy: 'agent' })),
        rules: (0,_scan_rules_js__WEBPACK_IMPORTED_MODULE_16__/* .rules */ .a)(),
        textOf: path => textIn(workspace, path),
        gaps,
        ...(repository === undefined ? {} : { repository }),
    });
}
/** The largest file that is looked at again. */
const maxCodeBytes = 4 * 1024 * 1024;
/** A file as it is now; nothing when the agent left a folder, a pipe or nothing at its place. */
function textIn(workspace, path) {
    try {
        return (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, path), maxCodeBytes).text;
    }
    catch {
        return undefined;
    }
}
/** Files whose last scan could not look at all of them. */
function gapsIn(scans) {
    return scans.flatMap(({ path, error }) => (error === undefined ? [] : [{ path, why: error }]));
}
function startOf(events) {
    return events.find(event => event.type === 'run.started')?.body;
}
function manifestOf(folder, events, run, integrity, keys) {
    const files = [...(0,_adapters_store_bundle_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .readBundle */ .B)(folder)]
        .filter(([path]) => !_audit_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .unlistedPaths */ .ps.includes(path))
        .map(([path, content]) => ({ path, bytes: content.length, sha256: (0,_audit_chain_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .sc)(content) }));
    const ended = events.findLast(event => event.type === 'run.ended');
    const reconciled = events.findLast(event => event.type === 'run.reconciled');
    const { keyId: signer, ...log } = integrity;
    return {
        schema: 'agent-bouncer/manifest/v1',
        run,
        tool: _version_js__WEBPACK_IMPORTED_MODULE_17__.tool,
        startedAt: events[0]?.at ?? '',
        endedAt: events.at(-1)?.at ?? '',
        outcome: ended?.body.outcome ?? 'abandoned',
        policyDigest: startOf(events)?.policy.digest ?? '',
        ...(reconciled ? { population: reconciled.body } : {}),
        log: { path: _audit_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .logPath */ .Q2, ...log },
        anchor: keys.anchor,
        keyId: signer,
        files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    };
}


/***/ }),

/***/ 5555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ scratchFolder),
/* harmony export */   Pq: () => (/* binding */ streamFile),
/* harmony export */   Z7: () => (/* binding */ copyTranscripts)
/* harmony export */ });
/* unused harmony export clientTranscripts */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4683);
/* harmony import */ var _adapters_store_bundle_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2737);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _render_paint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9808);







/** Where the agent's home and scratch files are while it runs; found again by name when the runner died. */
function scratchFolder(run) {
    // The id may come out of a log that somebody else wrote.
    if (!/^run-[A-Za-z0-9-]+$/.test(run))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .inputError */ .Xu)('BUNDLE_INVALID', `\`${run}\` is not the id of a run`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `agent-bouncer-${run}`);
}
/** What the session printed, kept while it runs. */
const streamFile = 'stream.jsonl';
/** The client's own transcripts, below the agent's home. */
function clientTranscripts(home) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.claude', 'projects');
}
/** The largest text that is copied, and the most of all of them. */
const maxFileBytes = 64 * 1024 * 1024;
const maxTotalBytes = 256 * 1024 * 1024;
const maxFiles = 10_000;
/**
 * Copies the agent's own transcripts and what it printed into the bundle, without secrets. All texts are read before
 * any is written: a secret that shows itself in one is taken out of each. The agent can reach its home, so nothing that
 * lies there stops the sealing: what cannot be copied is named in `transcript/not-copied.txt`.
 */
function copyTranscripts(scratch, home, folder, redactor) {
    const texts = new Map();
    const missing = [];
    let total = 0;
    const take = (name, file) => {
        try {
            const bytes = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .io)(file, Math.min(maxFileBytes, maxTotalBytes - total));
            total += bytes.length;
            texts.set(name, bytes.toString('utf8'));
        }
        catch (error) {
            missing.push(`${name}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
        }
    };
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, streamFile)))
        take('stream.jsonl', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, streamFile));
    // A folder of its own: a file of the agent's must not take the place of another.
    for (const found of transcriptsBelow(clientTranscripts(home), missing))
        take((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)('client', found.name), found.file);
    for (const text of texts.values())
        redactor.learn(text);
    for (const [name, text] of texts) {
        try {
            (0,_adapters_store_bundle_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .writeBundleFile */ .A)(folder, `transcript/${name}`, redactor.jsonLines(text));
        }
        catch (error) {
            missing.push(`${name}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
        }
    }
    if (missing.length > 0)
        (0,_adapters_store_bundle_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .writeBundleFile */ .A)(folder, 'transcript/not-copied.txt', missing.map(line => `${(0,_render_paint_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(redactor.text(line))}\n`).join(''));
}
/** Plain files only: a link could lead to any file of this machine. */
function transcriptsBelow(projects, missing) {
    if (![(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(projects, '..'), projects].every(isPlainFolder))
        return [];
    try {
        const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(projects, { recursive: true, withFileTypes: true })
            .filter(entry => entry.isFile() && entry.name.endsWith('.jsonl'))
            .map(entry => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name));
        if (files.length > maxFiles)
            missing.push(`${files.length - maxFiles} of ${files.length} transcripts: too many`);
        return files.slice(0, maxFiles).map(file => ({ name: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(projects, file), file }));
    }
    catch (error) {
        missing.push(`the transcripts of the client: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
        return [];
    }
}
function isPlainFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


/***/ }),

/***/ 7789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(6413);
// EXTERNAL MODULE: ./lib/scan/secrets/find.js + 1 modules
var find = __webpack_require__(7479);
;// CONCATENATED MODULE: ./lib/scan/secrets/form-index.js
/** In UTF-16 units. */
const shortestForm = 10;
const form_index_window = 8;
const base = 0x01000193;
/** An index by the rolling hash (Rabin–Karp) of eight units from the middle of each string. */
function createFormIndex() {
    const entries = new Map();
    const known = new Set();
    const maybe = new Uint8Array(1 << 16);
    return {
        add(form, label) {
            if (form.length < shortestForm)
                return false;
            if (known.has(form))
                return true;
            known.add(form);
            const offset = (form.length - form_index_window) >> 1;
            const hash = hashOf(form, offset);
            entries.set(hash, [...(entries.get(hash) ?? []), { form, label, offset }]);
            maybe[hash & 0xffff] = 1;
            return true;
        },
        find(text) {
            const found = [];
            if (known.size === 0 || text.length < shortestForm)
                return found;
            let hash = hashOf(text, 0);
            for (let at = 0;; at++) {
                if (maybe[hash & 0xffff] === 1)
                    collect(entries.get(hash), text, at, found);
                if (at + form_index_window >= text.length)
                    return found;
                hash = (Math.imul(hash - Math.imul(text.charCodeAt(at), highest), base) + text.charCodeAt(at + form_index_window)) | 0;
            }
        },
    };
}
const highest = Array.from({ length: form_index_window - 1 }).reduce(power => Math.imul(power, base), 1);
function hashOf(text, start) {
    let hash = 0;
    for (let i = start; i < start + form_index_window; i++)
        hash = (Math.imul(hash, base) + text.charCodeAt(i)) | 0;
    return hash;
}
function collect(candidates, text, at, found) {
    for (const { form, label, offset } of candidates ?? []) {
        const start = at - offset;
        if (start >= 0 && text.startsWith(form, start))
            found.push({ start, end: start + form.length, label });
    }
}

;// CONCATENATED MODULE: ./lib/scan/secrets/forms.js
/**
 * The ways in which a known secret may turn up again: as it is, escaped for JSON or a URL, in hexadecimal, and in base64
 * or base64url at each of the three alignments that text before it can give it.
 */
function formsOf(secret) {
    const bytes = Buffer.from(secret, 'utf8');
    const hex = bytes.toString('hex');
    const url = encodeURIComponent(secret.replaceAll(/\p{Surrogate}/gu, '\u{fffd}'));
    const json = JSON.stringify(secret).slice(1, -1);
    const forms = [
        secret,
        json,
        json.replaceAll('/', '\\/'),
        url,
        url.replaceAll(/%../g, code => code.toLowerCase()),
        hex,
        hex.toUpperCase(),
    ];
    for (let before = 0; before < 3; before++) {
        const core = base64Core(bytes, before);
        forms.push(core, core.replaceAll('/', '\\/'), core.replaceAll('+', '-').replaceAll('/', '_'), encodeURIComponent(core));
    }
    return new Set(forms);
}
/** The characters of base64 that depend on these bytes alone, `before` bytes of something else standing in front. */
function base64Core(bytes, before) {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes])
        .toString('base64')
        .replaceAll('=', '');
    const shared = (before + bytes.length) % 3 === 0 ? 0 : 1;
    return encoded.slice(Math.ceil((before * 8) / 6), encoded.length - shared);
}

;// CONCATENATED MODULE: ./lib/scan/secrets/map-strings.js

/**
 * A copy of a JSON value with every string and key put through `change`; the value itself when nothing changed. Uses
 * no call stack, as a hostile value nests deeper than it reaches. Keys that become equal are told apart by `#2`, `#3`.
 */
function mapStrings(value, change) {
    let changed = false;
    const queue = [];
    const visit = (from, into, at) => {
        if (typeof from === 'string') {
            const text = change(from);
            changed ||= text !== from;
            put(into, at, text);
        }
        else if (typeof from === 'object' && from !== null)
            queue.push({ from, into, at });
        else
            put(into, at, from);
    };
    const root = [];
    visit(value, root, 0);
    for (const { from, into, at } of queue) {
        if (Array.isArray(from)) {
            const copy = [];
            put(into, at, copy);
            for (const [i, child] of from.entries())
                visit(child, copy, i);
        }
        else if ((0,json/* isObject */.Gv)(from)) {
            const copy = {};
            put(into, at, copy);
            for (const [key, child] of Object.entries(from)) {
                const name = change(key);
                changed ||= name !== key;
                visit(child, copy, name === key ? key : freeName(from, copy, name));
            }
        }
    }
    return changed ? (root[0] ?? null) : value;
}
/** Defines the member even where its name is `__proto__`. */
function put(into, at, value) {
    Object.defineProperty(into, at, { value, enumerable: true, writable: true, configurable: true });
}
function freeName(from, copy, name) {
    for (let n = 1;; n++) {
        const candidate = n === 1 ? name : `${name}#${n}`;
        if (!Object.hasOwn(copy, candidate) && !Object.hasOwn(from, candidate))
            return candidate;
    }
}

// EXTERNAL MODULE: ./lib/scan/secrets/report.js + 2 modules
var report = __webpack_require__(2932);
;// CONCATENATED MODULE: ./lib/scan/secrets/redact.js






/** A redactor that knows no secret yet; `more` are rules beside our own. */
function createRedactor(fingerprint, more) {
    const known = createFormIndex();
    const secretsIn = (text) => (0,find/* searchSecrets */.GT)(text, more).found;
    function keep(pieces, rule, identity) {
        const label = `[secret:${rule}:${fingerprint(identity)}]`;
        const forms = pieces.flatMap(piece => [...formsOf(piece)]);
        return forms.map(form => known.add(form, label)).includes(true);
    }
    function keepFound(found) {
        const identity = (0,report/* identityOf */.c)(found);
        keep(found.rule.pieces?.(found.secret) ?? [found.secret], found.rule.id, identity);
        return `[secret:${found.rule.id}:${fingerprint(identity)}]`;
    }
    function text(given) {
        const found = secretsIn(given).map(secret => ({
            start: secret.start,
            end: secret.end,
            label: keepFound(secret),
        }));
        return replace(given, [...found, ...known.find(given)]);
    }
    function jsonLine(line) {
        // Both ways, for a parser drops the first of two equal keys, and the raw line hides what is escaped twice.
        const parsed = parse(line);
        if (parsed === undefined)
            return text(line);
        const value = mapStrings(parsed, text);
        return value === parsed && text(line) === line ? line : text(JSON.stringify(value));
    }
    function learn(given) {
        for (const secret of secretsIn(given))
            keepFound(secret);
    }
    return {
        learn,
        remember: (secret, rule) => keep([secret], rule, secret),
        text,
        // All is learned before anything is written: what gives a secret away may stand behind its first use.
        value: value => {
            for (const { text: string } of (0,json/* stringsOf */.iw)(value))
                learn(string);
            return mapStrings(value, text);
        },
        jsonLines: given => {
            learn(given);
            return given.replaceAll(/[^\n]+/g, jsonLine);
        },
    };
}
function parse(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        // Not JSON: the line is cleaned as text.
        return undefined;
    }
}
/** Overlapping stretches become one, under the label of the first. */
function replace(text, stretches) {
    if (stretches.length === 0)
        return text;
    let out = '';
    let done = 0;
    for (const { start, end, label } of stretches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
        if (start >= done)
            out += text.slice(done, start) + label;
        done = Math.max(done, end);
    }
    return out + text.slice(done);
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


/***/ })

};

export const id = 2446;
export const ids = [2446];
export const modules = {

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


/***/ })

};

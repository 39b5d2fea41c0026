export const id = 550;
export const ids = [550];
export const modules = {

/***/ 1550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif),
  sarifLimits: () => (/* binding */ sarifLimits)
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

;// CONCATENATED MODULE: ./lib/render/sarif.js

/** What GitHub accepts. More is cut here, and said in the notifications of the file. */
const sarifLimits = { results: 25_000, rules: 25_000, tags: 10, description: 1024, message: 1000 };
const category = 'agent-bouncer';
const order = ['error', 'warning', 'note'];
/**
 * Findings as SARIF 2.1.0, with all that GitHub code scanning asks for. Only findings in files of the workspace are in
 * it: those in the input of a tool call have no place that anybody could open.
 */
function renderSarif(input) {
    const rules = input.rules.slice(0, sarifLimits.rules);
    const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]));
    const inFiles = input.findings.flatMap(finding => {
        const uri = relativeUri(finding.where);
        return uri === undefined ? [] : [{ finding, uri }];
    });
    const sorted = inFiles.toSorted((a, b) => order.indexOf(a.finding.severity) - order.indexOf(b.finding.severity));
    const kept = sorted.slice(0, sarifLimits.results);
    const hashOf = createHasher(input.textOf);
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { ...driver(input), rules: rules.map(descriptor) } },
                automationDetails: { id: `${category}/${input.runId}` },
                columnKind: 'utf16CodeUnits',
                invocations: [invocation(input, sorted.length - kept.length)],
                results: kept.map(({ finding, uri }) => ({
                    ...result(finding, uri, ruleIndex.get(finding.rule), hashOf),
                    ...suppressed(input.acceptedFor?.(finding)),
                })),
            },
        ],
    };
}
function driver({ version, informationUri }) {
    const link = informationUri === undefined ? {} : { informationUri };
    return { name: 'Agent Bouncer', version, semanticVersion: version, ...link };
}
function descriptor(rule) {
    const cwe = rule.cwe.map(number => `external/cwe/cwe-${String(number).padStart(3, '0')}`);
    return {
        id: rule.id,
        name: rule.id.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()),
        shortDescription: { text: sentence(rule.title, sarifLimits.description) },
        fullDescription: { text: sentence(rule.description, sarifLimits.description) },
        help: { text: sentence(rule.help, 10_000) },
        defaultConfiguration: { level: rule.severity },
        properties: {
            tags: ['security', ...cwe, ...rule.tags].slice(0, sarifLimits.tags),
            precision: rule.precision ?? 'medium',
            'security-severity': Math.min(10, Math.max(0.1, rule.securitySeverity)).toFixed(1),
        },
    };
}
function result(finding, uri, ruleIndex, hashOf) {
    return {
        ruleId: finding.rule,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: finding.severity,
        message: { text: withoutLinks(sentence(finding.message, sarifLimits.message)) },
        locations: [{ physicalLocation: { artifactLocation: { uri }, region: { ...finding.region } } }],
        partialFingerprints: { primaryLocationLineHash: hashOf(finding) },
        ...codeFlowOf(finding),
        properties: { confidence: finding.confidence },
    };
}
/** The way of the data, as far as it can be opened. */
function codeFlowOf({ flow = [] }) {
    const locations = flow.flatMap(({ where, message, region }) => {
        const uri = relativeUri(where);
        if (uri === undefined)
            return [];
        const text = withoutLinks(sentence(message, sarifLimits.message));
        return [
            { location: { physicalLocation: { artifactLocation: { uri }, region: { ...region } }, message: { text } } },
        ];
    });
    return locations.length < 2 ? {} : { codeFlows: [{ threadFlows: [{ locations }] }] };
}
/** Only where there is one, as a list makes readers take all results without one for active (section 3.27.23). */
function suppressed(justification) {
    if (justification === undefined)
        return {};
    return {
        suppressions: [
            { kind: 'external', status: 'accepted', justification: sentence(justification, sarifLimits.message) },
        ],
    };
}
/** What was not looked at and what was left out: a short list is not a clean one. */
function invocation({ gaps = [] }, cut) {
    const notes = gaps.map(({ path, why }) => {
        const uri = relativeUri(path);
        const place = uri === undefined ? {} : { locations: [{ physicalLocation: { artifactLocation: { uri } } }] };
        return {
            level: 'warning',
            message: { text: sentence(`\`${path}\` was not looked at in full: ${why}`, sarifLimits.message) },
            ...place,
        };
    });
    if (cut > 0) {
        const text = `${cut} more results were left out, the least severe ones: a file holds ${sarifLimits.results}.`;
        notes.push({ level: 'warning', message: { text } });
    }
    return { executionSuccessful: true, ...(notes.length === 0 ? {} : { toolExecutionNotifications: notes }) };
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
/** A path relative to the root of the repository as a URI; `undefined` for anything else, such as a JSON Pointer. */
function relativeUri(path) {
    const parts = path.replace(/^(?:\.\/)+/, '').split('/');
    const isInside = path !== '' && !path.startsWith('/') && !parts.includes('..');
    // A lone surrogate has no UTF-8.
    return isInside
        ? parts.map(part => encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, '\u{fffd}'))).join('/')
        : undefined;
}
/** Code such as `a[0](1)` reads as a link to a related place (SARIF 2.1.0, section 3.11.6) unless it is escaped. */
function withoutLinks(text) {
    return text.includes('](') ? text.replaceAll(/[\\[\]]/g, '\\$&') : text;
}
/** Our own messages are a line without a full stop; readers of SARIF expect sentences. */
function sentence(text, limit) {
    const whole = text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?…]$/.test(text) ? '' : '.');
    return whole.length > limit ? `${whole.slice(0, limit - 1)}…` : whole;
}


/***/ })

};

export const id = 917;
export const ids = [917];
export const modules = {

/***/ 1917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baselineOf: () => (/* binding */ baselineOf)
});

// UNUSED EXPORTS: baselineFile

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/scan/secrets/baseline.js
var baseline = __webpack_require__(9888);
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
    return { prefix: randomBytes(16).toString('hex'), entries: [] };
}
/**
 * A baseline that accepts what was found as well, until a day: entries that hold on `today` stay as they are, those that
 * ran out and were found again are renewed under the new owner, all others are kept.
 */
function extended(baseline, found, given, today) {
    const added = new Map();
    const renewed = new Set();
    for (const sighted of found) {
        const known = entryFor(baseline, sighted);
        if (known !== undefined && acceptanceOf(known, today) === 'accepted')
            continue;
        if (known !== undefined)
            renewed.add(known);
        const { rule, path } = known ?? sighted;
        const digest = digestOf(baseline.prefix, sighted.secret);
        added.set(`${rule}\n${path}\n${digest}`, { rule, path, digest, ...given });
    }
    return { ...baseline, entries: [...baseline.entries.filter(entry => !renewed.has(entry)), ...added.values()] };
}
/** The text of a baseline file, with its entries in order, so that changes are easy to review. */
function writeBaseline({ prefix, entries }) {
    const order = (a, b) => compare(a.path, b.path) || compare(a.rule, b.rule);
    const sorted = entries.toSorted((a, b) => order(a, b) || compare(a.digest, b.digest));
    return head + stringify({ version: 1, prefix, entries: sorted }, { lineWidth: 0 });
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const head = (/* unused pure expression or super */ null && (`# Secrets that are known to stand here, each with who answers for it and until when. Made by
# \`policy scan secrets --update-baseline\`. A digest says which secret is meant and not what it is.
`));

// EXTERNAL MODULE: ./lib/adapters/files.js
var files = __webpack_require__(4683);
;// CONCATENATED MODULE: ./lib/adapters/baseline.js





/** Where the baseline of a workspace lies, when it has one; also a link that leads nowhere, which is then an error. */
function baselineFile(workspace) {
    const file = (0,external_node_path_.join)(workspace, baseline/* baselinePath */.XB);
    return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false }) === undefined ? undefined : file;
}
/** The baseline of a workspace; nothing when it has none. Throws `InputError` when it cannot be read to its end. */
function baselineOf(workspace) {
    const file = baselineFile(workspace);
    return file === undefined ? undefined : readBaseline((0,files/* readText */.yR)(file).text, file);
}


/***/ })

};

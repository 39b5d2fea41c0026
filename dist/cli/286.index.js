export const id = 286;
export const ids = [286];
export const modules = {

/***/ 6286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xd: () => (/* reexport safe */ _policy_places_js__WEBPACK_IMPORTED_MODULE_4__.Xd),
/* harmony export */   aY: () => (/* binding */ loadFiles),
/* harmony export */   p8: () => (/* reexport safe */ _policy_places_js__WEBPACK_IMPORTED_MODULE_4__.p8),
/* harmony export */   rJ: () => (/* binding */ compileFiles),
/* harmony export */   s5: () => (/* binding */ compileFile)
/* harmony export */ });
/* harmony import */ var _interpret_interpret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3633);
/* harmony import */ var _policy_compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5993);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6728);
/* harmony import */ var _policy_policy_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4683);
/* harmony import */ var _policy_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6213);






/** Reads the policies of the tiers as one. Throws `InputError` with every problem. */
function loadFiles(files) {
    const given = _policy_policy_file_js__WEBPACK_IMPORTED_MODULE_5__/* .tiers */ .c.flatMap(tier => {
        const file = files[tier];
        return file === undefined ? [] : [{ tier, source: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(file) }];
    });
    return (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadTiers */ .O)(given, _files_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveExtends */ .QL);
}
/** Reads and compiles policies, examples included. Throws `InputError` with every problem. */
function compileFiles(files) {
    return (0,_policy_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .compilePolicy */ .C_)(loadFiles(files), _interpret_interpret_js__WEBPACK_IMPORTED_MODULE_0__/* .interpret */ .U);
}
/** As `compileFiles`, of the repository alone. */
function compileFile(file) {
    return compileFiles({ repository: file });
}


/***/ }),

/***/ 6213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ today),
/* harmony export */   Xd: () => (/* binding */ policyFile),
/* harmony export */   _: () => (/* binding */ localScope),
/* harmony export */   eC: () => (/* binding */ tierFiles),
/* harmony export */   p8: () => (/* binding */ policyNames)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4683);




/** Where a policy is looked for when none is named. */
const policyNames = ['policy.yaml', '.agent-bouncer/policy.yaml'];
/** The file that `--policy` means: a path, a pack by name, or what lies in the folder, else the pack `default`. */
function policyFile(given, cwd) {
    if (given !== undefined)
        return (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .packFile */ .qt)(given) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, given);
    const found = policyNames.map(name => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cwd, name)).find(isThere);
    return found ?? (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .packFile */ .qt)('default') ?? 'default';
}
/** The files that the options of a command name, tier by tier. */
function tierFiles(given, cwd) {
    const { policy, organisation, tighten } = given;
    return {
        ...(organisation === undefined ? {} : { organisation: policyFile(organisation, cwd) }),
        repository: policyFile(policy, cwd),
        ...(tighten === undefined ? {} : { run: policyFile(tighten, cwd) }),
    };
}
/** Also a link that leads nowhere: a policy that cannot be read is an error, not the pack `default`. */
function isThere(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
/** The day it is in UTC, as exceptions name the day on which they end. */
function today() {
    return new Date().toISOString().slice(0, 10);
}
/** The variables for calls that are made in a folder of this machine; `guard` is what nobody but us may touch. */
function localScope(workspace, guard = []) {
    return {
        workspace: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(workspace),
        home: [(0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()],
        tmp: [...new Set(['/tmp', (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)('/tmp'), (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)())])],
        guard: guard.map(_files_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye),
        today: today(),
    };
}


/***/ }),

/***/ 6728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadPolicy),
  O: () => (/* binding */ loadTiers)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(6413);
// EXTERNAL MODULE: ./lib/yaml-file.js + 1 modules
var yaml_file = __webpack_require__(4567);
// EXTERNAL MODULE: ./lib/policy/exception.js
var exception = __webpack_require__(3887);
// EXTERNAL MODULE: ./lib/policy/policy.js
var policy_policy = __webpack_require__(3506);
// EXTERNAL MODULE: ./lib/policy/variables.js
var variables = __webpack_require__(247);
;// CONCATENATED MODULE: ./lib/policy/merge-lists.js


/**
 * Puts the values of each list together. A longer list makes a denial wider, but also what a permission or an `unless`
 * reaches: a policy may not lengthen a list that a rule below uses to let something pass.
 */
function mergeLists(files) {
    const lists = new Map();
    const problems = [];
    for (const [level, file] of files.entries()) {
        const below = files.slice(0, level).flatMap(({ rules }) => rules.map(({ rule }) => rule));
        for (const [name, values] of Object.entries(file.policy.lists ?? {})) {
            const known = lists.get(name);
            const added = values.filter(value => !known?.includes(value));
            const user = known && added.length > 0 ? below.find(rule => !rule.overridable && lets(rule, name)) : undefined;
            if (user)
                problems.push(lengthened(file, name, user));
            lists.set(name, [...new Set([...(known ?? []), ...values])]);
        }
    }
    return { lists: Object.fromEntries(lists), problems };
}
/** True when a longer list would let more pass. */
function lets(rule, list) {
    const uses = (matcher) => Object.values(matcher)
        .flatMap(value => (0,policy_policy/* listOf */.c3)(value))
        .some(value => typeof value === 'string' && (0,variables/* variablesIn */.DF)(value).includes(list));
    const unless = (0,policy_policy/* listOf */.c3)(rule.unless ?? []);
    return rule.effect === 'allow' ? uses(rule.when) : unless.some(uses);
}
function lengthened(file, name, rule) {
    return {
        severity: 'error',
        code: 'RULE_LOOSENED',
        message: `the list \`${name}\` cannot be lengthened: the rule \`${rule.id}\` of a policy below uses it to let things pass`,
        place: file.yaml.placeOf(['lists', name], 'key'),
        help: 'use a list of your own in a rule of your own',
    };
}

;// CONCATENATED MODULE: ./lib/policy/merge-servers.js
const risks = ['low', 'medium', 'high', 'forbidden'];
const atLeast = (risk, other) => risks.indexOf(risk) >= risks.indexOf(other);
/** Puts the MCP servers together: a policy on top may list others and raise a risk; it may not make one what it is not. */
function mergeServers(files) {
    const servers = new Map();
    const problems = [];
    for (const file of files) {
        for (const [name, server] of Object.entries(file.policy.mcp?.servers ?? {})) {
            const known = servers.get(name);
            const wrong = known ? loosened(file, name, known, server) : [];
            problems.push(...wrong);
            if (wrong.length === 0)
                servers.set(name, known ? combined(known, server) : server);
        }
    }
    return { servers: Object.fromEntries(servers), problems };
}
/** Who raises the risk of a server means all of it, but for the tools that the same policy names. */
function combined(known, server) {
    const raised = known.risk !== server.risk;
    const below = Object.entries(known.tools ?? {}).map(([tool, risk]) => [tool, raised && atLeast(server.risk, risk) ? server.risk : risk]);
    const tools = { ...Object.fromEntries(below), ...server.tools };
    return { ...known, ...server, ...(Object.keys(tools).length > 0 ? { tools } : {}) };
}
function loosened(file, name, known, server) {
    const problem = (message, path, help) => ({
        severity: 'error',
        code: 'RULE_LOOSENED',
        message,
        place: file.yaml.placeOf(['mcp', 'servers', name, ...path]),
        help,
    });
    const lower = (what, from, to, path) => problem(`${what} is \`${from}\` in a policy below and cannot become \`${to}\``, path, 'a risk can only be raised');
    const risk = atLeast(server.risk, known.risk)
        ? []
        : [lower(`the MCP server \`${name}\``, known.risk, server.risk, ['risk'])];
    const tools = Object.entries(server.tools ?? {}).flatMap(([tool, to]) => {
        const from = known.tools && Object.hasOwn(known.tools, tool) ? (known.tools[tool] ?? known.risk) : known.risk;
        return atLeast(to, from) ? [] : [lower(`the MCP tool \`${name}/${tool}\``, from, to, ['tools', tool])];
    });
    const started = ['command', 'args', 'env']
        .filter(key => server[key] !== undefined && known[key] !== undefined)
        .filter(key => JSON.stringify(server[key]) !== JSON.stringify(known[key]))
        .map(key => problem(`how the MCP server \`${name}\` is started is said in a policy below`, [key], 'list it under another name, with a risk of its own'));
    return [...risk, ...tools, ...started];
}

// EXTERNAL MODULE: ./lib/policy/policy-file.js
var policy_file = __webpack_require__(85);
;// CONCATENATED MODULE: ./lib/policy/merge-settings.js

/** The smallest of each limit: a policy on top may only take away. */
function mergeLimits(policies) {
    const limits = {};
    for (const policy of policies)
        for (const [name, value] of Object.entries(policy.limits ?? {}))
            limits[name] = Math.min(limits[name] ?? Number.POSITIVE_INFINITY, value);
    return limits;
}
/** The settings on top count, within the tier that has a say first; all instructions stay, and off is off. */
function mergeAdjudicator(files) {
    const given = files.map(({ policy }) => policy.adjudicator ?? {});
    const instructions = given.map(settings => settings.instructions).filter(text => text !== undefined);
    // A lower tier does not choose another model than the one above it.
    const byWeight = policy_file/* tiers */.c.toReversed().flatMap(tier => files.filter(file => file.tier === tier));
    const last = Object.assign({}, ...byWeight.map(({ policy }) => policy.adjudicator ?? {}));
    return {
        ...last,
        enabled: given.every(settings => settings.enabled !== false),
        ...(instructions.length === 0 ? {} : { instructions: instructions.join('\n\n') }),
    };
}
/** The variables that the agent may see: where a policy names them, those on top may only leave some out. */
function mergeEnvironment(files) {
    let allow;
    const problems = [];
    for (const { policy, yaml } of files) {
        const given = policy.environment?.allow;
        if (given === undefined)
            continue;
        for (const [index, name] of given.entries())
            if (allow && !allow.includes(name))
                problems.push({
                    severity: 'error',
                    code: 'RULE_LOOSENED',
                    message: `a policy below does not let the agent see the variable \`${name}\``,
                    place: yaml.placeOf(['environment', 'allow', index]),
                    help: 'add it there',
                });
        allow = given;
    }
    return { allow: [...new Set(allow ?? [])].sort(), problems };
}

;// CONCATENATED MODULE: ./lib/policy/mode.js
/**
 * Gives each rule its mode: its own word, else that of the lowest tier whose policy has one, else that of the file it
 * is written in. What is extended speaks only for its own rules. Only what is in audit mode says so afterwards; floor
 * rules and permissions never are.
 */
function withMode(rule, from, files) {
    // What nobody may write, a floor rule in audit mode, is left for the compiler to refuse.
    if (rule.mode === 'audit')
        return rule;
    const { mode: own, ...rest } = rule;
    const audited = (own ?? modeOfTiers(files) ?? from.policy.mode) === 'audit';
    return audited && !rule.floor && rule.effect !== 'allow' ? { ...rest, mode: 'audit' } : rest;
}
/** The last word of the policies that stand for their tiers, which are the last files of each. */
function modeOfTiers(files) {
    const heads = files.filter((file, i) => file.tier !== files[i + 1]?.tier);
    return heads.findLast(({ policy }) => policy.mode !== undefined)?.policy.mode;
}

;// CONCATENATED MODULE: ./lib/policy/tier.js


/** What each tier may do besides tightening; nobody holds the first one. */
function grantsOf(files) {
    const given = new Map();
    let left = policy_policy/* grants */.gu;
    for (const tier of policy_file/* tiers */.c) {
        const own = files.filter(file => file.tier === tier);
        if (own.length === 0)
            continue;
        given.set(tier, new Set(left));
        const delegated = own.at(-1)?.policy.delegates ?? [];
        left = left.filter(grant => delegated.includes(grant));
    }
    return given;
}
/** What the files of lower tiers do that nobody above leaves to them. One problem for each file and kind. */
function tierProblems(files) {
    const given = grantsOf(files);
    return files.flatMap(file => {
        const may = given.get(file.tier) ?? new Set();
        const above = files.slice(0, files.indexOf(file)).filter(other => other.tier !== file.tier);
        return policy_policy/* grants */.gu
            .filter(grant => !may.has(grant))
            .flatMap(grant => {
            const [first, ...more] = loosenings[grant](file, above);
            return first ? [notDelegated(grant, first, more.length)] : [];
        });
    });
}
function notDelegated(grant, { what, place }, more) {
    return {
        severity: 'error',
        code: 'RULE_LOOSENED',
        message: `${what}${more > 0 ? `, and ${more} more,` : ''} would let pass what a tier above holds`,
        place,
        help: `remove it, or say \`delegates: [${grant}]\` in the tier above`,
    };
}
/** What a file does of each kind that lets more pass than the tiers above do. */
const loosenings = {
    allow: (file, above) => file.rules
        .filter(({ rule }) => rule.effect === 'allow' && !ruleAbove(rule.id, above)?.overridable)
        .map(({ rule, index }) => ({
        what: `the permission \`${rule.id}\``,
        place: file.yaml.placeOf(['rules', index, 'effect']),
    })),
    audit: file => [
        ...(file.policy.mode === 'audit' ? [{ what: 'audit mode', place: file.yaml.placeOf(['mode']) }] : []),
        ...file.rules
            .filter(({ rule }) => rule.mode === 'audit')
            .map(({ rule, index }) => ({
            what: `audit mode of \`${rule.id}\``,
            place: file.yaml.placeOf(['rules', index, 'mode']),
        })),
    ],
    environment: (file, above) => {
        if (above.some(({ policy }) => policy.environment?.allow !== undefined))
            return [];
        return (file.policy.environment?.allow ?? []).map((name, index) => ({
            what: `the variable \`${name}\``,
            place: file.yaml.placeOf(['environment', 'allow', index]),
        }));
    },
    exceptions: (file, above) => (0,policy_policy/* listOf */.c3)(file.policy.exceptions ?? []).flatMap(({ rule }, index) => {
        const held = ruleAbove(rule, above);
        const place = file.yaml.placeOf(['exceptions', index, 'rule']);
        return held && !held.overridable ? [{ what: `the exception to \`${rule}\``, place }] : [];
    }),
    servers: (file, above) => Object.entries(file.policy.mcp?.servers ?? {}).flatMap(([name, server]) => {
        const held = above.map(({ policy }) => policy.mcp?.servers?.[name]).filter(known => known !== undefined);
        // How a server is started says what it is; whoever classified it must have meant that one.
        const starts = server.command !== undefined && held.every(known => known.command === undefined);
        const place = file.yaml.placeOf(['mcp', 'servers', name], 'key');
        if (held.length > 0 && !starts)
            return [];
        return [{ what: held.length > 0 ? `how \`${name}\` is started` : `the MCP server \`${name}\``, place }];
    }),
};
function ruleAbove(id, above) {
    return above.flatMap(({ rules }) => rules).find(({ rule }) => rule.id === id)?.rule;
}

;// CONCATENATED MODULE: ./lib/policy/merge.js







const nowhere = { file: '', line: 1, column: 1, length: 1, text: '' };
const strictness = (effect) => policy_policy/* effects */.zb.indexOf(effect);
/**
 * Lays policies over one another, the base first. Later files may add rules and tighten settings; they may replace a
 * rule by its id only when it is `overridable`, and never a `floor` rule.
 */
function mergePolicies(files) {
    const { rules, problems } = mergeRules(files);
    const { servers, problems: serverProblems } = mergeServers(files);
    const { lists, problems: listProblems } = mergeLists(files);
    const { allow, problems: environmentProblems } = mergeEnvironment(files);
    const { placed, problems: exceptionProblems } = (0,exception/* mergeExceptions */.li)(files, id => rules.get(id)?.rule);
    const policies = files.map(file => file.policy);
    const top = policies.at(-1);
    return {
        problems: [
            ...problems,
            ...serverProblems,
            ...listProblems,
            ...environmentProblems,
            ...exceptionProblems,
            ...tierProblems(files),
        ],
        policy: {
            version: 1,
            name: top?.name ?? '',
            ...(top?.description === undefined ? {} : { description: top.description }),
            unattended: policies.some(policy => policy.unattended === 'fail') ? 'fail' : 'deny',
            lists,
            adjudicator: mergeAdjudicator(files),
            limits: mergeLimits(policies),
            network: { air_gapped: policies.some(policy => policy.network?.air_gapped === true) },
            environment: { allow },
            mcp: { servers },
            rules: [...rules.values()].map(({ rule, origin }) => withMode(rule, origin.file, files)),
            ...(placed.length > 0 ? { exceptions: placed.map(({ exception }) => exception) } : {}),
        },
        placeOf: (ruleId, path = [], at = 'value') => {
            const origin = rules.get(ruleId)?.origin;
            if (!origin)
                return nowhere;
            return origin.file.yaml.placeOf(['rules', origin.index, ...path], at);
        },
        exceptionPlace: (index, path = [], at = 'value') => {
            const origin = placed[index];
            return origin ? origin.file.yaml.placeOf(['exceptions', origin.index, ...path], at) : nowhere;
        },
    };
}
function mergeRules(files) {
    const rules = new Map();
    const problems = [];
    for (const file of files) {
        for (const { rule, index } of file.rules) {
            const known = rules.get(rule.id);
            const origin = { file, index };
            const problem = known && replacementProblem(known.rule, known.origin, rule, origin);
            if (problem)
                problems.push(problem);
            else
                rules.set(rule.id, { rule, origin });
        }
    }
    return { rules, problems };
}
function replacementProblem(known, from, rule, origin) {
    const place = origin.file.yaml.placeOf(['rules', origin.index, 'id']);
    const first = from.file.yaml.placeOf(['rules', from.index, 'id']);
    const at = `${first.file}:${first.line}`;
    if (from.file === origin.file)
        return {
            severity: 'error',
            code: 'RULE_DUPLICATE',
            message: `the rule \`${rule.id}\` is written twice`,
            place,
            help: `the first is at ${at}; give one of them another id`,
        };
    if (known.floor)
        return {
            severity: 'error',
            code: 'RULE_LOOSENED',
            message: `\`${rule.id}\` is a floor rule of ${at} and cannot be replaced`,
            place,
            help: 'give your rule another id; the stricter of the two applies',
        };
    if (known.overridable)
        return undefined;
    return {
        severity: 'error',
        code: strictness(rule.effect) < strictness(known.effect) ? 'RULE_LOOSENED' : 'RULE_DUPLICATE',
        message: `the rule \`${rule.id}\` of ${at} is not overridable`,
        place,
        help: 'give your rule another id, or mark the first one `overridable: true`',
    };
}

// EXTERNAL MODULE: ./lib/operation.js
var operation = __webpack_require__(4250);
;// CONCATENATED MODULE: ./lib/policy/schema.js


const schema_text = (description) => ({ type: 'string', minLength: 1, description });
const texts = (description) => ({
    type: ['string', 'array'],
    minLength: 1,
    minItems: 1,
    items: { type: 'string', minLength: 1 },
    description,
});
const choice = (values, description) => ({ enum: values, description });
const count = (description) => ({ type: 'integer', minimum: 1, description });
const object = (properties, required, description) => ({
    type: 'object',
    additionalProperties: false,
    properties,
    required,
    description,
});
const schema_risks = ['low', 'medium', 'high', 'forbidden'];
const changes = ['agent', 'environment', 'git', 'mode', 'process', 'system'];
/** An enum that may be one value or a list, without `anyOf`, whose errors nobody can read. */
const choices = (values, description) => ({
    type: ['string', 'array'],
    minItems: 1,
    items: { enum: values },
    if: { type: 'string' },
    // biome-ignore lint/suspicious/noThenProperty: `then` is a JSON Schema keyword here, not a promise
    then: { enum: values },
    description,
});
const matcherProperties = {
    operation: choices(operation/* operationKinds */.x, 'What kind of operation the rule is about; one or several.'),
    tool: texts('The client tool the call came through; `*` is a wildcard.'),
    path: texts('Absolute path pattern; `**` spans folders, `${workspace}` and `${home}` are variables.'),
    anywhere: {
        type: 'boolean',
        description: 'Whether the path stands for files of one name in whatever folder: `find -name x -delete`.',
    },
    program: texts('Program names; `*` is a wildcard.'),
    subcommand: texts('Sub-commands, such as `push` of `git push`.'),
    flag: texts('Any of these flags is given: alone, bundled with others, or with a value.'),
    all_flags: texts('Every one of these flags is given.'),
    only_flags: texts('No flag is given but these; `*` is a wildcard.'),
    arguments: texts('The arguments in order, split at spaces: `*` is a wildcard in a word, `**` any number of words.'),
    command: schema_text('Linear-time (RE2) regular expression over `program arg arg`.'),
    described: { type: 'boolean', description: 'Whether the program entry says everything that the program does.' },
    loaded: {
        type: 'boolean',
        description: 'Whether a tool reads the file as code (a script, a manifest), instead of the system starting it.',
    },
    language: texts('Language of code that would be evaluated.'),
    code: schema_text('Linear-time (RE2) regular expression over the code.'),
    host: texts('Host names; `*` is a wildcard. Package registries are `registry:npm` and the like.'),
    port: {
        type: ['integer', 'array'],
        minItems: 1,
        items: { type: 'integer' },
        description: 'Port numbers.',
    },
    method: texts('HTTP methods.'),
    remote: texts('Names of remotes of the repository, such as `origin`; `*` is a wildcard.'),
    what: choices(changes, 'What is changed.'),
    name: texts('Name of what is changed; `*` is a wildcard.'),
    target: texts('On what it is changed, such as a branch; `*` is a wildcard.'),
    ref: texts('Branches that git changes; `*` is a wildcard.'),
    variable: texts('Names of variables of the environment; `*` is a wildcard.'),
    force: { type: 'boolean', description: 'Whether the change overrides a safeguard, such as `git push --force`.' },
    server: texts('MCP server names; `*` is a wildcard.'),
    risk: choices([...schema_risks, 'unlisted'], 'Risk of the MCP server or tool; `unlisted` when no registry knows it.'),
};
const matcher = (required, description) => object(matcherProperties, required, description);
const examples = {
    type: 'array',
    minItems: 1,
    items: {
        type: ['string', 'object'],
        minLength: 1,
        properties: { tool: schema_text('The tool.'), input: { type: 'object', description: 'Its input.' } },
        required: ['tool', 'input'],
        additionalProperties: false,
    },
};
const exampleLists = object({
    match: { ...examples, description: 'Calls that it must match.' },
    no_match: { ...examples, description: 'Look-alikes that it must not match.' },
}, ['match'], 'Calls that it must and must not match; they run whenever the policy is compiled.');
const someOf = (items, description) => ({
    type: 'array',
    minItems: 1,
    uniqueItems: true,
    items,
    description,
});
const rule = object({
    id: {
        type: 'string',
        pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
        title: '`force-push` (lower case, words joined by hyphens)',
        description: 'Names what the rule is about; unique in the policy.',
    },
    effect: choice(policy_policy/* effects */.zb, 'What happens to an operation that matches; the strictest matching rule wins.'),
    reason: schema_text('Why, in one sentence; the agent and the auditor read it.'),
    instead: schema_text('What to do instead; the agent reads it after a denial.'),
    floor: { type: 'boolean', description: 'No policy that extends this one may loosen the rule.' },
    overridable: { type: 'boolean', description: 'A policy that extends this one may replace the rule by its id.' },
    when: matcher(['operation'], 'Which operations the rule matches; every key must fit.'),
    unless: {
        type: ['object', 'array'],
        additionalProperties: false,
        properties: matcherProperties,
        minItems: 1,
        items: matcher([], 'One case that the rule leaves alone.'),
        description: 'Cases that the rule leaves alone.',
    },
    mode: choice(policy_policy/* modes */.nI, 'Whether the rule holds calls back, or only records that it would have.'),
    activities: someOf({ type: 'string', pattern: '^[A-Z]{2,5}-[0-9]{2,3}$', title: '`AGT-07`' }, 'Activities that the rule is evidence for; controls are mapped to these, never to rules.'),
    examples: exampleLists,
}, ['id', 'effect', 'reason', 'when', 'examples'], 'One rule.');
const schema_exception = object({
    rule: schema_text('Id of the rule that leaves these calls alone; it denies or asks, and is no floor rule.'),
    owner: schema_text('Who answers for the exception.'),
    reason: schema_text('Why, in one sentence.'),
    expires: {
        type: 'string',
        pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
        title: 'a day, `2026-12-31`',
        description: 'The last day on which it holds, in UTC.',
    },
    when: matcher([], 'Which of the operations that the rule matches; every key must fit.'),
    examples: exampleLists,
}, ['rule', 'owner', 'reason', 'expires', 'when', 'examples'], 'One exception.');
const server = object({
    risk: choice(schema_risks, 'How dangerous the server is.'),
    tools: {
        type: 'object',
        additionalProperties: { enum: schema_risks },
        description: 'Risk of single tools; the others have the risk of the server.',
    },
    command: schema_text('Program that starts the server (stdio); a path that starts with `./` is relative to the policy file.'),
    args: {
        type: 'array',
        items: { type: 'string' },
        description: 'Its arguments; paths that start with `./` are relative to the policy file.',
    },
    env: { type: 'array', items: { type: 'string' }, description: 'Names of variables that the server is given.' },
}, ['risk'], 'One MCP server.');
/** JSON Schema (2020-12) of a policy file; published as `policies/schema/policy-v1.json`. */
const policySchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:agent-bouncer:schema:policy-v1',
    title: 'Agent Bouncer policy, version 1',
    ...object({
        version: { const: 1, description: 'The version of this format: `version: 1`.' },
        name: schema_text('Name of the policy, as reports show it.'),
        description: schema_text('What the policy is for.'),
        extends: texts('Packs by name, or policy files by relative path, that this policy builds on.'),
        unattended: choice(['deny', 'fail'], 'What `ask` means when nobody is there: deny the call, or fail the run.'),
        mode: choice(policy_policy/* modes */.nI, 'Whether rules hold calls back, or only record that they would have; floor rules always do.'),
        delegates: someOf({ enum: policy_policy/* grants */.gu }, 'What the tiers under this one may do besides tightening.'),
        lists: {
            type: 'object',
            additionalProperties: { type: 'array', items: { type: 'string' } },
            propertyNames: {
                pattern: '^(?!(workspace|home|tmp|guard)$)[a-z][a-z0-9_]*$',
                title: '`protected_branches` (lower case, words joined by underscores, not the name of a variable)',
            },
            description: 'Lists of values that rules use as `${name}`.',
        },
        adjudicator: object({
            enabled: { type: 'boolean', description: 'Whether open calls go to a model.' },
            model: schema_text('Model id, pinned.'),
            timeout_ms: {
                type: 'integer',
                minimum: 100,
                maximum: 120_000,
                description: 'Deadline for one verdict, retries included.',
            },
            instructions: schema_text('What this organisation wants the adjudicator to know.'),
        }, [], 'Layer 2: who decides what the rules leave open.'),
        limits: object({
            wall_clock_s: count('Seconds a run may take.'),
            turns: count('Model turns a run may take.'),
            calls: count('Tool calls a run may make.'),
            cost_usd: { type: 'number', exclusiveMinimum: 0, description: 'US dollars a run may spend on the model.' },
        }, [], 'Limits of one run.'),
        network: object({ air_gapped: { type: 'boolean', description: 'Refuse every connection of ours that leaves this machine.' } }, [], 'Our own connections.'),
        environment: object({
            allow: {
                type: 'array',
                items: { type: 'string', minLength: 1 },
                description: 'Names of variables that the agent may see besides PATH and locale.',
            },
        }, [], 'The environment of the agent.'),
        mcp: object({ servers: { type: 'object', additionalProperties: server, description: 'MCP servers by name.' } }, [], 'MCP servers the agent may use.'),
        rules: { type: 'array', items: rule, description: 'The rules; their order does not matter.' },
        exceptions: { type: 'array', items: schema_exception, description: 'Calls that rules leave alone for a time.' },
    }, ['version', 'name'], 'What an agent may do.'),
};

;// CONCATENATED MODULE: ./lib/policy/load.js








// Compiling the schema is most of the start-up of `policy check`: once per process.
let compiled;
const validator = () => {
    compiled ??= new _2020.Ajv2020({
        allErrors: true,
        verbose: true,
        strict: true,
        strictRequired: false,
        allowUnionTypes: true,
        strictTypes: false,
    }).compile(policySchema);
    return compiled;
};
/**
 * Reads a policy and everything that it extends. Throws one `InputError` with every problem of every file when what is
 * left would only give follow-up errors; otherwise the problems are in the answer, and the rules that have one are not.
 */
function loadPolicy(source, resolve) {
    return loadTiers([{ tier: 'repository', source }], resolve);
}
/** Reads the policies of several tiers as one, as `loadPolicy` does; in whatever order they are given. */
function loadTiers(given, resolve) {
    const problems = [];
    const files = [];
    const sources = [];
    let whole = true;
    const visit = (text, tier, above) => {
        if (sources.some(known => known.file === text.file))
            return;
        sources.push(text);
        const file = readPolicyFile(text, problems);
        whole &&= file?.whole ?? false;
        if (!file)
            return;
        for (const [index, reference] of (0,policy_policy/* listOf */.c3)(file.policy.extends ?? []).entries()) {
            const place = file.yaml.placeOf(Array.isArray(file.policy.extends) ? ['extends', index] : ['extends']);
            const next = resolved(reference, text, resolve, place, problems);
            if (next === undefined)
                whole = false;
            else if ([...above, text.file].includes(next.file)) {
                problems.push(cycle(reference, place));
                whole = false;
            }
            else
                visit(next, tier, [...above, text.file]);
        }
        files.push({ ...file, tier });
    };
    for (const tier of policy_file/* tiers */.c)
        for (const { source } of given.filter(one => one.tier === tier))
            visit(source, tier, []);
    if (!whole)
        throw new errors/* InputError */.dz(problems);
    const merged = mergePolicies(files);
    const { policy, placeOf, exceptionPlace } = merged;
    return { policy, files: sources, problems: [...problems, ...merged.problems], placeOf, exceptionPlace };
}
function cycle(reference, place) {
    const message = `\`${reference}\` extends this file in turn`;
    return { severity: 'error', code: 'EXTENDS_CYCLE', message, place, help: 'remove one of the two' };
}
function resolved(reference, from, resolve, place, problems) {
    try {
        return resolve(reference, from);
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        problems.push(...error.problems.map(problem => ({ ...problem, place: problem.place ?? place })));
        return undefined;
    }
}
function readPolicyFile(source, problems) {
    const yaml = (0,yaml_file/* readYaml */.gM)(source);
    problems.push(...yaml.problems);
    if (yaml.value === undefined)
        return undefined;
    const validate = validator();
    problems.push(...(0,yaml_file/* schemaProblems */.Ic)(yaml, validate, 'POLICY_INVALID'));
    return (0,json/* isObject */.Gv)(yaml.value) ? { yaml, ...soundParts(yaml.value, validate.errors ?? []) } : undefined;
}
/** What other rules and files build on: without it, what is said of them would be wrong. */
const foundations = ['extends', 'lists', 'mcp', 'exceptions'];
/** What no error is about: a rule that is not as it must be takes nothing away from the others. */
function soundParts(value, errors) {
    const broken = new Set(errors.map(({ instancePath }) => instancePath.split('/').slice(1, 3).join('/')));
    const keys = new Set([...broken].map(path => path.split('/')[0] ?? ''));
    const sound = Object.entries(value).filter(([key]) => key === 'rules' || !keys.has(key));
    const rules = Array.isArray(value['rules']) ? value['rules'] : [];
    return {
        policy: Object.fromEntries(sound),
        rules: rules.map((rule, index) => ({ rule, index })).filter(({ index }) => !broken.has(`rules/${index}`)),
        whole: !foundations.some(key => keys.has(key)),
    };
}


/***/ }),

/***/ 85:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ tiers)
/* harmony export */ });
/**
 * Who speaks, from the strongest: the organisation, whose policy is handed in by whoever runs the agent; the
 * repository, whose `policy.yaml` is under version control; the run, for what one task needs to be held to besides. A
 * tier under another tightens, replaces what is `overridable`, and does what every tier above it leaves to it by
 * `delegates`. `extends` is no tier: who builds on a policy speaks for what comes out.
 */
const tiers = ['organisation', 'repository', 'run'];


/***/ })

};

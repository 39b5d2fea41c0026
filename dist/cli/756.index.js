export const id = 756;
export const ids = [756];
export const modules = {

/***/ 756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addCheck: () => (/* binding */ addCheck)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/catalog.js
var catalog = __webpack_require__(3619);
// EXTERNAL MODULE: ./lib/adapters/policy-files.js
var policy_files = __webpack_require__(6286);
// EXTERNAL MODULE: ./lib/adapters/policy-places.js
var policy_places = __webpack_require__(6213);
// EXTERNAL MODULE: ./lib/compliance/load.js + 3 modules
var load = __webpack_require__(9034);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/interpret/interpret.js + 1 modules
var interpret = __webpack_require__(3633);
// EXTERNAL MODULE: ./lib/operation.js
var operation = __webpack_require__(4250);
// EXTERNAL MODULE: ./lib/shell/interpret.js + 30 modules
var shell_interpret = __webpack_require__(2161);
// EXTERNAL MODULE: ./lib/shell/programs/index.js + 174 modules
var programs = __webpack_require__(1055);
// EXTERNAL MODULE: ./lib/interpret/tools.js
var tools = __webpack_require__(2026);
;// CONCATENATED MODULE: ./lib/interpret/knowledge.js




/** The tools by which the client itself reads what MCP servers offer. */
const mcpTools = ['ReadMcpResourceTool', 'ListMcpResourcesTool'];
/** What is known of tools and programs, for whoever looks for mistakes in a policy. */
const knowledge = {
    tools: [...tools/* tools */.Y.flatMap(tool => tool.names), ...mcpTools],
    programs: programs/* programs */.c.flatMap(program => program.names),
    /** What the calls of a tool can be, as its examples say; nothing for one that can do anything. */
    kindsOf(name) {
        const tool = (0,tools/* findTool */.S)(name);
        if (mcpTools.includes(name))
            return ['call'];
        if (tool === undefined || runsCommands.includes(name))
            return undefined;
        const kinds = tool.examples.flatMap(({ operations }) => operations.map(text => text.split(' ', 1)[0]));
        return operation/* operationKinds */.x.filter(kind => kind !== 'unknown' && kinds.includes(kind));
    },
    /** The name under which a program that is called by this text is matched. */
    nameOf(text) {
        if (!/^[\w./+-]+$/.test(text))
            return undefined;
        const first = (0,shell_interpret/* interpretShell */.W)(text, { cwd: '/', home: '/' }).find(({ kind }) => kind === 'execute');
        return first?.kind === 'execute' ? first.program : undefined;
    },
    /** The sub-commands of a program; empty when it has none, nothing when its entry is a function. */
    subcommandsOf(name) {
        const spec = specOf(name);
        return spec && namesBelow(spec);
    },
    /** The options of a program and of its sub-commands; nothing when its entry is a function. */
    flagsOf(name) {
        const spec = specOf(name);
        return spec && flagsBelow(spec);
    },
};
const runsCommands = ['Bash', 'Monitor'];
function specOf(name) {
    const analyse = (0,programs/* findProgram */.K)(name)?.analyse;
    return typeof analyse === 'object' ? analyse : undefined;
}
function namesBelow({ subcommands = {} }) {
    return Object.entries(subcommands).flatMap(([name, spec]) => [
        name,
        ...namesBelow(spec).map(inner => `${name} ${inner}`),
    ]);
}
function flagsBelow({ flags = '', values = {}, subcommands = {} }) {
    const own = [flags, ...Object.keys(values)].flatMap(text => text.split(/\s+/)).filter(Boolean);
    return [...own.map(flag => flag.replace(/=$/, '')), ...Object.values(subcommands).flatMap(flagsBelow)];
}

// EXTERNAL MODULE: ./lib/policy/compile.js + 2 modules
var compile = __webpack_require__(8147);
// EXTERNAL MODULE: ./lib/policy/exception.js
var exception = __webpack_require__(3887);
;// CONCATENATED MODULE: ./lib/policy/lint/proof.js
/** Rules that their own examples do not prove, and examples that another rule decides. */
function proof({ own }, trials) {
    return own.flatMap(rule => {
        const matching = trials.filter(trial => trial.rule === rule && trial.list === 'match');
        const overruled = matching.flatMap(trial => overruledBy(rule, trial));
        const proven = matching.some(trial => decides(rule, trial));
        return proven || matching.length === 0 || overruled.length === matching.length
            ? overruled
            : [...overruled, unproven(rule)];
    });
}
/** True when the call would be decided otherwise without the rule. */
function decides(rule, { evaluation, operations }) {
    return effectOf(evaluation, operations.length) !== effectOf(evaluation, operations.length, rule);
}
/** The effect of the rules that matched, with or without one of them. */
function effectOf({ matches }, count, without) {
    const left = matches.filter(({ rule }) => rule !== without);
    for (const effect of ['deny', 'ask'])
        if (left.some(({ rule }) => rule.effect === effect))
            return effect;
    return new Set(left.map(({ operation }) => operation)).size < count || count === 0 ? 'open' : 'allow';
}
function overruledBy(rule, { evaluation, index }) {
    const stricter = rule.effect === 'allow' ? ['deny', 'ask'] : rule.effect === 'ask' ? ['deny'] : [];
    const other = evaluation.matches.find(match => stricter.includes(match.rule.effect))?.rule;
    if (other === undefined)
        return [];
    const past = other.effect === 'deny' ? 'denied' : 'left to a person';
    return [
        {
            code: 'EXAMPLE_OVERRULED',
            rule: rule.id,
            path: ['examples', 'match', index],
            message: `this call is ${past} by rule \`${other.id}\`, whatever rule \`${rule.id}\` says`,
            help: 'show a call that the rule decides',
        },
    ];
}
function unproven(rule) {
    return {
        code: 'RULE_UNPROVEN',
        rule: rule.id,
        path: ['examples', 'match'],
        message: `no example shows that rule \`${rule.id}\` is needed: without it, each is decided as before`,
        help: 'add a call that no other rule decides',
    };
}

;// CONCATENATED MODULE: ./lib/policy/lint/coverage.js

/** Which rules the examples, and the calls of a log if there is one, exercise. */
function coverage({ policy }, trials, log) {
    return (policy.rules ?? []).map(rule => {
        const seen = matching(rule, trials);
        const logged = log && matching(rule, log);
        return {
            rule: rule.id,
            effect: rule.effect,
            examples: seen.length,
            proving: seen.filter(trial => decides(rule, trial)).length,
            ...(logged ? { calls: logged.length, deciding: logged.filter(call => decides(rule, call)).length } : {}),
        };
    });
}
function matching(rule, all) {
    return all.filter(({ evaluation }) => evaluation.matches.some(match => match.rule === rule));
}

// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(6413);
// EXTERNAL MODULE: ./lib/schema-problem.js
var schema_problem = __webpack_require__(874);
// EXTERNAL MODULE: ./lib/policy/examples.js
var examples = __webpack_require__(4507);
// EXTERNAL MODULE: ./lib/policy/policy.js
var policy = __webpack_require__(3506);
// EXTERNAL MODULE: ./lib/policy/lint/inclusion.js
var inclusion = __webpack_require__(268);
;// CONCATENATED MODULE: ./lib/policy/lint/breadth.js



/** Rules that match whatever there is of a kind. */
function breadth({ own }) {
    return own.flatMap(rule => {
        if (rule.unless !== undefined || !matchesAll(rule.when))
            return [];
        const kinds = (0,inclusion/* kindsOf */.tG)(rule);
        if (rule.effect === 'allow')
            return [tooWide(rule, kinds.join(', '))];
        const all = operation/* operationKinds */.x.every(kind => kind === 'unknown' || kinds.includes(kind));
        return all ? [nothingLeft(rule)] : [];
    });
}
/** Texts that leave nothing out. */
const universal = /^(\*+|\/\*\*|\*\*\/\*\*?|\/\*\*\/\*\*?|\^?(\.\*)?\$?|\.\+)$/;
function matchesAll(when) {
    return Object.keys(when).every(key => {
        if (key === 'operation')
            return true;
        return (0,policy/* listOf */.c3)(when[key]).some(value => typeof value === 'string' && universal.test(value));
    });
}
function tooWide(rule, kinds) {
    return {
        code: 'RULE_MATCHES_ALL',
        rule: rule.id,
        path: ['when'],
        message: `rule \`${rule.id}\` allows every operation of the kind ${kinds}`,
        help: 'name what is meant: a path, programs, hosts, names',
    };
}
function nothingLeft(rule) {
    return {
        code: 'RULE_MATCHES_ALL',
        rule: rule.id,
        path: ['when'],
        message: `rule \`${rule.id}\` matches every call: no other rule can allow anything`,
        help: 'name what is meant, or leave the rule out: what no rule allows is not allowed',
    };
}

// EXTERNAL MODULE: ./lib/policy/variables.js
var variables = __webpack_require__(247);
;// CONCATENATED MODULE: ./lib/policy/lint/context.js


/** The matchers of a rule, and where they stand. */
function matchersOf(rule) {
    const several = Array.isArray(rule.unless);
    const unless = (0,policy/* listOf */.c3)(rule.unless ?? []);
    return [
        { matcher: rule.when, path: ['when'], lets: rule.effect === 'allow' },
        ...unless.map((matcher, i) => ({
            matcher,
            path: several ? ['unless', i] : ['unless'],
            lets: rule.effect !== 'allow',
        })),
    ];
}
/** Every text of a rule's matchers under the given keys. */
function textsOf(rule, keys) {
    return matchersOf(rule).flatMap(({ matcher, path, lets }) => keys.flatMap(key => {
        const value = matcher[key];
        if (value === undefined)
            return [];
        return (0,policy/* listOf */.c3)(value).flatMap((text, i) => {
            const at = [...path, key, ...(Array.isArray(value) ? [i] : [])];
            return typeof text === 'string' ? [{ rule, key, text, path: at, lets, matcher }] : [];
        });
    }));
}
/** True when a text stands for what a list holds, which a policy on top may lengthen. */
function usesList(text, lists) {
    return (0,variables/* variablesIn */.DF)(text).some(name => Object.hasOwn(lists, name));
}

;// CONCATENATED MODULE: ./lib/policy/lint/expressions.js

/** Regular expressions that fit more than they look as if they did. */
function expressions({ own }) {
    return own.flatMap(rule => textsOf(rule, ['command', 'code'])).flatMap(expressionFindings);
}
function expressionFindings(found) {
    const { text, key, lets, rule, path } = found;
    const suspect = (message, help) => ({
        code: 'PATTERN_SUSPECT',
        rule: rule.id,
        path,
        message,
        help,
    });
    const all = [];
    const dot = looseDot(text);
    if (dot !== undefined)
        all.push(suspect(`in \`${expressions_short(text)}\`, the dot of \`${dot}\` stands for any character`, 'write `\\.`'));
    const alternatives = alternativesIn(text);
    const loose = alternatives.filter(one => !isAnchored(one));
    // What starts with a blank is meant to stand somewhere behind the program.
    const [first] = loose.filter(one => !/^\(*(\?:)?( |\\s)/.test(one));
    if (first !== undefined && loose.length < alternatives.length)
        all.push(suspect(`in \`${expressions_short(text)}\`, \`^\` binds only some of the alternatives`, 'write `^(one|other)$`'));
    else if (first !== undefined && key === 'command' && lets)
        all.push(suspect(`\`${expressions_short(text)}\` is not anchored: it fits anywhere in a command`, 'start it with `^` and the program'));
    else if (key === 'command' && lets && path[0] === 'when' && !alternatives.every(one => /(\$|\\b|\\z)\)*$/.test(one)))
        all.push(suspect(`\`${expressions_short(text)}\` lets anything follow`, 'end it with `$`, and say which arguments may come'));
    return all;
}
function expressions_short(text) {
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
/** A word with a dot in it that looks like the name of a file or a host: `package.json`, `example.com`. */
function looseDot(pattern) {
    const plain = outsideClasses(pattern);
    const match = /(?<![\\\w-])[\w-]*[A-Za-z0-9]\.[a-z]{2,10}(?![\w*+?{])/.exec(plain);
    return match?.[0];
}
/** The pattern with blanks in the place of its character classes and of what is escaped. */
function outsideClasses(pattern) {
    return pattern.replaceAll(/\\./g, '  ').replaceAll(/\[[^\]]*\]/g, found => ' '.repeat(found.length));
}
/** The alternatives outside of all parentheses; `^(a|b)$` is one. */
function alternativesIn(pattern) {
    const found = [];
    let depth = 0;
    let start = 0;
    for (const [i, c] of outsideClasses(pattern).split('').entries()) {
        if (c === '(')
            depth += 1;
        else if (c === ')')
            depth -= 1;
        else if (c === '|' && depth === 0) {
            found.push(pattern.slice(start, i));
            start = i + 1;
        }
    }
    return [...found, pattern.slice(start)];
}
function isAnchored(alternative) {
    return /^(\(\?[a-z]+\))?\(*(\?:)?(\^|\\A|\.\*)/.test(alternative);
}

;// CONCATENATED MODULE: ./lib/policy/lint/lists.js

/** Lists that no rule uses, so that what they protect is not protected. */
function lists({ rules, ownLists, lists: values }) {
    const used = new Set(rules.flatMap(usedBy));
    return ownLists.flatMap((name) => {
        if (!used.has(name))
            return [
                {
                    code: 'LIST_UNUSED',
                    path: ['lists', name],
                    at: 'key',
                    message: `no rule uses the list \`${name}\``,
                    help: `write \`\${${name}}\` where its values are meant, or remove it`,
                },
            ];
        if ((values[name] ?? []).length > 0)
            return [];
        return [
            {
                code: 'LIST_UNUSED',
                path: ['lists', name],
                at: 'key',
                message: `the list \`${name}\` is empty: the rules that use it match nothing by it`,
                help: 'name its values',
            },
        ];
    });
}
function usedBy(rule) {
    return (0,variables/* variablesIn */.DF)(JSON.stringify([rule.when, rule.unless ?? []]));
}

;// CONCATENATED MODULE: ./lib/policy/lint/patterns.js


/** Texts of matchers that look like slips of whoever wrote them. */
function patterns({ own }) {
    return own.flatMap(rule => [
        ...textsOf(rule, [
            'tool',
            'path',
            'program',
            'subcommand',
            'flag',
            'language',
            'host',
            'method',
            'remote',
            'name',
            'target',
            'ref',
            'variable',
            'server',
            'all_flags',
            'only_flags',
        ])
            .map(found => blanks(found) ?? homeless(found) ?? checks[found.key]?.(found))
            .filter(finding => finding !== undefined),
    ]);
}
function suspect({ rule, path }, message, help) {
    return { code: 'PATTERN_SUSPECT', rule: rule.id, path, message, help };
}
function blanks(found) {
    if (found.text.trim() === found.text)
        return undefined;
    return suspect(found, `\`${found.text}\` starts or ends with a blank`, `write \`${found.text.trim()}\``);
}
/** What a shell would fill in, and no policy does. */
function homeless(found) {
    const written = /^~(?=\/|$)|\$HOME\b|\$\(pwd\)|\$PWD\b|(?<=\/)~(?=\/)/.exec(found.text)?.[0];
    if (written === undefined)
        return undefined;
    const meant = written.includes('~') || written.includes('HOME') ? '${home}' : '${workspace}';
    return suspect(found, `\`${written}\` in \`${found.text}\` is not filled in`, `write \`${meant}\``);
}
/** Names that are folders wherever they are met. */
const folders = /^(\.(ssh|aws|azure|gnupg|kube|docker|git|github|gitlab|circleci|claude|config|cache|local|husky|vscode|idea|venv|devcontainer)|src|tests?|docs?|lib|libs|bin|dist|build|node_modules|vendor|packages|scripts|target|venv|__pycache__|migrations|workflows|hooks)$/;
/** Accounts that are the same on every machine of their kind. */
const machineUsers = /^(runner|runneradmin|vsts|circleci|jenkins|gitlab-runner|buildkite-agent|ubuntu|debian|ec2-user|azureuser|vagrant|node|app|git|vscode|codespace|www-data|Shared|linuxbrew)$/;
function checkPath(found) {
    const { text } = found;
    if (text.includes('\\'))
        return suspect(found, `\`${text}\` holds a backslash`, 'write paths with `/`');
    const personal = /^\/(home|Users)\/([\w.-]+)(\/|$)/.exec(text);
    if (personal && !machineUsers.test(personal[2] ?? ''))
        return suspect(found, `\`${text}\` is about the folder of \`${personal[2]}\` only`, `write \`\${home}${text.slice(personal[0].length - (personal[3]?.length ?? 0))}\``);
    if (text.length > 1 && text.endsWith('/'))
        return suspect(found, `\`${text}\` is the folder itself, not what is in it`, `write \`${text}**\``);
    const last = text.split('/').at(-1) ?? '';
    if (folders.test(last) && text.includes('/'))
        return suspect(found, `\`${text}\` is the folder itself, not what is in it`, `write \`${text}/**\``);
    if (/(^|\/)\*\*\/\*\./.test(text) || !/\/\*$/.test(text) || text === '/*')
        return undefined;
    const meant = `${text}*`;
    // Deleting what lies in a folder and reading what lies in it are different things: only what holds back is looked at.
    return found.lets || (0,policy/* listOf */.c3)(found.matcher.path).includes(meant)
        ? undefined
        : suspect(found, `\`${text}\` leaves out what is deeper in the folder`, `write \`${meant}\``);
}
function checkHost(found) {
    const { text, lets } = found;
    const kind = /^[a-z]+:/.test(text) && !text.includes('://');
    if (kind || text.startsWith('[') || text === '*')
        return undefined;
    if (/:\d+$/.test(text))
        return suspect(found, `\`${text}\` holds a port`, 'write the host alone, and the number under `port`');
    if (text.includes('/'))
        return suspect(found, `\`${text}\` is an address, not a host`, 'write the name between `//` and the next `/`');
    const star = text.lastIndexOf('*');
    if (star < 0)
        return undefined;
    const rest = text.slice(star + 1);
    if (lets && !/^\.[\w-]+(\.[\w-]+)+$/.test(rest))
        return suspect(found, `\`${text}\` also fits hosts of strangers, for \`*\` crosses dots`, 'write `*.example.com`');
    const bare = text.replace(/^\*\./, '');
    if (lets || star !== 0 || bare === text || bare.includes('*'))
        return undefined;
    const named = (0,policy/* listOf */.c3)(found.matcher.host).map(host => host.toLowerCase());
    if (named.includes(bare.toLowerCase()))
        return undefined;
    return suspect(found, `\`${text}\` leaves out \`${bare}\` itself`, `add \`${bare}\``);
}
function checkBranch(found) {
    const { text } = found;
    if (!text.startsWith('refs/heads/'))
        return undefined;
    return suspect(found, `\`${text}\` never fits: branches have their short names`, `write \`${text.slice(11)}\``);
}
function checkVariable(found) {
    if (!/^\$(?!\{)|=/.test(found.text))
        return undefined;
    return suspect(found, `\`${found.text}\` never fits: a name holds neither \`$\` nor \`=\``, 'write the name alone');
}
function checkFlag(found) {
    if (!/\s/.test(found.text))
        return undefined;
    return suspect(found, `\`${found.text}\` never fits: a flag is one word`, 'write each flag for itself');
}
const methods = /^(\*|get|head|post|put|patch|delete|options|connect|trace|query|propfind|report|mkcol|move|copy|lock|unlock)$/i;
/** What is wrong with the values of single keys. */
const checks = {
    path: checkPath,
    host: checkHost,
    method: found => methods.test(found.text) || found.text.includes('*')
        ? undefined
        : suspect(found, `\`${found.text}\` is no HTTP method`, 'write `GET`, `POST` and the like'),
    target: checkBranch,
    name: checkVariable,
    variable: checkVariable,
    flag: checkFlag,
    all_flags: checkFlag,
    only_flags: checkFlag,
};

;// CONCATENATED MODULE: ./lib/policy/lint/shadows.js



/** Rules that decide nothing because others already do, and exceptions that take everything or nothing away. */
function shadows(context) {
    return context.own.flatMap(rule => [...shadowOf(rule, context), ...exceptionFindings(rule, context)]);
}
const strictness = (rule) => policy/* effects */.zb.indexOf(rule.effect);
/** Another rule that leaves this one nothing to decide, said once for each pair. */
function shadowOf(rule, context) {
    const { rules, lists } = context;
    const index = rules.indexOf(rule);
    for (const [at, other] of rules.entries()) {
        if (other === rule || !holds(other, context) || strictness(other) < strictness(rule))
            continue;
        // A floor rule holds where the other may be loosened.
        if (rule.floor === true && other.floor !== true && rule.effect === other.effect)
            continue;
        if (!(0,inclusion/* coversRule */.Pw)(other, rule, lists))
            continue;
        const same = (0,inclusion/* coversRule */.Pw)(rule, other, lists) && (0,inclusion/* coversMatcher */.x0)(rule.when, other.when, lists);
        if (rule.effect !== other.effect)
            return [same ? contradicted(rule, other) : overruled(rule, other)];
        if (!same)
            return [shadowed(rule, other)];
        if (at < index || !context.own.includes(other))
            return [redundant(rule, other)];
    }
    return [];
}
/** A rule that only watches, or that has exceptions, leaves others their work. */
function holds(rule, { excepted }) {
    return rule.mode !== 'audit' && !excepted.includes(rule.id);
}
const past = { allow: 'allowed', ask: 'left to a person', deny: 'denied' };
function contradicted(rule, other) {
    return {
        code: 'RULE_CONTRADICTED',
        rule: rule.id,
        path: ['when'],
        message: `rule \`${rule.id}\` says ${rule.effect} to what rule \`${other.id}\` says ${other.effect} to`,
        help: `the stricter of the two always wins; remove \`${rule.id}\`, or add what it means to the \`unless\` of \`${other.id}\``,
    };
}
function overruled(rule, other) {
    return {
        code: 'RULE_SHADOWED',
        rule: rule.id,
        path: ['when'],
        message: `rule \`${rule.id}\` never decides: all that it matches is ${past[other.effect]} by rule \`${other.id}\``,
        help: `remove \`${rule.id}\`, or narrow \`${other.id}\``,
    };
}
function shadowed(rule, other) {
    return {
        code: 'RULE_SHADOWED',
        rule: rule.id,
        path: ['when'],
        message: `rule \`${rule.id}\` adds nothing: all that it matches is already ${past[other.effect]} by rule \`${other.id}\``,
        help: `remove \`${rule.id}\`, or narrow \`${other.id}\``,
    };
}
function redundant(rule, other) {
    return {
        code: 'RULE_REDUNDANT',
        rule: rule.id,
        path: ['when'],
        message: `rule \`${rule.id}\` matches exactly what rule \`${other.id}\` matches`,
        help: 'keep one of the two',
    };
}
function exceptionFindings(rule, { lists }) {
    const several = Array.isArray(rule.unless);
    return (0,policy/* listOf */.c3)(rule.unless ?? []).flatMap((exception, i) => {
        const path = several ? ['unless', i] : ['unless'];
        if ((0,inclusion/* coversMatcher */.x0)(exception, rule.when, lists))
            return [
                {
                    code: 'RULE_NEVER_MATCHES',
                    rule: rule.id,
                    path,
                    message: `rule \`${rule.id}\` never matches: this exception takes away all of \`when\``,
                    help: 'narrow the exception',
                },
            ];
        // A list may grow in a policy on top, and then the exception has its use.
        const listed = [...Object.values(rule.when), ...Object.values(exception)]
            .flatMap(value => (0,policy/* listOf */.c3)(value))
            .some(text => typeof text === 'string' && usesList(text, lists));
        if (listed || !(0,inclusion/* areDisjoint */.hQ)(exception, rule.when, lists))
            return [];
        return [
            {
                code: 'EXCEPTION_UNUSED',
                rule: rule.id,
                path,
                message: `this exception of rule \`${rule.id}\` never fits what \`when\` matches`,
                help: 'remove it, or correct its pattern',
            },
        ];
    });
}

// EXTERNAL MODULE: ./lib/near-miss.js
var near_miss = __webpack_require__(9098);
// EXTERNAL MODULE: ./lib/policy/lint/names.js
var names = __webpack_require__(734);
;// CONCATENATED MODULE: ./lib/policy/lint/strangers.js





/** What no call of any tool, and no program that is known, can ever be. */
function strangers(context) {
    return context.own
        .flatMap(rule => [
        ...textsOf(rule, ['tool']).map(found => toolFinding(found, context)),
        ...textsOf(rule, ['program']).map(found => programFinding(found, context)),
        ...textsOf(rule, ['subcommand']).map(found => subcommandFinding(found, context)),
        ...textsOf(rule, ['flag', 'all_flags', 'only_flags']).map(found => flagFinding(found, context)),
        ...matchersOf(rule).map(({ matcher, path }) => serverFinding(rule.id, matcher, path, context)),
    ])
        .filter(finding => finding !== undefined);
}
function never({ rule, path }, message, help) {
    return { code: 'RULE_NEVER_MATCHES', rule: rule.id, path, message, help };
}
const isLiteral = (text) => !/[*$]/.test(text);
function toolFinding(found, { knowledge }) {
    const { text, rule } = found;
    const known = knowledge.tools.filter(tool => (0,names/* overlapsName */.Q)(text, tool));
    if ((0,names/* overlapsName */.Q)(text, 'mcp__*'))
        return undefined;
    if (known.length === 0) {
        const near = knowledge.tools.find(tool => tool.toLowerCase() === text.toLowerCase());
        if (near === undefined && (0,inclusion/* kindsOf */.tG)(rule).includes('unknown'))
            return undefined;
        return never(found, `no tool is called \`${text}\``, near ? `did you mean \`${near}\`?` : ((0,near_miss/* suggestion */.h)(text, knowledge.tools) ?? 'name a tool of the client'));
    }
    const wanted = (0,inclusion/* kindsOf */.tG)(rule);
    const possible = known.flatMap(tool => knowledge.kindsOf(tool) ?? wanted);
    if (wanted.some(kind => kind === 'unknown' || possible.includes(kind)))
        return undefined;
    const is = [...new Set(possible)].map(kind => `\`${kind}\``).join(', ');
    return never(found, `a call of \`${text}\` is never ${wanted.map(kind => `\`${kind}\``).join(' or ')}`, `it is ${is}`);
}
function programFinding(found, { knowledge }) {
    const { text } = found;
    if (/\s/.test(text.trim()))
        return never(found, `no program is called \`${text}\``, 'write the program alone, and the rest under `subcommand` or `flag`');
    if (!isLiteral(text))
        return undefined;
    if (text.includes('/')) {
        const name = text.startsWith('/') ? knowledge.nameOf(text) : undefined;
        if (text.startsWith('/') && (name === undefined || name === text))
            return undefined;
        const help = name === undefined ? 'write the bare name, or `${workspace}/…`' : `write \`${name}\``;
        return never(found, `a program is never matched as \`${text}\``, help);
    }
    if (knowledge.programs.includes(text))
        return undefined;
    // There are many programs, and names of real ones differ by a letter.
    const near = knowledge.programs.find(name => name.length === text.length && isSlip(name, text));
    return near === undefined ? undefined : slip(found, `no program is called \`${text}\``, near);
}
/** A slip of the hand in a word long enough for that: capitals, two letters that changed places, or one too many or few. */
function isSlip(one, other) {
    if (one.toLowerCase() === other.toLowerCase())
        return true;
    const [long, short] = one.length >= other.length ? [one, other] : [other, one];
    if (short.length < 5 || long.length - short.length > 1)
        return false;
    const at = [...long].findIndex((letter, i) => letter !== short[i]);
    if (long.length > short.length)
        return long.slice(0, at) + long.slice(at + 1) === short;
    return long.slice(0, at) + (long[at + 1] ?? '') + (long[at] ?? '') + long.slice(at + 2) === short;
}
/** The literal programs of the matcher that a text stands in, or of the rule's `when`. */
function programsOf({ matcher, rule }) {
    const programs = (0,policy/* listOf */.c3)((matcher.program ?? rule.when.program ?? []));
    return programs.every(isLiteral) ? programs : [];
}
function subcommandFinding(found, { knowledge }) {
    const programs = programsOf(found);
    const known = programs.map(program => knowledge.subcommandsOf(program));
    if (programs.length === 0 || found.text === '*')
        return undefined;
    if (known.every(subcommands => subcommands?.length === 0))
        return never(found, 'no program of this rule has sub-commands', 'write `command`, or leave `subcommand` out');
    const all = known.flatMap(subcommands => subcommands ?? []);
    if (known.includes(undefined) || all.some(name => (0,names/* overlapsName */.Q)(found.text, name)))
        return undefined;
    const near = all.find(name => isSlip(name, found.text));
    return near === undefined
        ? undefined
        : slip(found, `no program of this rule has the sub-command \`${found.text}\``, near);
}
function flagFinding(found, { knowledge }) {
    const programs = programsOf(found);
    const known = programs.map(program => knowledge.flagsOf(program));
    if (programs.length === 0 || known.includes(undefined) || !isLiteral(found.text))
        return undefined;
    const flags = known.flatMap(all => all ?? []);
    const [name = ''] = found.text.split('=', 1);
    if (flags.includes(name))
        return undefined;
    const letters = /^-([A-Za-z]{2,4})$/.exec(name)?.[1];
    if (letters !== undefined && [...letters].every(letter => flags.includes(`-${letter}`)))
        return {
            ...never(found, `\`${name}\` fits only these letters in this order`, `write each flag for itself: ${[...letters].map(letter => `\`-${letter}\``).join(', ')}`),
            code: 'PATTERN_SUSPECT',
        };
    // A denial may name what the entry leaves out, so only what looks like a slip is said.
    const near = flags.find(flag => isSlip(flag, name));
    return near === undefined ? undefined : slip(found, `no program of this rule has the flag \`${name}\``, near);
}
function slip(found, message, near) {
    return { ...never(found, message, `did you mean \`${near}\`?`), code: 'PATTERN_SUSPECT' };
}
/** A server that no policy lists is `unlisted`, whatever the rule says of its risk. */
function serverFinding(rule, { server, risk }, path, { servers }) {
    if (server === undefined || risk === undefined)
        return undefined;
    const risks = (0,policy/* listOf */.c3)(risk);
    if (risks.includes('unlisted'))
        return undefined;
    const listed = Object.keys(servers).some(name => (0,policy/* listOf */.c3)(server).some(text => (0,names/* overlapsName */.Q)(text, name)));
    if (listed)
        return undefined;
    return {
        code: 'RULE_NEVER_MATCHES',
        rule,
        path: [...path, 'server'],
        message: `no policy lists the MCP server \`${(0,policy/* listOf */.c3)(server).join('`, `')}\`, so its risk is \`unlisted\``,
        help: 'list it under `mcp.servers`',
    };
}

;// CONCATENATED MODULE: ./lib/policy/lint/wording.js
/** Reasons that tell an agent or an auditor nothing. */
function wording({ own }) {
    return own.flatMap(rule => {
        const why = emptiness(rule);
        if (why === undefined)
            return [];
        return [
            {
                code: 'RULE_UNEXPLAINED',
                rule: rule.id,
                path: ['reason'],
                message: `the reason of rule \`${rule.id}\` ${why}`,
                help: 'say in one sentence what would go wrong, or why it is safe; agents and auditors read it',
            },
        ];
    });
}
const empty = /^(because|reasons?|todo|tbd|fixme|xxx|n\/?a|none|no|yes|ok(ay)?|fine|safe|unsafe|bad|good|danger(ous)?|risky?|security( reasons?)?|for security|safety|policy|our policy|see (above|below|docs?)|test(ing)?|deny|denied|allow(ed)?|ask|forbidden|not allowed|prohibited|blocked|it is (safe|unsafe|bad|dangerous|allowed|forbidden|not allowed)|as (agreed|discussed)|obvious(ly)?|temporary|default|\W*)$/i;
function emptiness(rule) {
    const reason = rule.reason.trim().replace(/[.!\s]+$/, '');
    if (empty.test(reason))
        return 'says nothing';
    const words = (text) => text
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter(Boolean)
        .join(' ');
    if (words(reason) === words(rule.id))
        return 'only repeats its id';
    return undefined;
}

;// CONCATENATED MODULE: ./lib/policy/lint/lint.js












/** Every check. To add one, add its file and its line here. */
const lint_checks = [
    shadows,
    breadth,
    strangers,
    patterns,
    expressions,
    lists,
    wording,
    proof,
];
/**
 * What looks like a mistake in a policy: warnings, in the order of the file. Only the file itself is looked
 * at; those that it extends count as what is already decided.
 */
function lintPolicy(input) {
    const { loaded, compiled, interpret, knowledge } = input;
    const yaml = loaded.yamlOf(input.file ?? loaded.files[0]?.file ?? '');
    if (yaml === undefined)
        return [];
    const { policy } = compiled ?? loaded;
    const rules = policy.rules ?? [];
    const context = {
        rules,
        own: rules.filter(rule => loaded.placeOf(rule.id).file === yaml.file),
        excepted: (policy.exceptions ?? []).map(exception => exception.rule),
        lists: policy.lists ?? {},
        ownLists: (0,json/* isObject */.Gv)(yaml.value) && (0,json/* isObject */.Gv)(yaml.value['lists']) ? Object.keys(yaml.value['lists']) : [],
        servers: policy.mcp?.servers ?? {},
        knowledge,
        interpret,
    };
    const trials = compiled ? exampleTrials(compiled, interpret) : [];
    const placeOf = ({ rule, path = [], at }) => rule === undefined ? yaml.placeOf(path, at) : loaded.placeOf(rule, path, at);
    const found = lint_checks.flatMap(check => check(context, trials));
    return (0,errors/* firstProblems */.fr)(found, finding => ({
        severity: 'warning',
        code: finding.code,
        message: finding.message,
        place: placeOf(finding),
        ...(finding.help === undefined ? {} : { help: finding.help }),
    })).sort(schema_problem/* byPlace */.h);
}
/** Every example of every rule, as the whole policy decides it. */
function exampleTrials(compiled, interpret) {
    const bound = compiled.bind(examples/* exampleScope */.dp);
    const context = { home: examples/* exampleScope */.dp.home[0] ?? '/', servers: compiled.policy.mcp?.servers ?? {} };
    return (compiled.policy.rules ?? []).flatMap(rule => ['match', 'no_match'].flatMap(list => (rule.examples[list] ?? []).flatMap((example, index) => {
        const call = (0,examples/* exampleCall */.LF)(example);
        if ('problem' in call)
            return [];
        const operations = interpret(call, context);
        return [{ rule, list, index, example, operations, evaluation: bound.evaluate(operations, call.tool) }];
    })));
}

;// CONCATENATED MODULE: ./lib/render/coverage.js
const colours = { allow: 'green', ask: 'yellow', deny: 'red' };
/** Which rules the examples and the calls of a log exercise, as a table, and those that never decide. */
function renderCoverage(rows, paint) {
    const logged = rows.some(({ calls }) => calls !== undefined);
    const cells = rows.map(row => [
        row.rule,
        row.effect,
        String(row.examples),
        String(row.proving),
        ...(logged ? [String(row.calls ?? 0), String(row.deciding ?? 0)] : []),
    ]);
    const head = ['rule', 'effect', 'examples', 'proving', ...(logged ? ['calls', 'deciding'] : [])];
    const widths = head.map((title, i) => Math.max(title.length, ...cells.map(row => row[i]?.length ?? 0)));
    const line = (row) => row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
    return [
        paint('dim', line(head)),
        ...cells.map((row, i) => paintEffect(line(row), rows[i]?.effect ?? 'ask', widths[0] ?? 0, paint)),
        ...silent('no example proves', rows.filter(({ proving }) => proving === 0)),
        ...(logged
            ? silent('no call of the log is matched by', rows.filter(({ calls }) => calls === 0))
            : []),
    ].join('\n');
}
/** The effect is the second cell, behind the padded name. */
function paintEffect(line, effect, width, paint) {
    const start = width + 2;
    return line.slice(0, start) + paint(colours[effect], effect) + line.slice(start + effect.length);
}
function silent(what, rows) {
    return rows.length === 0 ? [] : [`${what}: ${rows.map(({ rule }) => rule).join(', ')}`];
}

// EXTERNAL MODULE: ./lib/render/problem.js
var problem = __webpack_require__(6059);
// EXTERNAL MODULE: ./lib/cli/help.js
var help = __webpack_require__(931);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/mask.js
var mask = __webpack_require__(1176);
// EXTERNAL MODULE: ./lib/cli/options.js
var options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/cli/policies.js + 1 modules
var policies = __webpack_require__(3578);
;// CONCATENATED MODULE: ./lib/cli/commands/check.js



















function addCheck(program, io, done) {
    program
        .command('check')
        .summary('compile policies, run their examples, look for mistakes')
        .description('Reads each policy with everything it extends, compiles it, and runs the examples of every rule. Warns of what looks like a mistake: rules that never match or never decide, patterns that fit more than they seem to, examples that prove nothing. All problems are shown at once, each at its line.')
        .argument('[files...]', 'policies, by path or pack name (default: policy.yaml here, else the pack `default`)')
        .option('--strict', 'take warnings for errors')
        .option('--coverage', 'show which rules the examples exercise, and the calls of --log')
        .addOption((0,options/* organisationOption */.eJ)())
        .addOption((0,options/* noOrganisationOption */.TL)())
        .addOption((0,options/* tightenOption */.B0)())
        .option('--log <log...>', 'with --coverage: bundles, `events.jsonl`, or JSON Lines as `policy decide` reads them')
        .addOption((0,options/* formatOption */.Bx)(['terminal', 'json']))
        .addHelpText('after', (0,help/* guide */.R)({
        examples: [
            'policy check',
            'policy check --strict default policies/*.yaml --format json',
            'policy check policy.yaml --coverage --log out/*',
            'policy check --organisation ../organisation.yaml',
        ],
        exits: {
            0: 'all are valid',
            3: 'a policy is invalid, or has warnings and --strict is given, or invalid input',
        },
    }))
        .action((files, options) => {
        const given = files.length > 0 ? files : [undefined];
        const results = given.map(file => checkOne((0,policy_places/* tierFiles */.eC)({ ...options, policy: file }, io.cwd, io.environment), options, io));
        if (options.format === 'json')
            io.out(JSON.stringify({ policies: results }, null, 2));
        else
            for (const result of results)
                if ('digest' in result)
                    printGood(result, io);
        const found = results.flatMap(result => ('problems' in result ? result.problems : (result.warnings ?? [])));
        const wrong = found.some(({ severity }) => severity === 'error');
        if (found.length > 0 && options.format !== 'json') {
            if (wrong)
                throw new errors/* InputError */.dz(found);
            io.err((0,problem/* renderProblems */.x)(found, io.paint));
        }
        done(wrong ? cli_io/* exitCodes */.hS.invalid : cli_io/* exitCodes */.hS.ok);
    });
}
function printGood(result, { out, paint, cwd }) {
    const name = (0,external_node_path_.relative)(cwd, result.file) || result.file;
    const above = result.organisation === undefined ? '' : ` under ${(0,external_node_path_.relative)(cwd, result.organisation)}`;
    out(`${paint('green', 'ok')} ${name}${above}: ${result.rules} rules, ${result.examples} examples hold, digest ${result.digest.slice(0, 12)}`);
    if (result.coverage)
        out(renderCoverage(result.coverage, paint));
}
function checkOne(files, options, io) {
    const file = files.repository;
    try {
        const loaded = (0,policy_files/* loadFiles */.aY)(files);
        const read = readingOnce();
        const compiled = compiledOr(loaded, read);
        const found = mistakesIn(files, loaded, read, compiled, options.strict === true);
        if ('digest' in compiled && found.every(({ severity }) => severity === 'warning'))
            return good({ files, loaded, compiled }, found, options, io);
        return { file, problems: found };
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            return { file, problems: error.problems.map(mask/* maskProblem */.o) };
        throw error;
    }
}
function compiledOr(loaded, read) {
    try {
        // The catalogue is read only where a rule names something of it.
        const named = (loaded.policy.rules ?? []).some(({ activities = [] }) => activities.length > 0);
        return (0,compile/* compilePolicy */.C_)(loaded, read, named ? { activities: activityIds() } : {});
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            return error;
        throw error;
    }
}
/** Compiling a policy and looking for mistakes in it read the same examples. */
function readingOnce() {
    const known = new Map();
    return (call, context) => {
        const key = JSON.stringify([call.tool, call.input]);
        const operations = known.get(key) ?? (0,interpret/* interpret */.U)(call, context);
        known.set(key, operations);
        return operations;
    };
}
function activityIds() {
    return (0,load/* loadCatalog */.a)((0,catalog/* catalogFiles */.t)()).activities.map(({ id }) => id);
}
function mistakesIn({ repository, run }, loaded, read, compiled, strict) {
    const whole = 'digest' in compiled ? { compiled } : {};
    const warnings = [repository, ...(run === undefined ? [] : [run])].flatMap(file => lintPolicy({ loaded, file, ...whole, interpret: read, knowledge: knowledge }));
    return [
        ...('digest' in compiled ? [] : compiled.problems),
        ...(0,exception/* expiredExceptions */.WC)(loaded, (0,policy_places/* today */.Ec)()),
        ...warnings.map(warning => (strict ? { ...warning, severity: 'error' } : warning)),
    ].map(mask/* maskProblem */.o);
}
function good(opened, warnings, options, io) {
    const { policy, digest } = opened.compiled;
    const { organisation } = opened.files;
    const rules = policy.rules ?? [];
    const examples = rules.flatMap(rule => [...rule.examples.match, ...(rule.examples.no_match ?? [])]);
    return {
        file: opened.files.repository,
        ...(organisation === undefined ? {} : { organisation }),
        name: policy.name,
        digest,
        rules: rules.length,
        examples: examples.length,
        ...(warnings.length > 0 ? { warnings } : {}),
        ...(options.coverage ? { coverage: coverageOf(opened, options.log ?? [], io) } : {}),
    };
}
function coverageOf({ compiled }, logs, io) {
    const trials = exampleTrials(compiled, interpret/* interpret */.U);
    if (logs.length === 0)
        return coverage(compiled, trials);
    const decide = (0,policies/* createDecider */.$1)(compiled, io);
    const looked = (0,policies/* readLogs */.o_)(logs, io.cwd).calls.map(({ call, workspace }) => decide(call, workspace));
    return coverage(compiled, trials, looked);
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

/***/ 3578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $1: () => (/* binding */ createDecider),
  tX: () => (/* binding */ openPolicy),
  o_: () => (/* binding */ readLogs)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/files.js
var adapters_files = __webpack_require__(4683);
// EXTERNAL MODULE: ./lib/adapters/folders.js
var folders = __webpack_require__(6729);
// EXTERNAL MODULE: ./lib/adapters/policy-files.js
var policy_files = __webpack_require__(6286);
// EXTERNAL MODULE: ./lib/adapters/policy-places.js
var policy_places = __webpack_require__(6213);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(6413);
// EXTERNAL MODULE: ./lib/tool-call.js
var tool_call = __webpack_require__(6938);
;// CONCATENATED MODULE: ./lib/audit/past-calls.js



/**
 * Reads the calls of a log: events of a run or of a local session, or JSON Lines as `policy decide` takes them. The log
 * keeps inputs masked and cut; a call that is not there as it was is lost, and says why.
 */
function readPastCalls(file, text) {
    const calls = [];
    const lost = [];
    let workspace;
    for (const [index, row] of text.split('\n').entries()) {
        if (row.trim() === '')
            continue;
        const at = { file, line: index + 1 };
        const value = parse(row);
        if (!(0,json/* isObject */.Gv)(value)) {
            lost.push({ ...at, why: 'the line is not a JSON object' });
            continue;
        }
        workspace = workspaceOf(value) ?? workspace;
        const read = (0,json/* isObject */.Gv)(value['body']) ? readEvent(value['type'], value['body']) : readCall(value);
        if (read === undefined)
            continue;
        if ('why' in read)
            lost.push({ ...at, ...read });
        else {
            const time = typeof value['at'] === 'string' ? { at: value['at'] } : {};
            calls.push({ ...at, workspace: workspace ?? read.call.cwd, ...time, ...read });
        }
    }
    return { calls, lost };
}
function parse(row) {
    try {
        return JSON.parse(row);
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}
/** Where the run that the following events belong to works; sessions do not say, and work where their calls do. */
function workspaceOf({ type, body }) {
    if (type !== 'run.started' || !(0,json/* isObject */.Gv)(body))
        return undefined;
    return typeof body['workspace'] === 'string' ? body['workspace'] : undefined;
}
function readEvent(type, body) {
    if (type !== 'call.decided' && type !== 'call.referred')
        return undefined;
    const decision = (0,json/* isObject */.Gv)(body['decision']) ? body['decision'] : {};
    const recorded = (0,json/* isObject */.Gv)(body['call']) ? body['call'] : {};
    const whole = wholeCall(recorded);
    if ('why' in whole || type === 'call.referred')
        return 'why' in whole ? whole : { ...whole, answer: 'referred' };
    const { rule, outcome } = decision;
    const answer = answers[outcome]?.(rule !== undefined);
    return {
        ...whole,
        ...(answer === undefined ? {} : { answer }),
        ...(typeof rule === 'string' ? { rule } : {}),
        ...(typeof outcome === 'string' && Object.hasOwn(answers, outcome) ? { outcome: outcome } : {}),
    };
}
/** What the rules said when the decision came about like this; nothing when they were not asked. */
const answers = {
    'allowed-by-rule': () => 'allow',
    'let-through-by-audit': () => 'audit',
    'denied-by-rule': () => 'deny',
    'approved-by-model': () => 'open',
    'denied-by-model': () => 'open',
    'model-unavailable': () => 'open',
    'model-timed-out': () => 'open',
    'model-unparseable': () => 'open',
    'approved-by-human': byRule => (byRule ? 'ask' : 'open'),
    'denied-by-human': byRule => (byRule ? 'ask' : 'open'),
    'nobody-to-ask': byRule => (byRule ? 'ask' : 'open'),
    'not-understood': () => 'open',
};
function readCall(value) {
    const whole = wholeCall({
        id: 'line',
        session: 'replay',
        tool: value['tool_name'],
        input: value['tool_input'],
        cwd: value['cwd'],
    });
    if ('why' in whole)
        return whole;
    const { decision, rule } = value;
    const known = ['allow', 'deny', 'ask', 'open'].find(answer => answer === decision);
    return {
        ...whole,
        ...(known === undefined ? {} : { answer: known }),
        ...(typeof rule === 'string' ? { rule } : {}),
    };
}
const masked = /\[secret:[\w-]+:[0-9a-f]+\]/;
const cut = /… \[\d+ characters more\]$/;
function wholeCall(recorded) {
    const { input, tool, cwd } = recorded;
    if (typeof input === 'string' && cut.test(input))
        return { why: 'the log holds only the beginning of the input' };
    const parsed = (0,tool_call/* parseToolCall */.u)({
        id: recorded['id'],
        session_id: recorded['session'],
        tool_name: tool,
        tool_input: input,
        cwd,
        agent_id: recorded['agent'],
    });
    if ('problem' in parsed)
        return { why: `not a call: ${parsed.problem}` };
    const texts = [parsed.call.tool, parsed.call.cwd, ...[...(0,json/* stringsOf */.iw)(parsed.call.input)].map(({ text }) => text)];
    if (texts.some(text => masked.test(text)))
        return { why: 'the log masks a secret in the input' };
    if (texts.some(text => cut.test(text)))
        return { why: 'the log holds only the beginning of the input' };
    return parsed;
}

// EXTERNAL MODULE: ./lib/interpret/interpret.js + 1 modules
var interpret = __webpack_require__(3633);
// EXTERNAL MODULE: ./lib/policy/compile.js + 2 modules
var compile = __webpack_require__(8147);
// EXTERNAL MODULE: ./lib/policy/diff/standing.js
var standing = __webpack_require__(7658);
;// CONCATENATED MODULE: ./lib/cli/policies.js











/** Reads and compiles what the options or an argument name. Throws `InputError` with every problem. */
function openPolicy(given, { cwd, environment }) {
    const files = (0,policy_places/* tierFiles */.eC)(given, cwd, environment);
    const loaded = (0,policy_files/* loadFiles */.aY)(files);
    return { files, loaded, compiled: (0,compile/* compilePolicy */.C_)(loaded, interpret/* interpret */.U) };
}
/** As large as a whole bundle may be. */
const maxLogBytes = 1024 * 1024 * 1024;
/** The calls of logs, in their order. A folder is a bundle, and its `events.jsonl` is meant. */
function readLogs(files, cwd) {
    const read = files.map(given => {
        const file = (0,external_node_path_.resolve)(cwd, given);
        const folder = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isDirectory() === true;
        return readPastCalls(given, (0,adapters_files/* readText */.yR)(folder ? (0,external_node_path_.join)(file, 'events.jsonl') : file, maxLogBytes).text);
    });
    return { calls: read.flatMap(({ calls }) => calls), lost: read.flatMap(({ lost }) => lost) };
}
/** Decides calls of the past: no file of this machine plays a part, so links are not followed. */
function createDecider(compiled, io) {
    const home = (0,external_node_os_.homedir)();
    const guard = [(0,folders/* configFolder */.v)(io.environment), (0,folders/* stateFolder */.y)(io.environment)];
    const bound = new Map();
    const boundFor = (workspace) => {
        const scope = { workspace, home: [home], tmp: ['/tmp'], guard, today: (0,policy_places/* today */.Ec)() };
        const policy = bound.get(workspace) ?? compiled.bind(scope);
        bound.set(workspace, policy);
        return policy;
    };
    const context = { home, servers: compiled.policy.mcp?.servers ?? {} };
    return (call, workspace) => {
        const operations = (0,interpret/* interpret */.U)(call, context);
        const evaluation = boundFor(workspace).evaluate(operations, call.tool);
        return { said: (0,standing/* saidBy */.TT)(evaluation), operations, evaluation };
    };
}


/***/ }),

/***/ 7658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   TT: () => (/* binding */ saidBy)
/* harmony export */ });
/* unused harmony export standings */
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7127);

/** What a policy says of a call, from the loosest; `audit` lets pass and records, `open` leaves it to a judge. */
const standings = ['allow', 'audit', 'open', 'ask', 'deny'];
function saidBy(evaluation) {
    const standing = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .passesByAudit */ .e)(evaluation) ? 'audit' : evaluation.effect;
    const found = standing === 'audit' ? (evaluation.audited ?? []) : evaluation.matches;
    const winners = found.filter(({ rule }) => standing === 'audit' || rule.effect === standing);
    return { standing, rules: [...new Set(winners.map(({ rule }) => rule.id))].sort() };
}
/** Which way it goes from one to the other; nothing when both are the same. */
function directionOf(from, to) {
    const step = standings.indexOf(to) - standings.indexOf(from);
    return step === 0 ? undefined : step < 0 ? 'loosened' : 'tightened';
}


/***/ }),

/***/ 268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pw: () => (/* binding */ coversRule),
/* harmony export */   hQ: () => (/* binding */ areDisjoint),
/* harmony export */   tG: () => (/* binding */ kindsOf),
/* harmony export */   x0: () => (/* binding */ coversMatcher)
/* harmony export */ });
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8147);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6298);
/* harmony import */ var _path_match_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7631);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3506);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(247);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(734);






/** How the values of a key are compared; a key that is not here only equals itself. */
const families = {
    tool: 'name',
    program: 'name',
    subcommand: 'name',
    language: 'name',
    name: 'name',
    target: 'name',
    server: 'name',
    remote: 'name',
    ref: 'name',
    variable: 'name',
    host: 'folded',
    method: 'folded',
    path: 'path',
    flag: 'set',
    only_flags: 'set',
    all_flags: 'all',
    port: 'set',
    what: 'set',
    risk: 'set',
};
/** True when it is certain that the outer matcher fits every operation that the inner one fits. */
function coversMatcher(outer, inner, lists) {
    return Object.keys(outer).every(key => {
        if (outer[key] === undefined)
            return true;
        if (inner[key] === undefined)
            return false;
        if (key === 'operation')
            return isWithin(inner.operation, outer.operation);
        return coversKey(key, outer[key], inner[key], lists);
    });
}
/** True when it is certain that every operation of the inner rule is one of the outer rule, its exceptions included. */
function coversRule(outer, inner, lists) {
    if (!coversMatcher(outer.when, inner.when, lists))
        return false;
    const left = (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(inner.unless ?? []);
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(outer.unless ?? []).every(exception => left.some(other => coversMatcher(other, exception, lists)) || areDisjoint(exception, inner.when, lists));
}
function coversKey(key, outer, inner, lists) {
    const family = families[key];
    if (family === undefined)
        return (0,_compile_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(outer) === (0,_compile_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(inner);
    if (family === 'set')
        return isWithin(inner, outer);
    if (family === 'all')
        return isWithin(outer, inner);
    const [wide, narrow] = [textsIn(outer, lists), textsIn(inner, lists)];
    if (family === 'path')
        return coversPaths(wide, narrow);
    const fold = (text) => (family === 'folded' ? text.toLowerCase() : text);
    return narrow.every(text => wide.some(pattern => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .coversName */ .K)(fold(pattern), fold(text))));
}
/** True when it is certain that no operation fits both. */
function areDisjoint(one, other, lists) {
    return Object.keys(one).some(key => {
        const [left, right] = [one[key], other[key]];
        if (left === undefined || right === undefined)
            return false;
        if (typeof left === 'boolean')
            return left !== right;
        if (key === 'operation' || key === 'port' || key === 'what' || key === 'risk')
            return !(0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(left).some(value => (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(right).includes(value));
        const family = families[key];
        if (family !== 'name' && family !== 'folded')
            return false;
        const fold = (text) => (family === 'folded' ? text.toLowerCase() : text);
        return !textsIn(left, lists).some(a => textsIn(right, lists).some(b => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .overlapsName */ .Q)(fold(a), fold(b))));
    });
}
function isWithin(inner, outer) {
    const allowed = (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(outer);
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(inner).every(value => allowed.includes(value));
}
function textsIn(value, lists) {
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(value).flatMap(text => (0,_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .withLists */ .u7)(text, lists));
}
/** Names that no folder has, so that only what covers any folder covers these. */
const nowhere = {
    workspace: '/\uE010workspace',
    home: ['/\uE010home'],
    tmp: ['/\uE010tmp'],
    guard: ['/\uE010guard'],
};
/** Each alternative of a path pattern, as segments; nothing for one that cannot be compared. */
function alternativesOf(text) {
    // In the name of a file, a bracket is no wildcard.
    if (text.includes('['))
        return undefined;
    return (0,_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .withScope */ .v4)(text, nowhere)
        .map(_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .compilePath */ .H)
        .flatMap(made => ('problem' in made ? [] : made.alternatives));
}
function coversPaths(outer, inner) {
    const wide = outer.flatMap(text => alternativesOf(text) ?? []);
    return inner.every(text => alternativesOf(text)?.every(segments => wide.some(pattern => coversPath(pattern, segments))));
}
function coversPath(outer, inner) {
    // A pattern that floats leaves alone the trees above what it names, which others reach: it only equals itself.
    const floats = outer[0] === '**' && outer.some(segment => segment !== '**');
    if (floats)
        return outer.join('/') === inner.join('/');
    return (0,_path_match_js__WEBPACK_IMPORTED_MODULE_5__/* .covers */ .hU)(outer, (0,_path_match_js__WEBPACK_IMPORTED_MODULE_5__/* .shapeOf */ .F5)({ path: `/${inner.join('/')}`, glob: true }));
}
/** The kinds of operation that a rule is about. */
function kindsOf(rule) {
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(rule.when.operation);
}


/***/ }),

/***/ 734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ coversName),
/* harmony export */   Q: () => (/* binding */ overlapsName)
/* harmony export */ });
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8927);

/** True when every text that the inner pattern fits, the outer one fits too; `*` stands for any text. */
function coversName(outer, inner) {
    const [wide, narrow] = [[...outer], [...inner]];
    return (0,_segment_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(wide.length, narrow.length, (from, i, j) => {
        const [left, right] = [wide[i], narrow[j]];
        if (left === undefined && right === undefined)
            return true;
        if (left === '*')
            return from(i + 1, j) || from(i, j + 1);
        return left !== undefined && left === right && from(i + 1, j + 1);
    });
}
/** True when some text fits both patterns. */
function overlapsName(one, other) {
    const [first, second] = [[...one], [...other]];
    return (0,_segment_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(first.length, second.length, (from, i, j) => {
        const [left, right] = [first[i], second[j]];
        if (left === undefined && right === undefined)
            return true;
        if (left === '*' || right === '*')
            return from(i + 1, j) || from(i, j + 1);
        return left !== undefined && left === right && from(i + 1, j + 1);
    });
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

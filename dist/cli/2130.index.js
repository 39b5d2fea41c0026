export const id = 2130;
export const ids = [2130];
export const modules = {

/***/ 2130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addLearn: () => (/* binding */ addLearn)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./lib/adapters/files.js
var files = __webpack_require__(4683);
// EXTERNAL MODULE: ./lib/adapters/store/keys.js
var keys = __webpack_require__(2604);
// EXTERNAL MODULE: ./lib/interpret/interpret.js + 1 modules
var interpret = __webpack_require__(3633);
// EXTERNAL MODULE: ./lib/policy/compile.js + 2 modules
var compile = __webpack_require__(8147);
// EXTERNAL MODULE: ./lib/policy/examples.js
var examples = __webpack_require__(4507);
// EXTERNAL MODULE: ./lib/policy/command-line.js
var command_line = __webpack_require__(5778);
;// CONCATENATED MODULE: ./lib/policy/learn/never.js
/** What runs code or commands that it is given: a rule for it would be a rule for anything. */
const never = new Set([
    // Shells and what reads commands like one.
    'ash bash busybox csh dash elvish eval exec expect fish ksh mksh nu osascript powershell pwsh rbash sh source tcsh tmux',
    'screen xonsh zsh .',
    // Interpreters and their consoles.
    'awk bun clojure deno dotnet-script elixir erl escript gawk ghci groovy guile irb java jshell julia jython kotlin lua',
    'luajit mawk nawk node nodejs ocaml perl php pry psysh pypy pypy3 python python2 python3 R racket Rscript ruby sbcl',
    'scala sed swift tclsh ts-node tsx',
    // Runners of packages and of tasks that a file of the project names.
    'ant bazel bundle bunx cargo composer conda corepack dlx dotnet gem go gradle gradlew just make mise mvn npm npx nx',
    'pdm pip pip3 pipenv pipx pixi pnpm pnpx poetry rake rye task tox turbo uv uvx yarn',
    // What runs the rest of its line, or what its files say.
    'ansible ansible-playbook chroot chrt command coproc daemonize doas docker entr env fakeroot find flock gdb git-bash ionice',
    'kubectl ld.so lldb ltrace make-wrapper nerdctl nice nohup nsenter numactl parallel podman proot runuser script setpriv',
    'setsid ssh ssh-agent stdbuf strace su sudo systemd-run taskset time timeout trap unshare valgrind watch watchexec xargs xvfb-run',
    // Editors and pagers with commands of their own.
    'ed emacs ex less more nano nvim vi view vim vimdiff',
].flatMap(line => line.split(' ')));
/** True for shells, interpreters, package runners and wrappers, in whatever version: `python3.12`, `node-20`. */
function isNeverLearned(program) {
    const name = program.split('/').at(-1) ?? program;
    return never.has(name) || never.has(name.replace(/[-.]?[\d.]+$/, ''));
}

;// CONCATENATED MODULE: ./lib/policy/learn/narrow.js



/** The operation as a rule may name it, or in one sentence why no rule is made of it. */
function narrow(operation, tool) {
    const made = (name, ...parts) => ({
        key: JSON.stringify([operation.kind, tool, ...parts]),
        name,
        operation,
    });
    switch (operation.kind) {
        case 'unknown':
            return { why: 'it was not understood' };
        case 'evaluate':
            return { why: 'it runs code' };
        case 'execute':
            return executeFault(operation) ?? made(nameOfProgram(operation), ...shapeOfCommand(operation));
        case 'read':
        case 'write':
        case 'delete': {
            if (operation.glob || /[*?[\]{}]/.test(operation.path))
                return { why: 'it has wildcards' };
            return made(`${operation.kind} ${operation.path}`, operation.tree ?? false, placeOf(operation));
        }
        case 'connect': {
            const { host, port, method } = operation;
            if (host.includes('*'))
                return { why: 'it has wildcards' };
            if (method === undefined && !/^[a-z]+:/.test(host))
                return { why: 'how it connects is not known' };
            return made(`${host} ${method ?? ''}`, host, port, method);
        }
        case 'change': {
            const { what, name, target, force } = operation;
            if (target === undefined)
                return { why: 'what it changes is not known' };
            if (`${name}${target}`.includes('*'))
                return { why: 'it has wildcards' };
            return made(`${name} ${target}`, what, name, target, force ?? false);
        }
        case 'call':
            return callFault(operation) ?? made(`${operation.server} ${operation.tool}`, operation.server, operation.risk);
    }
}
function callFault({ server, tool, risk }) {
    if (risk === 'unlisted' || risk === 'forbidden')
        return { why: `the MCP server \`${server}\` or its tool is ${risk}; that is for an operator to change` };
    return `${server}${tool}`.includes('*') ? { why: 'it has wildcards' } : undefined;
}
function executeFault({ program, args }) {
    if (isNeverLearned(program))
        return { why: `\`${program}\` runs whatever it is given` };
    if (args.includes(undefined))
        return { why: 'a part of it was known only at run time' };
    if (isBelow(program, examples/* exampleScope */.dp.workspace))
        return { why: 'the agent can change the program' };
    return /[*?[\]]/.test(`${program}${args.join('')}`) ? { why: 'it has wildcards' } : undefined;
}
function nameOfProgram({ program, subcommand }) {
    return [program.split('/').at(-1), subcommand].filter(Boolean).join(' ');
}
/** The program, its sub-command, its flags as a set, and how many other words there are. */
function shapeOfCommand({ program, subcommand, args }) {
    const flags = args.filter(arg => arg?.startsWith('-'));
    return [program, subcommand, [...flags].sort(), args.length - flags.length];
}
/** Where in the workspace a path lies, or the path itself where it lies elsewhere. */
function placeOf({ path }) {
    return isBelow(path, examples/* exampleScope */.dp.workspace) ? (path.split('/')[2] ?? '') : path;
}
const isBelow = (path, folder) => path.startsWith(`${folder}/`);
/** The matcher that fits these operations, which have one key, and no other; with `folders`, all of the one they share. */
function matcherOf(operations, tool, folders) {
    const [first] = operations;
    switch (first?.kind) {
        case 'execute':
            return commandMatcher(operations.filter(operation => operation.kind === 'execute'), folders);
        case 'read':
        case 'write':
        case 'delete':
            return pathMatcher(first, operations, folders);
        case 'connect': {
            const { host, port, method } = first;
            const exact = { ...(port === undefined ? {} : { port }), ...(method === undefined ? {} : { method }) };
            return { operation: 'connect', tool, host, ...exact };
        }
        case 'change': {
            const { what, name, target = '', force = false } = first;
            return { operation: 'change', tool, what, name, target, force };
        }
        case 'call':
            return { operation: 'call', tool, server: first.server, risk: first.risk };
        default:
            return undefined;
    }
}
function pathMatcher({ kind, tree }, operations, folders) {
    const paths = [...new Set(operations.map(({ path }) => path))];
    // A rule cannot tell a file from a tree: who deleted files of a folder did not delete the folder.
    const folder = kind === 'delete' || !folders ? undefined : sharedFolder(paths);
    const named = folder === undefined || paths.length === 1 ? paths : [`${folder}/**`];
    return {
        operation: kind,
        path: named.map(path => withVariable(tree && !path.endsWith('/**') ? `${path}/**` : path)),
    };
}
function withVariable(path) {
    for (const [name, folder] of [
        ['workspace', examples/* exampleScope */.dp.workspace],
        ['home', examples/* exampleScope */.dp.home[0] ?? ''],
    ])
        if (path === folder || isBelow(path, folder))
            return `\${${name}}${path.slice(folder.length)}`;
    return path;
}
/** The folder inside the workspace that all paths share; nothing when that would be the workspace itself. */
function sharedFolder(paths) {
    const folders = paths.map(path => path.split('/').slice(0, -1));
    const [first = []] = folders;
    const differs = first.findIndex((name, i) => folders.some(other => other[i] !== name));
    const folder = first.slice(0, differs < 0 ? first.length : differs).join('/');
    return isBelow(folder, examples/* exampleScope */.dp.workspace) ? folder : undefined;
}
function commandMatcher(operations, folders) {
    const [{ program, subcommand } = { program: '', subcommand: undefined }] = operations;
    const lines = [...new Set(formsOf(operations).flatMap(form => patternsOf(form, folders)))].sort();
    return {
        operation: 'execute',
        program,
        ...(subcommand === undefined ? {} : { subcommand }),
        command: lines.length === 1 ? `^${lines[0]}$` : `^(${lines.join('|')})$`,
    };
}
/** Commands whose flags stand at the same places. */
function formsOf(operations) {
    const forms = new Map();
    for (const operation of operations) {
        const form = JSON.stringify(operation.args.map(arg => (arg?.startsWith('-') ? arg : '')));
        forms.set(form, [...(forms.get(form) ?? []), operation]);
    }
    return [...forms.values()];
}
function patternsOf(operations, folders) {
    const wide = folders ? generalised(operations) : undefined;
    return wide === undefined ? operations.map(operation => escaped((0,command_line/* commandLine */.a)(operation))) : [wide];
}
/** A path that stays where it starts: no `..`, no hidden names. */
const below = '([\\w-][\\w.-]*/)*[\\w-][\\w.-]*';
const isBelowStart = new RegExp(`^${below}$`);
/** One pattern for commands that differ in one path only, all of them in one folder of the workspace. */
function generalised(operations) {
    const [first, ...rest] = operations.map(({ args }) => args.map(arg => arg ?? ''));
    if (first === undefined)
        return undefined;
    const varying = first.map((_, i) => i).filter(i => rest.some(args => args[i] !== first[i]));
    const [at] = varying;
    if (at === undefined || varying.length > 1)
        return undefined;
    const values = [first, ...rest].map(args => args[at] ?? '');
    if (!values.every(value => isBelowStart.test(value)))
        return undefined;
    const folder = sharedFolder(values.map(value => `${examples/* exampleScope */.dp.workspace}/${value}`));
    if (folder === undefined)
        return undefined;
    const start = folder.slice(examples/* exampleScope */.dp.workspace.length + 1);
    const mark = '\uE000';
    const line = (0,command_line/* commandLine */.a)({
        kind: 'execute',
        described: false,
        program: operations[0]?.program ?? '',
        args: first.with(at, mark),
    });
    return escaped(line).replace(`'${mark}'`, `${escaped(start)}/${below}`);
}
function escaped(text) {
    return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/policy/learn/near-misses.js


/** Look-alikes of what was seen that the rule leaves alone, tried out: a reader sees how far it reaches. */
function nearMisses(rule, seen, interpret) {
    const alone = (0,compile/* compileMerged */.kq)({ version: 1, name: 'learned', rules: [rule] }).bind(examples/* exampleScope */.dp);
    const tried = new Map(seen.flatMap(lookAlikes).map(example => [JSON.stringify(example), example]));
    return [...tried.values()]
        .filter(example => {
        const call = (0,examples/* exampleCall */.LF)(example);
        return !('problem' in call) && alone.evaluate(interpret(call), call.tool).matches.length === 0;
    })
        .slice(0, 2);
}
function lookAlikes(example) {
    if (typeof example === 'string') {
        if (!example.startsWith('Bash: '))
            return [`${example}_other`];
        const [program = ''] = example.slice('Bash: '.length).split(' ', 1);
        return [`${example} --other`, `Bash: ${program} other`];
    }
    return Object.entries(example.input).flatMap(([key, value]) => typeof value === 'string' ? [{ tool: example.tool, input: { ...example.input, [key]: other(value) } }] : []);
}
function other(value) {
    return /^https?:/.test(value) ? 'https://other.example/' : value.startsWith('/') ? `/other${value}` : `../${value}`;
}

;// CONCATENATED MODULE: ./lib/policy/learn/learn.js




/**
 * Rules from repeated approvals, each as narrow as what was seen, unless folders are asked for. Every rule is compiled with its examples before it is
 * proposed; none is made for what could run anything, for wildcards, or for what was not understood.
 */
function learnRules(all, compiled, interpret, { least, folders = false }) {
    const refusals = new Map();
    const groups = new Map();
    const context = { home: examples/* exampleScope */.dp.home[0] ?? '/', servers: compiled.policy.mcp?.servers ?? {} };
    const bound = compiled.bind(examples/* exampleScope */.dp);
    const refuse = (approval, why) => {
        const { tool, input } = approval.call;
        refusals.set(why, {
            why,
            count: (refusals.get(why)?.count ?? 0) + 1,
            call: refusals.get(why)?.call ?? { tool, input },
        });
    };
    const left = [];
    for (const given of all) {
        const approval = { ...given, call: inExampleFolder(given) };
        const operations = interpret(approval.call, context);
        const evaluation = bound.evaluate(operations, approval.call.tool);
        const settled = settledBy(evaluation);
        const open = evaluation.open.flatMap(index => operations[index] ?? []);
        const read = open.map(operation => narrow(operation, approval.call.tool));
        const fault = read.find(made => 'why' in made);
        const why = settled ?? elsewhere(given) ?? (fault && 'why' in fault ? fault.why : undefined);
        if (why !== undefined) {
            refuse(given, why);
            continue;
        }
        const narrows = read.filter(made => 'key' in made);
        for (const made of narrows) {
            const group = groups.get(made.key) ?? { narrows: [], approvals: [], tool: approval.call.tool };
            group.narrows.push(made);
            group.approvals.push(approval);
            groups.set(made.key, group);
        }
        left.push({ approval: given, operations, keys: narrows.map(({ key }) => key) });
    }
    const used = new Set((compiled.policy.rules ?? []).map(({ id }) => id));
    const enough = [...groups].filter(([, { approvals }]) => approvals.length >= least);
    const proposals = enough.flatMap(([, group]) => {
        const rule = ruleOf(group, folders, used, call => interpret(call, context));
        return rule ? [{ rule, approvals: group.approvals.length }] : [];
    });
    const sparing = (0,compile/* compileMerged */.kq)({
        ...compiled.policy,
        rules: [...(compiled.policy.rules ?? []), ...proposals.map(({ rule }) => rule)],
    }).bind(examples/* exampleScope */.dp);
    let spared = 0;
    for (const { approval, operations } of left) {
        if (sparing.evaluate(operations, approval.call.tool).effect === 'allow')
            spared += 1;
        else
            refuse(approval, `it was approved less than ${least} times`);
    }
    return { proposals, refusals: [...refusals.values()].sort((a, b) => b.count - a.count), spared };
}
function settledBy({ effect, matches, }) {
    if (effect === 'open')
        return undefined;
    if (effect === 'allow')
        return 'the policy already allows it';
    const rule = matches.find(match => match.rule.effect === effect)?.rule;
    return `rule \`${rule?.id}\` ${effect === 'ask' ? 'asks' : 'denies'}, and a rule that allows does not change that`;
}
function elsewhere({ call, workspace }) {
    return call.cwd === workspace ? undefined : 'it was made in another folder than that of the run';
}
/** The call as it would be in the folder in which examples take place. */
function inExampleFolder({ call, workspace }) {
    const moved = (text) => (workspace.length > 1 ? text.replaceAll(workspace, examples/* exampleScope */.dp.workspace) : text);
    return {
        ...call,
        cwd: moved(call.cwd),
        input: JSON.parse(JSON.stringify(call.input), (_key, value) => typeof value === 'string' ? moved(value) : value),
    };
}
/** The most examples that a rule of ours carries. */
const shown = 5;
function ruleOf(group, folders, used, interpret) {
    const when = matcherOf(group.narrows.map(({ operation }) => operation), group.tool, folders);
    if (when === undefined)
        return undefined;
    const match = distinct(group.approvals.map(({ call }) => exampleOf(call))).slice(0, shown);
    const rule = {
        id: freeId(group.narrows[0]?.name ?? 'call', used),
        effect: 'allow',
        reason: reasonOf(group.approvals),
        when,
        examples: { match },
    };
    const no = nearMisses(rule, match, interpret);
    const whole = no.length > 0 ? { ...rule, examples: { match, no_match: no } } : rule;
    used.add(whole.id);
    return whole;
}
function reasonOf(approvals) {
    const times = (by, who) => {
        const count = approvals.filter(approval => approval.by === by).length;
        return count === 0 ? [] : [`${who} ${count === 1 ? 'once' : `${count} times`}`];
    };
    return `approved ${[...times('person', 'by a person'), ...times('adjudicator', 'by the adjudicator')].join(' and ')}`;
}
function distinct(examples) {
    return [...new Map(examples.map(example => [JSON.stringify(example), example])).values()];
}
/** The short form where it says the same: a Bash command of one line. */
function exampleOf({ tool, input }) {
    const { command } = input;
    const plain = tool === 'Bash' && typeof command === 'string' && command.trim() === command && Object.keys(input).length === 1;
    if (tool.startsWith('mcp__') && Object.keys(input).length === 0)
        return tool;
    return plain ? `Bash: ${command}` : { tool, input };
}
function freeId(name, used) {
    const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    const base = ['learned', ...words].join('-').slice(0, 60).replace(/-$/, '');
    for (let n = 1;; n++) {
        const id = n === 1 ? base : `${base}-${n}`;
        if (!used.has(id))
            return id;
    }
}

// EXTERNAL MODULE: ./lib/policy/load.js + 8 modules
var load = __webpack_require__(258);
// EXTERNAL MODULE: ./lib/render/call-line.js
var call_line = __webpack_require__(1345);
;// CONCATENATED MODULE: ./lib/render/learned-rules.js
/** Rules as YAML, to be pasted under `rules:`; every text is quoted, so that it means what it says. */
function renderProposals(proposals) {
    return ['rules:', ...proposals.flatMap(({ rule }) => ruleLines(rule))].join('\n');
}
function ruleLines({ id, effect, reason, when, examples }) {
    const { match, no_match: other = [] } = examples;
    return [
        `  - id: ${id}`,
        `    effect: ${effect}`,
        `    reason: ${JSON.stringify(reason)}`,
        '    when:',
        ...Object.entries(when).map(([key, value]) => `      ${key}: ${JSON.stringify(value)}`),
        '    examples:',
        '      match:',
        ...match.map(example => `        - ${JSON.stringify(example)}`),
        ...(other.length > 0 ? ['      no_match:', ...other.map(example => `        - ${JSON.stringify(example)}`)] : []),
    ];
}

// EXTERNAL MODULE: ./lib/render/paint.js
var paint = __webpack_require__(9808);
// EXTERNAL MODULE: ./lib/scan/secrets/redact.js + 3 modules
var redact = __webpack_require__(7789);
// EXTERNAL MODULE: ./lib/cli/help.js
var help = __webpack_require__(931);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/options.js
var options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/cli/policies.js + 1 modules
var policies = __webpack_require__(3578);
// EXTERNAL MODULE: ./lib/cli/replayed.js
var replayed = __webpack_require__(4434);
;// CONCATENATED MODULE: ./lib/cli/commands/learn.js
















function addLearn(program, io, done) {
    program
        .command('learn')
        .summary('propose narrow rules from repeated approvals')
        .description('Looks in logs for calls that a person or the adjudicator approved again and again, and prints rules that allow just these, with examples, as YAML to paste. Changes nothing by itself.')
        .argument('<logs...>', 'bundles, or `events.jsonl` of runs')
        .addOption((0,options/* policyOption */.uN)())
        .addOption((0,options/* organisationOption */.eJ)())
        .addOption((0,options/* noOrganisationOption */.TL)())
        .addOption((0,options/* tightenOption */.B0)())
        .option('--min <n>', 'how often something must have been approved', wholeNumber, 3)
        .option('--folders', 'let paths that all lie in one folder of the workspace stand for that folder')
        .addOption((0,options/* formatOption */.Bx)(['terminal', 'json']))
        .addHelpText('after', (0,help/* guide */.R)({
        notes: [
            'A rule covers what was seen and nothing more: the same programs, words, flags and paths; --folders alone makes it broader.',
            'No rule is made for shells, interpreters, package runners, wrappers, wildcards, or what was not understood.',
        ],
        examples: ['policy learn out/* > proposed.yaml', 'policy learn --min 5 --folders --policy policy.yaml out/*'],
        exits: { 0: 'done, whether or not there is a proposal' },
    }))
        .action((logs, options) => {
        const { compiled, files } = (0,policies/* openPolicy */.tX)(options, io);
        const { calls, lost } = (0,policies/* readLogs */.o_)(logs, io.cwd);
        const approvals = calls.flatMap(approvalOf);
        const found = learnRules(approvals, compiled, interpret/* interpret */.U, { least: options.min, folders: options.folders });
        const learned = (0,replayed/* cleaner */.ZS)((0,redact/* createRedactor */.l)((0,keys.openKeys)(io.environment).fingerprint))(found);
        const yaml = renderProposals(learned.proposals);
        if (learned.proposals.length > 0)
            proveIt(yaml, JSON.stringify(compiled.policy.mcp ?? {}), files.organisation);
        if (options.format === 'json')
            io.out(JSON.stringify({ approvals: approvals.length, ...learned, lost: (0,replayed/* reasonsOf */.zM)(lost) }, null, 2));
        else {
            if (learned.proposals.length > 0)
                io.out(yaml);
            io.err(summary(learned, approvals.length, (0,replayed/* reasonsOf */.zM)(lost)));
        }
        done(cli_io/* exitCodes */.hS.ok);
    });
}
function wholeNumber(text) {
    if (!/^[1-9]\d{0,6}$/.test(text))
        throw new esm/* InvalidArgumentError */.Di('expected a whole number, at least 1');
    return Number(text);
}
function approvalOf({ call, workspace, outcome }) {
    if (outcome === 'approved-by-human')
        return [{ call, workspace, by: 'person' }];
    return outcome === 'approved-by-model' ? [{ call, workspace, by: 'adjudicator' }] : [];
}
/** What is printed compiles, and the tier above lets a repository say it; or nothing is printed. */
function proveIt(rules, mcp, organisation) {
    const text = `version: 1\nname: learned\nmcp: ${mcp}\n${rules}\n`;
    const above = organisation === undefined ? [] : [{ tier: 'organisation', source: (0,files/* readText */.yR)(organisation) }];
    const own = { tier: 'repository', source: { file: 'proposed rules', text } };
    (0,compile/* compilePolicy */.C_)((0,load/* loadTiers */.O)([...above, own], files/* resolveExtends */.QL), interpret/* interpret */.U);
}
function summary({ proposals, refusals, spared }, approvals, lost) {
    return [
        `${approvals} approvals; ${proposals.length} rules would have spared ${spared} of them`,
        ...refusals.map(({ why, count, call }) => `no rule for ${count}: ${why}, such as ${(0,paint/* printable */.g$)((0,call_line/* callLine */.L)(call)).slice(0, 160)}`),
        ...lost.map(({ why, count, first }) => `left out ${count}: ${why}, the first at ${first}`),
    ].join('\n');
}


/***/ }),

/***/ 1345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ callLine)
/* harmony export */ });
/** A call in one line: the command of a shell, the path or address of a tool, else its input. */
function callLine({ tool, input }) {
    const named = ['command', 'file_path', 'notebook_path', 'url', 'query', 'pattern'].find(key => typeof input[key] === 'string');
    const text = named === undefined ? JSON.stringify(input) : String(input[named]);
    return text === '{}' ? tool : `${tool}: ${text}`;
}


/***/ })

};

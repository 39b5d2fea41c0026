export const id = 4562;
export const ids = [4562];
export const modules = {

/***/ 4562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadScript: () => (/* binding */ loadScript)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(6413);
// EXTERNAL MODULE: ./lib/yaml-file.js
var yaml_file = __webpack_require__(7967);
;// CONCATENATED MODULE: ./lib/adapters/scripted-model/schema.js
const schema_text = (description) => ({ type: 'string', minLength: 1, description });
const object = (properties, required, description) => ({
    type: 'object',
    additionalProperties: false,
    properties,
    required,
    description,
});
const expectation = object({
    ok: { type: 'boolean', description: 'Whether the call must have run without an error.' },
    contains: schema_text('What the result must contain.'),
    lacks: schema_text('What the result must not contain.'),
    told: schema_text('What the model must be told besides the result, by a hook for example.'),
}, [], 'What must come back; the run fails when it does not.');
const turn = object({
    say: schema_text('Text of the turn.'),
    calls: {
        type: 'array',
        minItems: 1,
        items: object({
            tool: schema_text('The tool.'),
            input: { type: 'object', description: 'Its input; `${name}` is filled in.' },
            expect: expectation,
        }, ['tool', 'input'], 'One tool call.'),
        description: 'Tool calls of the turn, made in parallel.',
    },
    status: {
        type: 'integer',
        minimum: 400,
        maximum: 599,
        description: 'Answer with this HTTP status instead, as a failing server does.',
    },
    delay_ms: { type: 'integer', minimum: 0, maximum: 600_000, description: 'Wait before answering.' },
}, [], 'One turn of the model.');
const turns = {
    type: 'array',
    minItems: 1,
    items: turn,
    description: 'What the model says and does, turn by turn; after the last it is done.',
};
/** JSON Schema (2020-12) of a script; published as `policies/schema/script-v1.json`. */
const scriptSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:agent-bouncer:schema:script-v1',
    title: 'Agent Bouncer model script, version 1',
    ...object({
        version: { const: 1, description: 'The version of this format: `version: 1`.' },
        name: schema_text('What the script shows.'),
        task: schema_text('The task that `policy run` uses when none is given.'),
        values: {
            type: 'object',
            additionalProperties: { type: ['string', 'array'], items: { type: 'string' } },
            propertyNames: { pattern: '^[a-z][a-z0-9_]*$' },
            description: 'Values for `${name}`. The parts of a list are joined, so that no file need hold what looks like a secret.',
        },
        turns,
        threads: {
            type: 'object',
            additionalProperties: object({ turns }, ['turns'], 'One sub-agent.'),
            description: 'Turns of sub-agents, chosen by `[[script:NAME]]` in their prompt.',
        },
        adjudicator: {
            type: 'array',
            items: object({
                contains: schema_text('The answer is for questions that contain this text.'),
                risk: { enum: ['low', 'medium', 'high', 'critical'] },
                authorization: { enum: ['none', 'weak', 'substance', 'exact'] },
                verdict: { enum: ['approve', 'deny', 'needs-human'] },
                rationale: schema_text('Why.'),
                status: {
                    type: 'integer',
                    minimum: 400,
                    maximum: 599,
                    description: 'Answer with this HTTP status instead.',
                },
                delay_ms: { type: 'integer', minimum: 0, maximum: 600_000, description: 'Wait before answering.' },
            }, ['contains'], 'One verdict.'),
            description: 'Verdicts of the adjudicator. A question that none fits gets `needs-human`.',
        },
    }, ['version', 'turns'], 'What a scripted model does.'),
};

;// CONCATENATED MODULE: ./lib/adapters/scripted-model/script.js





/** Reads a script and fills in its values and those given. Throws one `InputError` with every problem. */
function loadScript(source, given) {
    const yaml = (0,yaml_file/* readYaml */.gM)(source);
    if (yaml.problems.length > 0)
        throw new errors/* InputError */.dz(yaml.problems);
    const validate = new _2020.Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true, strictTypes: false }).compile(scriptSchema);
    const problems = (0,yaml_file/* schemaProblems */.Ic)(yaml, validate, 'SCRIPT_INVALID');
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    const { values = {}, version: _version, ...script } = yaml.value;
    const known = { ...given };
    for (const [name, value] of Object.entries(values))
        known[name] = typeof value === 'string' ? value : value.join('');
    const unknown = [];
    const filled = fill(script, known, (name, path) => {
        const help = (0,yaml_file/* suggestion */.h)(name, Object.keys(known));
        unknown.push({
            severity: 'error',
            code: 'VARIABLE_UNKNOWN',
            message: `unknown value \`\${${name}}\``,
            place: yaml.placeOf(path),
            ...(help === undefined ? {} : { help }),
        });
    });
    if (unknown.length > 0)
        throw new errors/* InputError */.dz(unknown);
    return filled;
}
function fill(value, known, missing, path = []) {
    if (typeof value === 'string') {
        return value.replaceAll(/\$\{([a-z][a-z0-9_]*)\}/g, (all, name) => {
            if (known[name] === undefined)
                missing(name, path);
            return known[name] ?? all;
        });
    }
    if (Array.isArray(value))
        return value.map((child, i) => fill(child, known, missing, [...path, i]));
    if (!(0,json/* isObject */.Gv)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, fill(child, known, missing, [...path, key])]));
}


/***/ })

};

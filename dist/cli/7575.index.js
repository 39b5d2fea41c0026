export const id = 7575;
export const ids = [7575];
export const modules = {

/***/ 7198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readOutput)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6413);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7044);


/** Reads the session's output line by line. A line that is not understood is counted, never fatal. */
function readOutput() {
    const calls = new Map();
    let init;
    let result;
    let unreadableLines = 0;
    const read = (event) => {
        switch (event['type']) {
            case 'assistant':
            case 'user':
                for (const [id, change] of callChanges(event, calls))
                    calls.set(id, { id, tool: '', ...calls.get(id), ...change });
                return event['type'] === 'assistant' ? textsOf(event) : [];
            case 'system':
                if (event['subtype'] !== 'init')
                    return [];
                init = initOf(event);
                return [{ type: 'init', init }];
            case 'result':
                result = resultOf(event);
                return [{ type: 'result', result }];
            default:
                return [];
        }
    };
    return {
        line: text => {
            const event = parse(text);
            if (event)
                return read(event);
            unreadableLines += 1;
            return [];
        },
        output: () => ({ calls, unreadableLines, ...(init ? { init } : {}), ...(result ? { result } : {}) }),
    };
}
function parse(text) {
    try {
        const event = JSON.parse(text);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(event) ? event : undefined;
    }
    catch {
        return undefined;
    }
}
function contentOf(event) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(event['message']) ? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .blocksOf */ .SH)(event['message']['content']) : [];
}
/** What an event says about calls: that one was asked for, what came back, and who let it run. */
function callChanges(event, calls) {
    const changes = [];
    for (const block of contentOf(event)) {
        if (block['type'] === 'tool_use')
            changes.push([String(block['id']), { tool: String(block['name']) }]);
        if (block['type'] === 'tool_result') {
            const id = String(block['tool_use_id']);
            changes.push([id, { result: resultKind(block, calls.get(id)?.tool) }]);
        }
    }
    const meta = Array.isArray(event['tool_result_meta']) ? event['tool_result_meta'].filter(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv) : [];
    for (const entry of meta) {
        const decision = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry['permission_decision']) ? entry['permission_decision'] : {};
        if (decision['decision'] === 'accept')
            changes.push([String(entry['id']), { acceptedBy: String(decision['source']) }]);
    }
    return changes;
}
function resultKind(block, tool) {
    if (block['is_error'] !== true)
        return 'ok';
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .neverRan */ .mZ)(tool, block['content']) ? 'rejected' : 'error';
}
function textsOf(event) {
    const subagent = typeof event['parent_tool_use_id'] === 'string';
    return contentOf(event).flatMap((block) => block['type'] === 'text' && typeof block['text'] === 'string'
        ? [{ type: 'text', text: block['text'], subagent }]
        : []);
}
function initOf(event) {
    const servers = Array.isArray(event['mcp_servers']) ? event['mcp_servers'].filter(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv) : [];
    return {
        session: String(event['session_id']),
        version: String(event['claude_code_version'] ?? 'unknown'),
        permissionMode: String(event['permissionMode']),
        tools: Array.isArray(event['tools']) ? event['tools'].map(String) : [],
        servers: servers.map(server => ({ name: String(server['name']), status: String(server['status']) })),
    };
}
function resultOf(event) {
    const number = (key) => (typeof event[key] === 'number' ? event[key] : 0);
    return {
        isError: event['is_error'] !== false,
        subtype: String(event['subtype']),
        turns: number('num_turns'),
        costUsd: number('total_cost_usd'),
        text: typeof event['result'] === 'string' ? event['result'] : '',
        ...(typeof event['terminal_reason'] === 'string' ? { terminalReason: event['terminal_reason'] } : {}),
    };
}


/***/ }),

/***/ 2592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ startScriptedModel)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(6413);
// EXTERNAL MODULE: ./lib/message.js
var lib_message = __webpack_require__(7044);
;// CONCATENATED MODULE: ./lib/adapters/scripted-model/player.js


function readRequest(body) {
    const messages = Array.isArray(body['messages']) ? body['messages'].filter(json/* isObject */.Gv) : [];
    return {
        model: String(body['model']),
        stream: body['stream'] === true,
        messages: messages.map(message => ({ role: String(message['role']), content: (0,lib_message/* blocksOf */.SH)(message['content']) })),
        tools: Array.isArray(body['tools']) ? body['tools'] : [],
        toolChoice: body['tool_choice'],
    };
}
/**
 * Plays a script. Which turn is due follows from the request alone (how often the assistant has spoken), so that a
 * client may send a request again.
 */
function createPlayer(script) {
    const failures = new Set();
    let played = 0;
    const play = (request) => {
        const thread = threadOf(request);
        const turns = thread === undefined ? script.turns : script.threads?.[thread]?.turns;
        if (!turns) {
            failures.add(`the script has no thread \`${thread}\``);
            return { say: 'done' };
        }
        const due = request.messages.filter(message => message.role === 'assistant').length;
        if (thread === undefined)
            played = Math.max(played, due + 1);
        const unmet = unmetExpectations(turns[due - 1], request.messages);
        for (const failure of unmet)
            failures.add(`turn ${due}${thread === undefined ? '' : ` of \`${thread}\``}: ${failure}`);
        if (unmet.length > 0)
            return { say: 'The script stops here: an expectation was not met.' };
        return turns[due] ?? { say: 'Done.' };
    };
    return {
        next: request => {
            if ((0,json/* isObject */.Gv)(request.toolChoice) && request.toolChoice['name'] === 'verdict')
                return verdict(script, request);
            // Side requests (titles, web search) have no tools or force one: they do not advance the script.
            return request.tools.length === 0 || request.toolChoice !== undefined ? { say: 'ok' } : play(request);
        },
        failures: () => [...failures],
        unplayed: () => Math.max(0, script.turns.length - played),
    };
}
/** A sub-agent's first message names its thread. */
function threadOf(request) {
    const first = request.messages.find(message => message.role === 'user');
    return /\[\[script:([\w-]+)\]\]/.exec((0,lib_message/* textOf */.b6)(first?.content))?.[1];
}
/** Compares what came back for the turn before with what it expects. Calls and results are matched by id. */
function unmetExpectations(turn, messages) {
    const last = messages.findLastIndex(message => message.role === 'assistant');
    const uses = messages[last]?.content.filter(block => block['type'] === 'tool_use') ?? [];
    const since = messages.slice(last + 1);
    const results = since.flatMap(message => message.content.filter(block => block['type'] === 'tool_result'));
    const told = since.map(message => (0,lib_message/* textOf */.b6)(message.content)).join('\n');
    return (turn?.calls ?? []).flatMap((call, i) => {
        const result = results.find(block => block['tool_use_id'] === uses[i]?.['id']);
        return call.expect ? unmet(call, call.expect, result, told) : [];
    });
}
function unmet(call, expect, result, told) {
    if (!result)
        return [`\`${call.tool}\` had no result`];
    const text = (0,lib_message/* textOf */.b6)(result['content']);
    const ok = result['is_error'] !== true;
    const shown = `\`${text.slice(0, 200)}\``;
    const failures = [];
    if (expect.ok !== undefined && expect.ok !== ok)
        failures.push(`\`${call.tool}\` was expected to ${expect.ok ? 'succeed' : 'fail'}, and came back with ${shown}`);
    if (expect.contains !== undefined && !text.includes(expect.contains))
        failures.push(`the result of \`${call.tool}\` lacks \`${expect.contains}\`: ${shown}`);
    if (expect.lacks !== undefined && text.includes(expect.lacks))
        failures.push(`the result of \`${call.tool}\` holds \`${expect.lacks}\``);
    if (expect.told !== undefined && !told.includes(expect.told))
        failures.push(`after \`${call.tool}\` nobody told the model \`${expect.told}\``);
    return failures;
}
/** The adjudicator's turn: the first verdict whose text is in the question, else `needs-human`. */
function verdict(script, request) {
    const question = request.messages.map(message => (0,lib_message/* textOf */.b6)(message.content)).join('\n');
    const scripted = script.adjudicator?.find(entry => question.includes(entry.contains));
    const input = {
        category: 'scripted',
        data_leaving: 'none',
        risk: scripted?.risk ?? 'medium',
        authorization: scripted?.authorization ?? 'weak',
        evidence: ['trusted.task'],
        rationale: scripted?.rationale ?? 'the script foresees no verdict on this call',
        verdict: scripted?.verdict ?? 'needs-human',
    };
    return {
        calls: [{ tool: 'verdict', input }],
        ...(scripted?.status === undefined ? {} : { status: scripted.status }),
        ...(scripted?.delay_ms === undefined ? {} : { delay_ms: scripted.delay_ms }),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/adapters/scripted-model/respond.js

/** Sends a turn the way the Messages API does: as a stream of events, or as one message. */
function sendTurn(request, response, turn) {
    const uses = (turn.calls ?? []).map(call => ({
        type: 'tool_use',
        id: `toolu_${(0,external_node_crypto_.randomUUID)().replaceAll('-', '')}`,
        name: call.tool,
        input: call.input,
    }));
    const content = [
        ...(turn.say === undefined && uses.length > 0 ? [] : [{ type: 'text', text: turn.say ?? 'Done.' }]),
        ...uses,
    ];
    const stopReason = uses.length > 0 ? 'tool_use' : 'end_turn';
    const usage = { input_tokens: 100, output_tokens: 20, cache_creation_input_tokens: 0, cache_read_input_tokens: 0 };
    const message = {
        id: `msg_${(0,external_node_crypto_.randomUUID)().replaceAll('-', '')}`,
        type: 'message',
        role: 'assistant',
        model: request.model,
        stop_sequence: null,
        usage,
    };
    if (!request.stream) {
        sendJson(response, 200, { ...message, content, stop_reason: stopReason });
        return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const event = (type, data) => response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`);
    event('message_start', { message: { ...message, content: [], stop_reason: null } });
    for (const [index, block] of content.entries())
        streamBlock(event, index, block);
    event('message_delta', { delta: { stop_reason: stopReason, stop_sequence: null }, usage: { output_tokens: 20 } });
    event('message_stop', {});
    response.end();
}
/** A tool call starts empty; its input follows as one piece of JSON, as a real stream sends it in many. */
function streamBlock(event, index, block) {
    const call = block['type'] === 'tool_use';
    event('content_block_start', { index, content_block: call ? { ...block, input: {} } : { type: 'text', text: '' } });
    event('content_block_delta', {
        index,
        delta: call
            ? { type: 'input_json_delta', partial_json: JSON.stringify(block['input']) }
            : { type: 'text_delta', text: block['text'] },
    });
    event('content_block_stop', { index });
}
function sendJson(response, status, value) {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(value));
}
function sendError(response, status, message) {
    sendJson(response, status, {
        type: 'error',
        error: { type: status === 529 ? 'overloaded_error' : 'api_error', message },
    });
}

;// CONCATENATED MODULE: ./lib/adapters/scripted-model/server.js





/** Serves a script as the Messages API on this machine. */
async function startScriptedModel(network, script) {
    const player = createPlayer(script);
    const listener = await network.listen((request, response) => {
        void serve(player, request, response);
    });
    return {
        url: `http://127.0.0.1:${listener.port}`,
        failures: player.failures,
        unplayed: player.unplayed,
        close: listener.close,
    };
}
async function serve(player, request, response) {
    const path = new URL(request.url ?? '/', 'http://model').pathname;
    try {
        const chunks = [];
        for await (const chunk of request)
            chunks.push(chunk);
        if (path === '/v1/messages/count_tokens')
            sendJson(response, 200, { input_tokens: 100 });
        else if (path === '/v1/messages')
            await answer(player, JSON.parse(Buffer.concat(chunks).toString('utf8')), response);
        else
            sendJson(response, request.method === 'HEAD' ? 200 : 404, {});
    }
    catch (error) {
        if (response.headersSent)
            response.destroy();
        else
            sendError(response, 400, (0,errors/* messageOf */.bD)(error));
    }
}
async function answer(player, body, response) {
    if (!(0,json/* isObject */.Gv)(body))
        throw new Error('the request is not an object');
    const request = readRequest(body);
    const turn = player.next(request);
    if (turn.delay_ms !== undefined)
        await (0,promises_.setTimeout)(turn.delay_ms);
    if (turn.status === undefined)
        sendTurn(request, response, turn);
    else
        sendError(response, turn.status, 'scripted');
}


/***/ }),

/***/ 7044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   mZ: () => (/* binding */ neverRan)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6413);

/** The content of a message as blocks; plain text is one text block. */
function blocksOf(content) {
    if (typeof content === 'string')
        return [{ type: 'text', text: content }];
    return Array.isArray(content) ? content.filter(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv) : [];
}
/** The text of a content: of a message, or of a tool result. */
function textOf(content) {
    return blocksOf(content)
        .map(block => (typeof block['text'] === 'string' ? block['text'] : ''))
        .join('');
}
/**
 * True for a result by which the client says itself that it never ran the call: an unknown tool, an invalid input. An
 * MCP server writes its own results, and a result without a known call may be anybody's: of those only the client's two
 * fixed sentences are believed.
 */
function neverRan(tool, content) {
    const text = textOf(content);
    return tool === undefined || tool === '' || tool.startsWith('mcp__')
        ? /^<tool_use_error>(Error: )?(No such tool available|InputValidationError)/.test(text)
        : text.startsWith('<tool_use_error>');
}


/***/ }),

/***/ 7575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probeClient: () => (/* binding */ probeClient)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _adapters_claude_code_launch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8456);
/* harmony import */ var _adapters_claude_code_output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7198);
/* harmony import */ var _adapters_scripted_model_server_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2592);







const limitMs = 60_000;
/**
 * Proves on this machine that the installed client fails closed: its gate is an address where nobody listens, and a
 * scripted model asks it to write a file and read one. Neither may happen.
 */
async function probeClient(client, network, path) {
    const scratch = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'agent-bouncer-probe-'));
    const folders = { workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch, 'work'), home: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch, 'home'), tmp: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch, 'tmp') };
    for (const folder of Object.values(folders))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder);
    const marker = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folders.workspace, 'marker');
    const model = await (0,_adapters_scripted_model_server_js__WEBPACK_IMPORTED_MODULE_5__/* .startScriptedModel */ .U)(network, {
        turns: [
            {
                calls: [
                    { tool: 'Bash', input: { command: `touch ${marker}` } },
                    { tool: 'Read', input: { file_path: '/etc/hostname' } },
                ],
            },
            { say: 'done' },
        ],
    });
    const nobody = await unusedAddress(network);
    const output = (0,_adapters_claude_code_output_js__WEBPACK_IMPORTED_MODULE_6__/* .readOutput */ .o)();
    const session = (0,_adapters_claude_code_launch_js__WEBPACK_IMPORTED_MODULE_4__/* .startSession */ .J0)({
        client: client.path,
        task: 'probe',
        ...folders,
        session: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
        hookUrl: `${nobody}/hook`,
        hookToken: 'none',
        gatewayUrl: model.url,
        gatewayToken: 'none',
        hookTimeoutS: 5,
        servers: {},
        limits: { turns: 3 },
        airGapped: true,
        environment: {},
        path,
    }, line => void output.line(line), () => undefined);
    const timer = setTimeout(() => session.kill(), limitMs);
    try {
        await session.exited;
        const ran = [...output.output().calls.values()].filter(call => call.result === 'ok').map(call => call.tool);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(marker))
            ran.push('Bash (the file is there)');
        return ran.length > 0
            ? { closed: false, detail: `ran without a gate: ${ran.join(', ')}` }
            : { closed: true, detail: 'nothing ran while the gate was unreachable' };
    }
    finally {
        clearTimeout(timer);
        session.kill();
        await model.close();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(scratch, { recursive: true, force: true });
    }
}
/** An address on which something listened a moment ago and nothing does now. */
async function unusedAddress(network) {
    const listener = await network.listen(() => undefined);
    await listener.close();
    return `http://127.0.0.1:${listener.port}`;
}


/***/ })

};

export const id = 4;
export const ids = [4];
export const modules = {

/***/ 4:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createAdjudicator: () => (/* binding */ createAdjudicator)
/* harmony export */ });
/* harmony import */ var _anthropic_ai_sdk__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7766);
/* harmony import */ var _anthropic_ai_sdk__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5064);
/* harmony import */ var _decide_adjudicate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3170);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6413);




/** Layer 2 over the Messages API: one forced tool call, one deadline, every failure a denial of its own kind. */
function createAdjudicator(settings) {
    const client = new _anthropic_ai_sdk__WEBPACK_IMPORTED_MODULE_2__/* .Anthropic */ .N({
        apiKey: settings.apiKey,
        authToken: null,
        // The library would send a bearer token; every server that speaks the API takes the key under this name.
        defaultHeaders: { 'x-api-key': settings.apiKey, authorization: null },
        baseURL: settings.baseUrl,
        fetch: settings.fetch,
        maxRetries: 2,
        timeout: settings.timeoutMs,
        logLevel: 'off',
    });
    const method = (0,_decide_adjudicate_js__WEBPACK_IMPORTED_MODULE_0__/* .adjudicatorMethod */ .Uu)(settings.instructions);
    return {
        judge: async (question) => {
            const started = Date.now();
            const document = (0,_decide_adjudicate_js__WEBPACK_IMPORTED_MODULE_0__/* .questionDocument */ .KC)(question);
            if (document.length > _decide_adjudicate_js__WEBPACK_IMPORTED_MODULE_0__/* .maxQuestionCharacters */ .FW)
                return tooLong(settings.model, method.digest);
            const deadline = AbortSignal.timeout(settings.timeoutMs);
            try {
                const answer = await ask(client, settings.model, method.system, document, deadline);
                return read(answer, { model: settings.model, promptDigest: method.digest, latencyMs: Date.now() - started });
            }
            catch (error) {
                return failed(error, deadline.aborted, settings.timeoutMs);
            }
        },
    };
}
function ask(client, model, system, document, signal) {
    return client.messages.create({
        model,
        max_tokens: 1_024,
        system: [{ type: 'text', text: system, cache_control: { type: 'ephemeral' } }],
        tools: [
            {
                ..._decide_adjudicate_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictTool */ .cv,
                input_schema: { ..._decide_adjudicate_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictTool */ .cv.input_schema, required: [..._decide_adjudicate_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictTool */ .cv.input_schema.required] },
            },
        ],
        tool_choice: { type: 'tool', name: _decide_adjudicate_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictTool */ .cv.name, disable_parallel_tool_use: true },
        messages: [{ role: 'user', content: document }],
    }, { signal });
}
/** Only the forced call alone counts: with text beside it, a second call, a refusal or a cut answer there is no verdict. */
function read(answer, about) {
    const bad = (reason) => ({
        failure: 'model-unparseable',
        reason: `the adjudicator's answer is unusable: ${reason}`,
    });
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(answer) || !Array.isArray(answer['content']))
        return bad('not a message');
    const { content, stop_reason: stopped } = answer;
    if (stopped !== 'tool_use')
        return bad(`it stopped for \`${String(stopped ?? 'no reason').slice(0, 40)}\``);
    const [call] = content;
    if (content.length !== 1 || !(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(call) || call['type'] !== 'tool_use' || call['name'] !== _decide_adjudicate_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictTool */ .cv.name)
        return bad(`${content.length} blocks where one call of \`${_decide_adjudicate_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictTool */ .cv.name}\` was expected`);
    return (0,_decide_adjudicate_js__WEBPACK_IMPORTED_MODULE_0__/* .readVerdict */ .wk)(call['input'], about);
}
function tooLong(model, promptDigest) {
    return {
        verdict: 'needs-human',
        model,
        promptDigest,
        risk: 'high',
        authorization: 'none',
        rationale: 'the call is too long to be shown whole, and nothing is judged in part',
        latencyMs: 0,
    };
}
function failed(error, timedOut, timeoutMs) {
    if (timedOut || error instanceof _anthropic_ai_sdk__WEBPACK_IMPORTED_MODULE_4__/* .APIConnectionTimeoutError */ .qA || error instanceof _anthropic_ai_sdk__WEBPACK_IMPORTED_MODULE_4__/* .APIUserAbortError */ .cH)
        return { failure: 'model-timed-out', reason: `the adjudicator gave no verdict in ${timeoutMs} ms` };
    if (error instanceof SyntaxError)
        return { failure: 'model-unparseable', reason: 'the adjudicator did not answer in JSON' };
    const status = error instanceof _anthropic_ai_sdk__WEBPACK_IMPORTED_MODULE_4__/* .APIError */ .LG && error.status !== undefined ? `status ${error.status}` : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).slice(0, 200);
    return { failure: 'model-unavailable', reason: `the adjudicator cannot be reached: ${status}` };
}


/***/ })

};

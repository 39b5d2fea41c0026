/** Where data comes from: lines that put it into `param`. */
export interface Source {
  readonly name: string;
  readonly lines: readonly string[];
  readonly path?: string;
  readonly parameter?: string;
}

export const sources: readonly Source[] = [
  { name: 'query', lines: ['param = request.args.get("value")', 'if not param:', '    param = ""'] },
  { name: 'form', lines: ['param = request.form["value"]'] },
  {
    name: 'form-list',
    lines: ['values = request.form.getlist("value")', 'param = ""', 'if values:', '    param = values[0]'],
  },
  { name: 'header', lines: ['param = request.headers.get("X-Value", "")'] },
  {
    name: 'header-names',
    lines: [
      'param = ""',
      'for name in request.headers.keys():',
      '    if name.startswith("X-"):',
      '        param = name',
      '        break',
    ],
  },
  {
    name: 'cookie',
    lines: ['import urllib.parse', 'param = urllib.parse.unquote_plus(request.cookies.get("value", "none"))'],
  },
  { name: 'path', lines: ['param = value'], path: '/case/<value>', parameter: 'value' },
  {
    name: 'url-path',
    lines: ['parts = request.path.split("/")', 'param = parts[1]', 'if not param:', '    param = ""'],
  },
  {
    name: 'query-string',
    lines: ['raw = request.query_string.decode("utf-8")', 'at = raw.find("value=")', 'param = raw[at + 6:]'],
  },
  { name: 'json', lines: ['param = request.get_json()["value"]'] },
  {
    name: 'field-names',
    lines: [
      'param = ""',
      'for name in request.form.keys():',
      '    if "value" in request.form.getlist(name):',
      '        param = name',
      '        break',
    ],
  },
  {
    name: 'wrapper',
    lines: ['import helpers.wrap', 'wrapped = helpers.wrap.Wrapper(request)', 'param = wrapped.field("value")'],
  },
];

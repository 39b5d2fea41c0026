/** SARIF as scanners of others write it, by hand after what they publish of their output: none of them runs here. */

const region = { startLine: 9, startColumn: 12, endLine: 9, endColumn: 16 };

/** Bandit: the file relative to the folder, the weakness as a tag, `issue_confidence` beside it. */
export const bandit = {
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: 'Bandit',
          organization: 'PyCQA',
          semanticVersion: '1.7.9',
          version: '1.7.9',
          rules: [
            {
              id: 'B608',
              name: 'hardcoded_sql_expressions',
              properties: { tags: ['security', 'external/cwe/cwe-89'], precision: 'medium' },
              helpUri: 'https://example.com/b608',
            },
            { id: 'B101', name: 'assert_used', properties: { tags: ['security', 'external/cwe/cwe-703'] } },
          ],
        },
      },
      invocations: [{ executionSuccessful: true }],
      properties: { metrics: { _totals: { loc: 20 } } },
      results: [
        {
          message: { text: 'Possible SQL injection vector through string-based query construction.' },
          level: 'warning',
          locations: [{ physicalLocation: { region, artifactLocation: { uri: 'app/views.py' } } }],
          properties: { issue_confidence: 'MEDIUM', issue_severity: 'MEDIUM' },
          ruleId: 'B608',
          ruleIndex: 0,
        },
        {
          message: { text: 'Use of assert detected.' },
          level: 'note',
          locations: [
            {
              physicalLocation: {
                region: { startLine: 2, snippet: { text: 'assert x' } },
                artifactLocation: { uri: 'app/views.py' },
              },
            },
          ],
          ruleId: 'B101',
          ruleIndex: 1,
        },
      ],
    },
  ],
};

/** Semgrep: long rule ids, the weakness in words, `%SRCROOT%` without a definition, what comments suppress. */
export const semgrep = {
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: 'Semgrep OSS',
          semanticVersion: '1.90.0',
          rules: [
            {
              id: 'python.flask.security.injection.tainted-sql',
              defaultConfiguration: { level: 'error' },
              fullDescription: { text: 'User data reaches SQL.' },
              help: { text: 'Use parameters.', markdown: '**Use parameters.**' },
              properties: {
                precision: 'very-high',
                tags: ['CWE-89: Improper Neutralization of Special Elements used in an SQL Command', 'security'],
              },
            },
          ],
        },
      },
      results: [9, 30].map(startLine => ({
        ruleId: 'python.flask.security.injection.tainted-sql',
        message: { text: 'User data reaches SQL.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'app/views.py', uriBaseId: '%SRCROOT%' },
              region: { startLine, startColumn: 5, endLine: startLine, endColumn: 20 },
            },
          },
        ],
        ...(startLine === 30 ? { suppressions: [{ kind: 'inSource' }] } : {}),
      })),
    },
  ],
};

/** CodeQL: rules in an extension, found by index; the root of the repository where it was cloned. */
export const codeql = {
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: { name: 'CodeQL', semanticVersion: '2.19.0', rules: [] },
        extensions: [
          {
            name: 'codeql/python-queries',
            rules: [
              {
                id: 'py/sql-injection',
                shortDescription: { text: 'SQL query built from user-controlled sources' },
                defaultConfiguration: { level: 'error' },
                properties: {
                  tags: ['security', 'external/cwe/cwe-089'],
                  precision: 'high',
                  'security-severity': '8.8',
                },
              },
            ],
          },
        ],
      },
      originalUriBaseIds: { '%SRCROOT%': { uri: 'file:///home/runner/work/shop/shop/' } },
      results: [
        {
          ruleId: 'py/sql-injection',
          rule: { id: 'py/sql-injection', index: 0, toolComponent: { index: 0 } },
          message: { text: 'This query depends on a [user-provided value](1).' },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: 'app/views.py', uriBaseId: '%SRCROOT%', index: 0 },
                region: { startLine: 10, startColumn: 12, endColumn: 16 },
              },
            },
          ],
          partialFingerprints: { primaryLocationLineHash: 'a:1' },
        },
      ],
    },
  ],
};

import { unknown } from '../../analyse.ts';
import type { Program, ProgramSpec } from '../../program.ts';
import { each, executes, project, tells } from '../project.ts';
import { all, asking, builder, evaluates, fetchesAddresses, rewrites } from './shapes.ts';

const notebook: ProgramSpec = {
  flags:
    '--execute --stdout --stdin --inplace --clear-output --no-input --no-prompt --allow-errors --embed-images --sync --update --test -y --debug --no-browser --check --from-notebook-metadata',
  values: {
    '--to': 'text',
    '--from': 'text',
    '--output -o': 'write',
    '--output-dir': 'write-tree',
    '--template': 'text',
    '--config': 'code',
    '--port': 'text',
    '--set-formats': 'text',
    '--kernel -k': 'text',
    '-p --parameters': 'text',
  },
  operands: ['code*'],
};

/** Programs that run notebooks and pages, and those that package a project. */
export const notebookPrograms: readonly Program[] = [
  {
    names: ['jupyter'],
    analyse: asking({
      flags: '--paths --config-dir --data-dir --runtime-dir --json',
      subcommands: {
        ...each('nbconvert execute run nbformat', project(notebook)),
        kernelspec: { subcommands: { list: tells() } },
        ...each('troubleshoot migrate', project()),
      },
    }),
    examples: {
      'jupyter notebook --allow-root': ['unknown jupyter: the sub-command `notebook` is not known', 'read /workspace'],
      'jupyter nbconvert --config /tmp/c.py a.ipynb': [
        'read /tmp/c.py',
        'read /workspace/a.ipynb',
        'execute /workspace/a.ipynb',
        'execute /workspace/',
        'execute /tmp/c.py',
        'read /workspace',
      ],
      'jupyter nbconvert --to script notebook.ipynb': [
        'read /workspace/notebook.ipynb',
        'execute /workspace/notebook.ipynb',
        'execute /workspace/',
        'read /workspace',
      ],
    },
  },
  builder(
    ['jupyter-nbconvert', 'jupytext', 'nbstripout', 'papermill'],
    { ...notebook, also: rewrites('--inplace', '--sync', '--update') },
    {
      'jupytext --pipe "rm x" a.ipynb': [
        'unknown jupytext: the option `--pipe` is not known',
        'read /workspace/rm x',
        'read /workspace/a.ipynb',
        'execute /workspace/rm x/',
        'execute /workspace/a.ipynb',
        'execute /workspace/',
        'read /workspace',
      ],
      'jupytext --to py a.ipynb': [
        'read /workspace/a.ipynb',
        'execute /workspace/a.ipynb',
        'execute /workspace/',
        'read /workspace',
      ],
    },
  ),
  builder(
    ['ipython', 'ipython3', 'bpython', 'ptpython'],
    {
      flags: '-i --no-banner --pylab=',
      values: { '-c': 'text', '--profile': 'text' },
      operands: ['code', 'text*'],
      stopsAtOperand: true,
      also: all(evaluates('python', '-c'), (parsed, invocation) =>
        parsed.operands.length === 0 && !parsed.has('-c') ? [unknown(invocation, 'an interactive session')] : [],
      ),
    },
    {
      'ipython -c "1"': ['evaluate python: 1', 'execute /workspace/', 'read /workspace'],
      'ipython a.py': ['read /workspace/a.py', 'execute /workspace/a.py', 'execute /workspace/', 'read /workspace'],
      ipython: ['unknown ipython: an interactive session', 'execute /workspace/', 'read /workspace'],
    },
  ),
  builder(
    ['streamlit', 'gradio', 'panel', 'bokeh', 'voila', 'chainlit'],
    {
      flags: '--dev --reload --autoreload --show --headless -w -h',
      values: { '--port --server.port': 'text', '--server.headless': 'text' },
      operands: ['text', 'text*'],
      also: (parsed, invocation) => [
        ...fetchesAddresses(parsed, invocation),
        ...parsed.operands.slice(1, 2).flatMap(arg => executes(invocation, arg)),
      ],
    },
    {
      'streamlit run app.py': ['execute /workspace/app.py', 'execute /workspace/', 'read /workspace'],
      'streamlit run https://example.com/app.py': [
        'connect example.com',
        'unknown streamlit: `https://example.com/app.py` comes from an address',
        'execute /workspace/https:/example.com/app.py',
        'unknown streamlit: code that comes from an address',
        'execute /workspace/',
        'read /workspace',
      ],
    },
  ),
  {
    names: [
      'cythonize',
      'cython',
      'pyinstaller',
      'nuitka',
      'pyproject-build',
      'bump2version',
      'bumpversion',
      'bump-my-version',
      'cibuildwheel',
      'towncrier',
      'scriv',
      'datamodel-codegen',
    ],
    analyse: asking(
      project({
        flags:
          '-i -n -3 --inplace --onefile --dry-run --noconfirm -y --clean -w -s --wheel --sdist --allow-dirty --no-tag --no-commit --yes --draft',
        values: {
          '--name': 'text',
          '-o --output --distpath --workpath --outdir': 'write-tree',
          '--new-version': 'text',
          '--input': 'read',
        },
        operands: ['code*'],
      }),
    ),
    examples: {
      'pyinstaller --onefile app.py': [
        'read /workspace/app.py',
        'execute /workspace/app.py',
        'execute /workspace/',
        'read /workspace',
      ],
      'pyinstaller --runtime-hook /tmp/x.py app.py': [
        'unknown pyinstaller: the option `--runtime-hook` is not known',
        'read /tmp/x.py',
        'read /workspace/app.py',
        'execute /tmp/x.py',
        'execute /workspace/app.py',
        'execute /workspace/',
        'read /workspace',
      ],
    },
  },
];

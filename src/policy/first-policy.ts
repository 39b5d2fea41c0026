/** A pack, and the files that say that a project is of its world: names, or ends of paths. */
interface PackSign {
  readonly pack: string;
  readonly files: RegExp;
}

/** What `policy init` looks for, from the language to the cloud. One entry for each pack that it may choose. */
export const packSigns: readonly PackSign[] = [
  { pack: 'git', files: /^\.git$/ },
  { pack: 'github', files: /^\.github(?:\/|$)/ },
  { pack: 'node', files: /(?:^|\/)(?:package\.json|deno\.jsonc?|bunfig\.toml)$/ },
  {
    pack: 'web',
    files:
      /(?:^|\/)(?:(?:vite|next|nuxt|astro|svelte|gatsby|remix|webpack|angular|vue|tailwind|eleventy|docusaurus)(?:-|\.)?(?:config\.[cm]?[jt]s|\.json)|index\.html|netlify\.toml|vercel\.json|wrangler\.(?:toml|jsonc?)|firebase\.json)$/,
  },
  {
    pack: 'python',
    files:
      /(?:^|\/)(?:pyproject\.toml|setup\.py|setup\.cfg|requirements[\w.-]*\.txt|Pipfile|environment\.ya?ml|manage\.py)$/,
  },
  { pack: 'go', files: /(?:^|\/)go\.(?:mod|work)$/ },
  { pack: 'rust', files: /(?:^|\/)Cargo\.toml$/ },
  {
    pack: 'java',
    files:
      /(?:^|\/)(?:pom\.xml|build\.gradle|build\.gradle\.kts|settings\.gradle(?:\.kts)?|build\.sbt|project\.clj|build\.mill)$/,
  },
  { pack: 'ruby', files: /(?:^|\/)(?:Gemfile|Rakefile|[\w.-]+\.gemspec)$/ },
  { pack: 'php', files: /(?:^|\/)(?:composer\.json|artisan|wp-config\.php)$/ },
  {
    pack: 'docker',
    files:
      /(?:^|\/)(?:Dockerfile[\w.-]*|Containerfile|[\w.-]+\.[Dd]ockerfile|(?:docker-)?compose[\w.-]*\.ya?ml|\.devcontainer(?:\.json)?)$/,
  },
  {
    pack: 'kubernetes',
    files:
      /(?:^|\/)(?:Chart\.yaml|kustomization\.ya?ml|helmfile\.ya?ml|skaffold\.ya?ml|Tiltfile|(?:k8s|kubernetes|manifests|helm|charts)\/[^/]+\.ya?ml)$/,
  },
  {
    pack: 'terraform',
    files:
      /(?:^|\/)(?:[\w.-]+\.tf|terragrunt\.hcl|Pulumi\.ya?ml|cdk\.json|cdktf\.json|ansible\.cfg|playbooks?\.ya?ml|[\w.-]+\.pkr\.hcl)$/,
  },
  {
    pack: 'cloud',
    files:
      /^app\.yaml$|(?:^|\/)(?:serverless\.ya?ml|samconfig\.toml|template\.ya?ml|cloudbuild\.ya?ml|fly\.toml|Procfile|railway\.(?:json|toml)|render\.yaml|azure\.yaml|buildspec\.ya?ml|cdk\.json|host\.json|\.ebextensions)$/,
  },
];

/** A pack that fits a project, and the files that say so. */
export interface ChosenPack {
  readonly pack: string;
  readonly because: readonly string[];
}

/** Which packs fit a project with these files, named as they are from its folder. */
export function choosePacks(files: readonly string[]): ChosenPack[] {
  return packSigns.flatMap(({ pack, files: sign }) => {
    const because = files.filter(file => sign.test(file)).sort(byDepth);
    return because.length > 0 ? [{ pack, because }] : [];
  });
}

function byDepth(a: string, b: string): number {
  const depth = (path: string) => path.split('/').length;
  return depth(a) - depth(b) || (a < b ? -1 : 1);
}

/** How many files are named as a reason. */
const shownFiles = 2;

/** The text of a first policy for a project. */
export function firstPolicy(project: string, chosen: readonly ChosenPack[]): string {
  const name = project
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const packs = chosen.map(({ pack, because }) => `  - ${pack} # ${reasonOf(because)}\n`).join('');
  return `# yaml-language-server: $schema=./node_modules/agent-bouncer/policies/schema/policy-v1.json
version: 1
name: "${name || 'project'}"

# What this policy builds on: the pack for everybody, and one for each kind of thing that was found here. For runs that
# nobody watches add \`ci\`; for more care add \`strict\`.
extends:
  - default
${packs}
# What \`ask\` means when nobody is there: deny the call, or fail the run.
unattended: deny

# Limits of one run; the smallest of all policies counts.
limits:
  wall_clock_s: 1800
  calls: 500
  cost_usd: 5

lists:
  # Added to those of \`default\`: main, master, trunk, production, release/*
  protected_branches: []

# MCP servers the agent may use. One that is not listed is refused.
mcp:
  servers: {}

rules:
  - id: example-deploy
    effect: deny
    reason: deployments are made by the release workflow
    instead: open a pull request and let the workflow deploy
    when:
      operation: execute
      program: make
      arguments: "** deploy **"
    examples:
      match: ["Bash: make deploy", "Bash: make -j4 deploy ENV=prod"]
      no_match: ["Bash: make test", "Bash: echo make deploy"]
`;
}

/** Names of files come from the project: what could end a comment is left out. */
function reasonOf(files: readonly string[]): string {
  const named = files.slice(0, shownFiles).map(file => file.replaceAll(/[^\x20-\x7E]/g, '?'));
  return `${named.join(', ')}${files.length > shownFiles ? `, and ${files.length - shownFiles} more` : ''}`;
}

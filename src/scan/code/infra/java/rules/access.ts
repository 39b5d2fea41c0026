import type { PatternRule } from '../../language.ts';
import type { Program } from '../../local/program.ts';
import { flowsInto, type Sink } from '../../local/sink.ts';
import { isAnswer } from '../answer.ts';

const paths: readonly Sink[] = [
  {
    call: /^new (?:File|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile)$/,
    kind: 'path',
    places: [0, 1],
    says: 'says which file is used',
  },
  {
    call: /^(?:Paths\.get|Path\.of)$|^Files\.(?:read\w*|write\w*|newInputStream|newBufferedReader|copy|move|delete|lines)$/,
    kind: 'path',
    places: [0, 1],
    says: 'says which file is used',
  },
];
const redirects: readonly Sink[] = [
  { call: /(?:^|\.)sendRedirect$/, kind: 'redirect', places: [0], says: 'says where the browser goes' },
  {
    call: /^return$/,
    kind: 'redirect',
    places: [0],
    text: /^redirect:(?!\/[^/\0])/,
    when: isAnswer,
    says: 'says where the browser goes',
  },
  {
    call: /^new (?:RedirectView|ModelAndView)$/,
    kind: 'redirect',
    places: [0],
    text: /^(?:redirect:)?\0?/,
    says: 'says where the browser goes',
  },
];
const forgery: readonly Sink[] = [
  {
    call: /^URL\.(?:openStream|openConnection|getContent)$/,
    kind: 'url',
    places: [-1],
    says: 'says which address is fetched',
  },
  {
    call: /(?:RestTemplate|restTemplate)\.(?:getFor\w+|postFor\w+|exchange|execute)$|^new (?:HttpGet|HttpPost|HttpPut|HttpHead)$/,
    kind: 'url',
    places: [0],
    says: 'says which address is fetched',
  },
];

/** Data of others that names files, addresses and objects. */
export const accessRules: readonly PatternRule<Program>[] = [
  {
    id: 'java-path-traversal',
    title: 'path traversal',
    cwe: [22],
    owasp: 'access',
    severity: 'error',
    score: 7.5,
    precision: 'medium',
    why: 'With `..` or a path from the root in it the name leads to any file.',
    help: 'resolve it, normalise it, and ask whether it still starts with the folder',
    bad: 'new File(root, request.getParameter("name"))',
    good: 'new File(root, FilenameUtils.getName(request.getParameter("name")))',
    find: program => flowsInto(paths, program),
  },
  {
    id: 'java-open-redirect',
    title: 'open redirect',
    cwe: [601],
    owasp: 'access',
    severity: 'warning',
    score: 6.1,
    precision: 'medium',
    why: 'A link to this site leads to another one, which looks like it.',
    help: 'redirect to paths of your own only',
    bad: 'response.sendRedirect(request.getParameter("next"))',
    good: 'response.sendRedirect("/home")',
    find: program => flowsInto(redirects, program),
  },
  {
    id: 'java-request-forgery',
    title: 'requests that others steer',
    cwe: [918],
    owasp: 'forgery',
    severity: 'error',
    score: 8.6,
    precision: 'medium',
    why: 'The program reaches addresses that the one who asks does not: services inside, credentials of the cloud.',
    help: 'compare the host with a list of those that are meant',
    bad: 'new URL(request.getParameter("url")).openStream()',
    good: 'new URL("https://api.example.com/items/" + URLEncoder.encode(id, UTF_8)).openStream()',
    find: program => flowsInto(forgery, program),
  },
  {
    id: 'java-trust-boundary',
    title: 'data of others among what is trusted',
    cwe: [501],
    owasp: 'design',
    severity: 'note',
    score: 5,
    precision: 'medium',
    why: 'What lies in the session is taken for checked by whoever reads it.',
    help: 'check it first',
    bad: 'session.setAttribute("role", request.getParameter("role"))',
    good: 'session.setAttribute("role", roles.get(user))',
    find: program =>
      flowsInto(
        [
          {
            call: /(?:HttpSession|getSession\(\)|session)\.(?:setAttribute|putValue)$/,
            kind: 'trust',
            places: [0, 1],
            severity: 'warning',
            says: 'is put into the session',
          },
        ],
        program,
      ),
  },
  {
    id: 'java-unsafe-deserialisation',
    title: 'unsafe deserialisation',
    cwe: [502],
    owasp: 'integrity',
    severity: 'warning',
    score: 9.8,
    precision: 'medium',
    why: 'The bytes say which objects are made, and making some of them runs code.',
    help: 'use JSON; or set an `ObjectInputFilter` that names the classes',
    bad: 'new ObjectInputStream(request.getInputStream()).readObject()',
    good: 'new ObjectMapper().readValue(request.getInputStream(), Order.class)',
    *find(program) {
      const { calls } = program;
      yield* flowsInto(
        [
          {
            call: /^new (?:ObjectInputStream|XMLDecoder)$|(?:XStream|xstream)\.fromXML$|(?:Yaml|yaml)\.load(?:All|As)?$/,
            kind: 'object',
            places: [0],
            severity: 'error',
            says: 'is made into objects',
          },
        ],
        program,
      );
      if (calls.some(({ name }) => /setObjectInputFilter$|^ObjectInputFilter\./.test(name))) return;
      // How a class reads its own fields is asked of it by whoever reads the object.
      const isOwn = (owner: string) => /\bread(?:Object|External|Resolve)$/.test(owner);
      for (const { name, node, owner } of calls)
        if (/^ObjectInputStream\.read(?:Object|Unshared)$/.test(name) && !isOwn(owner))
          yield { at: node, message: 'the bytes say which objects are made' };
    },
  },
];

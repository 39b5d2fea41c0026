import { childIn } from '../../../syntax.ts';
import { credentialRule, type Setting } from '../../credential.ts';
import type { PatternRule } from '../../language.ts';
import type { Program } from '../../local/program.ts';
import { type Misuse, misusesIn } from '../../local/sink.ts';
import { nodesOfTypes } from '../syntax.ts';

/** What makes a parser of XML. */
const parsers = [
  /^DocumentBuilderFactory\.newInstance$/,
  /^SAXParserFactory\.newInstance$/,
  /^XMLInputFactory\.(?:newInstance|newFactory)$/,
  /^new (?:SAXReader|SAXBuilder)$/,
  /^XMLReaderFactory\.createXMLReader$/,
  /^TransformerFactory\.newInstance$/,
];
const secured =
  /disallow-doctype-decl|external-general-entities|FEATURE_SECURE_PROCESSING|ACCESS_EXTERNAL_DTD|IS_SUPPORTING_EXTERNAL_ENTITIES|SUPPORT_DTD|isSupportingExternalEntities|supportDTD|setExpandEntityReferences/;

/** A protection of a cookie that is switched off, by its setter and by its builder. */
function cookieOff(setter: string, builder: string): Misuse {
  return {
    call: new RegExp(`(?:Cookie|cookie)\\.${setter}$|ResponseCookie.*\\.${builder}$`),
    text: [0, /^false$/],
    severity: 'warning',
    says: 'a protection of the cookie is switched off',
  };
}

/** Settings of what faces the web. */
export const webRules: readonly PatternRule<Program>[] = [
  {
    id: 'java-xml-external-entities',
    title: 'external entities in XML',
    cwe: [611],
    owasp: 'configuration',
    severity: 'warning',
    score: 8.2,
    precision: 'medium',
    why: 'The document can name files and addresses, and the parser reads them into it.',
    help: 'forbid document types: `setFeature("http://apache.org/xml/features/disallow-doctype-decl", true)`',
    bad: 'DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in)',
    good: 'factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true)',
    *find({ calls, source }) {
      if (secured.test(source)) return;
      for (const { name, node } of calls)
        for (const make of parsers)
          if (make.test(name))
            yield {
              at: node,
              severity: name.startsWith('TransformerFactory') ? 'note' : 'warning',
              message: 'the parser reads what the document names',
            };
    },
  },
  {
    id: 'java-insecure-cookie',
    title: 'a cookie that leaks',
    cwe: [614],
    owasp: 'configuration',
    severity: 'note',
    score: 4.3,
    precision: 'medium',
    why: 'Without `secure` it goes over open lines.',
    help: 'call `setSecure(true)`',
    bad: 'cookie.setSecure(false)',
    good: 'cookie.setSecure(true)',
    *find(program) {
      const { calls, source } = program;
      yield* misusesIn([cookieOff('setSecure', 'secure')], program);
      if (calls.some(({ name }) => /\.setSecure$/.test(name))) return;
      for (const { name, node } of calls)
        if (/^new Cookie$/.test(name) && /\.addCookie\(/.test(source))
          yield { at: node, message: 'nothing keeps the cookie from open lines' };
    },
  },
  {
    id: 'java-cookie-readable-by-scripts',
    title: 'a cookie that scripts can read',
    cwe: [1004],
    owasp: 'configuration',
    severity: 'warning',
    score: 3.7,
    precision: 'high',
    why: 'A script that gets into the page can read the cookie.',
    help: 'call `setHttpOnly(true)`',
    bad: 'cookie.setHttpOnly(false)',
    good: 'cookie.setHttpOnly(true)',
    find: program => misusesIn([cookieOff('setHttpOnly', 'httpOnly')], program),
  },
  {
    id: 'java-csrf-off',
    title: 'forged requests that are not told apart',
    cwe: [352],
    owasp: 'access',
    severity: 'note',
    score: 6.5,
    precision: 'medium',
    why: 'Another site can make the browser of a user send requests here, with the cookies.',
    help: 'leave the protection on unless no cookie says who asks',
    bad: 'http.csrf().disable()',
    good: 'http.csrf(Customizer.withDefaults())',
    *find({ calls, source }) {
      for (const { name, node, args } of calls) {
        const given = args.map(({ start, end }) => source.slice(start, end)).join();
        if (/\.csrf\(\)\.disable$/.test(name) || (/\.csrf$/.test(name) && /\.disable\(\)|::disable$/.test(given)))
          yield {
            at: node,
            severity: /STATELESS/.test(source) ? 'note' : 'warning',
            message: 'requests that other sites forge are accepted',
          };
      }
    },
  },
  {
    id: 'java-open-cors',
    title: 'any site may ask',
    cwe: [942],
    owasp: 'configuration',
    severity: 'note',
    score: 5.3,
    precision: 'medium',
    why: 'Scripts of any site may read the answers.',
    help: 'name the sites that are meant',
    bad: '@CrossOrigin("*")',
    good: '@CrossOrigin("https://app.example.com")',
    *find({ root, source, calls }) {
      for (const annotation of nodesOfTypes(root, /^annotation$/)) {
        const text = source.slice(annotation.start, annotation.end);
        if (/^@CrossOrigin\s*\(.*"\*"/s.test(text))
          yield {
            at: annotation,
            severity: /allowCredentials\s*=\s*"true"/.test(text) ? 'warning' : 'note',
            message: 'scripts of any site may read the answer',
          };
      }
      for (const { name, node, given } of calls)
        if (
          /\.(?:allowedOrigins|addAllowedOrigin|setAllowedOrigins)$/.test(name) &&
          given.some(({ isConstant, text }) => isConstant && text === '*')
        )
          yield { at: node, message: 'scripts of any site may read the answer' };
    },
  },
  credentialRule(
    'java',
    'String password = …',
    'String password = System.getenv("PASSWORD")',
    function* ({ root, source }): Generator<Setting> {
      for (const node of nodesOfTypes(root, /^(?:variable_declarator|assignment_expression|element_value_pair)$/)) {
        const name = childIn(node, 'name') ?? childIn(node, 'left') ?? childIn(node, 'key');
        const value = childIn(node, 'value') ?? childIn(node, 'right');
        if (name !== undefined && value?.type === 'string_literal')
          yield {
            name: source.slice(name.start, name.end).split('.').pop() ?? '',
            value: source.slice(value.start + 1, value.end - 1),
            at: value,
          };
      }
    },
  ),
];

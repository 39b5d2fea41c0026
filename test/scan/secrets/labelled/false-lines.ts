import { linesOf, type Templates } from './templates.ts';

/** Lines that look like those with a secret and hold none, by kind. */
export const falseLines: Readonly<Record<string, Templates>> = {
  'a variable, call or member': {
    seen: linesOf(`
password = {camel}
password = get_{snake}_password()
self.password = {word}.password
const token = await {camel}Token({word});
api_key = settings.{WORD}_API_KEY
secret: process.env.{WORD}_SECRET,
token = request.headers["{word}-token"]
$password = $_POST['{word}'];
password: {camel}.{word}2,
  "password": form.cleaned_data["password{number}"],
apiKey := os.Getenv("{WORD}_API_KEY")
String password = {camel}.getPassword();
password = f"{{word}}-{{snake}}"
secret = hashlib.sha256({word}{number}).hexdigest()
token = jwt.encode({{word}: 1}, {snake}_key)
DB_PASSWORD=$\{{WORD}_PASSWORD}
DB_PASSWORD=$({word}-cli get {kebab})
password: {{ {word}_{word}_password }}
export TOKEN=$(cat /run/{word}/token)
PASSWORD=\`cat {word}.txt\``),
    heldBack: linesOf(`
passwd = input("{Word} password: ")
let secret = {camel}(&{word})?;
val token: String = {word}Repository.{camel}()
this.apiKey = options.{camel} || null;
@password = params[:{word}_password]
password => $this->{camel}(),
client_secret = var.{snake}
accessToken: \`$\{{camel}}\`
secretKey = Config::get('{word}.{word}')
token: {{ .Values.{word}.token }}
api_key: !vault {word}/{word}
password = %{WORD}_PASSWORD%
pwd := c.String("{kebab}")
"secret": "$\{{WORD}_SECRET}",
SECRET = {Word}Secret.objects.get(id={number})
char *password = {camel}({word}, {number});
token <- Sys.getenv("{WORD}_TOKEN")
  password: <%= ENV['{WORD}_PASSWORD'] %>
apikey = "{{{snake}}}"
password: @{camel}`),
  },
  'a stand-in': {
    seen: linesOf(`
password = "changeme"
api_key = "YOUR_{WORD}_API_KEY"
token: "<your-{word}-token>"
secret = "********"
password: xxxxxxxx
"password": "{word}_password"
API_KEY=your-api-key-here
client_secret: "REPLACE_ME"
password = "password{number}"
token = "test-token"
password = 'secret'
password: "example-{word}-password"
SECRET_KEY = "insert-{word}-key-here"
auth_token = "dummy-{word}-token"
password = ''
"token": "...",`),
    heldBack: linesOf(`
PASSWORD=<{snake}>
api_key: "sk-xxxxxxxxxxxxxxxxxxxxxxxx"
token = "my-{word}-token"
"secret": "[{word} secret]",
password: "••••••••"
apiKey: 'API_KEY_{WORD}'
DB_PASSWORD=placeholder
secret: "fake-{word}-secret"
password="{WORD}_PASSWORD"
accessToken = "TODO"
pass: "none"
token: 0000000000000000
passwd = "12345678"
client_secret = "put-your-{word}-secret-here"
key = "EXAMPLE{WORD}KEY"
password = "abc123"`),
  },
  'words, labels and messages': {
    seen: linesOf(`
"password": "Password must be at least {number} characters",
password_label = "{Word} password"
<label for="password">{Word} Password</label>
placeholder="Password"
<input type="password" name="{word}_password" id="password">
errors.password = "{Word} is required";
passwordField: '{camel}',
PASSWORD_RESET_URL = "/{word}/reset/{number}"
token_type = "bearer"
key = "{camel}"
key: "{word}.{word}.{word}"
"secret": "{word}",
auth: "{word}"
# password: the password of the {word}, at most {number} long
* @param token the {word} token ({number} bits)
<string name="password_hint">Enter your {word}</string>
passwordInputId = '{kebab}-{number}'
tokenUrl: 'https://{word}.internal/oauth2/token'
key="{kebab}-{kebab}"
secretName: {kebab}-{kebab}`),
    heldBack: linesOf(`
'password' => 'required|string|min:{number}',
"pwd": "{Word} {word}",
api_key_help: "Create one under {Word} settings"
t('{word}.password.{camel}')
logger.info("token {} expired after {number}s", {word})
passwordEncoder: {Word}PasswordEncoder
type Token = '{kebab}' | '{word}';
PASSWORD_HASHERS = ["{word}.contrib.{camel}Hasher{number}"]
secret_arn = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:{kebab}"
keyboard = "{word}{number}"
primary_key = "{snake}_id_{number}"
storageKey: "{kebab}.v{number}"
<button key="{kebab}-{number}">
"tokenizer": "{camel}{number}",
passport: "{word}{number}"
def password_{word}(self, {word}={number}):
token.type === '{camel}'
- name: {kebab}-secret
password.help.text={Word} {word} {number}
authorName: "{Word} {Word}"`),
  },
  'a hash, id, version or place': {
    seen: linesOf(`
"integrity": "sha512-{sri}",
commit = "{sha1}"
checksum: {sha256}
"etag": "{md5}",
image: registry.internal/{word}@sha256:{sha256}
uses: {word}/{word}@{sha1}
"id": "{guid}",
request_id={guid}
version = "{version}"
hash: '{md5}'
secret_path = "/{word}/{word}/{kebab}"
key_file = "{word}/{snake}.pem"
"publicKey": "{sri}",
ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{sri}
password_changed_at = "{date}"
token_expiry: {date}T10:00:00Z
cache_key = "{md5}"
sha256 "{sha256}"
https://cdn.internal/{word}.js?v={md5}
<script integrity="sha384-{sri}">`),
    heldBack: linesOf(`
resolved "https://registry.internal/{word}/-/{word}-{version}.tgz#{sha1}"
md5sum = {md5}
"revision": "{sha1}",
trace_id: {md5}
"guid": "{guid}"
{sha256}  {word}.tar.gz
digest = "sha256:{sha256}"
fingerprint: "{sha1}"
blob_id = '{guid}'
Last-Modified: {date}
credentials_file: /etc/{word}/{snake}.json
"key": "{guid}",
public_key = """{sri}"""
build: {version}+{md5}
secretsManagerPath: {word}/{word}/v{number}
url("data:image/png;base64,{sri}")
token_version={version}
partition_key: {guid}
$id: https://{word}.internal/{md5}.json
Serial: {number}{number}{number}`),
  },
  'a URL, header or command without a secret': {
    seen: linesOf(`
https://user:password@{word}.example.com
postgres://user:$\{{WORD}_PASSWORD}@{word}:5432/{word}
mysql://root:root@localhost/{word}
redis://{word}:6379/{number}
Authorization: Bearer $TOKEN
Authorization: Bearer <{snake}>
"Authorization": "Bearer " + {camel}
Authorization: Basic <{kebab}>
curl -u $USER:$PASSWORD https://{word}.internal
mysql -u {word} -p {word}
docker run -p 8080:{number} {word}
mailto:{word}@{word}.internal`),
    heldBack: linesOf(`
amqp://guest:guest@{word}:5672
mongodb://{user}:{pass}@{word}/{word}
https://{word}.internal/path:{number}/@{word}
git@{word}.internal:{word}/{word}.git
headers.set('Authorization', \`Bearer $\{{camel}}\`);
Authorization: Bearer {WORD}_ACCESS_TOKEN
-H "X-Api-Key: $API_KEY"
?token={{{snake}}}&page={number}
sshpass -p "$SSH_PASSWORD" ssh {word}
--password-file /run/{word}/{word}
basic {word} of the {word} layer
ssh -p {number} {word}@{word}.internal`),
  },
};

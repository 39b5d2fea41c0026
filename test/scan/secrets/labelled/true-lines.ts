import { linesOf, type Templates } from './templates.ts';

/** Lines that hold a secret, by kind. */
export const trueLines: Readonly<Record<string, Templates>> = {
  'a password in code': {
    seen: linesOf(`
password = "{password}"
  password: '{password}',
private static final String PASSWORD = "{password}";
const dbPassword: string = '{password}';
$config['db_pass'] = '{password}';
define('DB_PASSWORD', '{password}');
user.setPassword("{password}");
if (password == "{password}") {
db = connect(host="db", user="app", passwd="{password}")
char wifi_password[] = "{password}";
#define ADMIN_PASSWORD "{password}"
var smtpPass string = "{password}"
let password = "{password}".to_string();
  :password => "{password}",
os.environ.get("ADMIN_PASSWORD", "{password}")
String pwd = "{letters}";`),
    heldBack: linesOf(`
self.password = '{password}'
    "passwd": "{password}",
\tdbPassword := "{password}"
val rootPassword: String = "{password}"
public string Password { get; set; } = "{password}";
my $password = '{password}';
@password = "{password}"
new PasswordCredential { UserName = "bob", Password = "{password}" }
process.env.DB_PASS || '{password}'
driver.find_element(By.ID, "password").send_keys("{password}")
conn = psycopg2.connect("dbname=app user=app password={password}")
login(username: "bob", password: "{password}")
.withPassword("{password}")
auth: { user: 'bob', pass: '{password}' }
expect(page.password).to eq('{password}')
static NSString *const kPassword = @"{password}";`),
  },
  'a password in a configuration': {
    seen: linesOf(`
DB_PASSWORD={password}
export PGPASSWORD={password}
  password: {password}
  password: "{password}"
spring.datasource.password={password}
<password>{password}</password>
<add key="DbPassword" value="{password}" />
<property name="hibernate.connection.password">{password}</property>
"password": "{password}",
ENV MYSQL_ROOT_PASSWORD {password}
password = {letters}
  - name: DB_PASSWORD⏎    value: {password}
Server=db;Database=app;User Id=sa;Password={password};Timeout=30
set PASSWORD={password}
requirepass {password}
machine files.internal login deploy password {password}`),
    heldBack: linesOf(`
MYSQL_PASSWORD: {password}
ftp_password = {password}
<Pass>{password}</Pass>
<entry key="smtp.password">{password}</entry>
<user username="admin" password="{password}" roles="manager"/>
      POSTGRES_PASSWORD: "{password}"
- REDIS_PASSWORD={password}
"DATABASE_PASSWORD" : "{password}"
jdbc.password={password}
connectionString="Data Source=db;Initial Catalog=app;User ID=app;Pwd={password}"
url: jdbc:mysql://db:3306/app?user=app&password={password}
ansible_ssh_pass={password}
admin_passwd = {password}
{ "name": "ADMIN_PASSWORD", "value": "{password}" }
db.internal:5432:app:deploy:{password}
psk="{password}"`),
  },
  'a token or key': {
    seen: linesOf(`
api_key = "{token}"
API_TOKEN={token}
"access_token": "{token}",
client_secret: {hex}
const SECRET_KEY = '{token}';
secretKey="{hex}"
<string name="api_key">{token}</string>
X-Api-Key: {token}
curl "https://api.internal/v1/items?api_key={hex}&page=2"
auth_token: "{urlsafe}"
  token: {uuid}
encryption_key = "{base64}"
"apiKey" : "{uuid}"
headers["Private-Token"] = "{token}"
secret: "{hex}"
SECRET_KEY_BASE={hex}`),
    heldBack: linesOf(`
apiKey: '{token}',
private val accessToken = "{token}"
consumer_secret = "{token}"
APP_SECRET = '{hex}'
"refresh_token":"{urlsafe}"
api-key={hex}
req.Header.Set("X-Auth-Token", "{token}")
oauth_token: {hex}
&access_token={token}
var secret = []byte("{token}")
let api_key: &str = "{hex}";
webhook_secret: {hex}
config.secret_token = '{hex}'
hub_token: '{token}'
.setApiKey("{token}")
signing_secret={hex}`),
  },
  'a key, salt or nonce': {
    seen: linesOf(`
key = "{hex}"
"salt": "{hex}",
nonce="{token}"
AUTH_KEY={base64}
  auth: "{token}"
aesKey = '{hex}'`),
    heldBack: linesOf(`
const key = '{token}'
salt: {hex}
"nonce" : "{urlsafe}"
hmac_key = "{base64}"
PASSWORD_SALT = '{token}'
cookie_secret: "{base64}"`),
  },
  'a URL with a password': {
    seen: linesOf(`
DATABASE_URL=postgres://app:{password}@db.internal:5432/app
redis://:{password}@cache.internal:6379/0
git clone https://deploy:{token}@git.internal/team/app.git
mongodb+srv://app:{password}@cluster0.internal/app
"url": "amqp://svc:{password}@rabbit.internal:5672/",`),
    heldBack: linesOf(`
engine = create_engine("mysql+pymysql://app:{password}@10.0.3.4/app")
proxy = "http://bob:{password}@proxy.corp.internal:3128"
ftp://backup:{password}@files.corp.internal/dump
<url>https://ci:{token}@nexus.corp.internal/repository</url>
smtp://mailer:{password}@mail.corp.internal:587`),
  },
  'a header': {
    seen: linesOf(`
Authorization: Bearer {token}
"Authorization": "Basic {basic}"
curl -H "Authorization: Bearer {urlsafe}" https://api.internal
headers = {'Authorization': 'Basic {basic}'}
Authorization: token {hex}
PRIVATE-TOKEN: {token}`),
    heldBack: linesOf(`
.header("Authorization", "Bearer {token}")
req.SetHeader("Authorization", "Basic {basic}")
'Authorization' => 'Bearer {hex}',
-H 'Authorization: Bearer {token}' \\\\
Proxy-Authorization: Basic {basic}
http.addHeader("Authorization", "ApiKey {token}")`),
  },
  'a command': {
    seen: linesOf(`
curl -u admin:{password} https://nexus.internal
mysql -u root -p{password} app
sshpass -p {password} ssh bob@host
docker login -u bob -p {password} registry.internal
redis-cli -a {password} ping
tool login --user bob --password {password}`),
    heldBack: linesOf(`
curl --user 'bob:{password}' -X POST https://api.internal
sshpass -p'{password}' scp a bob@host:
mysqldump --user=root --password={password} app
PGPASSWORD={password} psql -h db app
htpasswd -b .htpasswd bob {password}
deploy --token={token} --verbose`),
  },
  'a stored key or hash': {
    seen: linesOf(`
{"kty":"EC","crv":"P-256","d":"{urlsafe}"}
//registry.internal/:_authToken={uuid}
{"auths": {"r.internal": {"auth": "{basic}"}}}
PrivateKey = {base64}`),
    heldBack: linesOf(`
{"kty":"oct","kid":"1","k":"{urlsafe}"}
_auth={basic}
"auth": "{basic}",
PresharedKey = {base64}`),
  },
};

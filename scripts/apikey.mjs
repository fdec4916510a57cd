// Signs in as the demo workspace's administrator and makes an API key in place of the one made here before.
import { gatewayUrl, hostPid, resources } from "./host.mjs";

const NAME = "crm apikey";
const DEMO = { email: "admin@demo.crmcloud.test", password: "demo-crmcloud" };

const data = process.argv[2];
if (!hostPid(data)) {
  console.error("Not running; ./crm up starts it.");
  process.exit(3);
}
const base = gatewayUrl(await resources(data));
let headers = { accept: "application/json" };

async function send(method, path, body) {
  const answer = await fetch(base + path, {
    method,
    headers: { ...headers, ...(body && { "content-type": "application/json" }) },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  });
  if (!answer.ok) {
    console.error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    process.exit(1);
  }
  return answer;
}

const session = await send("POST", "/api/auth/login", DEMO);
const cookies = session.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
const token = cookies.find((cookie) => cookie.startsWith("XSRF-TOKEN="))?.slice("XSRF-TOKEN=".length);
headers = { ...headers, cookie: cookies.join("; "), "x-xsrf-token": decodeURIComponent(token ?? "") };

const { items } = await (await send("GET", "/api/api-keys?limit=200")).json();
for (const key of items.filter(({ name }) => name === NAME)) await send("DELETE", `/api/api-keys/${key.id}`);
const { key } = await (await send("POST", "/api/api-keys", { name: NAME })).json();
await send("POST", "/api/auth/logout");
console.log(key);

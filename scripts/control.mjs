// What ./crm asks of the running system: pid, wait, status, addresses, logs, shutdown, port-free.
import { readFileSync, readdirSync, readlinkSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { call, gatewayUrl, hostPid, isAlive, judge, mailPageUrl, resources } from "./host.mjs";

const START_LIMIT = 300_000;
const NOT_RUNNING = 3;

const commands = {
  async pid(data, name) {
    const host = hostPid(data);
    const pid = name && host ? (await resources(data)).find((resource) => resource.name === name)?.pid : host;
    if (!pid) process.exit(1);
    console.log(pid);
  },

  /** Until everything is ready: exit 0. When something failed, or the host is gone: its last lines, exit 1. */
  async wait(data, pid) {
    const begun = Date.now();
    const told = new Set();
    let all = [];
    while (Date.now() - begun < START_LIMIT) {
      if (!isAlive(pid)) process.exit(1);
      if (hostPid(data) === Number(pid)) {
        all = await resources(data).catch(() => all);
        for (const resource of all.filter((one) => judge(one).ready && isTelling(one) && !told.has(one.name))) {
          told.add(resource.name);
          console.log(`  ${resource.name} is ${resource.state === "Finished" ? "done" : "ready"}`);
        }
        const failed = all.find((resource) => judge(resource).failed);
        if (failed) return await explain(data, failed);
        if (all.length > 0 && all.every((resource) => judge(resource).ready) && (await isHealthy(all))) return;
      }
      await delay(250);
    }
    const late = all.filter((resource) => !judge(resource).ready);
    console.log(`Not ready within ${START_LIMIT / 1000} s: ${late.map((one) => `${one.name} (${one.state})`).join(", ")}`);
    for (const resource of late.slice(0, 3)) await explain(data, resource);
    process.exit(1);
  },

  async status(data, format) {
    const pid = hostPid(data);
    const all = pid ? await resources(data).catch(() => null) : null;
    const status = all ? await describe(data, all) : { healthy: false, build: null, resources: [], urls: {} };
    if (format === "--json") console.log(JSON.stringify(status, null, 2));
    else if (all) print(status);
    else console.log("Not running.");
    if (!all) process.exit(NOT_RUNNING);
  },

  async addresses(data) {
    const all = await resources(data);
    console.log(`CrmCloud is at ${gatewayUrl(all)}`);
    if (mailPageUrl(all)) console.log(`What it mails is shown at ${mailPageUrl(all)}`);
    if (readFileSync(join(data, "environment"), "utf8").trim() === "Development")
      console.log("Demo sign-in: admin@demo.crmcloud.test, password demo-crmcloud");
    else console.log("The first user is made with the code that ./crm logs workspace shows.");
  },

  /** All resources line by line, or one. */
  async logs(data, name, follow) {
    if (!hostPid(data)) {
      console.error("Not running; ./crm up starts it.");
      process.exit(NOT_RUNNING);
    }
    const known = (await resources(data)).map((resource) => resource.name);
    if (name && !known.includes(name)) {
      console.error(`There is no resource "${name}". There are: ${known.join(", ")}`);
      process.exit(1);
    }
    const wanted = name ? [name] : known;
    await Promise.all(wanted.map((one) => printLog(data, one, Boolean(follow), name ? "" : `${one} | `)));
  },

  /** Ends the host in good order, or after `seconds` by force. `given` is a host that may not have told its pid yet. */
  async shutdown(data, seconds, given) {
    const pid = hostPid(data) ?? (given && isAlive(given) ? Number(given) : null);
    if (!pid) return;
    await call(data, "POST", "/shutdown").catch(() => signal(pid, "SIGTERM"));
    const limit = Date.now() + 1000 * seconds;
    while (isAlive(pid) && Date.now() < limit) await delay(100);
    if (!isAlive(pid)) return;
    console.error("It did not end in time and is killed.");
    signal(pid, "SIGKILL");
    while (isAlive(pid)) await delay(50);
  },

  async "port-free"(port, option = "--port") {
    const server = createServer();
    await new Promise((resolve) => server.once("error", resolve).listen({ port: Number(port), host: "127.0.0.1" }, resolve));
    if (!server.listening) {
      console.error(`crm: port ${port} is taken${holderOf(Number(port))}; choose another with ${option} N`);
      process.exit(1);
    }
    server.close();
  },

  async "free-port"() {
    const server = createServer();
    await new Promise((resolve) => server.listen({ port: 0, host: "127.0.0.1" }, resolve));
    console.log(server.address().port);
    server.close();
  },
};

/** A process without a check is not known to be ready: it may be a one-shot at work. */
function isTelling(resource) {
  return resource.state === "Finished" || resource.healthReports?.length > 0;
}

async function isHealthy(all) {
  const url = gatewayUrl(all);
  if (!url) return true;
  return fetch(`${url}/health`, { signal: AbortSignal.timeout(5000) }).then(
    (answer) => answer.ok,
    () => false,
  );
}

async function explain(data, resource) {
  console.log(`${resource.name}: ${resource.state}${resource.exitCode == null ? "" : `, exit code ${resource.exitCode}`}`);
  await printLog(data, resource.name, false, "  ", 25);
  process.exitCode = 1;
}

async function describe(data, all) {
  return {
    healthy: all.every((resource) => judge(resource).ready) && (await isHealthy(all)),
    build: readFileSync(join(data, "build"), "utf8").trim(),
    resources: all.map(({ name, state, health, pid, port, pssBytes }) => ({ name, state, health, pid, port, pssBytes })),
    urls: { gateway: gatewayUrl(all), dashboard: null, mail: mailPageUrl(all) },
  };
}

function print({ healthy, build, resources: all, urls }) {
  const rows = all.map((one) => [
    one.name,
    one.state,
    one.health ?? "",
    one.pid ?? "",
    one.port ?? "",
    one.pssBytes ? `${Math.round(one.pssBytes / 2 ** 20)} MiB` : "",
  ]);
  const table = [["NAME", "STATE", "HEALTH", "PID", "PORT", "MEMORY"], ...rows].map((row) => row.map(String));
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table) console.log(row.map((cell, column) => cell.padEnd(widths[column])).join("  ").trimEnd());
  console.log(`\n${healthy ? "Healthy" : "Not healthy"} at ${urls.gateway}, built from ${build}`);
}

async function printLog(data, name, follow, prefix, tail) {
  const query = new URLSearchParams({ follow: String(follow), ...(tail && { tail }) });
  const stream = await call(data, "GET", `/resources/${name}/logs?${query}`, { timeout: follow ? 0 : undefined });
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) console.log(prefix + line);
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

/** Names the process that listens on a port, as far as /proc shows it to this user. */
function holderOf(port) {
  const hex = port.toString(16).toUpperCase().padStart(4, "0");
  const inodes = ["tcp", "tcp6"]
    .flatMap((table) => readFileSync(`/proc/net/${table}`, "utf8").split("\n").slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[1]?.endsWith(`:${hex}`) && fields[3] === "0A")
    .map((fields) => `socket:[${fields[9]}]`);
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const holds = readdirSync(`/proc/${pid}/fd`).some((fd) => inodes.includes(readlinkSync(`/proc/${pid}/fd/${fd}`)));
      if (holds) return ` by process ${pid} (${readFileSync(`/proc/${pid}/comm`, "utf8").trim()})`;
    } catch {
      // Another user's process, or one that ended meanwhile.
    }
  }
  return "";
}

const [command, ...rest] = process.argv.slice(2);
await commands[command](...rest);

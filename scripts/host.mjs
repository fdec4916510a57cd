// The application host of a data directory, through its control socket.
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";

const TIMEOUT = 10_000;

/** Resource types that are values or grouping, not something that runs. */
const PASSIVE = new Set(["Parameter", "ConnectionString"]);

/** Pid of the host whose data lies in `data`; null when none runs. */
export function hostPid(data) {
  return runningHost(data)?.pid ?? null;
}

function runningHost(data) {
  let host;
  try {
    host = JSON.parse(readFileSync(join(data, "apphost.json"), "utf8"));
  } catch {
    return null;
  }
  // A crash leaves the file, and another program may have got the number since.
  return commandLine(host.pid).includes("AppHost") ? host : null;
}

function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

export function isAlive(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").pop()[0] !== "Z";
  } catch {
    return false;
  }
}

/** One call over the control socket; the answer's stream. Without `timeout` it may last. */
export function call(data, method, path, { timeout = TIMEOUT } = {}) {
  return new Promise((resolve, reject) => {
    const socketPath = runningHost(data)?.socket ?? join(data, "apphost.sock");
    const outgoing = request({ socketPath, method, path, timeout }, (answer) => {
      if (answer.statusCode < 300) return resolve(answer);
      answer.resume();
      reject(new Error(`${method} ${path} answered ${answer.statusCode}`));
    });
    outgoing.on("timeout", () => outgoing.destroy(new Error(`${method} ${path}: no answer`)));
    outgoing.on("error", reject);
    outgoing.end();
  });
}

export async function text(stream) {
  let whole = "";
  for await (const chunk of stream.setEncoding("utf8")) whole += chunk;
  return whole;
}

/** Everything that runs or holds data, without the model's mere values. */
export async function resources(data) {
  const all = JSON.parse(await text(await call(data, "GET", "/resources")));
  return all.filter((resource) => !PASSIVE.has(resource.type));
}

/** ready: does its work, or did it; failed: will not without help; neither: on its way. */
export function judge(resource) {
  const { state, health, exitCode } = resource;
  if (state === "Running") return { ready: health == null || health === "Healthy", failed: false };
  if (state === "Finished") return { ready: (exitCode ?? 0) === 0, failed: (exitCode ?? 0) !== 0 };
  return { ready: false, failed: state === "FailedToStart" || state === "Exited" };
}

export function gatewayUrl(all) {
  const port = all.find((resource) => resource.name === "gateway")?.port;
  return port ? `http://localhost:${port}` : null;
}

/** The page of the sink that takes all mail in Development; null where mail really goes out. */
export function mailPageUrl(all) {
  const port = all.find((resource) => resource.name === "mail-sink")?.port;
  return port ? `http://localhost:${port}` : null;
}

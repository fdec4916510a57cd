// Reads what the test runners report, prints a line per suite, adds all up.
//   results.mjs trx|vitest|playwright|check RESULTS SUITE EXIT-CODE [NAME]    one runner's outcome, kept as RESULTS/SUITE[-NAME].sum.json
//   results.mjs total RESULTS SUITE...                              the last line; exit code 1 unless all is well
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const LINES_SHOWN = 60;

const readers = {
  trx(file) {
    const report = readFileSync(`${file}.trx`, "utf8");
    const counters = /<Counters ([^>]*)\/?>/.exec(report)[1];
    const count = (name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(counters)?.[1] ?? 0);
    const [passed, failed] = [count("passed"), count("failed") + count("error") + count("timeout")];
    return { passed, failed, skipped: count("total") - passed - failed };
  },

  vitest(file) {
    const report = JSON.parse(readFileSync(`${file}.json`, "utf8"));
    const broken = report.testResults.filter((one) => one.status === "failed" && one.assertionResults.length === 0).length;
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken,
      skipped: report.numPendingTests + (report.numTodoTests ?? 0),
    };
  },

  playwright(file) {
    const { stats, errors } = JSON.parse(readFileSync(`${file}.json`, "utf8"));
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
  },

  check: (_, exitCode) => ({ passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 }),
};

function record(kind, results, suite, exitCode, name) {
  const file = join(results, name ? `${suite}-${name}` : suite);
  let sum;
  try {
    sum = readers[kind](file, exitCode);
  } catch (error) {
    sum = { passed: 0, failed: 1, skipped: 0, note: `no result: ${error.message}` };
  }
  if (sum.passed + sum.failed === 0) sum = { ...sum, failed: 1, note: "ran nothing" };
  else if (exitCode !== 0 && sum.failed === 0) sum = { ...sum, failed: 1, note: `ended with exit code ${exitCode}` };
  writeFileSync(`${file}.sum.json`, JSON.stringify({ suite, ...sum }));
  console.log(`${(name ? `${suite} ${name}` : suite).padEnd(24)} ${sentence(sum)}${sum.note ? ` (${sum.note})` : ""}`);
  if (sum.failed > 0) console.log(failures(kind, `${file}.log`));
}

/** The part of the log that says what failed. */
function failures(kind, log) {
  const lines = readFileSync(log, "utf8").split("\n");
  const first = kind === "trx" ? lines.findIndex((line) => line.includes("[FAIL]")) : -1;
  const part = first >= 0 ? lines.slice(first, first + LINES_SHOWN) : lines.slice(-LINES_SHOWN);
  return [`--- ${log}`, ...part, "---"].map((line) => `    ${line}`).join("\n");
}

function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
}

function total(results, suites) {
  const sums = readdirSync(results)
    .filter((file) => file.endsWith(".sum.json"))
    .map((file) => JSON.parse(readFileSync(join(results, file), "utf8")));
  for (const suite of suites.filter((name) => !sums.some((sum) => sum.suite === name))) {
    sums.push({ suite, passed: 0, failed: 1, skipped: 0 });
    console.log(`${suite.padEnd(24)} did not run`);
  }
  const add = (field) => sums.reduce((sum, one) => sum + one[field], 0);
  const all = { passed: add("passed"), failed: add("failed"), skipped: add("skipped") };
  console.log(sentence(all));
  if (all.failed > 0 || all.passed === 0) process.exit(1);
}

const [kind, results, ...rest] = process.argv.slice(2);
if (kind === "total") total(results, rest);
else record(kind, results, rest[0], Number(rest[1]), rest[2]);

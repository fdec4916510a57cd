# ./crm bench [NAME...] [--quick]. Sourced by crm. Measures a system of its own, beside any other: other data, any free
# port, no telemetry, and limits that a load generator does not meet. With --data it uses what runs there.
. scripts/build.sh

RESULTS=artifacts/bench/results.json

bench() {
    build_dotnet bench bench/Bench.csproj ':!tests'
    if [ "$DATA" = "$(default_data)" ]; then
        DATA=$(default_data)-bench
        # What a run that was killed may have left.
        ./crm down --data "$DATA"
        rm -rf -- "$DATA"
        trap 'end_bench_system && rm -rf -- "$DATA"' EXIT
        start_bench_system
    elif ! host_pid >/dev/null; then
        trap end_bench_system EXIT
        start_bench_system
    fi
    setpriv --pdeathsig KILL dotnet artifacts/bin/Bench/release/CrmCloud.Bench.dll \
        --data "$DATA" --json "$RESULTS" ${QUICK:+--quick} "${ARGS[@]}"
    say "As JSON: $RESULTS"
}

start_bench_system() {
    local port smtp page
    port=$(node scripts/control.mjs free-port)
    smtp=$(node scripts/control.mjs free-port)
    page=$(node scripts/control.mjs free-port)
    env -u OTEL_EXPORTER_OTLP_ENDPOINT Gateway__RateLimits__ReadsPerMinute=1000000000 Gateway__RateLimits__WritesPerMinute=1000000000 \
        CRM_NO_DEMO=1 ./crm up --detach --port "$port" --smtp-port "$smtp" --mail-port "$page" --data "$DATA" >&2
}

end_bench_system() { ./crm down --data "$DATA"; }

bench

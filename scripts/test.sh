# ./crm test [SUITE...]. Sourced by crm. Its last line is "N passed, N failed" over all runners together.
. scripts/install.sh
. scripts/build.sh

RESULTS=artifacts/test-results
# No test project may hang the run.
SUITE_LIMIT=${SUITE_LIMIT:-900}
# Suites that start whole systems or measure time run alone; the others two at a time.
ALONE='platform-hosting system'

# "Leads.Tests" is the suite leads, "Platform.Grpc.Tests" platform-grpc.
dotnet_suites() {
    local project
    for project in tests/*.Tests/*.csproj; do
        basename "$project" .Tests.csproj | tr 'A-Z.' 'a-z-'
    done
}

all_suites() {
    echo format
    dotnet_suites
    if [ -f web/package.json ]; then echo web; fi
    echo bridge
    if [ -d web/e2e ]; then echo e2e; fi
}

# A name stands for itself and for the suites that begin with it: platform for platform-grpc and platform-hosting.
selected() {
    local suite wanted found
    [ $# -gt 0 ] || { all_suites; return; }
    for wanted in "$@"; do
        found=
        for suite in $(all_suites); do
            case "$suite" in "$wanted" | "$wanted"-*) echo "$suite" && found=1 ;; esac
        done
        [ -n "$found" ] || fail "no suite '$wanted'; there are: $(all_suites | tr '\n' ' ')"
    done
}

has() { grep -qx -- "$1" <<<"$SUITES"; }

run_tests() {
    if [ -n "$LIST" ]; then all_suites; return 0; fi
    SUITES=$(selected "${ARGS[@]}")
    rm -rf "$RESULTS" && mkdir -p "$RESULTS"
    local wanted=(containment postgresql rabbitmq)
    if has e2e; then wanted+=(chromium); fi
    install_missing "${wanted[@]}"
    dotnet tool restore >/dev/null

    if has format; then check format csharpier dotnet csharpier check .; fi
    if has web || has e2e || has platform-grpc; then install_web; fi
    if has web || has e2e || has system; then build_web; fi
    if has bridge || has system; then build_bridge; fi
    if has system; then install_sink; fi
    if grep -qxF "$(dotnet_suites)" <<<"$SUITES"; then
        build_dotnet tests CrmCloud.sln
        start_test_servers
        run_dotnet_suites
        stop_test_servers
    fi
    if has web; then run_web; fi
    if has bridge; then run_bridge; fi
    if has e2e; then run_e2e; fi
    node scripts/results.mjs total "$RESULTS" $SUITES
}

start_test_servers() {
    local file=$RESULTS/servers.env i
    setpriv --pdeathsig KILL dotnet artifacts/bin/TestServers/release/CrmCloud.TestServers.dll "$file" </dev/null >"$RESULTS/servers.log" 2>&1 &
    SERVERS=$!
    for ((i = 0; i < 600; i++)); do
        if [ -s "$file" ]; then . "$file" && return 0; fi
        kill -0 "$SERVERS" 2>/dev/null || break
        sleep 0.2
    done
    cat "$RESULTS/servers.log" >&2
    fail "the test servers did not start"
}

stop_test_servers() {
    { kill "$SERVERS" && wait "$SERVERS"; } 2>/dev/null || true
    unset CRM_TEST_POSTGRES CRM_TEST_RABBITMQ CRM_TEST_RABBITMQ_MANAGEMENT
}

run_dotnet_suites() {
    local suite running=()
    for suite in $(dotnet_suites); do
        has "$suite" || continue
        case " $ALONE " in *" $suite "*) continue ;; esac
        while [ "$(jobs -rp | grep -vcx "$SERVERS")" -ge 2 ]; do sleep 0.2; done
        run_dotnet "$suite" &
        running+=($!)
    done
    # Not a bare wait: the servers are a job too.
    [ ${#running[@]} -eq 0 ] || wait "${running[@]}" || true
    for suite in $ALONE; do
        if has "$suite"; then run_dotnet "$suite"; fi
    done
}

# The result file tells what passed; how the program ended tells the rest, such as a crash after the last test.
run_dotnet() {
    local suite=$1 project name status=0
    for project in tests/*.Tests/*.csproj; do
        name=$(basename "$project" .csproj)
        [ "$(printf %s "${name%.Tests}" | tr 'A-Z.' 'a-z-')" = "$suite" ] && break
    done
    timeout -k 10 "$SUITE_LIMIT" setpriv --pdeathsig KILL dotnet "artifacts/bin/$name/release/CrmCloud.$name.dll" \
        -trx "$RESULTS/$suite.trx" -noColor </dev/null >"$RESULTS/$suite.log" 2>&1 || status=$?
    node scripts/results.mjs trx "$RESULTS" "$suite" "$status"
}

# check SUITE NAME COMMAND...: a tool that is content or not counts as one test.
check() {
    local suite=$1 name=$2 status=0
    shift 2
    timeout -k 10 "$SUITE_LIMIT" "$@" </dev/null >"$RESULTS/$suite-$name.log" 2>&1 || status=$?
    node scripts/results.mjs check "$RESULTS" "$suite" "$status" "$name"
}

run_web() { run_node web web; }

run_bridge() { run_node bridge "$BRIDGE"; }

# run_node SUITE FOLDER: what holds for a package of Node.
run_node() {
    local suite=$1 folder=$2 status=0
    check "$suite" lint npm --prefix "$folder" run lint
    check "$suite" types npm --prefix "$folder" run typecheck
    check "$suite" format npm --prefix "$folder" run format:check
    (cd "$folder" && CRM_SHARED_DATA=${CRM_SHARED_DATA:-$ROOT/../shared/data} \
        timeout -k 10 "$SUITE_LIMIT" npx vitest run --reporter=default --reporter=json --outputFile.json="$ROOT/$RESULTS/$suite.json") \
        </dev/null >"$RESULTS/$suite.log" 2>&1 || status=$?
    node scripts/results.mjs vitest "$RESULTS" "$suite" "$status"
}

# A system of its own, with its own ports and data, gone afterwards.
run_e2e() {
    local data status=0 port smtp page
    data=$(mktemp -d /var/tmp/crmcloud-e2e-XXXXXX)
    chmod 755 "$data"
    port=$(node scripts/control.mjs free-port)
    smtp=$(node scripts/control.mjs free-port)
    page=$(node scripts/control.mjs free-port)
    trap '"$ROOT/crm" down --data "'"$data"'"; rm -rf "'"$data"'"' EXIT
    if CRM_NO_DEMO=1 ./crm up --detach --data "$data" --port "$port" --smtp-port "$smtp" --mail-port "$page" >"$RESULTS/e2e-up.log" 2>&1; then
        (cd web/e2e && CRM_URL="http://localhost:$port" CRM_SMTP="localhost:$smtp" CRM_MAIL_PAGE="http://localhost:$page" CHROMIUM=$(command -v chromium) CRM_RESULTS="$ROOT/$RESULTS/e2e.json" \
            CRM_SHARED_DATA=${CRM_SHARED_DATA:-$ROOT/../shared/data} \
            timeout -k 10 "$SUITE_LIMIT" npx playwright test) </dev/null >"$RESULTS/e2e.log" 2>&1 || status=$?
        [ "$status" -eq 0 ] || ./crm logs --data "$data" >"$RESULTS/e2e-system.log" 2>&1 || true
    else
        status=1
        cp "$RESULTS/e2e-up.log" "$RESULTS/e2e.log"
    fi
    node scripts/results.mjs playwright "$RESULTS" e2e "$status"
}

run_tests

# ./crm up [--detach]. Sourced by crm.
. scripts/install.sh
. scripts/build.sh

up() {
    command -v dotnet >/dev/null || fail "the .NET SDK named in global.json is missing: https://dot.net"
    command -v node >/dev/null || fail "Node 20 or later is missing: https://nodejs.org"
    local pid
    if pid=$(host_pid); then
        say "Already running (process $pid, data in $DATA)."
        [ "$(cat "$DATA/build" 2>/dev/null)" = "$(source_commit)" ] || say "It was built from other sources; ./crm down, then ./crm up, takes these."
        node scripts/control.mjs wait "$DATA" "$pid" >&2 || fail "it is not healthy; ./crm status tells more, ./crm down ends it"
        print_addresses
        return 0
    fi
    install_missing containment postgresql rabbitmq
    local port
    for port in --port="$PORT" --smtp-port="$SMTP_PORT" --mail-port="$MAIL_PORT"; do
        node scripts/control.mjs port-free "${port#*=}" "${port%%=*}" || exit 1
    done
    install_sink
    build_web
    build_bridge
    build_dotnet apphost AppHost/AppHost.csproj ':!tests' ':!bench'
    prepare_data
    start_host
    wait_healthy
    fill_demo
    print_addresses
    [ -n "$DETACH" ] || stay
}

prepare_data() {
    mkdir -p "$DATA" || fail "cannot make the data directory $DATA"
    source_commit >"$DATA/build"
    echo "${DOTNET_ENVIRONMENT:-Development}" >"$DATA/environment"
}

# A session of its own: Ctrl-C comes to this script alone, which then ends everything in good order. Without --detach the
# host is killed with this script, and its resources with it, however the script ends.
start_host() {
    local tie=(setpriv --pdeathsig KILL)
    [ -z "$DETACH" ] || tie=()
    local environment
    environment=$(cat "$DATA/environment")
    close_inherited
    DOTNET_ENVIRONMENT=$environment ASPNETCORE_ENVIRONMENT=$environment ASPIRE_ALLOW_UNSECURED_TRANSPORT=true \
        setsid "${tie[@]}" dotnet artifacts/bin/AppHost/release/CrmCloud.AppHost.dll \
        --Gateway:Port="$PORT" --Mail:SmtpPort="$SMTP_PORT" --Mail:PagePort="$MAIL_PORT" --Aspire:Store:Path="$DATA" \
        </dev/null >"$DATA/apphost.log" 2>&1 &
    HOST=$!
    trap 'stopping=1' INT TERM
    say "Starting …"
}

# A detached host must not hold what the caller waits on, such as a pipe on descriptor 3.
close_inherited() {
    local descriptor
    for descriptor in /proc/$$/fd/*; do
        descriptor=${descriptor##*/}
        # 255 is bash's own handle on the script.
        if [ "$descriptor" -gt 2 ] && [ "$descriptor" -ne 255 ]; then eval "exec $descriptor>&-" 2>/dev/null || true; fi
    done
}

wait_healthy() {
    node scripts/control.mjs wait "$DATA" "$HOST" >&2 &
    local waiting=$!
    if wait "$waiting" && [ -z "${stopping:-}" ]; then return 0; fi
    kill "$waiting" 2>/dev/null || true
    local reason="the system did not become healthy"
    if [ -n "${stopping:-}" ]; then
        reason=interrupted
    elif ! kill -0 "$HOST" 2>/dev/null; then
        tail -n 25 "$DATA/apphost.log" >&2
        reason="the application host ended; its log is $DATA/apphost.log"
    fi
    end_host
    fail "$reason"
}

# The first start in Development fills the demo workspace; one that was interrupted is taken up again by the next.
fill_demo() {
    if [ -e "$DATA/demo-filled" ] || [ "$(cat "$DATA/environment")" != Development ] || [ -n "${CRM_NO_DEMO:-}" ]; then return 0; fi
    say "Filling the demo workspace …"
    if node scripts/seed/run.mjs "$DATA" demo --once; then
        touch "$DATA/demo-filled"
    else
        say "The demo workspace is not filled; './crm seed demo' tries again."
    fi
}

end_host() {
    node scripts/control.mjs shutdown "$DATA" 15 "$HOST" >&2 || true
}

stay() {
    say "Ctrl-C ends it."
    while kill -0 "$HOST" 2>/dev/null && [ -z "${stopping:-}" ]; do
        wait "$HOST" || true
    done
    if [ -z "${stopping:-}" ]; then
        # `./crm down` from elsewhere ends the host in good order; anything else is a crash.
        if [ -e "$DATA/apphost.json" ]; then fail "the application host ended by itself; its log is $DATA/apphost.log"; fi
        say "Ended."
        return 0
    fi
    say "Ending …"
    end_host
}

print_addresses() {
    node scripts/control.mjs addresses "$DATA"
}

up

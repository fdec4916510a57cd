# Shared by the commands of ./crm: options, paths, and running programs that leave nothing behind. Sourced, not run.

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE=true
export DOTNET_CLI_USE_MSBUILD_SERVER=0 MSBUILDDISABLENODEREUSE=1

say() { printf '%s\n' "$*" >&2; }

fail() {
    printf 'crm: %s\n' "$*" >&2
    exit 1
}

is_root() { [ "$(id -u)" -eq 0 ]; }

# PostgreSQL does not run as root, and its own user must reach the data: root's home would not do.
default_data() {
    if is_root; then echo /var/lib/crmcloud; else echo "${XDG_DATA_HOME:-$HOME/.local/share}/crmcloud"; fi
}

# Sets COMMAND, ARGS (what is no option) and the options' variables.
parse_options() {
    COMMAND= PORT=8080 DATA=$(default_data) SMTP_PORT=2525 MAIL_PORT=1080 DASHBOARD_PORT=15000
    DETACH= JSON= FOLLOW= LIST= QUICK= ARGS=()
    while [ $# -gt 0 ]; do
        case "$1" in
            --port | --data | --smtp-port | --mail-port | --dashboard-port)
                [ $# -ge 2 ] || fail "$1 needs a value"
                set_option "$1" "$2"
                shift
                ;;
            --port=* | --data=* | --smtp-port=* | --mail-port=* | --dashboard-port=*) set_option "${1%%=*}" "${1#*=}" ;;
            --detach | -d) DETACH=1 ;;
            --json) JSON=1 ;;
            --follow | -f) FOLLOW=1 ;;
            --list) LIST=1 ;;
            --quick) QUICK=1 ;;
            --help | -h) COMMAND=help ;;
            -*) fail "unknown option $1" ;;
            *) if [ -z "$COMMAND" ]; then COMMAND=$1; else ARGS+=("$1"); fi ;;
        esac
        shift
    done
}

set_option() {
    if [ "$1" = --data ]; then
        DATA=$(realpath -m -- "$2")
        return
    fi
    case "$2" in '' | *[!0-9]*) fail "$1 must be a port, not '$2'" ;; esac
    { [ "$2" -ge 1 ] && [ "$2" -le 65535 ]; } || fail "$1 must be a port from 1 to 65535, not $2"
    case "$1" in
        --port) PORT=$2 ;;
        --smtp-port) SMTP_PORT=$2 ;;
        --mail-port) MAIL_PORT=$2 ;;
        --dashboard-port) DASHBOARD_PORT=$2 ;;
    esac
}

# The running application host of this data directory: prints its pid, or fails.
host_pid() {
    local pid
    pid=$(node scripts/control.mjs pid "$DATA") && [ -n "$pid" ] && echo "$pid"
}

# Runs a program so that nothing it starts outlives it or this script: build servers would go on holding memory, and the
# caller's output. Where namespaces are not allowed, the program alone ends with the script.
contained() {
    if can_contain; then
        setpriv --pdeathsig KILL unshare --fork --kill-child --pid --mount-proc "$@"
    else
        setpriv --pdeathsig KILL "$@"
    fi
}

can_contain() {
    [ -n "${CAN_CONTAIN:-}" ] || { CAN_CONTAIN=no && unshare --fork --pid --mount-proc true 2>/dev/null && CAN_CONTAIN=yes; } || true
    [ "$CAN_CONTAIN" = yes ]
}

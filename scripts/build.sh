# Builds what changed since the last build. Sourced. Each part keeps a stamp: the hash of the sources it was built from.

STAMPS=artifacts/stamps
BRIDGE=services/Mail/Bridge

# The commit that the sources are of; "-dirty" when they are not exactly it.
source_commit() {
    local commit
    commit=$(git rev-parse HEAD 2>/dev/null) || { echo unknown; return; }
    if [ -n "$(git status --porcelain 2>/dev/null | head -n 1)" ]; then echo "$commit-dirty"; else echo "$commit"; fi
}

# Hash of the names and contents of all files that match; ignored files are no sources, and git names deleted ones until it is told.
hash_of() {
    { git ls-files -co --exclude-standard -z -- "$@" 2>/dev/null || find "$@" -type f -not -path '*/node_modules/*' -print0; } |
        sort -z | { xargs -0 sha1sum 2>/dev/null || true; } | sha1sum | cut -d' ' -f1
}

is_current() { [ "$(cat "$STAMPS/$1" 2>/dev/null)" = "$2" ]; }

stamp() { mkdir -p "$STAMPS" && echo "$2" >"$STAMPS/$1"; }

# logged LOG COMMAND...: quiet unless it fails.
logged() {
    local log=$1
    shift
    mkdir -p "$(dirname "$log")"
    "$@" </dev/null >"$log" 2>&1 || { tail -n 40 "$log" >&2; fail "failed: $* (log: $log)"; }
}

# build_dotnet NAME PROJECT [PATHSPEC...]: Release, once per change of what is not excluded.
build_dotnet() {
    local hash
    hash=$(hash_of '*.cs' '*.csproj' '*.props' '*.targets' '*.proto' '*.sln' '*.json' ':!web' ':!services/Mail/Bridge' "${@:3}")
    # What a build left out or someone removed is built again.
    if is_current "$1" "$hash" && [ -f artifacts/bin/AppHost/release/CrmCloud.AppHost.dll ]; then return 0; fi
    say "Building $2 …"
    local sharing=(-p:SharedCompilationId="crm-$$")
    can_contain || sharing=(-p:UseSharedCompilation=false)
    logged artifacts/logs/build.log contained dotnet build "$2" -c Release -v quiet -nologo -nodeReuse:false "${sharing[@]}"
    stamp "$1" "$hash"
}

# Node's packages for the web and its tests.
install_web() {
    local hash
    hash=$(hash_of web/package-lock.json)
    if is_current web-packages "$hash" && [ -d web/node_modules ]; then return 0; fi
    say "Installing the web's packages …"
    logged artifacts/logs/npm.log contained npm --prefix web ci --no-audit --no-fund --loglevel=error
    stamp web-packages "$hash"
}

# The sink that takes Development's mail.
install_sink() {
    local hash
    hash=$(hash_of services/Mail/Sink/package-lock.json)
    if is_current sink "$hash" && [ -d services/Mail/Sink/node_modules ]; then return 0; fi
    say "Installing the mail sink …"
    logged artifacts/logs/sink-npm.log contained npm --prefix services/Mail/Sink ci --no-audit --no-fund --loglevel=error
    stamp sink "$hash"
}

build_web() {
    local hash
    hash=$(hash_of web ':!web/e2e')
    if is_current web "$hash" && [ -f web/crm/dist/index.html ] && [ -f web/support/dist/index.html ] && [ -f web/portal/dist/index.html ]; then return 0; fi
    install_web
    say "Building the web …"
    logged artifacts/logs/web.log contained npm --prefix web run build
    stamp web "$hash"
}

# Node's packages for the bridge, those of its tests included.
install_bridge() {
    local hash
    hash=$(hash_of "$BRIDGE/package-lock.json")
    if is_current bridge-packages "$hash" && [ -d "$BRIDGE/node_modules" ]; then return 0; fi
    say "Installing the mail bridge's packages …"
    logged artifacts/logs/bridge-npm.log contained npm --prefix "$BRIDGE" ci --no-audit --no-fund --loglevel=error
    stamp bridge-packages "$hash"
}

build_bridge() {
    local hash
    hash=$(hash_of "$BRIDGE/src" "$BRIDGE/package-lock.json" "$BRIDGE"/tsconfig*.json)
    if is_current bridge "$hash" && [ -f "$BRIDGE/dist/main.js" ] && [ -d "$BRIDGE/node_modules" ]; then return 0; fi
    install_bridge
    say "Building the mail bridge …"
    # What was removed from the sources must not live on.
    rm -rf "$BRIDGE/dist"
    logged artifacts/logs/bridge.log contained npm --prefix "$BRIDGE" run build
    stamp bridge "$hash"
}

# Debian packages that a machine with only the .NET SDK and Node lacks. Sourced; quick and silent when all is there.

# install_missing PROGRAM...: each a program below.
install_missing() {
    local missing=() program
    for program in "$@"; do
        is_installed "$program" || missing+=($(packages_of "$program"))
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    command -v apt-get >/dev/null || fail "please install: ${missing[*]}"
    is_root || fail "please install as root: apt-get install ${missing[*]}"
    say "Installing ${missing[*]} …"
    apt_install "${missing[@]}"
    for program in "$@"; do
        is_installed "$program" || fail "$program is still missing after its installation"
    done
}

is_installed() {
    case "$1" in
        postgresql) compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null || command -v postgres >/dev/null ;;
        rabbitmq) [ -x /usr/lib/rabbitmq/bin/rabbitmq-server ] || command -v rabbitmq-server >/dev/null ;;
        chromium) command -v chromium >/dev/null ;;
        containment) command -v setpriv >/dev/null && command -v unshare >/dev/null ;;
    esac
}

packages_of() {
    case "$1" in
        postgresql) echo postgresql ;;
        rabbitmq) echo rabbitmq-server ;;
        chromium) echo chromium fonts-dejavu-core ;;
        containment) echo util-linux ;;
    esac
}

apt_install() {
    local log policy=/usr/sbin/policy-rc.d ours= status=0
    log=$(mktemp)
    # The packages start servers of their own on the standard ports; the application host starts ours. This says no.
    if [ ! -e "$policy" ]; then
        printf '#!/bin/sh\nexit 101\n' >"$policy" && chmod 755 "$policy" && ours=1
    fi
    {
        apt-get -qq update &&
            DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 install "$@"
    } </dev/null >"$log" 2>&1 || status=$?
    [ -z "$ours" ] || rm -f "$policy"
    [ "$status" -eq 0 ] || { tail -n 20 "$log" >&2; fail "the installation failed; the whole log is $log"; }
    rm -f "$log"
}

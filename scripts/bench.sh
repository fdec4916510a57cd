# ./crm bench [NAME]. Sourced by crm.
. scripts/build.sh
host_pid >/dev/null || fail "not running; start the system with ./crm up --detach"
build_dotnet bench bench/Bench.csproj ':!tests'
exec setpriv --pdeathsig KILL dotnet artifacts/bin/Bench/release/CrmCloud.Bench.dll "${ARGS[@]}"

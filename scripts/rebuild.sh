# ./crm rebuild READ-MODEL. Sourced by crm. Runs the service's own command with the environment of the running service,
# which alone knows the passwords.
case "${ARGS[0]:-}" in
    reporting) SERVICE=Reporting RESOURCE=reporting ;;
    *) fail "which read model? There is: reporting" ;;
esac
PID=$(node scripts/control.mjs pid "$DATA" "$RESOURCE") || fail "$RESOURCE is not running; start the system with ./crm up"
mapfile -d '' ENVIRONMENT <"/proc/$PID/environ"
env -i "${ENVIRONMENT[@]}" setpriv --pdeathsig KILL dotnet "artifacts/bin/$SERVICE/release/CrmCloud.$SERVICE.dll" rebuild

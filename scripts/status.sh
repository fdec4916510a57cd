# ./crm status [--json]. Sourced by crm; exit code 3 when not running.
exec node scripts/control.mjs status "$DATA" ${JSON:+--json}

# ./crm seed SCENARIO. Sourced by crm.
[ "${#ARGS[@]}" -eq 1 ] || fail "./crm seed demo, or ./crm seed olist"
exec node scripts/seed/run.mjs "$DATA" "${ARGS[0]}"

# ./crm logs [RESOURCE] [-f]. Sourced by crm.
exec node scripts/control.mjs logs "$DATA" "${ARGS[0]:-}" ${FOLLOW:+--follow}

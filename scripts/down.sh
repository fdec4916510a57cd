# ./crm down. Sourced by crm.
node scripts/control.mjs shutdown "$DATA" 15

# ./crm apikey. Sourced by crm; nothing but the key goes to standard output.
exec node scripts/apikey.mjs "$DATA"

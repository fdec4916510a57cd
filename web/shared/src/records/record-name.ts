interface Named {
  id: string;
  name?: string | null;
  subject?: string | null;
  companyName?: string | null;
  email?: string | null;
  phone?: string | null;
  emails?: { address: string }[];
  phones?: { number: string }[];
  externalId?: string | null;
}

/** What a record is called: its name, else the best of what is known. */
export function nameOfRecord(record: Named): string {
  return (
    record.name ||
    record.subject ||
    record.companyName ||
    record.email ||
    record.emails?.[0]?.address ||
    record.phone ||
    record.phones?.[0]?.number ||
    record.externalId ||
    record.id.slice(0, 8)
  );
}

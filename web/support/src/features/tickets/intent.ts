/** What a key asked for, carried out by the open ticket as soon as it is there. */
export type Intent = 'read' | 'reply' | 'note' | 'assign' | 'status' | 'priority';

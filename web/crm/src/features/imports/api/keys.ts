export const importKeys = {
  all: ['leads', 'imports'] as const,
  one: (id: string) => ['leads', 'imports', id] as const,
  kept: (id: string) => ['leads', 'imports', id, 'kept'] as const,
};

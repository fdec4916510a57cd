import type { Resource } from '@shared/records/resource';

export const importKeys = {
  all: (resource: Resource) => [resource, 'imports'] as const,
  one: (resource: Resource, id: string) => [resource, 'imports', id] as const,
  kept: (resource: Resource, id: string) => [resource, 'imports', id, 'kept'] as const,
};

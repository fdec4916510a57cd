import type { CrmResource } from '@shared/records/resource';

export const importKeys = {
  all: (resource: CrmResource) => [resource, 'imports'] as const,
  one: (resource: CrmResource, id: string) => [resource, 'imports', id] as const,
  kept: (resource: CrmResource, id: string) => [resource, 'imports', id, 'kept'] as const,
};

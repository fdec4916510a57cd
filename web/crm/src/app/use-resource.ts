import type { Resource } from '@shared/records/resource';
import { useNavigation } from '@shared/ui/app-link';

/** The kinds of records that are imported, in the order of the navigation. */
export const importables: readonly Resource[] = ['leads', 'contacts', 'companies', 'deals'];

/** The kind of record that the address is about: `/deals/imports` is about deals. */
export function useResource(): Resource {
  const { path } = useNavigation();
  return importables.find((resource) => path.startsWith(`/${resource}/`)) ?? 'leads';
}

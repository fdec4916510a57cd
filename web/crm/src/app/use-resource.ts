import type { CrmResource } from '@shared/records/resource';
import { useMatch } from '@tanstack/react-router';

/** The kinds of records that are imported, in the order of the navigation. */
export const importables: readonly CrmResource[] = ['leads', 'contacts', 'companies', 'deals'];

/**
 * The kind of record that the screen is about: `/deals/imports` is about deals. By the route that is shown, not by the address,
 * which is that of the next screen already while this one is being left.
 */
export function useResource(): CrmResource {
  const path = useMatch({ strict: false, select: ({ pathname }) => pathname });
  return importables.find((resource) => path.startsWith(`/${resource}/`)) ?? 'leads';
}

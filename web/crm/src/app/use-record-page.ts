import { useMay } from '@shared/auth/use-session';
import { useLiveQueries } from '@shared/live/use-live';
import { useDeleteRecord } from '@shared/records/api/delete-record';
import { recordOptions } from '@shared/records/api/get-record';
import { nameOfRecord } from '@shared/records/record-name';
import { recordTypeOf, type Resource } from '@shared/records/resource';
import { useNavigation } from '@shared/ui/app-link';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { withSearch } from '@shared/routing/search';

/** What the page of any record knows from its address, and what can be done there. */
export function useRecordPage<Kind extends Resource>(resource: Kind) {
  const { id = '' } = useParams({ strict: false });
  const { asOf, edit }: { asOf?: string; edit?: string } = useSearch({ strict: false });
  const { go } = useNavigation();
  useLiveQueries([recordTypeOf[resource]], [[resource]]);
  const query = useQuery(recordOptions(resource, id, asOf));
  const remove = useDeleteRecord(resource);
  const readOnly = !useMay(`${resource}:write`) || asOf !== undefined;
  const onDelete = (): void => {
    if (query.data) remove.mutate({ id, name: nameOfRecord(query.data) }, { onSuccess: () => go(`/${resource}`) });
  };
  return {
    id,
    asOf,
    query,
    readOnly,
    startsEditing: edit !== undefined,
    onAsOf: (moment: string | undefined): void => go(withSearch(`/${resource}/${id}`, moment ? { asOf: moment } : {})),
    onDelete: readOnly ? undefined : onDelete,
  };
}

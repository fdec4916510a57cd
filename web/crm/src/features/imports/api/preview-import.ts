import { api, bodyOf } from '@shared/api/client';
import type { ImportPreview } from '@shared/api/types';
import type { CrmResource } from '@shared/records/resource';
import { useMutation } from '@tanstack/react-query';
import type { ImportMapping } from '../mapping';
import { uploadOf } from './upload';

interface PreviewImport {
  file: File;
  /** Without one, the server proposes it. */
  mapping?: ImportMapping;
}

const previewImport = (resource: CrmResource, { file, mapping }: PreviewImport): Promise<ImportPreview> =>
  bodyOf(api.POST(`/api/${resource}/imports/preview` as const, uploadOf(file, mapping)));

/** Reads the head of a file on the server: columns, samples, a proposed mapping, problems. */
export function usePreviewImport(resource: CrmResource, onSuccess?: (preview: ImportPreview) => void) {
  return useMutation({ mutationFn: (preview: PreviewImport) => previewImport(resource, preview), onSuccess });
}

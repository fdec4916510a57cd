import { api, bodyOf } from '@shared/api/client';
import type { ImportPreview } from '@shared/api/types';
import { useMutation } from '@tanstack/react-query';
import type { ImportMapping } from '../mapping';
import { uploadOf } from './upload';

interface PreviewImport {
  file: File;
  /** Without one, the server proposes it. */
  mapping?: ImportMapping;
}

const previewImport = ({ file, mapping }: PreviewImport): Promise<ImportPreview> =>
  bodyOf(api.POST('/api/leads/imports/preview', uploadOf(file, mapping)));

/** Reads the head of a file on the server: columns, samples, a proposed mapping, problems. */
export function usePreviewImport(onSuccess?: (preview: ImportPreview) => void) {
  return useMutation({ mutationFn: previewImport, onSuccess });
}

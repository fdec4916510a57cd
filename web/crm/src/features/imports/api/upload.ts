import type { ImportMapping } from '../mapping';

/** The multipart body of an upload; the browser writes the content type with its boundary. */
export function uploadOf(file: File, mapping?: ImportMapping) {
  return {
    body: { file: file.name, mapping: mapping && JSON.stringify(mapping) },
    bodySerializer: (): FormData => {
      const form = new FormData();
      // The mapping first: a server that streams knows what to do with the file when it comes.
      if (mapping) form.append('mapping', new Blob([JSON.stringify(mapping)], { type: 'application/json' }));
      form.append('file', file, file.name);
      return form;
    },
  };
}

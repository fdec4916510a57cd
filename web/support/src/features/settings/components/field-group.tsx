import { Fieldset, Input } from '@mantine/core';
import type { ReactNode } from 'react';

interface FieldGroupProps {
  legend: string;
  description?: string;
  /** Of the group as a whole. */
  error?: ReactNode;
  children: ReactNode;
}

/** Fields that say one thing together. */
export function FieldGroup({ legend, description, error, children }: FieldGroupProps) {
  return (
    <Fieldset legend={legend}>
      {description && <Input.Description mb="xs">{description}</Input.Description>}
      {children}
      {error && <Input.Error mt="xs">{error}</Input.Error>}
    </Fieldset>
  );
}

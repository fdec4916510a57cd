import { Button, type ButtonProps } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ComponentPropsWithRef } from 'react';

/** Shows what is chosen, and opens the choice. */
export function PickButton({ children, ...props }: ButtonProps & ComponentPropsWithRef<'button'>) {
  return (
    <Button
      variant="default"
      size="compact-sm"
      rightSection={<IconChevronDown size={14} aria-hidden />}
      aria-haspopup="listbox"
      {...props}
    >
      {children}
    </Button>
  );
}

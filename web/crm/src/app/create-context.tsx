import { createContext, useContext } from 'react';
import type { DealForm } from '@/features/deals/api/create-deal';

/** Opens the form in which something new is written, from wherever one is. */
interface Create {
  lead: () => void;
  contact: () => void;
  company: () => void;
  task: () => void;
  /** With what is known there already: the company, the person, the stage. */
  deal: (given?: Partial<DealForm>) => void;
}

const nothing = (): void => undefined;
const CreateContext = createContext<Create>({
  lead: nothing,
  contact: nothing,
  company: nothing,
  task: nothing,
  deal: nothing,
});
export const CreateProvider = CreateContext.Provider;
export const useCreate = (): Create => useContext(CreateContext);

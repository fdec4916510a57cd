import { createContext, useContext } from 'react';

/** Opens the drawer in which a new lead is written, from wherever one is. */
const CreateContext = createContext<() => void>(() => undefined);
export const CreateProvider = CreateContext.Provider;
export const useCreateLead = (): (() => void) => useContext(CreateContext);

import { renderApp } from '@shared/testing/render-app';
import type { ReactElement } from 'react';
import { loadCatalogue } from '@/i18n/load-catalogue';

/** Renders a part of the desk with the desk's words. */
export const renderDesk = (ui: ReactElement, options: Omit<Parameters<typeof renderApp>[1], 'catalogue'> = {}) =>
  renderApp(ui, { ...options, catalogue: loadCatalogue });

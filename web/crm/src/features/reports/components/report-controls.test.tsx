import { renderApp } from '@shared/testing/render-app';
import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { loadCatalogue } from '@/i18n/load-catalogue';
import { reportOf } from '../catalogue';
import { ReportControls } from './report-controls';

it('takes the last day that counts, as people say it, and asks for the day after', async () => {
  const report = reportOf('sales');
  if (!report) throw new Error('There is a report of sales');
  const onChange = vi.fn();
  const query = { from: '2026-10-01', to: '2026-11-01', groupBy: 'month', asOf: undefined, filter: {} };
  await renderApp(<ReportControls report={report} query={query} onChange={onChange} />, { catalogue: loadCatalogue });

  const until = screen.getByLabelText('Until');
  expect(until).toHaveValue('2026-10-31');
  fireEvent.change(until, { target: { value: '2026-10-15' } });

  expect(onChange).toHaveBeenCalledWith({ from: '2026-10-01', to: '2026-10-16' });
});

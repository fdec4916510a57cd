import { newestFirst, recordListOptions } from '@shared/records/api/list-records';
import type { ListState } from '@shared/records/filters';

export const defaultSort = newestFirst;

export const listLeadsOptions = (state: ListState) => recordListOptions('leads', state, defaultSort);

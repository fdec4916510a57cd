import { recordListOptions } from '@shared/records/api/list-records';
import type { ListState } from '@shared/records/filters';

export const defaultSort = '-createdAt';

export const listLeadsOptions = (state: ListState) => recordListOptions('leads', state, defaultSort);

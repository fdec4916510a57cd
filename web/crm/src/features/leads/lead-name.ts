export { nameOfRecord as leadName } from '@shared/records/record-name';

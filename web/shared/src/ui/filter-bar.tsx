import type { ReactNode } from 'react';
import classes from './filter-bar.module.css';
import { FilterChips, type FilterChipsProps } from './filter-chips';
import { SearchField } from './search-field';

interface FilterBarProps extends FilterChipsProps {
  q: string;
  onSearch: (q: string) => void;
  /** At the end of the bar: columns, sorting. */
  children?: ReactNode;
}

/** What a list is narrowed by: a search and filters. */
export function FilterBar({ q, onSearch, children, ...chips }: FilterBarProps) {
  return (
    <div className={classes.bar} role="search">
      <SearchField className={classes.search} q={q} onSearch={onSearch} />
      <FilterChips {...chips} />
      {children}
    </div>
  );
}

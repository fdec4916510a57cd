import { Anchor } from '@mantine/core';
import { Fragment } from 'react';
import classes from './message-list.module.css';

/** Addresses of pages, without the stop or bracket that ends the sentence around them. */
const address = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'])/g;

/** A text as it was written, in which addresses can be followed. */
export function PlainText({ text }: { text: string }) {
  return (
    <div className={classes.text}>
      {text.split(address).map((part, index) =>
        // What the pattern caught stands between what it did not.
        index % 2 === 1 ? (
          <Anchor key={index} href={part} target="_blank" rel="noopener noreferrer" underline="always">
            {part}
          </Anchor>
        ) : (
          <Fragment key={index}>{part}</Fragment>
        ),
      )}
    </div>
  );
}

import { Text } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { scores } from '../scores';
import classes from './score-choice.module.css';

interface ScoreChoiceProps {
  /** 0 while none is chosen. */
  score: number;
  onChoose: (score: number) => void;
  error: ReactNode;
}

/** Five radio buttons, each a number with its word: the browser's own, which every keyboard and reader knows. */
export function ScoreChoice({ score, onChoose, error }: ScoreChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <fieldset
      className={classes.scores}
      role="radiogroup"
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-error`}
    >
      <legend id={`${id}-name`} className={classes.name}>
        {t('rating.score')}
      </legend>
      <div className={classes.choices}>
        {scores.map((value) => (
          <label key={value} className={classes.choice}>
            <input
              type="radio"
              name={id}
              value={value}
              checked={score === value}
              onChange={() => onChoose(value)}
              className="visually-hidden"
            />
            <span className={classes.number}>{value}</span>
            <span>{t(`rating.word.${value}`)}</span>
          </label>
        ))}
      </div>
      <Text id={`${id}-error`} role="alert" size="sm" c="var(--mantine-color-error)">
        {error}
      </Text>
    </fieldset>
  );
}

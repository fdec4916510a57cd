import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useErrorText } from './error-state';
import { toastFailure, toastUndo } from './toasts';

interface UndoableAction<Variables> {
  run: (variables: Variables) => Promise<unknown>;
  undo: (variables: Variables) => Promise<unknown>;
  done: (variables: Variables) => string;
  /** After either: brings the screens up to date. */
  settle: () => Promise<unknown>;
}

/** Does something at once, says so, and offers to take it back: in place of asking "are you sure?". */
export function useUndoable<Variables>({ run, undo, done, settle }: UndoableAction<Variables>) {
  const { t } = useTranslation('shared');
  const errorText = useErrorText();
  const onError = (error: unknown): void => toastFailure(errorText(error));
  const back = useMutation({ mutationFn: undo, onSettled: settle, onError });
  return useMutation({
    mutationFn: run,
    onError,
    onSettled: settle,
    onSuccess: (_, variables) =>
      toastUndo({ message: done(variables), label: t('undo'), onUndo: () => back.mutate(variables) }),
  });
}

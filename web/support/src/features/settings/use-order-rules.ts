import type { RoutingRule } from '@shared/api/types';
import { useErrorText } from '@shared/ui/error-state';
import { toastFailure } from '@shared/ui/toasts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSaveItem } from './api/desk-lists';

/** The rules with one of them a place up or down; as they are where it is at the end already. */
export function moved(rules: RoutingRule[], id: string, by: -1 | 1): RoutingRule[] {
  const from = rules.findIndex((rule) => rule.id === id);
  const [rule, other] = [rules[from], rules[from + by]];
  if (!rule || !other) return rules;
  return rules.map((one) => (one === rule ? other : one === other ? rule : one));
}

/** Gives the rules their order: each keeps its place as a number. */
export function useOrderRules() {
  const client = useQueryClient();
  const errorText = useErrorText();
  const { mutateAsync: save } = useSaveItem('routing-rules');
  return useMutation({
    mutationFn: (rules: RoutingRule[]) =>
      Promise.all(
        rules.flatMap(({ id, version, order }, place) =>
          order === place + 1 ? [] : [save({ id, version, body: { order: place + 1 } })],
        ),
      ),
    onError: (error) => toastFailure(errorText(error)),
    onSettled: () => client.invalidateQueries({ queryKey: ['routing-rules'] }),
  });
}

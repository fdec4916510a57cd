import type { PortalArticle, Rating } from '../api/types';

/** Builders of what customers see; see `some`. */
export const somePortal = {
  article: (change: Partial<PortalArticle> = {}): PortalArticle => ({
    id: 'ar-1',
    title: 'Limpar o forno',
    text: 'Use **vinagre**.',
    category: 'Forno',
    updatedAt: '2026-03-02T12:00:00Z',
    ...change,
  }),

  rating: (change: Partial<Rating> = {}): Rating => ({
    number: 7,
    subject: 'O forno não liga',
    score: null,
    comment: null,
    at: null,
    changeableUntil: null,
    ...change,
  }),
};

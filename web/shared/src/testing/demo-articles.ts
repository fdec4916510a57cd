import type { PortalArticle } from '../api/types';
import { some } from './data';

const written: [title: string, category: string | null, text: string][] = [
  ['Ajustar a temperatura', 'Forno', 'Gire o botão até a marca.'],
  ['Horário de atendimento', null, 'De segunda a sexta, das 8h às 18h.'],
  ['Limpar o forno', 'Forno', 'Use **vinagre** e um pano macio.\n\n# Nunca\n\n- água fria\n- produtos abrasivos'],
  ['Pedir a segunda via', 'Área financeira', 'Responda ao e-mail da nota.'],
  ['Trocar a lâmpada', 'Forno', 'Desligue o forno da tomada antes.'],
];

/** What a workspace of the stand-in server has published, by title. */
export const demoArticles = (): PortalArticle[] =>
  written.map(([title, category, text], index) => some.article({ id: `ar-${index + 1}`, title, category, text }));

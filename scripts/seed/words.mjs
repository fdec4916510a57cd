// What the demo's Brazilian companies and people are called. All of it is made up; the addresses end in .test, where nobody is.
export const FIRST = [
  "Adriana", "Alice", "Amanda", "André", "Antônio", "Beatriz", "Bruna", "Bruno", "Caio", "Camila", "Carlos", "Carolina", "Cecília",
  "Daniel", "Débora", "Diego", "Eduardo", "Elaine", "Emília", "Fábio", "Felipe", "Fernanda", "Gabriel", "Giovana", "Guilherme", "Gustavo",
  "Helena", "Heitor", "Igor", "Isabela", "João", "José", "Júlia", "Juliana", "Larissa", "Leonardo", "Letícia", "Lívia", "Lucas", "Luísa",
  "Marcelo", "Márcia", "Maria", "Mariana", "Matheus", "Murilo", "Natália", "Otávio", "Patrícia", "Paula", "Pedro", "Rafaela", "Raquel",
  "Renata", "Ricardo", "Rodrigo", "Rosângela", "Sabrina", "Sérgio", "Simone", "Sônia", "Tatiana", "Thaís", "Tiago", "Valéria", "Vinícius",
  "Vitória", "Yasmin",
];
export const LAST = [
  "Almeida", "Alves", "Andrade", "Araújo", "Azevedo", "Barbosa", "Barros", "Batista", "Borges", "Campos", "Cardoso", "Carvalho", "Castro",
  "Cavalcanti", "Correia", "Costa", "Cunha", "Dias", "Farias", "Fernandes", "Ferreira", "Fonseca", "Freitas", "Gomes", "Gonçalves",
  "Guimarães", "Lima", "Lopes", "Machado", "Magalhães", "Marques", "Martins", "Medeiros", "Melo", "Mendes", "Monteiro", "Moraes", "Moura",
  "Nascimento", "Nogueira", "Oliveira", "Pereira", "Pinto", "Pires", "Ramos", "Ribeiro", "Rocha", "Rodrigues", "Santana", "Santos", "Silva",
  "Siqueira", "Soares", "Souza", "Teixeira", "Vasconcelos", "Vieira",
];
/** Kind of company, industry, and what one of its deals is about. */
export const TRADES = [
  ["Padaria", "Alimentação", "Fornos e vitrines"], ["Restaurante", "Alimentação", "Cozinha industrial"], ["Mercado", "Varejo", "Câmaras frias"],
  ["Farmácia", "Saúde", "Refrigeração de vacinas"], ["Clínica", "Saúde", "Climatização de consultórios"], ["Hotel", "Hospitalidade", "Lavanderia"],
  ["Pousada", "Hospitalidade", "Ar-condicionado dos quartos"], ["Academia", "Serviços", "Ventilação"], ["Escola", "Educação", "Refeitório"],
  ["Oficina", "Automotivo", "Compressores"], ["Transportadora", "Logística", "Baús refrigerados"], ["Construtora", "Construção", "Canteiro de obras"],
  ["Gráfica", "Indústria", "Controle de umidade"], ["Frigorífico", "Indústria", "Túnel de congelamento"], ["Laticínios", "Indústria", "Tanques"],
  ["Floricultura", "Varejo", "Câmara de flores"], ["Sorveteria", "Alimentação", "Freezers"], ["Cervejaria", "Indústria", "Chillers"],
];
export const NAMES = [
  "Aliança", "Alvorada", "Atlântico", "Bela Vista", "Boa Esperança", "Bom Jesus", "Cantinho Verde", "Central", "Colibri", "Cruzeiro do Sul",
  "Estrela", "Flor de Lis", "Guarani", "Horizonte", "Imperial", "Ipê Amarelo", "Jardim", "Laranjeiras", "Mandacaru", "Mar Azul", "Mirante",
  "Monte Verde", "Nossa Senhora", "Nova Era", "Oásis", "Pampas", "Paraíso", "Pedra Bonita", "Ponto Certo", "Primavera", "Recanto",
  "Santa Clara", "São Bento", "Sabor da Serra", "Serra Dourada", "Sol Nascente", "Três Irmãos", "Tropical", "União", "Vale do Sol", "Veredas",
  "Vitória Régia",
];
/** City, state, telephone area, weight. */
export const PLACES = [
  ["São Paulo", "SP", "11", 30], ["Campinas", "SP", "19", 10], ["Santos", "SP", "13", 5], ["Rio de Janeiro", "RJ", "21", 16],
  ["Niterói", "RJ", "21", 4], ["Belo Horizonte", "MG", "31", 12], ["Uberlândia", "MG", "34", 4], ["Curitiba", "PR", "41", 9],
  ["Londrina", "PR", "43", 3], ["Porto Alegre", "RS", "51", 8], ["Florianópolis", "SC", "48", 5], ["Salvador", "BA", "71", 7],
  ["Recife", "PE", "81", 6], ["Fortaleza", "CE", "85", 6], ["Goiânia", "GO", "62", 5], ["Brasília", "DF", "61", 6],
];
export const TITLES = ["Proprietária", "Proprietário", "Gerente", "Gerente de compras", "Compras", "Diretora", "Diretor", "Chef", "Financeiro", "Manutenção"];
export const SOURCES = [
  ["Indicação", 18], ["Google Ads", 24], ["Site", 20], ["Instagram", 14], ["WhatsApp", 12], ["Feira", 7], ["LinkedIn", 5],
];
export const CHANNELS = { "Indicação": "boca a boca", "Google Ads": "pago", "Site": "orgânico", "Instagram": "social", "WhatsApp": "mensagem", "Feira": "evento", "LinkedIn": "social" };
export const PRODUCTS = [
  ["Forno turbo FT-10", "FT-10", 18900], ["Câmara fria modular", "CF-M", 42500], ["Vitrine refrigerada", "VR-2", 9800], ["Chiller compacto", "CH-C", 61000],
  ["Instalação", "INST", 3500], ["Contrato de manutenção", "MANUT", 890],
];
export const CALLS = ["Primeira conversa", "Retorno da proposta", "Dúvidas sobre instalação", "Negociação de prazo", "Confirmação da visita"];
export const OUTCOMES = ["interessada", "pediu proposta", "ligar na semana que vem", "não atendeu", "quer visita técnica", "comparando preços"];
export const NOTES = [
  "Prefere falar por WhatsApp depois das 15 h.", "Obra atrasou; retomar no mês que vem.", "Pediu referência de outro cliente da região.",
  "Quem decide é a sócia; marcar com as duas.", "Orçamento aprovado até o fim do trimestre.", "Concorrente ofereceu prazo maior.",
];
export const TASKS = ["Enviar proposta", "Ligar para confirmar", "Marcar visita técnica", "Revisar orçamento", "Cobrar assinatura", "Mandar catálogo"];

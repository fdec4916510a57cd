namespace CrmCloud.Bench.Input;

/// <summary>Words that Brazilian names are made of, so that a search meets as many of a name as it would there.</summary>
internal static class Names
{
    // csharpier-ignore-start
    public static readonly string[] First =
    [
        "Ana", "Antônio", "Beatriz", "Bruno", "Camila", "Carlos", "Cláudia", "Daniel", "Débora", "Diego", "Eduardo", "Eliane",
        "Fábio", "Fernanda", "Gabriel", "Gustavo", "Helena", "Igor", "Isabel", "João", "José", "Juliana", "Larissa", "Letícia",
        "Lucas", "Luís", "Marcelo", "Márcia", "Maria", "Mariana", "Mateus", "Nair", "Otávio", "Patrícia", "Paulo", "Rafael",
        "Renata", "Sônia", "Tiago", "Vera",
    ];

    public static readonly string[] Last =
    [
        "Almeida", "Alves", "Andrade", "Araújo", "Barbosa", "Barros", "Batista", "Cardoso", "Carvalho", "Castro", "Costa",
        "Dias", "Duarte", "Fernandes", "Ferreira", "Freitas", "Gomes", "Gonçalves", "Lima", "Lopes", "Machado", "Marques",
        "Martins", "Melo", "Mendes", "Monteiro", "Moreira", "Nascimento", "Nunes", "Oliveira", "Pereira", "Pinto", "Ramos",
        "Ribeiro", "Rocha", "Rodrigues", "Santos", "Silva", "Souza", "Teixeira",
    ];

    public static readonly string[] Trades =
    [
        "Açougue", "Auto Peças", "Bazar", "Clínica", "Confecções", "Construtora", "Distribuidora", "Drogaria", "Editora", "Farmácia",
        "Floricultura", "Gráfica", "Hotel", "Lavanderia", "Livraria", "Mercado", "Metalúrgica", "Móveis", "Ótica", "Padaria",
        "Papelaria", "Pet Shop", "Pousada", "Restaurante", "Transportes",
    ];

    public static readonly string[] Cities =
    [
        "São Paulo", "Rio de Janeiro", "Belo Horizonte", "Curitiba", "Porto Alegre", "Salvador", "Recife", "Fortaleza", "Goiânia",
        "Florianópolis", "Belém", "Manaus",
    ];
    // csharpier-ignore-end
}

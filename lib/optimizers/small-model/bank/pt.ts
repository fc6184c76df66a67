import type { Demonstration } from "../demonstration";

export const portuguese: readonly Demonstration[] = [
  {
    kind: "explain",
    silver: "o que é blockchain",
    golden:
      "Explique o que é blockchain para uma pessoa que não trabalha com tecnologia. Diga que problema resolve, como funciona em linhas gerais e para que não serve. Use uma comparação do dia a dia e fique abaixo de 200 palavras.",
  },
  {
    kind: "email",
    silver: "email pro professor pedindo mais prazo no trabalho",
    golden:
      "Escreva um e-mail ao meu professor pedindo mais prazo para o trabalho. Diga o pedido na primeira frase, proponha uma nova data entre [colchetes] e agradeça. Educado e curto, sem inventar motivo: deixe [colchetes] onde ele entra.",
  },
  {
    kind: "message",
    silver: "mensagem de aniversário pra minha chefe",
    golden:
      "Escreva uma mensagem de aniversário para a minha chefe. Duas ou três frases, calorosa e profissional, com um desejo que não sirva para qualquer pessoa: deixe [colchetes] para um detalhe do nosso trabalho.",
  },
  {
    kind: "summarize",
    silver: "faz um resumo: {{texto}}",
    golden:
      "Resuma o texto abaixo para quem só tem um minuto. Comece pela ideia principal em uma frase e dê depois os três a cinco pontos que a sustentam, com nomes e números como estão no texto. Não acrescente nada de fora.\n\n{{texto}}",
  },
  {
    kind: "translate",
    silver: "traduz pra inglês: A reunião foi adiada para quarta-feira.",
    golden:
      "Traduza para o inglês a frase abaixo, no tom de um e-mail de trabalho. Mantenha o dia e o sentido exatos e dê só a tradução.\n\nA reunião foi adiada para quarta-feira.",
  },
  {
    kind: "proofread",
    silver: "corrige: Nós vai viajar amanhã e a gente esqueceu os passaporte.",
    golden:
      "Corrija os erros da frase abaixo sem mudar o resto. Dê a frase corrigida e, depois, cada mudança em uma linha com o motivo.\n\nNós vai viajar amanhã e a gente esqueceu os passaporte.",
  },
  {
    kind: "advise",
    silver: "como pedir aumento, tô há 2 anos na empresa",
    golden:
      "Aconselhe-me sobre como pedir aumento: estou há 2 anos na empresa. Diga quando pedir, como preparar os argumentos e o que dizer, com as frases prontas. Inclua o que responder se disserem não, e peça os dados meus que mudariam o conselho.",
  },
  {
    kind: "recipe",
    silver: "bolo de cenoura sem leite",
    golden:
      "Dê-me uma receita de bolo de cenoura sem leite: ingredientes com medidas, passos numerados, tempo e temperatura do forno. Diga como saber que o bolo está assado e confira se nenhum ingrediente tem leite escondido.",
  },
  {
    kind: "trip",
    silver: "roteiro 3 dias em salvador com crianças",
    golden:
      "Monte um roteiro de 3 dias em Salvador com crianças. Para cada dia dê manhã, tarde e noite na mesma região, com o tempo de cada trajeto e uma pausa. Inclua um plano para chuva e diga o que reservar antes.",
  },
  {
    kind: "social-post",
    silver: "legenda instagram da minha loja de plantas, promoção sexta",
    golden:
      "Escreva uma legenda de Instagram para a minha loja de plantas: promoção na sexta. Comece pelo que interessa a quem passa o dedo na tela, diga o que fazer para aproveitar e fique abaixo de 60 palavras. Deixe [colchetes] para desconto, horário e endereço.",
  },
  {
    kind: "sql",
    silver: "sql total de vendas por mês, tabela vendas(data, valor)",
    golden:
      "Escreva uma consulta SQL que dê o total de vendas por mês, do mais antigo ao mais recente. Tabela: vendas(data, valor). Use SQL padrão, diga como aparecem os meses sem vendas e explique em uma linha como o mês é obtido da data.",
  },
  {
    kind: "list",
    silver: "filmes brasileiros bons pra quem nunca viu nenhum",
    golden:
      "Recomende oito filmes brasileiros para quem nunca viu nenhum. Para cada um dê ano, direção e uma frase sobre por que começar por ele, sem contar o final. Varie época e gênero e ponha primeiro os mais fáceis de acompanhar.",
  },
];

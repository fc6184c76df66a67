import type { Demonstration } from "../../demonstration";

/** Made from data/pairs by tools/make-bank.mjs. */
export const pairs: readonly Demonstration[] = [
  {
    kind: "article",
    silver:
      "texto pra plaquinha do meu ipê-amarelo na calçada, o povo fica jogando lixo no canteiro. a árvore fala em primeira pessoa, 30 palavras, engraçado sem xingar ninguém",
    golden:
      "Escreva o texto de uma plaquinha para o meu ipê-amarelo na calçada: jogam lixo no canteiro dele. A árvore fala em primeira pessoa, umas 30 palavras, engraçada sem xingar ninguém. Tem de se ler passando a pé, e o recado ficar claro.",
  },
  {
    kind: "message",
    silver:
      "mensagem pro grupo da turma do ballet da Lívia: apresentação mudou de 29/11 pra 6/12, mesma hora 16h, teatro São Pedro. figurino a gente não compra de novo, é o mesmo. Ninguém precisa pagar nada!! já tem mãe surtando. não citar a professora Tânia, que a culpa foi do teatro. curto e com calma",
    golden:
      "Escreva uma mensagem para o grupo da turma de ballet da Lívia: a apresentação mudou de 29/11 para 6/12, na mesma hora, 16h, no Teatro São Pedro. O figurino é o mesmo, não se compra de novo, e ninguém precisa pagar nada.\n\nCurta e calma, porque já há mães aflitas: a mudança primeiro, logo o que não muda. Não cite a professora Tânia, que a culpa foi do teatro. Só a mensagem.",
  },
  {
    kind: "other",
    silver:
      "Monta uma mensagem de cobrança pra eu reusar: {{cliente}} deve {{valor}} do serviço {{servico}}, venceu em {{vencimento}}. É a primeira cobrança, então simpática, sem ameaça de juros nem Serasa. Chave pix {{chave_pix}}. curta, whatsapp",
    golden:
      "Escreva uma mensagem de WhatsApp de primeira cobrança para eu reusar, com os campos entre chaves como estão, para {{cliente}}, que deve {{valor}} pelo serviço {{servico}}, vencido em {{vencimento}}. Chave pix: {{chave_pix}}.\n\nCurta, simpática, no máximo cinco frases. Conte com a hipótese de a pessoa já ter pago. Sem ameaça: nada de juros nem Serasa, nem de forma velada. Todos os dados aparecem uma vez só. Entregue apenas a mensagem.",
  },
  {
    kind: "project-plan",
    silver:
      "faz um cronograma de limpeza pra república, 5 pessoas (Duda, Breno, Iara, Tomás, Yuri), tarefas: cozinha 2x semana, banheiro 1, sala 1, lixo terça e sexta. Yuri não faz banheiro (alergia a cloro), Iara viaja toda sexta. rodízio justo, 4 semanas, pra colar na geladeira",
    golden:
      "Monte um cronograma de limpeza de 4 semanas para a república, para colar na geladeira. Somos 5: Duda, Breno, Iara, Tomás, Yuri.\n\nTarefas: cozinha 2x por semana, banheiro 1, sala 1, lixo terça e sexta.\nLimites: Yuri não faz banheiro (alergia a cloro); Iara viaja toda sexta.\n\nRodízio justo: ninguém acumula mais tarefas que os outros. Uma tabela, uma linha por semana. Embaixo, em duas ou três linhas, como os limites foram respeitados e onde o rodízio fica desigual, se ficar.",
  },
  {
    kind: "roleplay",
    silver:
      "Vou abrir conta no banco em Lisboa semana que vem e sou brasileira, tenho medo de não entender o sotaque e as palavras. Faz de conta que és o bancário, fala português de Portugal mesmo, bem normal, não devagar. Uma pergunta por vez. Se eu usar palavra brasileira que aí não se usa, me corrige entre parênteses. Não tenho NIF ainda, quero ver como reages",
    golden:
      "Faz de bancário em Lisboa, para eu treinar a abertura de conta da semana que vem. Sou brasileira e tenho medo de não entender o sotaque e as palavras.\n\nFala português de Portugal corrente, com o vocabulário e o tratamento de um balcão verdadeiro, sem simplificar nem abrandar. Uma pergunta por vez, e espera pela minha resposta. Se eu usar palavra brasileira que aí não se usa, corrige entre parênteses e segue. Ainda não tenho NIF: reage como reagiria um bancário, dizendo o que se pode ou não fazer. Começa tu.",
  },
  {
    kind: "analyze",
    silver:
      "encho sempre o tanque até o talo. quero km/l de cada abastecida e a média do mês, e qual foi a pior. acho que foi quando calibrei errado os pneus (dia 15 a 20), os números batem com isso?\n\ndata | km no painel | litros | preço/l\n03/04 | 41.210 | 38,0 | 5,89\n14/04 | 41.668 | 36,6 | 5,99\n22/04 | 42.082 | 39,8 | 5,79\n30/04 | 42.546 | 35,7 | 6,09",
    golden:
      "Com a tabela abaixo (sempre encho o tanque até o fim), calcule o consumo em km/l de cada abastecida e a média do mês, e diga qual foi a pior. Explique em uma frase como trata o primeiro registro e calcule a média pelo total de km e litros.\n\nSuspeito que a causa foi a calibragem errada dos pneus (dia 15 a 20): diga se os números batem com isso e o que não dá para concluir.\n\ndata | km no painel | litros | preço/l\n03/04 | 41.210 | 38,0 | 5,89\n14/04 | 41.668 | 36,6 | 5,99\n22/04 | 42.082 | 39,8 | 5,79\n30/04 | 42.546 | 35,7 | 6,09",
  },
];

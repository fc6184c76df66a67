import type { RecipeBook } from "../../recipe";
import { recipe } from "../read-recipe";

/** Portuguese recipes of fewer lines, for kinds that are asked for in private life. */
export const portugueseEveryday: RecipeBook = {
  "how-to": recipe`
    - numbered-steps (form, length): Dar passos numerados com quantidades, tempos e ajustes exatos e, em cada um, o sinal de que deu certo.
      “Um pouco” e “um tempo” obrigam a perguntar.
      unless: chefe|coleg|vizinh|amig|namorad|marido|esposa|conversar|falar|dormir|acalmar|pre[cç]o|vend|formata|citar|dinheiro|poupar|economiz|d[íi]vida|emagrec
    - ready: Dizer antes do primeiro passo o que precisa estar à mão.
      No meio do caminho é tarde.
    - mistake: Apontar o passo em que a maioria erra e como consertar.
      As instruções costumam calar isso.
  `,
  advise: recipe`
    - tips (count, form): Dar cinco, a de maior efeito primeiro, cada uma com um exemplo para este caso.
      Vinte dicas gerais não mudam nada.
      only with: dicas|conselhos
    - commit (count, form): Decidir-se por uma única recomendação nas duas primeiras frases e depois dar os dois motivos de mais peso.
      Uma lista de considerações deixa a decisão onde estava.
      only with: devo|deveria|vale a pena|compensa|melhor
      unless: ideias|dicas|dor(?!\p{L})|febre|sintoma|presente
    - first: Dizer o que fazer primeiro, ainda hoje, com as palavras, quantidades ou tempos exatos.
      O que pode começar hoje começa.
      unless: o que (?:fazer|ver) (?:em|no|na)(?!\p{L})|qual|quais|que celular
    - little: Apontar o que se costuma aconselhar e adianta pouco.
      Dá para economizar.
    - what-would-change (length): Dizer que fato, se fosse diferente, mudaria a recomendação.
      Só eu sei se é assim.
      unless: ideias|dicas|dor(?!\p{L})|febre|sintoma|presente
  `,
  compare: recipe`
    not for: em rela[cç][ãa]o|a n[íi]vel|ortograf|gram[aá]tica|mas e mais|por que e porque
    - root: Apontar primeiro a única diferença da qual as outras decorrem.
      Quem a entende deduz o resto.
      unless: vantage|desvantage|pr[oó]s
    - case: Depois passar um mesmo caso concreto, com números ou nomes, pelos dois, para ver o que muda.
      Definições lado a lado se parecem.
    - whom: Dizer em uma frase cada para quem ou quando serve um e quando serve o outro.
      É por isso que se pergunta.
  `,
  recipe: recipe`
    not for: ^(?:d[áa] (?:pra|para)|posso|pode(?: se)? (?:congelar|comer|usar|substituir))
    - recipe-form (form): Indicar porções e tempo total, ingredientes em gramas ou colheres e passos numerados com os minutos e o sinal de que está pronto.
      Fogões variam demais para confiar só nos minutos.
      unless: o que (?:posso|fa[çc]o|d[áa])|ideias|card[áa]pio|semana|drink|ideia
    - where-it-fails (length): Apontar o momento em que o prato mais dá errado e como salvar.
      As receitas costumam omitir isso.
      unless: o que (?:posso|fa[çc]o|d[áa])|ideias|card[áa]pio|semana|drink|salada|ideia
    - three-then-one (count, form): Citar três pratos possíveis com os minutos e escrever o mais rápido por inteiro.
      Um só pode ser o errado.
      only with: o que (?:posso|fa[çc]o|d[áa])
    - swap: Citar dois ingredientes que podem ser trocados ou retirados, e o que não pode.
      Sempre falta algum.
      unless: o que (?:posso|fa[çc]o|d[áa])|ideias|card[áa]pio|semana|drink|ideia
    - only: Usar sobretudo o que citei e o que há em quase toda cozinha; marcar o resto como a comprar.
      Ninguém quer ir às compras antes.
      only with: o que (?:posso|fa[çc]o|d[áa])
  `,
  trip: recipe`
    - weakest-traveller: Ajustar cada dia a quem tem menos fôlego: caminhadas, escadas, pausas, refeições.
      Uma pessoa cansada encerra o dia de todos.
      only with: crian|beb[êe]|pais(?!\p{L})|av[óôo]|sogr|cadeira de rodas|gr[áa]vida|anos
    - near-together: Juntar em cada meio dia o que fica perto, com o trajeto e a duração de um lugar a outro.
      Atravessar a cidade duas vezes custa meio dia.
      unless: road ?trip|trilha|bicicleta|motorhome
    - book-and-check (length): Dizer o que reservar e com que antecedência; marcar horários e preços como “a conferir”.
      O que um modelo sabe disso é antigo.
    - rain: Dar para cada dia uma alternativa em caso de chuva ou cansaço.
      Nenhum dia sai como planejado.
  `,
  naming: recipe`
    - different-kinds: Variar o tipo de sugestão: uma que diga o que é, uma imagem, uma inesperada.
      Vinte variações de uma ideia não dão escolha.
      unless: beb[êe]|cachorr|gat|menin|funer
    - own-choice (explanation, form): Dizer as duas que você escolheria, com uma frase de motivo cada.
      Uma escolha justificada ajuda mesmo a quem discorda.
      unless: s[óo](?!\p{L})|apenas|somente
    - why (explanation): Acrescentar a cada sugestão, em poucas palavras, em que ela faz pensar.
      Mostra qual merece outra rodada.
    - notlist: Deixar de fora as sugestões que estão em toda lista.
      Já estão tomadas.
  `,
  list: recipe`
    - surely-real: Citar só o que com certeza existe, com autor e ano; melhor menos que um duvidoso.
      Um título inventado parece verdadeiro.
      only with: livro|romance|filme|s[ée]rie|m[úu]sica|podcast|jogo|[áa]lbum
    - reason-to-choose (form, length, explanation): Acrescentar a cada item, em poucas palavras, por que escolhê-lo.
      Nomes soltos precisam ser pesquisados um a um.
      unless: todos|todas|sin[ôo]nimo|palavras|nomes
    - lesser: Pelo menos um terço deve ser menos conhecido do que aquilo que todos citam.
      O conhecido eu já conheço.
    - two (form): Pôr primeiro os dois que você escolheria, com uma frase de motivo cada.
      Uma escolha se discute melhor que uma lista.
  `,
  quiz: recipe`
    not for: ^verdadeiro ou falso
    - answers-apart (form, explanation): Pôr todas as respostas no fim, cada uma com o motivo em uma frase.
      Assim dá para jogar primeiro.
      unless: resposta|gabarito|solu[çc]|pergunte|flashcard
    - beyond-dispute: Usar só perguntas com uma única resposta, indiscutível e que não mude com o tempo.
      Uma resposta discutível estraga a rodada.
      unless: aberta|opini|charada
    - levels: Ir do fácil ao difícil e indicar o nível de cada pergunta.
      Todos devem saber algo e ninguém tudo.
  `,
  story: recipe`
    - want-and-obstacle: Mostrar cedo o que a personagem principal quer e o que a impede.
      Sem um desejo há só uma série de fatos.
      unless: di[áa]logo|cena|come[çc]o|duas frases
    - end-by-choice: Terminar com algo que a personagem principal faz, sem enunciar a lição.
      Um fim por acaso ou com moral decepciona.
      unless: moral|li[çc][ãa]o|final|fim(?!\p{L})|come[çc]o|cena|cap[íi]tulo
    - detail: Escolher detalhes que só notaria quem esteve lá, em vez dos de sempre.
      Os de sempre caberiam em qualquer lugar.
  `,
  poem: recipe`
    - concrete-images: Construir o poema com coisas que se veem, ouvem ou tocam, sem palavras como “alma” ou “eterno”.
      As grandes palavras estão em todos os poemas.
      unless: haicai|rap|crian|alma|etern|cordel
    - persons-details: Incluir cada detalhe que dei sobre a pessoa, sem inventar lembranças.
      É o que é próprio que emociona.
      only with: para (?:minha|meu)|pra|anivers[áa]rio|casamento|despedida|aposenta
    - turn: O fim deve ver o assunto de outro modo que o começo, sem moral.
      Um poema que só soma imagens fica parado.
    - order: Onde rimar, manter a ordem natural das palavras; melhor uma rima imperfeita que uma frase torta.
      A frase torta mostra que a rima veio antes.
  `,
  "training-plan": recipe`
    - week-table (form): Fazer em tabela: dia, o quê, quanto, descanso.
      O que se precisa planejar no dia não se faz.
      unless: cachorr|filhote|sess[ãa]o|hoje
    - after-a-gap: Dizer como continuar depois de uma semana perdida.
      A maioria dos planos acaba na primeira falha.
      only with: \d|semanas|m[eê]s|at[eé]
      unless: sess[ãa]o|hoje|cachorr|filhote
    - notice: Dizer por que sinal percebo em duas semanas que funciona, e o que mudar se não.
      A primeira versão nunca serve de todo.
    - baddays: Dizer o que pode cair num dia ruim e o que não pode.
      Planos cheios duram três dias.
  `,
  "formal-letter": recipe`
    - demand-and-date: Dizer na primeira frase o que é a carta e o que pede, com prazo, [data] se eu não der nenhum.
      Sem pedido e prazo, uma carta espera.
      unless: recomend|convi|agradec|p[êe]sames|condol
      only with: reclam|queixa|reembols|contest|indeniz|devolu[cç]|recurso|cau[cç][aã]o|exig
    - brackets: Marcar entre [colchetes] o que devo completar.
      Um dado inventado passa despercebido.
    - short (length): O assunto e a data na primeira frase, e tudo em no máximo 150 palavras.
      Assim ela é atendida.
    - law: Não citar lei nem cláusula que eu não tenha citado.
      Uma inventada prejudica mais que nenhuma.
      unless: como (?:escrev|redig|fa[çz])
  `,
  "cover-letter": recipe`
    - proofs: Escolher as duas ou três coisas que contam para a vaga e provar cada uma com algo que fiz; o que faltar, entre [colchetes].
      Afirmação sem prova está em toda carta.
    - strongest-match: Abrir com o melhor motivo para me chamar, não com “venho por meio desta”.
      A primeira frase decide se continuam lendo.
      unless: come[çc]
    - place: Dizer em uma frase por que justamente esta vaga, com os meus dados ou com um espaço marcado.
      Senão a carta serve para qualquer uma.
  `,
  speech: recipe`
    - one-story: Contar uma história curta tirada do que escrevi; se não houver, deixar um lugar marcado.
      Uma história fica, e uma inventada se nota.
      only with: casamento|anivers[áa]rio|aposenta|despedida|funeral|formatura
    - one-breath: Escrever para ser ouvido: nenhuma frase maior que um fôlego, nenhuma lista com mais de três.
      Quem ouve não pode reler.
      only with: discurso|brinde|palestra|fala(?!\p{L})|apresenta
  `,
};

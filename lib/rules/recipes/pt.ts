import type { LanguageBook } from "../recipe";
import { portugueseEveryday } from "./everyday/pt";
import { recipe } from "./read-recipe";
import { portugueseSorts } from "./sorts/pt";

const madeUp = String.raw`invent|imagin|fict|modelo|exemplo|template|s[aá]tira|par[oó]dia|de mentira|lacunas`;
const intimate = String.raw`amor|apaixon|t[eé]rmino|terminar com|namor|p[eê]sames|condol|falec|morr|morte|luto|vel[oó]rio|funeral|ex(?!\p{L})`;
const shortText = String.raw`curt|breve|par[aá]grafo|release|not[ií]cia|nota(?!\p{L})|newsletter|boletim`;
const versions = String.raw`vers[aãoõ]|variaç|varia[cç]|alternativ|op[cç][aãoõ]|sug[ei]|expli|por ?qu[eê]|erro|tabela|lista|v[aá]ri[oa]s|\S{0,30}\?`;
const beyondErrors = String.raw`melhor|estilo|reescrev|reformul|fluid|soar|soe|elegant|profissional|clar[oa]|natural|bonit`;
const oneWord = String.raw`como (?:se )?(?:diz|fala|digo|falo)|(?:o ?qu?e? )?(?:significa|quer dizer)|palavras?(?!\p{L})`;
const brief = String.raw`curt|breve|resum|em (?:uma?|duas|1|2) (?:frase|linha|palavra)`;
const forChildren = String.raw`crian[cç]|pequen|\d{1,2} anos|minh[ao] filh|meu filh|filh[oa]|av[óôo](?!\p{L})|como se eu`;
const namesOnly = String.raw`nomes?(?!\p{L})|t[ií]tulo|slogan|temas?(?!\p{L})|perguntas?(?!\p{L})|enredo|personage|romance|roteiro|hist[oó]ria`;
const usedGoods = String.raw`usad[oa]|olx|enjoei|desapeg|segunda m[aã]o|marketplace|vinted|seminov|risco|amassad`;

const inventNothing = String.raw`- invent-nothing: Não inventar nomes, datas, números nem promessas; o que faltar fica como lacuna entre colchetes.
  Um detalhe inventado passa despercebido e é difícil de desfazer.
  unless: ${madeUp}`;
const formOfAddress = String.raw`? form-of-address: Qual tratamento? // Tratamento do destinatário: {answer}.
  você | senhor ou senhora | tu
  unless: voc[eê]s?(?!\p{L})|vc|senhora?(?!\p{L})|formal|informal`;

export const portugueseBook: LanguageBook = {
  label: "Requisitos:",
  collision: {
    ask: "“{first}” e “{second}” se contradizem. O que vale?",
    line: "Onde “{first}” e “{second}” forem incompatíveis, vale “{first}”.",
    own: "Onde esses pedidos se contradizem: {answer}.",
  },
  sorts: portugueseSorts,
  recipes: {
    ...portugueseEveryday,
    email: recipe`
      - purpose-first: Dizer nas duas primeiras frases do e-mail do que se trata e, se houver um pedido, o que é preciso e até quando.
        É nessas linhas que se decide responder ou não.
        unless: ${intimate}|come[cç]|newsletter|educad[oa]s?(?!\p{L})|gentil|delicad|sem (?:ofender|parecer)
      ${inventNothing}
      - subject-line (form): Dar ao e-mail um assunto de no máximo oito palavras que nomeie a questão concreta.
        O assunto decide se o e-mail é aberto e se depois é encontrado.
        unless: ${intimate}|assunto|respost|respond|s[eé]rie|sequ[eê]ncia|e?-?mails(?!\p{L})|newsletter|aus[eê]ncia
      - no-stock-phrases: Deixar fora do e-mail fórmulas vazias como “Espero que este e-mail o encontre bem”, “Venho por meio desta” ou “Fico à inteira disposição”.
        Elas ocupam justamente as linhas que são lidas.
        unless: muito formal|f[oó]rmula
      ${formOfAddress}
    `,
    message: recipe`
      - answer-review: Responder ao ponto exato da avaliação e terminar com um canal direto de contato, entre colchetes se não foi informado.
        Outros clientes veem na resposta como as queixas são tratadas.
        only with: avalia[cç]|review|resenha
        unless: ped(?:ir|indo)|deix(?:e|ar)(?!\p{L})|solicit
      - name-the-loss: Falar da perda com simplicidade, sem consolos prontos como “foi melhor assim” ou “o tempo cura tudo”.
        Essas frases machucam mais do que confortam.
        only with: p[eê]sames|condol|falec|luto
        unless: relig|crist|evang|cat[oó]lic|b[ií]bli|deus
      - one-version (count): Dar uma única versão, que eu possa enviar como está, sem nada antes nem depois.
        Escolher entre rascunhos é mais uma decisão.
        only with: escrev|mensagem|whatsapp|sms|zap(?!\p{L})
        unless: vers[õo]es|op[cç][õo]es|ideias|(?:v[áa]rias|algumas) (?:mensagens|op[cç][õo]es)|exemplos|como (?:posso|eu|dizer|escrev)
      - my-facts: Usar só o que eu disse: não inventar motivo, data nem promessa; pôr [ ] onde faltar algo.
        O que for inventado, eu teria de achar e tirar.
        only with: escrev|mensagem|whatsapp|sms|zap(?!\p{L})
        unless: anivers|parab|natal|melhoras|obrigad|feliz|casament|formatura|p[eê]sames|condol|falec|luto
      - nocard: Deixar de fora as frases que estão em todo cartão.
        Ninguém as lê.
        only with: anivers|parab|natal|melhoras|obrigad|feliz|casament|formatura
    `,
    article: recipe`
      - point-first: Trazer a ideia central do artigo nas três primeiras frases, sem preâmbulos como “Nos dias de hoje” ou “No mundo atual”.
        É ali que a maioria decide se continua lendo.
        unless: anedota|come[cç]|cr[oô]nica|reportagem|perfil|newsletter|suspense
      - concrete-case: Sustentar cada ideia principal do artigo com um exemplo, um caso ou uma comparação concreta.
        O que não tem exemplo se esquece.
        unless: ${shortText}|exemplo
      - telling-headings (form): Escrever os subtítulos como afirmações (“Fundos de índice custam menos”), e não como etiquetas (“Custos”).
        Quem lê só os subtítulos acompanha o raciocínio.
        unless: ${shortText}|subt[ií]tulo|intert[ií]tulo
      - useful-end: Fechar o artigo com algo que se possa fazer ou decidir agora, e não com um resumo.
        O resumo repete o que se acabou de ler.
        unless: ${shortText}|conclu|resum|chamada|cta|s[aá]tira|final|termin
      ? length (length): Qual o tamanho? // Tamanho do artigo: {answer}.
        cerca de 400 palavras | cerca de 800 palavras | cerca de 1500 palavras
    `,
    "social-post": recipe`
      - first-line: Colocar na primeira linha do post o que mais importa a quem lê, de modo que ela funcione mesmo se o resto for cortado.
        A maioria dos aplicativos mostra só essa linha.
        unless: come[cç]|gancho|in[ií]cio
      - no-post-phrases: Evitar no post frases gastas como “É com imensa alegria que anuncio”, “gratidão define” ou “divisor de águas”.
        Soam a propaganda, e o dedo continua rolando.
        unless: par[oó]dia|s[aá]tira|brega|instagram|insta(?!\p{L})|legenda
      - one-answer: Terminar o post com uma pergunta que se responda pela própria experiência ou com uma única coisa a fazer.
        Respostas levam um post mais longe do que curtidas.
        unless: ${intimate}|pergunta|chamada|cta|cita[cç]|piada|engra[cç]|legenda
      - few-hashtags (form, count): No máximo três hashtags, todas próprias do tema.
        Hashtags genéricas não alcançam ninguém.
        unless: ${intimate}|hash|#|facebook|fb|face(?!\p{L})|reddit|tweet|tu[ií]te|twitter
      - kinds (count): Dar cinco de tipos diferentes: seca, carinhosa, trocadilho, como falada, de no máximo três palavras.
        Dez iguais são uma.
        only with: legenda
      ? platform: Onde será publicado? // O post será publicado aqui: {answer}.
        LinkedIn | Instagram | Facebook
        unless: linked-?in|insta|ig(?!\p{L})|facebook|fb(?!\p{L})|face(?!\p{L})|twitter|tweet|tu[ií]te|x(?!\p{L})|tik ?tok|reddit|whats|threads
    `,
    "product-description": recipe`
      - used-goods: Informar o estado e os defeitos como foram dados; o que um comprador ainda perguntaria (medidas, retirada, envio) fica entre colchetes.
        Cada dado que falta custa mais uma mensagem.
        only with: ${usedGoods}
      - moment-of-use: Abrir a descrição com a situação em que o produto faz falta, e não com o nome dele.
        Primeiro a pessoa se vê usando; depois compara dados.
        unless: ${usedGoods}|ficha t[eé]cnica|t[oó]picos|come[cç]|apartament|quarto|casa(?!\p{L})|airbnb|aluguel|sal[aã]o
      - fact-to-gain: Ligar cada característica dada (material, medida, origem, preço) ao que quem compra ganha com ela.
        Um dado diz pouco enquanto não se sabe para que serve.
        unless: apartament|quarto|casa(?!\p{L})|airbnb|aluguel|sal[aã]o
      - no-empty-praise: Dispensar na descrição elogios que serviriam a qualquer produto, como “alta qualidade” ou “perfeito para todas as ocasiões”.
        Eles tomam o lugar dos fatos.
        unless: alta qualidade|premium|luxo|perfeit
      - nothing-made-up: Não inventar materiais, procedência, selos, efeitos nem garantias.
        Um dado falso volta como devolução ou reclamação.
        unless: ${madeUp}
    `,
    summarize: recipe`
      - outcome-first: Começar o resumo pelo resultado ou pela tese em si, e não por “O texto fala de…”.
        O assunto de um texto ainda não diz o que ele afirma.
        unless: romance|livro|filme|s[eé]rie|conto|hist[oó]ria|cap[ií]tulo|poema|reuni[aã]o|ata(?!\p{L})|contrato|cronol
      - limiting-words: Manter condições, exceções e dúvidas: um “pode” não deve virar “vai”.
        São as primeiras palavras que se perdem ao resumir.
        unless: romance|filme|s[eé]rie|conto|hist[oó]ria|poema|(?:em )?uma (?:s[oó] |[uú]nica )?frase
        needs: material
      - only-material: Usar só o que diz o texto dado e deixar em aberto o que ali fica em aberto.
        Senão entram conhecimentos alheios que parecem do texto.
        unless: opini[aã]o|contexto|complet|acrescent|pesquis|compar
        needs: material
      ? length (length): Qual o tamanho? // Tamanho do resumo: {answer}.
        uma frase | cinco tópicos | cerca de 200 palavras
    `,
    translate: recipe`
      - as-natives-say: Trocar expressões idiomáticas e fórmulas de cortesia pelo que de fato se diz nesse ponto na língua de chegada.
        Expressões copiadas ao pé da letra denunciam a tradução.
        unless: ${oneWord}|literal|ao p[eé] da letra|palavra por palavra|nativ|natural|json|juramentad
      - leave-marks: Deixar como estão nomes próprios, números, links e variáveis.
        Variável ou nome de arquivo traduzido quebra o que depende dele.
        unless: ${oneWord}|convert|adapt|localiz|nomes
      - only-translation (form, explanation): Dar somente a tradução; se um trecho tiver dois sentidos possíveis, apontar isso embaixo em uma linha.
        Dá para copiar na hora, e nenhuma dúvida fica escondida.
        unless: ${oneWord}|${versions}|nota|pron[uú]nci|amb[oa]s
    `,
    rewrite: recipe`
      - reproach-to-request: Transformar cobranças e indiretas em pedidos claros e manter a firmeza de cada um.
        Ao suavizar o tom, costuma se perder o que se pedia.
        only with: gentil|educad|simp[aá]tic|diplom|agressiv|suav|grosseir|menos (?:gross|sec|dur|diret|r[ií]spid)|muito (?:gross|sec|dur|diret|r[ií]spid)
        unless: (?:menos|t[aã]o|muito) (?:gentil|educad|simp[aá]tic|diplom|suav)|mais (?:agressiv|dur|sec|gross)
      - no-machine-phrases: Variar o tamanho das frases, usar verbos simples e cortar “vale ressaltar”, “além disso” e as enumerações de três.
        É nisso que se reconhece texto de máquina.
        only with: natural|human|gente(?!\p{L})|ia(?!\p{L})|chat ?gpt|rob[oôó]
      - keep-facts: Manter intactos nomes, números, datas, condições e promessas.
        Com outras palavras muda fácil o que tinha sido prometido.
        unless: anonim|substitu|troc|invent|fict|mud\p{L}{0,3} (?:o|a|os|as) (?:nome|data|n[uú]mero)
      - only-result (form, explanation): Dar somente a nova versão, sem comentários antes nem depois.
        Assim pode ser copiada como está.
        unless: ${versions}
    `,
    proofread: recipe`
      - errors-only: Corrigir só ortografia, gramática e pontuação; o que não está errado fica palavra por palavra.
        Senão volta o texto de outra pessoa.
        unless: ${beyondErrors}
      - list-of-changes (form, explanation): Dar primeiro o texto corrigido inteiro e embaixo a lista das mudanças, com a regra quando não for evidente.
        O texto serve na hora, e com os erros se aprende.
        unless: s[oó](?!\p{L})|apenas|somente|lista|marc|negrito|expli|por ?qu[eê]|\S{0,30}\?
        needs: long-material
      - leave-special: Não mexer em nomes próprios, citações, termos técnicos nem regionalismos propositais.
        É ali que as correções fazem estrago.
        unless: cita[cç]|regional|sotaque|g[ií]ria
        needs: long-material
      - doubts-below (form, explanation): Se um trecho puder significar duas coisas, não adivinhar: apontá-lo embaixo do texto corrigido.
        Um palpite silencioso pode inverter o sentido.
        unless: s[oó](?!\p{L})|apenas|somente
        needs: long-material
      ? depth: Até onde corrigir? // A correção pode ir até aqui: {answer}.
        só os erros | Também o truncado = Corrigir os erros e aliviar frases difíceis de ler. | Melhorar o estilo = Corrigir os erros e melhorar a expressão sem mudar o tom.
        unless: ${beyondErrors}|s[óo](?!\p{L})|ortograf|sem 
        replaces: errors-only
    `,
    explain: recipe`
      not for: melhor (?:maneira|forma|jeito|m[eé]todo)|estudar
      - example: Levar um único exemplo concreto, com nomes ou números, do começo ao fim.
        Ele mantém as partes juntas.
        unless: diferen[cç]
      - misunderstanding (length): Apontar o que mais se entende errado e dizer o que é verdade.
        Uma ideia errada dura enquanto ninguém a nomeia.
        unless: ${brief}|${forChildren}|meus?(?!\p{L})|minh|mito|erro|medo|sinto|eu(?!\p{L})|t[oô](?!\p{L})|estou
      - terms (audience, length): Definir cada termo técnico na primeira vez em que aparece.
        Uma única palavra desconhecida basta para perder o fio.
        unless: f[aá]cil|simples|t[eé]cnic|leig|especialista|termo|jarg|por ?qu[eê]|pq
      - plain-start: Começar com uma frase que entenda quem nunca ouviu falar disso.
        Todo o resto depende dela.
      ? audience (audience): Para quem é? // A explicação é para {answer}.
        quem começa do zero | quem vai fazer prova | Alguém da área = A explicação é para alguém da área; pular o básico.
        unless: ${forChildren}
        replaces: terms
      ? depth (length): Até que ponto aprofundar? // Profundidade da explicação: {answer}.
        Só a ideia = Explicar só a ideia, em no máximo 150 palavras. | Como funciona = Explicar como funciona, parte por parte, sem fórmulas. | até o último detalhe
        unless: ${brief}|${forChildren}
    `,
    brainstorm: recipe`
      not for: uma (?:\w+ )?ideia\b|legenda
      - different-in-kind: Propor ideias de tipos diferentes, não variações de uma só.
        Dez variações de uma ideia são uma ideia.
        unless: parecid|semelhant|cl[aá]ssic|tradiciona|varia[cç]|refei[cç]|jantar|almo[cç]o|card[aá]pio|semana
      - what-makes-it-work (form, length): Acrescentar a cada ideia, em uma frase, o detalhe que a faz funcionar.
        Sem detalhe, uma ideia serve para qualquer um.
        unless: ${namesOnly}|refei[cç]|jantar|almo[cç]o|card[aá]pio|semana
      - rough-cost (form): Dizer junto de cada ideia quanto custa, por alto.
        Ideia fora do orçamento não serve.
        only with: or[cç]amento|barat|econ[oôó]mic|cust|reais|r\$|euro|€|gr[aá]tis|pouco dinheiro
        unless: ${namesOnly}
      - two (form): Pôr primeiro os dois que você escolheria, com uma frase de motivo cada.
        Uma escolha se discute melhor que uma lista.
      ? effort: Quanto pode custar uma ideia? // Uma ideia pode custar: {answer}.
        quase nada | um pouco de dinheiro | Muito = Há dinheiro e tempo; pensar grande.
        only with: presente|festa|anivers|passeio|jantar|despedida|casamento
        unless: ${namesOnly}|or[cç]amento|reais|r\$|euro|€|barat|econ[oôó]mic|gr[aá]tis|dinheiro
      ? taste (tone): Quão originais? // Grau de originalidade das ideias: {answer}.
        sem risco | originais, mas viáveis | malucas, mesmo inviáveis
        only with: presente|festa|anivers|passeio|jantar|despedida|casamento
        unless: origina|maluc|doid|criativ|diferent|divertid|cl[aá]ssic
    `,
    code: recipe`
      - dry-run: Por padrão, só mostrar o que seria alterado e agir apenas com uma opção explícita; nunca sobrescrever um arquivo em silêncio.
        Um erro na regra atinge todos os arquivos de uma vez.
        only with: (?:renome|apag|delet|exclu|remov|mov|organiz|orden|limp)\p{L}{0,4}[^.\n]{0,60}(?:arquivo|ficheiro|pasta|foto|imagem|imagens|pdf|jpe?g|download)
        unless: dry|simula
      - secrets: Ler tokens, chaves e senhas de variáveis de ambiente, nunca do código.
        O código circula, e o segredo com ele.
        only with: (?:bot|robô|token|api|senhas?|smtp|e-?mails?|slack|telegram|discord|banco de dados|webhook)(?!\p{L})
        unless: apps? script|regex|valid|verific|ger(?:a|e|ar|ador)(?!\p{L})|vari[aá]ve(?:l|is) de ambiente|api rest
      - hard-inputs: Definir no código o que acontece quando a entrada está vazia, falta, se repete ou vem malformada.
        É aí que esse tipo de código quebra no uso.
        only with: csv|json|xml|arquivo|ficheiro|l[eê](?!\p{L})|ler|lista|planilha|array|import|export|api|scrap|convert|junt
        unless: simples|m[ií]nim|curt|html|css|latex|pseudo|docker|ya?ml|casos extremos
      - how-to-run: Indicar em um comentário no início do código a versão e os pacotes necessários e como executá-lo.
        Quase toda primeira tentativa falha em um desses três.
        only with: script|bot|robô|programa|ferramenta
        unless: apps? script|vba|macro|arduino|latex|html|fun[cç][aã]o|classe|programa de
      ? language (language): Em que linguagem? // Linguagem de programação: {answer}.
        Python | JavaScript | Bash
        unless: python|javascript|js(?!\p{L})|typescript|java|rust|php|kotlin|bash|powershell|vba|arduino|c\+\+|c#|html|matlab|(?:r|c|go)(?!\p{L})
    `,
  },
};

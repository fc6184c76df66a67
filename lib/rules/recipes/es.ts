import type { LanguageBook } from "../recipe";
import { spanishEveryday } from "./everyday/es";
import { recipe } from "./read-recipe";
import { spanishSorts } from "./sorts/es";

const madeUp = String.raw`invent|imagin|fict|plantilla|modelo|ejemplo|s[aá]tira|parodi|de mentira|espacios en blanco`;
const intimate = String.raw`amor|enamor|ruptura|romper con|cortar con|terminar con|p[eé]same|condolen|falleci|muri[oó]|muerte|duelo|funeral|luto|ex(?!\p{L})`;
const shortText = String.raw`cort[oai]|breve|p[aá]rrafo|nota de prensa|noticia|bolet[ií]n|newsletter|entradilla`;
const versions = String.raw`versi[oó]n|variante|alternativ|opci[oó]n|opciones|sugi?er|propu?[oe]|explic|por ?qu[eé]|error|falta|tabla|lista|vari[oa]s|\S{0,30}\?`;
const beyondErrors = String.raw`mejor|estilo|redacci|reescrib|reformul|fluid|suene|suena|elegant|profesional|clar[oai]|natural|bonit`;
const oneWord = String.raw`c[oó]mo (?:se dice|digo|dir[ií]a)|qu[eé] (?:significa|quiere decir)|palabras?(?!\p{L})`;
const brief = String.raw`cort[oai]|breve|resum|en (?:una?|dos|1|2) (?:frase|l[ií]nea|palabra|oraci)`;
const forChildren = String.raw`ni[ñn][oa]|pequ|primaria|secundaria|\d{1,2} a[ñn]|mi hij|abuel|como si (?:tuviera|fuera)`;
const namesOnly = String.raw`nombres?(?!\p{L})|t[ií]tulo|eslogan|temas?(?!\p{L})|preguntas?(?!\p{L})|trama|personaje|novela|guion|historia`;
const usedGoods = String.raw`usad[oa]|segunda mano|wallapop|vinted|marketplace|mercado ?libre|rayón|ara[ñn]azo|seminuev`;

const inventNothing = String.raw`- invent-nothing: No inventar nombres, fechas, cifras ni compromisos; lo que falte, dejarlo como hueco entre corchetes.
  Un detalle inventado pasa fácilmente inadvertido y cuesta retirarlo.
  unless: ${madeUp}`;
const formOfAddress = String.raw`? form-of-address: ¿Tú, usted o vos? // Trato al destinatario: {answer}.
  Tú = Tutear de principio a fin. | Usted = Tratar de usted de principio a fin. | Vos = Vosear de principio a fin.
  unless: tute|de usted|usted(?!\p{L})|vose|formal|informal`;

export const spanishBook: LanguageBook = {
  label: "Requisitos:",
  collision: {
    ask: "«{first}» y «{second}» se contradicen. ¿Qué prevalece?",
    line: "Cuando «{first}» y «{second}» sean incompatibles, prevalece «{first}».",
    own: "Cuando estas peticiones se contradigan: {answer}.",
  },
  sorts: spanishSorts,
  recipes: {
    ...spanishEveryday,
    email: recipe`
      - purpose-first: Decir en las dos primeras frases del correo de qué se trata y, si pide algo, qué se necesita y para cuándo.
        En esas líneas se decide si se contesta.
        unless: ${intimate}|empie[zc]|empez|comien[zc]|bolet[ií]n|newsletter|amable|educad[oa]s?(?!\p{L})|cort[eé]s|sin (?:ofender|sonar)
      ${inventNothing}
      - subject-line (form): Poner al correo un asunto de ocho palabras como máximo que nombre el tema concreto.
        Del asunto depende que se abra y que luego se encuentre.
        unless: ${intimate}|asunto|respuest|respond|contest|serie|correos(?!\p{L})|bolet[ií]n|newsletter|fuera de (?:la )?oficina
      - no-stock-phrases: Prescindir en el correo de fórmulas vacías como «Espero que este correo le encuentre bien» o «Quedo a su entera disposición».
        Ocupan justo las líneas que se leen.
        unless: muy formal|f[oó]rmula
      ${formOfAddress}
    `,
    message: recipe`
      - answer-review: Responder al punto concreto de la reseña y cerrar con una vía de contacto directa, entre corchetes si no se ha dado.
        Otros clientes ven en la respuesta cómo se tratan las quejas.
        only with: rese[ñn]a|valoraci[oó]n|opini[oó]n (?:de|en) google|review
        unless: ped(?:ir|irle)|dej(?:e|en|ar)(?!\p{L})|solicit
      - name-the-loss: Nombrar la pérdida con sencillez y sin consuelos hechos como «está en un lugar mejor» o «el tiempo lo cura todo».
        Esas frases hieren más que consuelan.
        only with: p[eé]same|condolen|falleci|muri[oó]|luto
        unless: religios|cristian|cat[oó]lic|biblia|fe(?!\p{L})
      - one-version (count): Dar una sola versión que pueda enviar tal cual, sin nada antes ni después.
        Elegir entre borradores es una decisión más.
        only with: escr[ií]b|mensaje|whatsapp|sms
        unless: versiones|opciones|ideas|vari[ao]s (?:mensajes|textos|versiones|opciones)|ejemplos|c[oó]mo (?:puedo|le|digo|escrib)
      - my-facts: Usar solo lo que he dicho: no inventar motivos, fechas ni promesas; poner [ ] donde falte algo.
        Lo inventado tendría que buscarlo y quitarlo.
        only with: escr[ií]b|mensaje|whatsapp|sms
        unless: cumple|felici|navidad|recup|gracias|boda|graduac|p[eé]same|condolen|falleci|muri[oó]|luto
      - nocard: Dejar fuera las frases que están en todas las tarjetas.
        Nadie las lee.
        only with: cumple|felici|navidad|recup|gracias|boda|graduac
    `,
    article: recipe`
      - point-first: Dar la idea principal del artículo en las tres primeras frases, sin preámbulos como «Hoy en día» o «En el mundo actual».
        Ahí decide la mayoría si sigue leyendo.
        unless: an[eé]cdota|empie[zc]|empez|comien[zc]|cr[oó]nica|reportaje|perfil|bolet[ií]n|suspense
      - concrete-case: Apoyar cada idea principal del artículo en un ejemplo, un caso o una comparación concretos.
        Lo que no lleva ejemplo se olvida.
        unless: ${shortText}|ejemplo
      - telling-headings (form): Redactar los subtítulos como afirmaciones («Los fondos indexados cuestan menos»), no como etiquetas («Costes»).
        Quien solo lee los subtítulos sigue igualmente el razonamiento.
        unless: ${shortText}|subt[ií]tulo|encabezad
      - useful-end: Cerrar el artículo con algo que se pueda hacer o decidir ya, no con un resumen.
        Un resumen repite lo que se acaba de leer.
        unless: ${shortText}|conclu|resum|llamad[ao] a|s[aá]tir|final|termin
      ? length (length): ¿Qué extensión? // Extensión del artículo: {answer}.
        unas 400 palabras | unas 800 palabras | unas 1500 palabras
    `,
    "social-post": recipe`
      - first-line: Poner en la primera línea de la publicación lo que más le importa a quien la lee, de modo que se entienda aunque se corte el resto.
        Casi todas las aplicaciones muestran solo esa línea.
        unless: empie[zc]|empez|comien[zc]|gancho|inicio
      - no-post-phrases: Evitar en la publicación frases gastadas como «Tenemos el placer de anunciar», «¡No te lo pierdas!» o «un antes y un después».
        Suenan a anuncio, y el dedo sigue bajando.
        unless: parodi|s[aá]tir|no te lo pierdas|instagram|pie de foto|caption
      - one-answer: Terminar la publicación con una pregunta que se pueda responder desde la propia experiencia o con una sola cosa que hacer.
        Las respuestas llevan una publicación más lejos que los «me gusta».
        unless: ${intimate}|pregunta|llamad[ao] a|cta|cita(?!\p{L})|chiste|gracios|divertid|pie de foto
      - few-hashtags (form, count): Tres hashtags como máximo, todos propios del tema.
        Los hashtags genéricos no llegan a nadie.
        unless: ${intimate}|hash|etiqueta|#|facebook|fb|reddit|tuit|tweet|twitter
      - kinds (count): Dar cinco de distinto tipo: seca, cariñosa, juego de palabras, como hablada, de tres palabras como mucho.
        Diez iguales son una.
        only with: pie de foto|caption|foto
      ? platform: ¿Dónde se publicará? // Se publicará en {answer}.
        LinkedIn | Instagram | Facebook
        unless: linked-?in|insta|ig(?!\p{L})|facebook|fb(?!\p{L})|face(?!\p{L})|twitter|tuit|tweet|x(?!\p{L})|tik ?tok|reddit|whats ?app|threads
    `,
    "product-description": recipe`
      - used-goods: Indicar el estado y los defectos tal como se han dado; lo que un comprador preguntaría además (medidas, entrega, envío), dejarlo entre corchetes.
        Cada dato que falta cuesta un mensaje más.
        only with: ${usedGoods}
      - moment-of-use: Empezar la descripción por la situación en que hace falta el producto, no por su nombre.
        Primero uno se ve usándolo; luego compara datos.
        unless: ${usedGoods}|ficha t[eé]cnica|vi[ñn]etas|empie[zc]|empez|comien[zc]|piso|apartament|departament|casa(?!\p{L})|habitaci|airbnb|alquiler|sala(?!\p{L})
      - fact-to-gain: Unir cada característica dada (material, medida, origen, precio) a lo que gana con ella quien compra.
        Un dato dice poco mientras no se sepa para qué sirve.
        unless: piso|apartament|departament|casa(?!\p{L})|habitaci|airbnb|alquiler|sala(?!\p{L})
      - no-empty-praise: Descartar en la descripción los elogios que valdrían para cualquier producto, como «de alta calidad» o «ideal para toda ocasión».
        Ocupan el sitio de los hechos.
        unless: alta calidad|premium|lujo|perfect|ideal
      - nothing-made-up: No inventar materiales, procedencia, certificados, efectos ni garantías.
        Un dato falso vuelve como devolución o reclamación.
        unless: ${madeUp}
    `,
    summarize: recipe`
      - outcome-first: Empezar el resumen por el resultado o la tesis misma, no por «El texto trata de…».
        De qué trata un texto no dice lo que afirma.
        unless: novela|libro|pel[ií]cula|serie|cuento|historia|obra|cap[ií]tulo|poema|reuni[oó]n|acta|contrato|cronol
      - limiting-words: Conservar condiciones, excepciones y dudas: un «podría» no debe convertirse en un «será».
        Son las primeras palabras que se pierden al resumir.
        unless: novela|pel[ií]cula|serie|cuento|historia|poema|(?:en )?una (?:sola )?(?:frase|oraci)
        needs: material
      - only-material: Usar solo lo que dice el texto dado y dejar abierto lo que allí queda abierto.
        Si no, se mezclan conocimientos ajenos que parecen del texto.
        unless: opini[oó]n|contexto|complet|a[ñn]ad|investig|compar
        needs: material
      ? length (length): ¿Qué extensión? // Extensión del resumen: {answer}.
        una frase | cinco puntos | unas 200 palabras
    `,
    translate: recipe`
      - as-natives-say: Sustituir modismos y fórmulas de cortesía por lo que de verdad se dice en ese lugar en la lengua de destino.
        Los giros calcados delatan una traducción.
        unless: ${oneWord}|literal|palabra por palabra|nativ|natural|idiom[aá]tic|json|jurad
      - leave-marks: Dejar tal cual nombres propios, cifras, enlaces y variables.
        Una variable o un nombre de archivo traducidos rompen lo que depende de ellos.
        unless: ${oneWord}|convert|convi[eé]rt|adapt|localiz|nombres
      - only-translation (form, explanation): Dar únicamente la traducción; si un pasaje admite dos lecturas, señalarlo debajo en una línea.
        Se puede copiar al momento y ninguna duda queda oculta.
        unless: ${oneWord}|${versions}|nota|pronunci|amb[oa]s
    `,
    rewrite: recipe`
      - reproach-to-request: Convertir reproches e indirectas en peticiones claras y conservar la firmeza de cada una.
        Al suavizar el tono suele perderse lo que se pedía.
        only with: amable|educad[oa]s?(?!\p{L})|cort[eé]s|diplom|agresiv|suav|menos (?:brusc|sec|dur|direct|borde)|muy (?:brusc|sec|dur|direct|borde)
        unless: (?:menos|demasiado|tan) (?:amable|educad[oa]s?(?!\p{L})|cort[eé]s|diplom|suav)|m[aá]s (?:agresiv|dur|sec|brusc)
      - no-machine-phrases: Variar la longitud de las frases, elegir verbos sencillos y quitar «cabe destacar», «asimismo» y las enumeraciones de tres.
        En eso se reconoce un texto de máquina.
        only with: natural|human|ia(?!\p{L})|chat ?gpt|robot
      - keep-facts: Conservar intactos nombres, cifras, fechas, condiciones y compromisos.
        Con otras palabras cambia pronto lo que se había prometido.
        unless: anonim|reempla|sustitu|invent|fict|cambi\p{L}{0,4} (?:el|la|los|las) (?:nombre|fecha|cifra)
      - only-result (form, explanation): Dar únicamente la nueva versión, sin comentarios antes ni después.
        Así se puede copiar tal cual.
        unless: ${versions}
    `,
    proofread: recipe`
      - errors-only: Corregir solo ortografía, gramática y puntuación; lo que no está mal se queda palabra por palabra.
        De lo contrario vuelve el texto de otra persona.
        unless: ${beyondErrors}
      - list-of-changes (form, explanation): Dar primero el texto corregido completo y debajo la lista de cambios, con la regla cuando no sea evidente.
        El texto sirve al momento y de los errores se aprende.
        unless: solo|s[oó]lo|solamente|[uú]nicamente|nom[aá]s|lista|marc|negrita|explic|por ?qu[eé]|\S{0,30}\?
        needs: long-material
      - leave-special: No tocar nombres propios, citas, términos técnicos ni regionalismos intencionados.
        Ahí es donde las correcciones hacen daño.
        unless: cita(?!\p{L})|citas|regional|dialect|jerga
        needs: long-material
      - doubts-below (form, explanation): Si un pasaje puede significar dos cosas, no adivinar: señalarlo debajo del texto corregido.
        Una suposición callada puede invertir el sentido.
        unless: solo|s[oó]lo|solamente|[uú]nicamente|nom[aá]s
        needs: long-material
      ? depth: ¿Hasta dónde corregir? // La corrección puede llegar hasta aquí: {answer}.
        solo los errores | También lo torpe = Corregir los errores y aligerar las frases difíciles de leer. | Mejorar el estilo = Corregir los errores y mejorar la expresión sin cambiar el tono.
        unless: ${beyondErrors}|sin |s[oó]lo|ortograf
        replaces: errors-only
    `,
    explain: recipe`
      not for: mejor (?:manera|forma|m[eé]todo)|estudiar
      - example: Llevar un solo ejemplo concreto, con nombres o cifras, de principio a fin.
        Mantiene unidas las partes.
        unless: diferenci
      - misunderstanding (length): Señalar lo que más se suele entender mal y decir qué es lo cierto.
        Una idea errónea dura mientras nadie la nombra.
        unless: ${brief}|${forChildren}|mi(?!\p{L})|mis(?!\p{L})|mito|malentend|error|siento|tengo|estoy|quiero
      - terms (audience, length): Definir cada término técnico la primera vez que aparece.
        Una sola palabra desconocida basta para perder el hilo.
        unless: f[aá]cil|sencill|simple|t[eé]cnic|expert|t[eé]rmino|jerga|por ?qu[eé]
      - plain-start: Empezar con una frase que entienda quien nunca ha oído hablar de ello.
        De ella cuelga todo lo demás.
      ? audience (audience): ¿Para quién es? // La explicación es para {answer}.
        alguien sin conocimientos previos | quien prepara un examen | Alguien del ramo = La explicación es para alguien del ramo; omitir lo básico.
        unless: ${forChildren}
        replaces: terms
      ? depth (length): ¿Con cuánta profundidad? // Profundidad de la explicación: {answer}.
        Solo la idea = Explicar solo la idea, en 150 palabras como máximo. | Cómo funciona = Explicar cómo funciona, parte por parte, sin fórmulas. | hasta el último detalle
        unless: ${brief}|${forChildren}
    `,
    brainstorm: recipe`
      not for: (?:una|alguna) idea\b|pie de foto
      - different-in-kind: Proponer ideas de distinta naturaleza, no variantes de una sola.
        Diez variantes de una idea son una idea.
        unless: similar|parecid|cl[aá]sic|tradicional|variante|comida|cena|almuerz|desayun|men[uú]|semana
      - what-makes-it-work (form, length): Añadir a cada idea, en una frase, el detalle que la hace funcionar.
        Sin detalle, una idea vale para cualquiera.
        unless: ${namesOnly}|comida|cena|almuerz|desayun|men[uú]|semana
      - rough-cost (form): Indicar con cada idea cuánto cuesta, de forma aproximada.
        Una idea que se sale del presupuesto no sirve.
        only with: presupuesto|barat|econ[oó]mic|cuest|euro|€|d[oó]lar|pesos(?!\p{L})|gratis|poco dinero
        unless: ${namesOnly}
      - two (form): Poner primero los dos que elegirías tú, con una frase de motivo cada uno.
        Una elección se discute mejor que una lista.
      ? effort: ¿Cuánto puede costar una idea? // Una idea puede costar: {answer}.
        casi nada | algo de dinero | Mucho = Hay dinero y tiempo; pensar a lo grande.
        only with: regalo|fiesta|cumple|boda|salida|plan(?!\p{L})|aniversario|despedida|d[íi]a de
        unless: ${namesOnly}|presupuesto|euro|€|d[oó]lar|pesos|barat|econ[oó]mic|gratis|dinero
      ? taste (tone): ¿Cómo de originales? // Grado de originalidad de las ideas: {answer}.
        sobre seguro | originales pero viables | locas, aunque sean inviables
        only with: regalo|fiesta|cumple|boda|salida|plan(?!\p{L})|aniversario|despedida|d[íi]a de
        unless: original|loc[oa]|rar[oa]|creativ|divertid|cl[aá]sic|diferent
    `,
    code: recipe`
      - dry-run: Mostrar por defecto solo lo que se cambiaría y actuar únicamente con una opción explícita; nunca sobrescribir un archivo sin avisar.
        Un fallo en la regla alcanza si no a todos los archivos de golpe.
        only with: (?:renombr|borr|elimin|muev|mover|orden|organiz|limpi)\p{L}{0,4}[^.\n]{0,60}(?:archivo|fichero|carpeta|foto|imagen|im[aá]gen|pdf|jpe?g|descarga)
        unless: dry|simulaci|en seco
      - secrets: Leer tokens, claves y contraseñas de variables de entorno, nunca del código.
        El código se comparte, y el secreto con él.
        only with: (?:bot|token|api|contrase[ñn]a|smtp|e-?mails?|correos?|slack|telegram|discord|base de datos|webhook)(?!\p{L})
        unless: apps? script|regex|valid|verifi|gener|variables? de entorno|api rest
      - hard-inputs: Fijar en el código qué ocurre si la entrada está vacía, falta, se repite o viene mal formada.
        Ahí se rompe este tipo de código al usarlo.
        only with: csv|json|xml|archivo|fichero|lee|leer|lista|arreglo|array|import|export|api|scrap|convert|convi
        unless: sencill|simple|m[ií]nim|cort[oa]|html|css|latex|pseudo|docker|ya?ml|casos l[ií]mite
      - how-to-run: Indicar en un comentario al principio del código qué versión y paquetes necesita y cómo se ejecuta.
        Casi todos los primeros intentos fallan en una de las tres cosas.
        only with: script|bot|programa|herramienta
        unless: apps? script|vba|macro|arduino|latex|html|funci[oó]n|clase|programa de
      ? language (language): ¿En qué lenguaje? // Lenguaje de programación: {answer}.
        Python | JavaScript | Bash
        unless: python|javascript|js(?!\p{L})|typescript|java|rust|php|kotlin|bash|powershell|vba|arduino|c\+\+|c#|html|matlab|(?:r|c|go)(?!\p{L})
    `,
  },
};

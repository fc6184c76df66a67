import type { RecipeBook } from "../../recipe";
import { recipe } from "../read-recipe";

/** Spanish recipes of fewer lines, for kinds that are asked for in private life. */
export const spanishEveryday: RecipeBook = {
  answer: recipe`
  `,
  "how-to": recipe`
    - words-to-say (form): Escribir palabra por palabra las dos o tres frases con las que podría empezar la conversación.
      La primera frase es la más difícil.
      only with: jef|compa[nñ]er|vecin|amig|novi|marido|esposa|mujer|casero|padres|madre|padre|hij
    - numbered-steps (form, length): Dar pasos numerados con cantidades, tiempos y ajustes exactos, y en cada uno la señal de que ha salido bien.
      «Un poco» y «un rato» obligan a preguntar.
      unless: jef|compa[nñ]er|vecin|amig|novi|marido|esposa|casero|hablar|dormir|calmar|precio|vend|formato|citar
  `,
  advise: recipe`
    - tips (count, form): Dar cinco, el de mayor efecto primero, cada uno con un ejemplo para este caso.
      Veinte consejos generales no cambian nada.
      only with: consejos|trucos
    - commit (count, form): Decidirse por una sola recomendación en las dos primeras frases y dar después las dos razones de más peso.
      Una lista de consideraciones deja la decisión donde estaba.
      unless: ideas|trucos|consejos|dolor|fiebre|s[ií]ntoma|duele|regal
    - what-would-change (length): Decir qué dato, si fuera distinto, cambiaría la recomendación.
      Solo yo sé si se cumple.
      unless: ideas|trucos|consejos|dolor|fiebre|s[ií]ntoma|duele|regal
    - cannot-wait: Decir primero qué señales no pueden esperar y qué hacer entonces.
      El consejo normal no debe retrasar la urgencia.
      only with: dolor|fiebre|s[ií]ntoma|duele|mareo|sangr
  `,
  compare: recipe`
    - table (form): Poner las diferencias en una tabla, una columna por opción, la más importante primero; después, en dos frases, a quién le conviene cada una.
      Lado a lado la diferencia se ve de un vistazo.
      unless: palabra|gram[aá]tica|ser y estar|por y para|poema|novela|texto|mejor|deber[ií]a|conviene|elij|ventaj|pros y
  `,
  recipe: recipe`
    - recipe-form (form): Indicar raciones y tiempo total, los ingredientes en gramos o cucharadas y pasos numerados con los minutos y la señal de que está listo.
      Los fuegos son demasiado distintos para fiarse solo de minutos.
      unless: qu[eé] (?:puedo|hago|cocino)|ideas|men[uú]|semana|c[oó]ctel|idea
    - where-it-fails (length): Señalar el punto en el que el plato falla más a menudo y cómo salvarlo.
      Las recetas suelen callarlo.
      unless: qu[eé] (?:puedo|hago|cocino)|ideas|men[uú]|semana|c[oó]ctel|ensalada|idea
    - three-then-one (count, form): Nombrar tres platos posibles con sus minutos y escribir entero el más rápido.
      Uno solo puede ser el equivocado.
      only with: qu[eé] (?:puedo|hago|cocino)
  `,
  trip: recipe`
    - weakest-traveller: Ajustar cada día a quien menos aguante tenga: caminatas, escaleras, descansos, comidas.
      Una persona cansada termina el día de todos.
      only with: ni[nñ]|beb[eé]|padres|abuel|suegr|silla de ruedas|embaraz|a[nñ]os
    - near-together: Reunir en cada media jornada lo que está cerca, con el trayecto y su duración de un sitio a otro.
      Cruzar la ciudad dos veces cuesta medio día.
      unless: road ?trip|ruta|senderis|bici|caravana
    - book-and-check (length): Decir qué hay que reservar y con cuánta antelación; marcar horarios y precios como «por comprobar».
      Lo que un modelo sabe de eso es viejo.
  `,
  naming: recipe`
    - different-kinds: Variar el tipo de propuesta: una que diga lo que es, una imagen, una inesperada.
      Veinte variantes de una idea no dejan elegir.
      unless: beb[eé]|perr|gat|ni[nñ]|funer
    - own-choice (explanation, form): Decir las dos que tú elegirías, con una frase de motivo cada una.
      Una elección razonada ayuda aunque no se comparta.
      unless: solo|s[oó]lo|solamente
  `,
  list: recipe`
    - surely-real: Nombrar solo lo que con seguridad existe, con autor y año; mejor menos que uno dudoso.
      Un título inventado parece verdadero.
      only with: libro|novela|pel[ií]cula|serie|canci|p[oó]dcast|podcast|juego|disco
    - reason-to-choose (form, length, explanation): Añadir a cada elemento, en pocas palabras, por qué elegirlo.
      Los nombres solos hay que buscarlos uno a uno.
      unless: todos|todas|sin[oó]nimo|palabras|nombres
  `,
  quiz: recipe`
    - answers-apart (form, explanation): Poner todas las respuestas al final, cada una con su motivo en una frase.
      Así se puede jugar primero.
      unless: respuesta|soluci|preg[uú]ntame|tarjeta
    - beyond-dispute: Usar solo preguntas con una única respuesta, indiscutible y que no cambie con el tiempo.
      Una respuesta discutible estropea la ronda.
      unless: abierta|opini|adivinanza
  `,
  story: recipe`
    - want-and-obstacle: Mostrar pronto qué quiere el personaje principal y qué se lo impide.
      Sin un deseo solo hay una serie de hechos.
      unless: di[aá]logo|escena|comienzo|dos frases
    - end-by-choice: Terminar con algo que el personaje principal hace, sin enunciar la lección.
      Un final por azar o con moraleja decepciona.
      unless: moraleja|lecci|final|comienzo|escena|cap[ií]tulo
  `,
  poem: recipe`
    - concrete-images: Construir el poema con cosas que se ven, se oyen o se tocan, sin palabras como «alma» o «eterno».
      Las grandes palabras están en todos los poemas.
      unless: haiku|rap|ni[nñ]|alma|etern
    - persons-details: Incluir cada detalle que di de la persona, sin inventar recuerdos.
      Lo propio es lo que conmueve.
      only with: para mi|cumplea|boda|aniversario|despedida|jubila
  `,
  "training-plan": recipe`
    - week-table (form): Hacerlo en una tabla: día, qué, cuánto, descanso.
      Lo que hay que planear ese día no se hace.
      unless: perr|cachorr|sesi[oó]n|hoy
    - after-a-gap: Decir cómo seguir después de una semana perdida.
      La mayoría de los planes acaban en el primer hueco.
      only with: \d|semanas|mes|para (?:el|la)
      unless: sesi[oó]n|hoy|perr|cachorr
  `,
  "formal-letter": recipe`
    - demand-and-date: Decir en la primera frase qué es la carta y qué pide, con un plazo, [fecha] si no doy ninguno.
      Sin petición ni plazo, una carta espera.
      unless: recomend|invit|agradec|p[eé]same
      only with: queja|reclam|reembols|devoluci|indemniz|recurso|impugn|fianza|exig
    - brackets: Marcar entre [corchetes] lo que debo completar.
      Un dato inventado pasa sin que se note.
  `,
  "cover-letter": recipe`
    - proofs: Elegir las dos o tres cosas que cuentan para este puesto y probar cada una con algo que hice; lo que falte, entre [corchetes].
      Una afirmación sin prueba está en todas las cartas.
    - strongest-match: Abrir con la mejor razón para llamarme, no con «me dirijo a usted para».
      La primera frase decide si se sigue leyendo.
      unless: empez|empiez|comienz
  `,
  solve: recipe`
    - show-working (explanation, form, length): Escribir cada paso en una línea, comprobar el resultado sustituyéndolo en el enunciado y repetirlo al final con su unidad.
      Ahí se ve un error de cálculo.
      unless: solo|s[oó]lo|sin pasos|demostr
  `,
  speech: recipe`
    - one-story: Contar una anécdota breve sacada de lo que escribí; si no hay ninguna, dejar un lugar marcado.
      Una historia se recuerda, y una inventada se nota.
      only with: boda|cumplea|jubila|despedida|funeral|aniversario
    - one-breath: Escribir para el oído: ninguna frase más larga que un aliento, ninguna enumeración de más de tres.
      Quien escucha no puede releer.
      only with: discurso|brindis|palabras|charla|ponencia|presentaci
  `,
};

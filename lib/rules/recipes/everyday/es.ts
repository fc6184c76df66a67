import type { RecipeBook } from "../../recipe";
import { recipe } from "../read-recipe";

/** Spanish recipes of fewer lines, for kinds that are asked for in private life. */
export const spanishEveryday: RecipeBook = {
  "how-to": recipe`
    - numbered-steps (form, length): Dar pasos numerados con cantidades, tiempos y ajustes exactos, y en cada uno la señal de que ha salido bien.
      «Un poco» y «un rato» obligan a preguntar.
      unless: jef|compa[nñ]er|vecin|amig|novi|marido|esposa|casero|hablar|dormir|calmar|precio|vend|formato|citar|dinero|ahorr|deudas?|adelgaz|bajar de peso
    - ready: Decir antes del primer paso qué hay que tener a mano.
      A mitad de camino es tarde.
    - mistake: Nombrar el paso en el que falla la mayoría y cómo arreglarlo.
      Las instrucciones suelen callarlo.
  `,
  advise: recipe`
    - tips (count, form): Dar cinco, el de mayor efecto primero, cada uno con un ejemplo para este caso.
      Veinte consejos generales no cambian nada.
      only with: consejos|trucos
    - commit (count, form): Decidirse por una sola recomendación en las dos primeras frases y dar después las dos razones de más peso.
      Una lista de consideraciones deja la decisión donde estaba.
      only with: deber[ií]a|debo|vale la pena|conviene|mejor|me recomiendas
      unless: ideas|trucos|consejos|dolor|fiebre|s[ií]ntoma|duele|regal
    - first: Decir qué hacer primero, hoy mismo, con las palabras, cantidades o tiempos exactos.
      Lo que puede empezar hoy se empieza.
      unless: que (?:hacer|ver) en|qu[eé] (?:se puede )?(?:hacer|ver) en|cu[aá]l|qu[eé] (?:m[oó]vil|celular|coche|port[aá]til|laptop)
    - little: Nombrar lo que se suele aconsejar y sirve de poco.
      Eso se puede ahorrar.
    - what-would-change (length): Decir qué dato, si fuera distinto, cambiaría la recomendación.
      Solo yo sé si se cumple.
      unless: ideas|trucos|consejos|dolor|fiebre|s[ií]ntoma|duele|regal
  `,
  compare: recipe`
    not for: en cuanto a|a nivel de|ortograf|gram[aá]tica|por y para|ser y estar|haber y a ver
    - root: Nombrar primero la única diferencia de la que salen las demás.
      Quien la entiende deduce el resto.
      unless: ventaja|desventaja|pros
    - case: Después pasar por ambos un mismo caso concreto, con cifras o nombres, para que se vea qué cambia.
      Las definiciones juntas se parecen.
    - whom: Decir en una frase cada uno para quién o cuándo conviene uno y cuándo el otro.
      Por eso se suele preguntar.
  `,
  recipe: recipe`
    not for: ^¿?\s*(?:se puede|puedo|es (?:malo|seguro))
    - recipe-form (form): Indicar raciones y tiempo total, los ingredientes en gramos o cucharadas y pasos numerados con los minutos y la señal de que está listo.
      Los fuegos son demasiado distintos para fiarse solo de minutos.
      unless: qu[eé] (?:puedo|hago|cocino)|ideas|men[uú]|semana|c[oó]ctel|idea
    - where-it-fails (length): Señalar el punto en el que el plato falla más a menudo y cómo salvarlo.
      Las recetas suelen callarlo.
      unless: qu[eé] (?:puedo|hago|cocino)|ideas|men[uú]|semana|c[oó]ctel|ensalada|idea
    - three-then-one (count, form): Nombrar tres platos posibles con sus minutos y escribir entero el más rápido.
      Uno solo puede ser el equivocado.
      only with: qu[eé] (?:puedo|hago|cocino)
    - swap: Nombrar dos ingredientes que se pueden cambiar o quitar, y el que no.
      Siempre falta alguno.
      unless: qu[eé] (?:puedo|hago|cocino)|ideas|men[uú]|semana|c[oó]ctel|idea
    - only: Usar sobre todo lo que nombré y lo que hay en casi toda cocina; lo demás, marcarlo como por comprar.
      Nadie quiere salir a comprar.
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
    - rain: Dar para cada día una alternativa por si llueve o hay cansancio.
      Ningún día sale como se planeó.
  `,
  naming: recipe`
    - different-kinds: Variar el tipo de propuesta: una que diga lo que es, una imagen, una inesperada.
      Veinte variantes de una idea no dejan elegir.
      unless: beb[eé]|perr|gat|ni[nñ]|funer
    - own-choice (explanation, form): Decir las dos que tú elegirías, con una frase de motivo cada una.
      Una elección razonada ayuda aunque no se comparta.
      unless: solo|s[oó]lo|solamente
    - why (explanation): Añadir a cada propuesta en pocas palabras en qué hace pensar.
      Muestra cuál merece otra vuelta.
    - notlist: Dejar fuera las propuestas que están en todas las listas.
      Ya están cogidas.
  `,
  list: recipe`
    - surely-real: Nombrar solo lo que con seguridad existe, con autor y año; mejor menos que uno dudoso.
      Un título inventado parece verdadero.
      only with: libro|novela|pel[ií]cula|serie|canci|p[oó]dcast|podcast|juego|disco
    - reason-to-choose (form, length, explanation): Añadir a cada elemento, en pocas palabras, por qué elegirlo.
      Los nombres solos hay que buscarlos uno a uno.
      unless: todos|todas|sin[oó]nimo|palabras|nombres
    - lesser: Que al menos un tercio sea menos conocido que lo que nombra todo el mundo.
      Lo conocido ya lo conozco.
    - two (form): Poner primero los dos que elegirías tú, con una frase de motivo cada uno.
      Una elección se discute mejor que una lista.
  `,
  quiz: recipe`
    not for: ^¿?\s*verdadero o falso
    - answers-apart (form, explanation): Poner todas las respuestas al final, cada una con su motivo en una frase.
      Así se puede jugar primero.
      unless: respuesta|soluci|preg[uú]ntame|tarjeta
    - beyond-dispute: Usar solo preguntas con una única respuesta, indiscutible y que no cambie con el tiempo.
      Una respuesta discutible estropea la ronda.
      unless: abierta|opini|adivinanza
    - levels: Ordenar de fácil a difícil e indicar el nivel de cada pregunta.
      Todos deben saber algo y nadie todo.
  `,
  story: recipe`
    - want-and-obstacle: Mostrar pronto qué quiere el personaje principal y qué se lo impide.
      Sin un deseo solo hay una serie de hechos.
      unless: di[aá]logo|escena|comienzo|dos frases
    - end-by-choice: Terminar con algo que el personaje principal hace, sin enunciar la lección.
      Un final por azar o con moraleja decepciona.
      unless: moraleja|lecci|final|comienzo|escena|cap[ií]tulo
    - detail: Elegir detalles que solo notaría quien estuvo allí, en vez de los de siempre.
      Los de siempre podrían estar en cualquier parte.
  `,
  poem: recipe`
    - concrete-images: Construir el poema con cosas que se ven, se oyen o se tocan, sin palabras como «alma» o «eterno».
      Las grandes palabras están en todos los poemas.
      unless: haiku|rap|ni[nñ]|alma|etern
    - persons-details: Incluir cada detalle que di de la persona, sin inventar recuerdos.
      Lo propio es lo que conmueve.
      only with: para mi|cumplea|boda|aniversario|despedida|jubila
    - turn: Que el final vea su asunto de otra manera que el principio, sin moraleja.
      Un poema que solo suma imágenes no avanza.
    - order: Donde rime, conservar el orden natural de las palabras; mejor una rima imperfecta que una frase forzada.
      La frase torcida delata que la rima fue primero.
  `,
  "training-plan": recipe`
    - week-table (form): Hacerlo en una tabla: día, qué, cuánto, descanso.
      Lo que hay que planear ese día no se hace.
      unless: perr|cachorr|sesi[oó]n|hoy
    - after-a-gap: Decir cómo seguir después de una semana perdida.
      La mayoría de los planes acaban en el primer hueco.
      only with: \d|semanas|mes|para (?:el|la)
      unless: sesi[oó]n|hoy|perr|cachorr
    - notice: Decir en qué noto a las dos semanas que funciona, y qué cambiar si no.
      La primera versión nunca encaja del todo.
    - baddays: Decir qué se puede saltar en un mal día y qué no.
      Los planes llenos duran tres días.
  `,
  "formal-letter": recipe`
    - demand-and-date: Decir en la primera frase qué es la carta y qué pide, con un plazo, [fecha] si no doy ninguno.
      Sin petición ni plazo, una carta espera.
      unless: recomend|invit|agradec|p[eé]same
      only with: queja|reclam|reembols|devoluci|indemniz|recurso|impugn|fianza|exig
    - brackets: Marcar entre [corchetes] lo que debo completar.
      Un dato inventado pasa sin que se note.
    - short (length): El asunto y la fecha en la primera frase, y todo en 150 palabras como mucho.
      Así se tramita.
    - law: No citar ninguna ley ni cláusula que yo no haya nombrado.
      Una inventada perjudica más que ninguna.
      unless: c[óo]mo (?:escrib|redact|hag)
  `,
  "cover-letter": recipe`
    - proofs: Elegir las dos o tres cosas que cuentan para este puesto y probar cada una con algo que hice; lo que falte, entre [corchetes].
      Una afirmación sin prueba está en todas las cartas.
    - strongest-match: Abrir con la mejor razón para llamarme, no con «me dirijo a usted para».
      La primera frase decide si se sigue leyendo.
      unless: empez|empiez|comienz
    - place: Decir en una frase por qué justo este puesto, con mis datos o con un hueco marcado.
      Si no, la carta vale para cualquiera.
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

import type { Demonstration } from "../demonstration";

export const spanish: readonly Demonstration[] = [
  {
    kind: "explain",
    silver: "que es el cambio climatico",
    golden:
      "Explica qué es el cambio climático a una persona sin formación científica. Di qué lo causa, cómo se sabe y qué efectos se notan ya. Usa un ejemplo de la vida diaria, distingue lo seguro de lo que aún se discute y no pases de 200 palabras.",
  },
  {
    kind: "email",
    silver: "correo a mi jefe pidiendo vacaciones del 3 al 14 de agosto",
    golden:
      "Escribe un correo a mi jefe para pedirle vacaciones del 3 al 14 de agosto. Pon las fechas en el asunto y en la primera frase, di cómo quedará cubierto mi trabajo con [corchetes] donde falte un dato, y pide que lo confirme. Breve y cordial.",
  },
  {
    kind: "message",
    silver: "whatsapp para clientes de la peluqueria, el lunes cerramos",
    golden:
      "Escribe un mensaje de WhatsApp para los clientes de la peluquería: el lunes cerramos. Dilo en la primera frase, pide disculpas por la molestia y explica cómo cambiar una cita. Tres frases como máximo, tono cercano, con [corchetes] para el teléfono.",
  },
  {
    kind: "summarize",
    silver: "resume esto: {{texto}}",
    golden:
      "Resume el texto de abajo para alguien que solo tiene un minuto. Empieza por la idea principal en una frase y da después los tres a cinco puntos que la sostienen, con nombres y cifras tal como aparecen. No añadas nada de fuera.\n\n{{texto}}",
  },
  {
    kind: "translate",
    silver: "traduce al inglés: El pedido llegará el jueves por la mañana.",
    golden:
      "Traduce al inglés la frase de abajo, como la escribiría una tienda a un cliente. Conserva el día y el sentido exactos y da solo la traducción.\n\nEl pedido llegará el jueves por la mañana.",
  },
  {
    kind: "rewrite",
    silver: "hazlo mas formal: oye, mándame el presupuesto ya",
    golden:
      "Reescribe el mensaje de abajo en tono formal, con la misma urgencia. Conserva todo lo que dice, no añadas nada y deja la misma extensión.\n\noye, mándame el presupuesto ya",
  },
  {
    kind: "advise",
    silver: "me conviene estudiar programacion a los 40",
    golden:
      "Aconséjame si me conviene estudiar programación a los 40. Di qué juega a favor y en contra, cuánto tiempo lleva llegar a un primer empleo y cómo probarlo en un mes sin dejar mi trabajo. Termina con tu recomendación y con lo que la cambiaría.",
  },
  {
    kind: "recipe",
    silver: "cena facil con garbanzos",
    golden:
      "Dame una receta de cena fácil con garbanzos para dos personas: ingredientes con cantidades y pasos numerados con tiempos. Que esté lista en 30 minutos, con una sola olla si se puede, y di qué ingrediente se puede cambiar por otro.",
  },
  {
    kind: "trip",
    silver: "5 dias en mexico df con mi abuela",
    golden:
      "Organiza 5 días en México DF con mi abuela. Para cada día da mañana, tarde y noche en la misma zona, con trayectos cortos y lugares para descansar. Di qué conviene reservar antes y ofrece un plan tranquilo por si un día está cansada.",
  },
  {
    kind: "product-description",
    silver: "descripcion para vender miel de romero 500 g en la web",
    golden:
      "Escribe la descripción de una miel de romero de 500 g para la web de una tienda. Primero a qué sabe y con qué va bien, después los datos. De 60 a 80 palabras, sin superlativos, sin efectos sobre la salud y sin nada que no conste aquí.",
  },
  {
    kind: "code",
    silver: "funcion en javascript que valide un email",
    golden:
      "Escribe una función en JavaScript que diga si un texto tiene forma de dirección de correo. Sin librerías, con un comentario que explique qué acepta y qué no, y con tres ejemplos válidos y tres que no lo son. Di por qué la única comprobación segura es enviar un mensaje.",
  },
  {
    kind: "story",
    silver: "cuento corto para niños sobre una tortuga que tiene miedo al mar",
    golden:
      "Escribe un cuento corto para niños sobre una tortuga que tiene miedo al mar. Unas 400 palabras, frases cortas, un problema que la tortuga resuelve ella misma y un final sin moraleja dicha en voz alta. Que se pueda leer en voz alta antes de dormir.",
  },
];

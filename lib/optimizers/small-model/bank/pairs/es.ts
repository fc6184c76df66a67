import type { Demonstration } from "../../demonstration";

/** Made from data/pairs by tools/make-bank.mjs. */
export const pairs: readonly Demonstration[] = [
  {
    kind: "solve",
    silver:
      "soy autónoma, factura con base 1.240, iva 21 y retención irpf 15. cuánto me entra en la cuenta? y al revés, qué base tengo que poner para que me entren 1.500 justos. enséñame la cuenta que luego la repito yo",
    golden:
      "Calcula, paso a paso para que luego pueda repetirlo yo sola, dos cosas de mis facturas de autónoma (IVA 21 %, retención de IRPF 15 %):\n1. Cuánto me entra en la cuenta con una base de 1.240.\n2. Qué base debo poner para que me entren 1.500 justos.\n\nRedondea al céntimo, da la fórmula general del segundo caso y comprueba el resultado.",
  },
  {
    kind: "image",
    silver:
      "prompt para generar cartel de día de muertos, estilo linóleo dos tintas naranja y morado, abuela poniendo una foto en el altar, cempasúchil. vertical. SIN calaveras y sin texto que de eso ya hay mucho",
    golden:
      "Escribe un prompt para generar un cartel de Día de Muertos: una abuela pone una foto en el altar, con cempasúchil. Estilo linóleo a dos tintas, naranja y morado, formato vertical. SIN calaveras y sin texto, ni siquiera en los objetos.\n\nConcreta la postura de la abuela, los elementos del altar, la luz y la textura del grabado. Un solo párrafo listo para pegar, con las exclusiones al final.",
  },
  {
    kind: "translate",
    silver:
      'traduce al inglés este aviso para el ascensor, tono amable, máximo 40 palabras, y no pongas mi nombre, que luego me llaman todos:\n\n"El lunes 9 cortan el agua de 8 a 13 h por la reparación del tercero. Llenad una jarra la noche antes. Si hay retraso, lo aviso por aquí."',
    golden:
      'Traduce al inglés el aviso de abajo para el ascensor. Tono amable, máximo 40 palabras. No pongas mi nombre, que luego me llaman todos. Conserva el día y las horas, y devuelve solo la traducción.\n\n"El lunes 9 cortan el agua de 8 a 13 h por la reparación del tercero. Llenad una jarra la noche antes. Si hay retraso, lo aviso por aquí."',
  },
  {
    kind: "code",
    silver:
      "necesito consulta postgres: tabla prestamos (id, socio_id, libro_id, fecha_prestamo date, fecha_devolucion date null) y socios (id, nombre, email). quiero los socios con algo sin devolver hace mas de 30 dias, cuantos libros y el retraso mayor en dias. ordenado por retraso. que no salga el mismo socio dos veces",
    golden:
      "Escribe una consulta de PostgreSQL que liste los socios con algún libro sin devolver desde hace más de 30 días.\n\nTablas:\n- prestamos (id, socio_id, libro_id, fecha_prestamo date, fecha_devolucion date null)\n- socios (id, nombre, email)\n\nUna sola fila por socio: nombre, email, cuántos libros tiene en esa situación y el retraso mayor en días. Orden: mayor retraso primero. fecha_devolucion nula significa no devuelto. Di en una frase desde qué día cuentas el retraso.",
  },
];

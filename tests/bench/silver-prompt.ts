const request =
  "hi, can you write something to our customers, they are waiting for their orders and some are angry, make it good " +
  "and friendly but not too long and say sorry. keep the numbers as they are. here is what we know of each order:\n";

const orders = Array.from({ length: 40 }, (_, index) => {
  const number = 4100 + index * 7;
  return `order ${number} for {{customer_${index + 1}}}: ${index + 2} boxes, due 14 March, now ${(index % 5) + 1} days late\n`;
});

/** A prompt as a person might type it: a vague request with facts and place-holders, 2,000 characters long. */
export const silverPrompt = [request, ...orders].join("").slice(0, 2_000);

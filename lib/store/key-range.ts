/** Before and after every text, as the second part of a key; IndexedDB sorts lists after texts. */
export const beforeAll = "";
export const afterAll = "\uffff";

// The words of the page, which the server put into it in the person's language.

const words = JSON.parse(document.getElementById("words").textContent);

export function t(key, values) {
  let text = words[key] || key;
  for (const [name, value] of Object.entries(values || {})) text = text.replace(`{${name}}`, value);
  return text;
}

export const language = document.documentElement.lang;

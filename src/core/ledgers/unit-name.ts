import { comparable } from "../values/text";

/**
 * The form in which names of villages and communities are compared: 石山村村民委员会, 石山村委会 and
 * 石山村 are one village; 街心社区居民委员会, 街心居委会 and 街心社区 one community.
 */
export function villageKey(name: string): string {
  const plain = comparable(name);
  if (!/(?:[部支会委]|村村)$/.test(plain)) return plain;
  return plain
    .replace(/(党支部委员会|党总支部委员会|党委员会|党支部|党总支部?|党委)$/, "")
    .replace(/(村民委员会|村委会|村委)$/, "村")
    .replace(/(居民委员会|居委会|居委)$/, "社区")
    .replace(/(村村|社区社区)$/, (twice) => twice.slice(twice.length / 2));
}

/** The form in which names of townships are compared. */
export function townshipKey(name: string): string {
  const plain = comparable(name);
  return /[府处委]$/.test(plain) ? plain.replace(/(人民政府|办事处|党工委|党委)$/, "") : plain;
}

/** `村` or `社区` by the last syllables of the name; "" when the name does not tell. */
export function villageTypeOfName(name: string): "村" | "社区" | "" {
  const text = comparable(name);
  if (/(社区|居委会|居民委员会|居委)$/.test(text)) return "社区";
  return /(村|村委会|村民委员会|村委)$/.test(text) ? "村" : "";
}

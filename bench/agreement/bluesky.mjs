// Reads one JSON string a line, prints what @atproto/api finds in it, one JSON object a line.
// Offsets are UTF-8 bytes, as the package gives them; of an overlap, `shown` has what it renders.
import { createInterface } from "node:readline";
import api from "@atproto/api";

const { RichText } = api;

const facet = ({ index, features: [feature] }) => [
  feature.$type.split("#")[1],
  index.byteStart,
  index.byteEnd,
  feature.uri ?? feature.did ?? feature.tag,
];

const shown = (rich) =>
  [...rich.segments()]
    .filter(({ facet }) => facet)
    .map(({ facet: { index } }) => [index.byteStart, index.byteEnd]);

const read = (text) => {
  const rich = new RichText({ text });
  rich.detectFacetsWithoutResolution();
  const cleaned = new RichText({ text }, { cleanNewlines: true });
  return {
    facets: (rich.facets ?? []).map(facet),
    shown: shown(rich),
    graphemes: rich.graphemeLength,
    bytes: rich.length,
    cleaned: text.includes("\ufeff") ? null : cleaned.text,
  };
};

// In ASCII: U+2028 and its like would end a line for the reader of this output.
const ascii = (value) =>
  JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (unit) => "\\u" + unit.charCodeAt(0).toString(16).padStart(4, "0"),
  );

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(ascii(read(JSON.parse(line))) + "\n");
}

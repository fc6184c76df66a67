import { linkLengths, type LinkFit } from "@/lib/share/link-length";

/** Where a link of this length arrives whole. */
export function describeFit(fit: LinkFit): string {
  switch (fit) {
    case "everywhere":
      return "Every common program passes on a link of this length.";
    case "most-places":
      return `Some chat programs and older ones cut links above ${count(linkLengths.everywhere)} characters. Try it, or send the file.`;
    case "some-places":
      return `Many programs cut links above ${count(linkLengths.mostPlaces)} characters. The file is safer.`;
    case "too-long":
      return `That is too long for a link: common programs cut it above ${count(linkLengths.longest)} characters. Save it as a file and send that, or leave parts out.`;
  }
}

function count(value: number): string {
  return value.toLocaleString("en");
}

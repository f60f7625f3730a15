// st.set_page_config(page_icon=":material/home:") names a glyph of the icon font which the page carries anyway. The
// original fetches a picture of it from another host; here it is drawn from that font.
const SIZE = 64; // pixels: sharp on a tab at twice the usual density
const FONT = `${SIZE}px "Material Symbols Rounded"`;

/**
 * Gives an empty picture at once, which the caller puts into the icon link, and replaces it there by the glyph as soon
 * as the font is loaded, unless the script has set another icon meanwhile.
 */
export function materialIcon(name) {
  const placeholder = `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' data-icon='${encodeURIComponent(name)}'/>`;
  void draw(name).then((picture) => {
    const link = document.querySelector("link[rel='shortcut icon']");
    if (link?.getAttribute("href") === placeholder) {
      link.href = picture;
    }
  });
  return placeholder;
}

async function draw(name) {
  await document.fonts.load(FONT, name);
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = SIZE;
  const pen = canvas.getContext("2d");
  pen.font = FONT;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.fillText(name, SIZE / 2, SIZE / 2);
  return canvas.toDataURL();
}

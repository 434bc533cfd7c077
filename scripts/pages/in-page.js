/**
 * What is looked at inside a page, as one expression: an object of functions that each return what
 * they find as `{ rule, html, right }`. It runs in the browser, next to no other script.
 */
({
  /** The page is no wider than its window; what is wider scrolls in a region of its own. */
  overflow() {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const isScrolled = (one) => one.parentElement?.closest('.table') !== null;
    const wide = [...document.body.querySelectorAll('*')]
      .filter((one) => one.getBoundingClientRect().right > width + 1 && !isScrolled(one))
      .at(-1);
    const right = `at most ${width} px wide, not ${document.documentElement.scrollWidth}`;
    return [{ rule: 'the page is too wide', html: (wide ?? document.body).outerHTML, right }];
  },

  /** Nothing is cut off by a box that hides what does not fit. */
  clipped() {
    const hides = (value) => value === 'hidden' || value === 'clip';
    return [...document.body.querySelectorAll('*')]
      .filter((one) => {
        const { overflowX, overflowY } = getComputedStyle(one);
        return (
          !one.ownerSVGElement &&
          ((hides(overflowX) && one.scrollWidth > one.clientWidth) ||
            (hides(overflowY) && one.scrollHeight > one.clientHeight))
        );
      })
      .map(({ outerHTML: html }) => ({
        rule: 'text is cut off',
        html,
        right: 'a box that grows with its text, or that scrolls',
      }));
  },

  /** On paper nothing scrolls: everything is within the width of the sheet, and no picture is longer. */
  paper(height) {
    const width = document.documentElement.clientWidth;
    const isOff = (one) => {
      const box = one.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) return false;
      const isScrolled = one.closest('svg') === null && one.scrollWidth > width;
      const isLong = one.matches('svg') && box.height > height;
      return box.left < -1 || box.right > width + 1 || isScrolled || isLong;
    };
    return [...document.querySelectorAll('main, main *')]
      .filter((one) => isOff(one) && ![...one.children].some(isOff))
      .map((one) => {
        const { left, right, height: is } = one.getBoundingClientRect();
        return {
          rule: 'cut off on paper',
          html: one.outerHTML,
          right: `within ${width} by ${height} px, not from ${Math.round(left)} to ${Math.round(right)} and ${Math.round(is)} long`,
        };
      });
  },

  /** Large print: 18 point and more, without serifs. */
  large() {
    const least = 24;
    return [...document.querySelectorAll('main, main *')].flatMap((one) => {
      const { fontSize, fontFamily } = getComputedStyle(one);
      const isPlain = fontFamily.trim().endsWith('sans-serif');
      return Number.parseFloat(fontSize) >= least && isPlain
        ? []
        : [
            {
              rule: 'large print',
              html: one.outerHTML,
              right: `${least} px and more in a sans serif, not ${fontSize} in ${fontFamily}`,
            },
          ];
    });
  },

  /** What is red is late, and says so: without colour nothing is lost. */
  colour() {
    const isRed = (colour) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return red > 1.5 * Math.max(green, blue, 1);
    };
    return [...document.querySelectorAll('main *')].flatMap((one) => {
      const text = one.textContent.trim();
      const { color, fill } = getComputedStyle(one);
      const isCoded = text !== '' && isRed(one.ownerSVGElement ? fill : color);
      return isCoded && !/overdue|late|irregular|missed/i.test(text)
        ? [
            {
              rule: 'said by colour alone',
              html: one.outerHTML,
              right: 'words that say what the colour says',
            },
          ]
        : [];
    });
  },

  /**
   * Text stands out from what is behind it, in pictures too. axe-core leaves undecided what lies on a
   * shape or is half out of sight in a region that scrolls; this looks at all of it.
   */
  contrast() {
    const least = 4.5;
    const partsOf = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const isSeen = (colour) => colour !== 'none' && (partsOf(colour)[3] ?? 1) > 0;
    const luminance = (colour) => {
      const [red = 0, green = 0, blue = 0] = partsOf(colour).map((one) =>
        one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ratio = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    const holds = (shape, box) => {
      const { left, right, top, bottom } = shape.getBoundingClientRect();
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      return left <= x && x <= right && top <= y && y <= bottom;
    };
    const behindDrawn = (text) => {
      const { stroke } = getComputedStyle(text);
      if (isSeen(stroke)) return stroke;
      const box = text.getBoundingClientRect();
      const shape = [
        ...text.ownerSVGElement.querySelectorAll('rect, polygon, path, ellipse'),
      ].findLast(
        (one) =>
          isSeen(getComputedStyle(one).fill) &&
          one.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING &&
          holds(one, box),
      );
      return shape ? getComputedStyle(shape).fill : behind(text.ownerSVGElement);
    };
    const behind = (one) => {
      if (!one) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(one);
      return isSeen(backgroundColor) ? backgroundColor : behind(one.parentElement);
    };
    const hasText = (one) =>
      [...one.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim() !== '');
    return [...document.querySelectorAll('main *')].filter(hasText).flatMap((one) => {
      const isDrawn = one.matches('svg text');
      if (one.ownerSVGElement && !isDrawn) return [];
      const { fill, color } = getComputedStyle(one);
      const [front, back] = isDrawn ? [fill, behindDrawn(one)] : [color, behind(one)];
      const is = ratio(luminance(front), luminance(back));
      return is >= least
        ? []
        : [
            {
              rule: 'contrast',
              html: one.outerHTML,
              right: `${least} to 1 and more, not ${is.toFixed(2)}: ${front} on ${back}`,
            },
          ];
    });
  },

  /** Labels of pictures end inside the picture. */
  labels() {
    return [...document.querySelectorAll('svg text')].flatMap((text) => {
      const [box, frame] = [text, text.ownerSVGElement].map((one) => one.getBoundingClientRect());
      return box.left >= frame.left - 1 && box.right <= frame.right + 1
        ? []
        : [
            {
              rule: 'a label leaves its picture',
              html: text.outerHTML,
              right: 'a picture wide enough, or a label of two lines',
            },
          ];
    });
  },

  /** Words in a box of a diagram stay in it. */
  boxes() {
    return [...document.querySelectorAll('svg .node')].flatMap((node) => {
      const shape = node.querySelector('path, polygon')?.getBoundingClientRect();
      return [...node.querySelectorAll('text')].flatMap((text) => {
        const { left, right } = text.getBoundingClientRect();
        return !shape || (left >= shape.left && right <= shape.right)
          ? []
          : [{ rule: 'words leave their box', html: text.outerHTML, right: 'words in the box' }];
      });
    });
  },

  /** Headings, and words that lead in to a list or a table, each with the words that follow. */
  leads() {
    const own = 'h1, h2, h3, h4, p, li, th, td';
    const all = [...document.querySelectorAll(`main :is(${own})`)].filter(
      (one) => !one.closest('nav') && one.getClientRects().length > 0,
    );
    const leads = (one) =>
      one.matches('h1, h2, h3, h4') || one.nextElementSibling?.matches('p + :is(ul, ol, .table)');
    return all.filter(leads).flatMap((one) => {
      const next = all.find(
        (other) =>
          !other.querySelector(own) &&
          one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      return next ? [{ text: one.textContent, next: next.textContent }] : [];
    });
  },

  /** The text of the page, block by block, as it is printed. */
  blocks() {
    const own = 'h1, h2, h3, h4, p, li, th, td, text';
    return [...document.querySelectorAll(`main :is(${own})`)]
      .filter((one) => !one.querySelector(own) && one.getClientRects().length > 0)
      .map(({ textContent }) => textContent);
  },
});

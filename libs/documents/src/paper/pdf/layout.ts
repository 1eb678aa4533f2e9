/**
 * The page in Typst's language. It is fixed: a paper comes in as JSON through `sys.inputs`, so no text of a user is ever
 * read as markup. Fonts are ours, the system's are not looked at.
 */
export const LAYOUT = String.raw`
#let doc = json(bytes(sys.inputs.doc))
#let others = ("Noto Sans Hebrew", "Vazirmatn", "Noto Emoji")
#let serif = ("Source Serif 4", ..others)
#let sans = ("Source Sans 3", ..others)
#let ink = rgb("#1f2937")
#let soft = rgb("#5b6675")
#let line-color = rgb("#cfd6de")
#let deep = rgb("#1c3d5a")
#let tint = rgb("#f4f6f8")

#set document(title: doc.title, author: doc.author, date: none)
#set text(font: serif, fallback: false, size: 9.8pt, fill: ink, lang: "en", region: "US", hyphenate: false)
#set par(leading: 0.6em, spacing: 0.85em, justify: false)
#set page(
  paper: "us-letter",
  margin: (x: 0.95in, top: 0.7in, bottom: 0.9in),
  footer-descent: 0.3in,
  footer: context {
    set text(font: sans, size: 8pt, fill: soft)
    grid(
      columns: (1fr, auto),
      column-gutter: 2em,
      doc.footer,
      [Page #counter(page).display() of #counter(page).final().first()],
    )
  },
)

#show heading: set text(font: sans, weight: "semibold", fill: deep)
#show heading.where(level: 1): set text(size: 14pt)
#show heading.where(level: 1): set block(above: 1.3em, below: 0.8em)
#show heading.where(level: 2): set text(size: 10.5pt)
#show heading.where(level: 2): set block(above: 1.3em, below: 0.65em)
#show heading.where(level: 3): set text(size: 10pt, fill: ink)
#show heading.where(level: 3): set block(above: 1.3em, below: 0.55em)
#show strong: set text(weight: "semibold")

#let run(r) = {
  if r.text == "\n" { linebreak() } else {
    let t = text(r.text)
    if r.emphasis { t = emph(t) }
    if r.strong { strong(t) } else { t }
  }
}
#let inline(content) = content.map(run).join()
#let none-safe(c) = if c == none { [] } else { c }

#let letterhead(b) = {
  set text(font: sans, size: 8.5pt, fill: soft)
  set par(leading: 0.5em, spacing: 0.5em)
  let lines = {
    block(below: 8pt, text(size: 15pt, weight: "semibold", fill: deep, inline(b.name)))
    for l in b.lines { par(none-safe(inline(l))) }
  }
  block(width: 100%, below: 1.9em, stroke: (bottom: 0.6pt + line-color), inset: (bottom: 9pt), {
    if doc.logo == none { lines } else {
      grid(
        columns: (1fr, auto),
        column-gutter: 2em,
        align: (left + horizon, right + horizon),
        lines,
        image("/" + doc.logo.name, width: doc.logo.width * 1pt, height: doc.logo.height * 1pt, alt: doc.author),
      )
    }
  })
}

#let paragraph(b) = {
  let body = none-safe(inline(b.content))
  if b.role == "lead" {
    par(strong(body))
  } else if b.role == "small" {
    block(above: 1.4em, text(font: sans, size: 8.5pt, fill: soft, body))
  } else if b.role == "notice" {
    block(width: 100%, above: 1.1em, below: 1.1em, fill: tint, inset: (x: 12pt, y: 10pt),
      stroke: (left: 2.5pt + deep), body)
  } else { par(body) }
}

// Who is written to, and beside it the date and references.
#let addressed(address, dateline) = block(width: 100%, below: 1.5em, grid(
  columns: (1fr, auto),
  column-gutter: 2em,
  none-safe(inline(address.content)),
  align(right, text(font: sans, size: 9pt, fill: soft, none-safe(inline(dateline.content)))),
))

#let quotation(b) = {
  let proposed = b.role == "proposed"
  block(
    width: 100%,
    above: 0.8em,
    below: 0.95em,
    inset: (left: 12pt, right: if proposed { 10pt } else { 0pt }, y: if proposed { 7pt } else { 2pt }),
    fill: if proposed { tint } else { none },
    stroke: (left: if proposed { 2pt + deep } else { 1.5pt + line-color }),
    {
      set par(spacing: 0.6em)
      for p in b.paragraphs { par(none-safe(inline(p))) }
      if b.source != none {
        text(font: sans, size: 8.5pt, fill: soft, inline(b.source))
      }
    },
  )
}

#let facts(b) = {
  set text(font: sans, size: 9pt)
  set par(leading: 0.5em)
  block(width: 100%, above: 0.9em, below: 1.3em, inset: (y: 7pt),
    stroke: (top: 0.6pt + line-color, bottom: 0.6pt + line-color),
    grid(
      columns: (auto, 1fr),
      column-gutter: 1.8em,
      row-gutter: 0.62em,
      ..b.rows.map(r => (text(fill: soft, none-safe(inline(r.term))), none-safe(inline(r.value)))).flatten(),
    ))
}

// A row stays on one page, unless a cell might be longer than a page.
#let is-long(content) = content.map(r => r.text.len()).sum(default: 0) > 1500

#let data-table(b) = {
  set text(font: sans, size: 8.7pt)
  set par(leading: 0.48em)
  block(above: 0.8em, below: 1.2em, table(
    columns: b.columns.map(c => c.width * 1fr),
    align: left + top,
    stroke: (x, y) => (bottom: if y == 0 { 0.9pt + deep } else { 0.5pt + line-color }),
    inset: (x, y) => (left: if x == 0 { 0pt } else { 5pt }, right: 5pt, y: 4.5pt),
    table.header(..b.columns.map(c => text(weight: "semibold", fill: soft, none-safe(inline(c.head))))),
    ..b.rows.map(r => r.map(c => table.cell(breakable: is-long(c), none-safe(inline(c))))).flatten(),
  ))
}

#let signature(b) = block(above: 1.8em, breakable: false, {
  par(none-safe(inline(b.closing)))
  v(2.2em)
  for (i, l) in b.lines.enumerate() {
    if i == 0 { text(weight: "semibold", none-safe(inline(l))) } else {
      text(font: sans, size: 9pt, fill: soft, none-safe(inline(l)))
    }
    linebreak()
  }
})

#let items(b) = {
  set list(spacing: 0.6em, indent: 0.2em, body-indent: 0.7em, marker: text(fill: soft, [•]))
  set enum(spacing: 0.6em, indent: 0.2em, body-indent: 0.7em)
  let content = b.items.map(i => none-safe(inline(i)))
  if b.ordered { enum(..content) } else { list(..content) }
}

#let is-role(b, role) = b.kind == "paragraph" and b.role == role

#for (i, b) in doc.blocks.enumerate() {
  if is-role(b, "dateline") {}
  else if is-role(b, "address") { addressed(b, doc.blocks.at(i - 1)) }
  else if b.kind == "letterhead" { letterhead(b) }
  else if b.kind == "heading" { heading(level: b.level, inline(b.content)) }
  else if b.kind == "paragraph" { paragraph(b) }
  else if b.kind == "quote" { quotation(b) }
  else if b.kind == "list" { items(b) }
  else if b.kind == "facts" { facts(b) }
  else if b.kind == "table" { data-table(b) }
  else if b.kind == "signature" { signature(b) }
}
`;

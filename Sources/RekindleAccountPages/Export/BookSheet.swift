/// How a book looks: paper by day, dusk by night, black on white in print. It stands in each page, since a book loads nothing.
enum BookSheet {
    static let text = """
        :root {
          color-scheme: light dark;
          --paper: #faf6ee; --ink: #2a2530; --soft: #51485a; --line: #e5dbca; --link: #28659c;
        }
        @media screen and (prefers-color-scheme: dark) {
          :root { --paper: #211f2a; --ink: #f1ece3; --soft: #c9c0cf; --line: #463f52; --link: #9cc4ee; }
        }
        * { box-sizing: border-box; margin: 0; }
        body {
          background: var(--paper);
          color: var(--ink);
          font: 1.125rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
          overflow-wrap: break-word;
        }
        main { max-inline-size: 40rem; margin-inline: auto; padding: 2rem 1.25rem 4rem; }
        h1, h2 { font-family: "Iowan Old Style", Palatino, "Noto Serif", Georgia, serif; line-height: 1.25; }
        h1 { font-size: 2rem; }
        h2 { font-size: 1.375rem; }
        a { color: var(--link); }
        p + p, ul, dl, table, blockquote { margin-block-start: 0.75rem; }
        section, article { margin-block-start: 2rem; padding-block-start: 1.25rem; border-block-start: 1px solid var(--line); }
        ul { padding-inline-start: 1.25rem; }
        li + li { margin-block-start: 0.25rem; }
        dt { margin-block-start: 0.75rem; font-weight: 650; }
        dd, .words { white-space: pre-line; }
        blockquote { padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); white-space: pre-line; }
        table { inline-size: 100%; border-collapse: collapse; }
        th, td { padding: 0.375rem 0.75rem 0.375rem 0; text-align: start; vertical-align: top; }
        tr + tr > *, tbody > tr > * { border-block-start: 1px solid var(--line); }
        .lede, .when, small { color: var(--soft); }
        .when, small { font-size: 1rem; }
        .back { margin-block-end: 1rem; }
        @media print {
          @page { size: A4; margin: 18mm; }
          :root { --paper: #fff; --ink: #000; --soft: #333; --line: #999; --link: #000; }
          body { font-size: 10.5pt; line-height: 1.45; }
          main { max-inline-size: none; padding: 0; }
          a { text-decoration: none; }
          .back { display: none; }
          h1, h2, dt, .when { break-after: avoid; }
          article, li, dd, tr, blockquote { break-inside: avoid; }
          article, section { margin-block-start: 1.25rem; padding-block-start: 0.75rem; }
        }
        """
}

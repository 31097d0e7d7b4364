namespace MeetingOrchestrator.Documents.Html;

/// <summary>The look of a document's page. Inside the page: the file is kept in the record and must read the same without anything else.</summary>
internal static class PageStyle
{
    public const string Css = """

        :root { color-scheme: light; }
        * { box-sizing: border-box; }
        body { margin: 0; background: #fff; color: #16181d; font: 1.0625rem/1.6 "Liberation Serif", "Times New Roman", "PT Serif", serif; }
        main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; overflow-wrap: break-word; }
        header { text-align: center; margin-bottom: 2rem; padding-bottom: 1.25rem; border-bottom: 2px solid #1d3f72; }
        .stamp { text-align: right; font-style: italic; margin: 0 0 1rem; color: #4a4f5a; }
        h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; text-wrap: balance; }
        .subtitle { margin: .15rem 0; text-wrap: balance; }
        h2 { font-size: 1.2rem; line-height: 1.35; margin: 2rem 0 .6rem; color: #1d3f72; break-after: avoid; }
        h3 { font-size: 1rem; margin: 1.1rem 0 .35rem; break-after: avoid; }
        p { margin: 0 0 .75rem; }
        dl { margin: 0; }
        dl div { display: grid; grid-template-columns: 13rem 1fr; gap: 1rem; padding: .3rem 0; border-bottom: 1px solid #e3e6ec; }
        dt { color: #4a4f5a; }
        dd { margin: 0; }
        ul, ol { margin: 0 0 .75rem; padding-left: 1.6rem; }
        li { margin-bottom: .25rem; break-inside: avoid; }
        li p { margin-bottom: .3rem; }
        .remark { color: #3a3f49; font-size: .97em; }
        .table { overflow-x: auto; margin: .5rem 0 1rem; }
        table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
        th, td { border: 1px solid #b9bfca; padding: .35rem .6rem; text-align: left; vertical-align: top; }
        th { background: #f1f4f9; font-weight: 600; }
        aside { margin: 2rem 0; padding: .75rem 1rem; border-left: 4px solid #b08d2f; background: #faf7ee; font-size: .95em; break-inside: avoid; }
        aside h3 { margin: 0 0 .25rem; }
        aside p:last-child { margin: 0; }
        .signatures { break-inside: avoid; }
        .signatures div { display: grid; grid-template-columns: 1fr 8rem 1fr; gap: 1rem; align-items: end; padding: 1.1rem 0 0; }
        .line { border-bottom: 1px solid #16181d; min-height: 1.5rem; }
        @media (max-width: 36rem) {
          body { font-size: 1rem; }
          dl div { grid-template-columns: 1fr; gap: 0; }
          .signatures div { grid-template-columns: 1fr; gap: .35rem; }
        }
        @media print {
          @page { size: A4; margin: 20mm 18mm 20mm 25mm; }
          body { font-size: 12pt; line-height: 1.4; }
          main { max-width: none; padding: 0; }
          aside { background: none; }
          thead { display: table-header-group; }
          tr { break-inside: avoid; }
        }
        """;
}

namespace MeetingOrchestrator.GraphSimulator.Page;

internal static class PageStyle
{
    public const string Css = """
        body { margin: 0 auto; max-width: 75rem; padding: 1rem 1.5rem 3rem; font: 16px/1.5 system-ui, sans-serif; color: #1b1f24; background: #fff; }
        header { border-bottom: 1px solid #c8ced6; margin-bottom: 1.5rem; }
        h1 { font-size: 1.5rem; margin: .5rem 0; overflow-wrap: anywhere; }
        h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
        a { color: #0b57a4; }
        a:focus-visible, summary:focus-visible { outline: 3px solid #0b57a4; outline-offset: 2px; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; }
        caption { text-align: left; color: #4a5460; padding-bottom: .25rem; }
        th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid #e3e7ec; overflow-wrap: anywhere; }
        th { white-space: nowrap; color: #4a5460; font-weight: 600; }
        td.when { white-space: nowrap; font-variant-numeric: tabular-nums; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
        dt { color: #4a5460; }
        dd { margin: 0; overflow-wrap: anywhere; }
        iframe { box-sizing: border-box; width: 100%; height: 34rem; border: 1px solid #c8ced6; background: #fff; }
        pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f5f7f9; border: 1px solid #e3e7ec; padding: .75rem; font-size: .875rem; }
        .gone { color: #8a1f11; }
        .none { color: #4a5460; }
        @media (max-width: 40rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
        @media (prefers-color-scheme: dark) {
          body { color: #e6e9ed; background: #14171a; } a { color: #8ec2ff; } th, dt, caption, .none { color: #a5afba; }
          th, td { border-color: #2c333a; } pre { background: #1c2126; border-color: #2c333a; } .gone { color: #ffb4a8; }
        }
        """;
}

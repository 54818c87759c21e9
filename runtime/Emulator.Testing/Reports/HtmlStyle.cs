namespace Emulator.Testing.Reports;

/// <summary>How the report looks, by day and by night.</summary>
internal static class HtmlStyle
{
    public const string Sheet = """
        :root { --ink: #1c1e21; --paper: #fff; --soft: #f6f7f9; --line: #d8dce2; --dim: #6b7280; --good: #1a7f37; --bad: #c02020; --warn: #b7791f;
          --goodfill: #e6f4ea; --badfill: #fdeaea; --warnfill: #fff6e0 }
        @media (prefers-color-scheme: dark) { :root { --ink: #e4e6ea; --paper: #15171a; --soft: #1f2226; --line: #3a3f46; --dim: #9aa1ab; --good: #4ac26b; --bad: #ff7b72;
          --warn: #d9a441; --goodfill: #12351f; --badfill: #431a1a; --warnfill: #3d3012 } }
        body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 64rem; padding: 0 1rem; color: var(--ink); background: var(--paper) }
        h1 { font-size: 1.5rem; margin: 0 0 1rem } h2 { font-size: 1.15rem; margin: 2.2rem 0 .6rem } a { color: inherit }
        code, pre, text { font-family: ui-monospace, monospace; font-size: 13px } .good { color: var(--good) } .bad { color: var(--bad) } .dim { color: var(--dim) }
        .cards { display: flex; flex-wrap: wrap; gap: .8rem } .card { border: 1px solid var(--line); border-radius: 8px; padding: .5rem 1.1rem; min-width: 6rem }
        .card b { display: block; font-size: 1.6rem; line-height: 1.3 } pre { background: var(--soft); padding: .6rem .8rem; margin: .3rem 0 .8rem; overflow-x: auto }
        details { margin: .15rem 0 } summary { cursor: pointer; padding: .1rem 0 } ul { list-style: none; padding-left: 1.3rem; margin: .2rem 0 .6rem }
        table { border-collapse: collapse; width: 100% } td, th { padding: .25rem .8rem .25rem 0; text-align: left; border-bottom: 1px solid var(--line); white-space: nowrap }
        td:first-child { white-space: normal } .bar { display: inline-block; width: 6rem; height: .55rem; border-radius: 4px; background: var(--badfill); overflow: hidden; margin-right: .5rem }
        .bar i { display: block; height: 100%; background: var(--good) } .key span { border: 1px solid; border-radius: 4px; padding: 0 .5rem; margin-right: .4rem }
        svg { width: 100%; height: auto; margin: .5rem 0 } rect { stroke-width: 1 } text { fill: var(--ink) } .line { fill: none; stroke: var(--line) }
        .reached rect { fill: var(--goodfill); stroke: var(--good) } .missed rect { fill: var(--badfill); stroke: var(--bad) } .part rect { fill: var(--warnfill); stroke: var(--warn) }
        .plain rect { fill: var(--soft); stroke: var(--line) } .skipped rect { fill: var(--paper); stroke: var(--line); stroke-dasharray: 3 }
        """;
}

using System.Globalization;
using System.Text;
using Emulator.Recipes.Steps;

namespace Emulator.Recipes.Display;

/// <summary>A recipe as a Mermaid flowchart; with a job, what it took is coloured and says how often.</summary>
public sealed class MermaidDiagram
{
    private const int Width = 42;
    private const int MostLines = 6;

    private readonly StringBuilder _text = new("flowchart TD\n");
    private readonly StepWords _words;
    private readonly JobTrace? _trace;
    private readonly List<int> _takenLinks = [];
    private readonly List<(string Class, int Number)> _classes = [];
    private int _links;

    private MermaidDiagram(Recipe recipe, Func<OperationStep, string?> labelOf, JobTrace? trace) =>
        (_words, _trace) = (new StepWords(recipe, labelOf), trace);

    public static string Of(Recipe recipe, Func<OperationStep, string?> labelOf, JobTrace? trace)
    {
        var diagram = new MermaidDiagram(recipe, labelOf, trace);
        diagram.Node(recipe.Trigger, "([", "])");
        diagram.Block(recipe.Steps, [new(recipe.Trigger, string.Empty)]);
        return diagram.Finish();
    }

    // Draws the steps one after the other and gives the ends that lead on.
    private IReadOnlyList<MermaidEnd> Block(IEnumerable<Step> steps, IReadOnlyList<MermaidEnd> entries) => steps.Aggregate(entries, (ends, step) => One(step, ends));

    private IReadOnlyList<MermaidEnd> One(Step step, IReadOnlyList<MermaidEnd> entries)
    {
        switch (step)
        {
            case IfStep branches:
                Enter(step, entries, "{{", "}}");
                return If(branches);
            case ForeachStep loop:
                Enter(step, entries, "[/", "/]");
                Links(Block(loop.Steps, [new(step, "each item")]), step, "next", isDotted: true);
                return [new(step, "done")];
            case RepeatStep loop:
                Enter(step, entries, "[/", "/]");
                Enter(loop.While, Block(loop.Steps, [new(step, string.Empty)]), "{{", "}}");
                Link(new(loop.While, "yes"), step, isDotted: true);
                return [new(loop.While, "no")];
            case TryStep watched:
                Enter(step, entries, "[[", "]]");
                var ends = Block(watched.Steps, [new(step, string.Empty)]);
                Node(watched.Catch, "[[", "]]");
                Link(new(step, "on error"), watched.Catch, isDotted: true);
                return [.. ends, .. Block(watched.Catch.Steps, [new(watched.Catch, string.Empty)])];
            case StopStep:
                Enter(step, entries, "([", "])");
                return [];
            default:
                Enter(step, entries, "[", "]");
                return [new(step, string.Empty)];
        }
    }

    private List<MermaidEnd> If(IfStep branches)
    {
        List<MermaidEnd> ends = [.. Block(branches.Steps, [new(branches, "yes")])];
        Step asked = branches;
        foreach (var branch in branches.ElseIfs)
        {
            Enter(branch, [new(asked, "no")], "{{", "}}");
            ends.AddRange(Block(branch.Steps, [new(branch, "yes")]));
            asked = branch;
        }

        return [.. ends, .. Block(branches.Else?.Steps ?? [], [new(asked, branches.Else is null ? "no" : $"else ({branches.Else.Number})")])];
    }

    private void Enter(Step step, IReadOnlyList<MermaidEnd> entries, string open, string close)
    {
        Node(step, open, close);
        Links(entries, step, null, isDotted: false);
    }

    private void Node(Step step, string open, string close)
    {
        var count = _trace?.CountOf(step.Number) ?? 0;
        var times = count > 1 ? $" ×{count.ToString(CultureInfo.InvariantCulture)}" : string.Empty;
        var lines = TextWrap.Lines($"{step.Number} {_words.Of(step)}{times}{(step.Skip ? " (skipped)" : string.Empty)}", Width, MostLines).Select(Quoted).ToList();
        if (_trace?.Failed == step.Number)
        {
            lines.AddRange(TextWrap.Lines(_trace.Failure ?? "failed", Width, MostLines).Select(Quoted));
        }

        _text.Append(CultureInfo.InvariantCulture, $"  s{step.Number}{open}\"{string.Join("<br/>", lines)}\"{close}\n");
        var state = step.Skip ? "skipped" : _trace is null ? null : _trace.Failed == step.Number ? "failed" : count > 0 ? "taken" : "untaken";
        _classes.AddRange(state is null ? [] : [(state, step.Number)]);
    }

    private void Links(IEnumerable<MermaidEnd> ends, Step to, string? label, bool isDotted) =>
        ends.ToList().ForEach(end => Link(label is null || end.Label.Length > 0 ? end : end with { Label = label }, to, isDotted));

    private void Link(MermaidEnd from, Step to, bool isDotted)
    {
        var label = from.Label.Length == 0 ? string.Empty : $"|{from.Label}|";
        _text.Append(CultureInfo.InvariantCulture, $"  s{from.Step.Number} {(isDotted ? "-.->" : "-->")}{label} s{to.Number}\n");
        if (_trace is not null && IsTaken(_trace, from, to))
        {
            _takenLinks.Add(_links);
        }

        _links++;
    }

    // A condition that held does not lead to the step after it by its other way.
    private static bool IsTaken(JobTrace trace, MermaidEnd from, Step to) => (trace.Ran(from.Step.Number) || from.Step.Skip) && trace.Failed != from.Step.Number && from.Step switch
    {
        IfStep or ElseIfStep or WhileStep when from.Label == "yes" => trace.Held.Contains(from.Step.Number),
        IfStep or ElseIfStep or WhileStep => trace.NotHeld.Contains(from.Step.Number),
        _ => trace.Ran(to.Number) || (to.Skip && trace.Failed is null),
    };

    private string Finish()
    {
        foreach (var group in _classes.GroupBy(entry => entry.Class))
        {
            var style = group.Key switch
            {
                "taken" => "fill:#e6f4ea,stroke:#1e8e3e,stroke-width:3px,color:#111",
                "failed" => "fill:#fce8e6,stroke:#d93025,stroke-width:3px,color:#111",
                _ => "fill:#f5f5f5,stroke:#bbb,stroke-dasharray:4 3,color:#888",
            };
            _text.Append(CultureInfo.InvariantCulture, $"  classDef {group.Key} {style}\n  class {string.Join(',', group.Select(entry => $"s{entry.Number}"))} {group.Key}\n");
        }

        if (_takenLinks.Count > 0)
        {
            _text.Append(CultureInfo.InvariantCulture, $"  linkStyle {string.Join(',', _takenLinks)} stroke:#1e8e3e,stroke-width:3px\n");
        }

        return _text.ToString();
    }

    // Mermaid reads # as the start of an entity and takes HTML for markup.
    private static string Quoted(string text) => text.Replace("#", "#35;", StringComparison.Ordinal).Replace("&", "#amp;", StringComparison.Ordinal)
        .Replace("\"", "#quot;", StringComparison.Ordinal).Replace("<", "#lt;", StringComparison.Ordinal).Replace(">", "#gt;", StringComparison.Ordinal)
        .Replace("`", "#96;", StringComparison.Ordinal);
}

using Emulator.Formulas.Reading;
using Emulator.Ruby;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Tree;
using Emulator.Values.Problems;

namespace Emulator.Formulas.Running;

/// <summary>The calls of a formula, to tell where one of them failed and which pill left it without a value.</summary>
internal sealed class FormulaCalls(TemplateSource source, Node tree, FormulaCheck check)
{
    private const int LongestText = 80;

    /// <summary>Where the name of the failed call stands in the formula, its <c>=</c> counted; null when the error does not say.</summary>
    public static SourceSpan? SpanOf(RubyException error) => error.NameSpan ?? error.Span;

    /// <summary>Where the name of the failed call stands in its file; without one, where the formula begins.</summary>
    public SourcePlace PlaceOf(RubyException error) => source.PlaceAt(SpanOf(error)?.Start ?? 0);

    /// <summary><c>_('customer.name') is nil</c> for a call that failed because something was nil, else null.</summary>
    public string? NilIn(RubyException error, PillSource pills)
    {
        if (Failed(error) is not { } call || !(error.Receiver is RubyNil || Mentions(error)))
        {
            return null;
        }

        var asked = error.Receiver is RubyNil ? [call.Receiver] : call.Arguments.Prepend(call.Receiver);
        var empty = asked.OfType<Node>().SelectMany(PillsIn).Where(pill => pills.Resolve(pill).IsNull).Select(pill => pill.Source).Distinct().ToList();
        return empty switch
        {
            [] => error.Receiver is RubyNil && call.Receiver is not (null or NilNode) ? $"{Written(call.Receiver)} is nil" : null,
            [var one] => $"{one} is nil",
            _ => $"{string.Join(" and ", empty)} are nil",
        };
    }

    // "no implicit conversion of nil into String", "comparison of Integer with nil failed", "nil can't be coerced into Integer"
    private static bool Mentions(RubyException error) => error.Message.Split(' ').Contains("nil");

    private CallNode? Failed(RubyException error) => error.Span is { } span ? Calls(tree).FirstOrDefault(call => call.Span == span) : null;

    private static IEnumerable<CallNode> Calls(Node node) =>
        NodeChildren.Of(node).SelectMany(Calls).Concat(node is CallNode call ? [call] : []);

    private IEnumerable<Pill> PillsIn(Node node) => Calls(node).Select(check.PillOf).OfType<Pill>();

    private string Written(Node node)
    {
        var text = source.Text[node.Span.Start..node.Span.End].ReplaceLineEndings(" ");
        return text.Length <= LongestText ? text : text[..LongestText] + "…";
    }
}

using System.Text.RegularExpressions;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary><c>/(?&lt;year&gt;…)/ =~ text</c> sets a local variable for each named group, nil where nothing was found.</summary>
internal static partial class NamedGroups
{
    [GeneratedRegex(@"\(\?<([a-z_]\w*)>", RegexOptions.CultureInvariant)]
    private static partial Regex Group();

    public static IReadOnlyList<string> In(string pattern) =>
        [.. Group().Matches(pattern).Select(found => found.Groups[1].Value).Distinct()];

    public static Node Assign(ProgramParser parser, CallNode match, IReadOnlyList<string> names)
    {
        var span = match.Span;
        const string Place = "match place";
        parser.Locals.Declare(Place);
        var statements = new List<Node> { new AssignNode(span, new LocalNode(span, Place), match) };
        foreach (var name in names)
        {
            parser.Locals.Declare(name);
            var found = new CallNode(span, new GlobalNode(span, "~"), "[]", [new StringNode(span, name)], IsSafe: true, NameSpan: span);
            statements.Add(new AssignNode(span, new LocalNode(span, name), found));
        }

        statements.Add(new LocalNode(span, Place));
        return new SequenceNode(span, statements);
    }
}

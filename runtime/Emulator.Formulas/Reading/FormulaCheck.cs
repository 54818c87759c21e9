using Emulator.Ruby;
using Emulator.Ruby.Tree;
using Emulator.Ruby.Tree.Patterns;
using Emulator.Values.Problems;

namespace Emulator.Formulas.Reading;

/// <summary>Walks a formula's tree: refuses what formula mode does not know (formulas.md 2, rules 8 and 9) and reads its pills.</summary>
internal sealed class FormulaCheck(TemplateSource source)
{
    private readonly Dictionary<SourceSpan, Pill> _pills = [];

    public bool IsRefused { get; private set; }

    public IReadOnlyList<Pill> Pills => [.. _pills.OrderBy(pill => pill.Key.Start).Select(pill => pill.Value)];

    public Pill? PillOf(CallNode call) => _pills.GetValueOrDefault(call.Span);

    public void Walk(Node node)
    {
        switch (node)
        {
            case CallNode { Receiver: null, Name: "_" or "_dp" } call:
                ReadPill(call);
                return;
            case CallNode call:
                CheckCall(call);
                break;
            case AssignNode or MultipleAssignNode or OperatorAssignNode:
                Refuse(node, "A formula cannot assign");
                break;
            case WhileNode or BeginNode or LambdaNode or ReturnNode or BreakNode or NextNode or RetryNode or GlobalNode or DefinedNode or DefinedCallNode or YieldNode or CaseInNode or MatchNode or InstanceVariableNode
                or ClassVariableNode or ClassNode or SingletonNode or SingletonMethodNode or AliasNode or SuperNode or LocalNode { Name: ['$', ..] }:
                Refuse(node, "A formula is one expression without loops, functions and jumps");
                break;
            case RefusedNode refused:
                Refuse(node, refused.Message);
                break;
            case ConstantNode constant:
                Refuse(node, $"A formula cannot name the constant {constant.Name}");
                break;
            case SequenceNode { Statements.Count: > 1 } sequence:
                Refuse(sequence.Statements[1], "A formula is one expression, not several statements");
                break;
        }

        foreach (var child in NodeChildren.Of(node))
        {
            Walk(child);
        }
    }

    private void CheckCall(CallNode call)
    {
        if (call.Name is "&" or "|")
        {
            Refuse(call, $"Formulas have no {call.Name}", "use concat and uniq");
        }
        else if (call.Receiver is null ? !FormulaNames.Bare.Contains(call.Name) : !FormulaNames.Methods.Contains(call.Name))
        {
            IsRefused = true;
            var (message, hint) = Unknown(call);
            source.Report(FormulaProblems.UnknownName, PlaceOf(call), message, hint);
        }

        // The one switch for blocks, which the platform's own texts contest (formulas.md 2, rule 9).
        if (call.Block is not null || call.BlockArgument is not null)
        {
            source.Warn(FormulaProblems.Block, PlaceOf(call), $"The platform may refuse the block of \"{call.Name}\"");
        }
    }

    private static (string Message, string? Hint) Unknown(CallNode call) => call.Receiver switch
    {
        not null => ($"\"{call.Name}\" may not be called in a formula", NearestName.Hint(call.Name, [.. FormulaNames.Methods])),
        null when FormulaNames.Methods.Contains(call.Name) =>
            ($"\"{call.Name}\" stands alone", $"write the value that it is called on, as in _('alias.field').{call.Name}"),
        null => ($"A formula knows no \"{call.Name}\"", NearestName.Hint(call.Name, [.. FormulaNames.Bare])),
    };

    private void ReadPill(CallNode call)
    {
        var position = call.Span.Start;
        var isCall = PillReader.IsCall(source, position);
        if (isCall && PillReader.Read(source, ref position) is { } pill)
        {
            _pills[call.Span] = pill;
            return;
        }

        // What begins as a pill was told by its reader.
        IsRefused = true;
        if (!isCall)
        {
            source.Report(FormulaProblems.Quotes, call.Span.Start, "A pill's argument is a text in single quotes", "write _('alias.field')");
        }
    }

    private void Refuse(Node node, string message, string? hint = null)
    {
        IsRefused = true;
        source.Report(FormulaProblems.NotAFormula, node.Span.Start, message, hint);
    }

    private static int PlaceOf(CallNode call) => call.NameSpan == default ? call.Span.Start : call.NameSpan.Start;
}

using Emulator.Plugins.Checking.Outlines;
using Emulator.Ruby.Tree;
using Emulator.Ruby.Tree.Patterns;

namespace Emulator.Plugins.Checking.Ruby;

/// <summary>
/// Finds requests that are built and dropped (connector-sdk.md 0.4): a statement that nothing looks at, a block whose value
/// is dropped, a variable that nobody reads.
/// </summary>
internal sealed class RubyUnsent(RubyOutline outline)
{
    private readonly List<NamedUse> _found = [];
    private readonly Dictionary<string, CallNode> _kept = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public IReadOnlyList<NamedUse> In(Node body)
    {
        Visit(body, isUsed: true);
        foreach (var (variable, request) in _kept.Where(kept => !_read.Contains(kept.Key)))
        {
            Report(request);
        }

        return _found;
    }

    private void Visit(Node? node, bool isUsed)
    {
        switch (node)
        {
            case null:
                return;
            case SequenceNode sequence:
                for (var at = 0; at < sequence.Statements.Count; at++)
                {
                    Visit(sequence.Statements[at], isUsed && at == sequence.Statements.Count - 1);
                }

                return;
            case IfNode branch:
                Visit(branch.Condition, isUsed: true);
                Visit(branch.Then, isUsed);
                Visit(branch.Else, isUsed);
                return;
            case CaseNode choice:
                Visit(choice.Subject, isUsed: true);
                foreach (var branch in choice.Branches)
                {
                    Visit(branch.Body, isUsed);
                }

                Visit(choice.Else, isUsed);
                return;
            case CaseInNode choice:
                Visit(choice.Subject, isUsed: true);
                foreach (var branch in choice.Branches)
                {
                    Visit(branch.Body, isUsed);
                }

                Visit(choice.Else, isUsed);
                return;
            case WhileNode loop:
                Visit(loop.Condition, isUsed: true);
                Visit(loop.Body, isUsed: false);
                return;
            case AssignNode { Target: LocalNode variable } assign:
                Keep(variable.Name, assign.Value);
                Visit(assign.Value, isUsed: true);
                return;
            case LocalNode variable:
                _read.Add(variable.Name);
                return;
            case CallNode call:
                Call(call, isUsed);
                return;
            default:
                foreach (var child in RubyChildren.Of(node))
                {
                    Visit(child, isUsed: true);
                }

                return;
        }
    }

    private void Call(CallNode call, bool isUsed)
    {
        if (!isUsed && Root(call) is { } request)
        {
            Report(request);
        }

        foreach (var child in RubyChildren.Of(call).Where(child => child is not BlockNode))
        {
            Visit(child, isUsed: true);
        }

        Visit(call.Block?.Body, isUsed: !RequestWords.Dropping.Contains(call.Name));
    }

    private void Keep(string variable, Node value)
    {
        // A second assignment may belong to another branch: what was kept first is given up without a word.
        if (value is CallNode call && Root(call) is { } request)
        {
            _kept[variable] = request;
        }
    }

    /// <summary>The verb at the beginning of a chain of nothing but builders; null for anything else.</summary>
    private static CallNode? Root(CallNode call)
    {
        Node? at = call;
        while (at is CallNode { Receiver: { } receiver, Name: var name } && RequestWords.Builders.Contains(name))
        {
            at = receiver;
        }

        return at is CallNode { Receiver: null, Arguments.Count: > 0 } root && RequestWords.Verbs.Contains(root.Name) ? root : null;
    }

    private void Report(CallNode request) => _found.Add(new NamedUse($"{request.Name}(…)", outline.Place(request)));
}

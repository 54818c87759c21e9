using Emulator.Ruby.Compilation.Operations;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Tree;
using Emulator.Ruby.Tree.Patterns;

namespace Emulator.Ruby.Compilation.Patterns;

/// <summary><c>case … in</c>, <c>=&gt;</c> and <c>in</c>, and the patterns in them.</summary>
internal sealed class PatternCompiler(TreeCompiler tree)
{
    public Operation Compile(Node node, Scope scope) => node switch
    {
        MatchNode match => new Match(LiteralCompiler.Looked(tree.Compile(match.Value, scope)), Pattern(match.Pattern, scope), match.IsTest),
        CaseInNode choice => new CaseIn(
            LiteralCompiler.Looked(tree.Compile(choice.Subject, scope)),
            [.. choice.Branches.Select(branch => Branch(branch, scope))],
            choice.Else is null ? null : tree.Compile(choice.Else, scope)),
        _ => throw new ArgumentException($"{node.GetType().Name} has no pattern"),
    };

    private InBranch Branch(InNode branch, Scope scope) => new(
        Pattern(branch.Pattern, scope),
        branch.Guard is null ? null : tree.Compile(branch.Guard, scope),
        tree.Compile(branch.Body, scope));

    private Pattern Pattern(Node node, Scope scope) => node switch
    {
        ValuePatternNode value => new ValuePattern(LiteralCompiler.Looked(tree.Compile(value.Value, scope))),
        BindPatternNode bind => new BindPattern(null, Variable(bind.Name, scope)),
        NamedPatternNode named => new BindPattern(Pattern(named.Pattern, scope), Variable(named.Name, scope)),
        AnyOfPatternNode any => new AnyOfPattern(All(any.Patterns, scope)),
        ListPatternNode list => List(list, scope),
        HashPatternNode hash => Hash(hash, scope),
        _ => throw new ArgumentException($"{node.GetType().Name} is no pattern"),
    };

    private Pattern[] All(IEnumerable<Node> patterns, Scope scope) => [.. patterns.Select(pattern => Pattern(pattern, scope))];

    private Pattern List(ListPatternNode list, Scope scope)
    {
        var type = Type(list.Type, scope);
        var parts = list.Parts.ToList();
        var (first, last) = (parts.FindIndex(part => part is SplatNode), parts.FindLastIndex(part => part is SplatNode));
        if (first < 0)
        {
            return new ListPattern(type, All(parts, scope), false, null, []);
        }

        return first < last
            ? new FindPattern(type, Rest(parts[first], scope), All(parts[(first + 1)..last], scope), Rest(parts[last], scope))
            : new ListPattern(type, All(parts[..first], scope), true, Rest(parts[first], scope), All(parts[(first + 1)..], scope));
    }

    private HashPattern Hash(HashPatternNode hash, Scope scope)
    {
        var pairs = hash.Pairs.Select(pair =>
            ((RubyObject)RubySymbol.Of(pair.Key), pair.Pattern is null ? new BindPattern(null, Variable(pair.Key, scope)) : Pattern(pair.Pattern, scope)));
        var whole = hash.Rest is NilNode ? WholeHash.NothingElse
            : hash.Pairs.Count == 0 && hash.Rest is null ? WholeHash.Empty
            : WholeHash.NotAsked;
        return new HashPattern(Type(hash.Type, scope), [.. pairs], whole, hash.Rest is BindPatternNode rest ? Variable(rest.Name, scope) : null);
    }

    private ValuePattern? Type(Node? type, Scope scope) => type is null ? null : new ValuePattern(tree.Compile(type, scope));

    private static LocalTarget? Rest(Node splat, Scope scope) =>
        splat is SplatNode { Value: BindPatternNode named } ? Variable(named.Name, scope) : null;

    private static LocalTarget Variable(string name, Scope scope)
    {
        var (slot, depth) = scope.Resolve(name);
        return new LocalTarget(slot, depth);
    }
}

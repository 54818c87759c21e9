using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>The method whose body is being read.</summary>
/// <param name="name">What <c>__method__</c> tells.</param>
/// <param name="block">The parameter that holds the block which <c>yield</c> calls.</param>
internal sealed class MethodScope(string name, string? block)
{
    private bool _needsRest;
    private bool _needsKeywords;

    /// <summary>No source can name a variable so.</summary>
    public const string NamelessBlock = "method block";

    /// <summary>What <c>*</c> and <c>...</c> pass on.</summary>
    public const string NamelessRest = "method rest";

    /// <summary>What <c>**</c> and <c>...</c> pass on.</summary>
    public const string NamelessKeywords = "method keywords";

    public string Name { get; } = name;

    /// <summary>What the method is given, for a <c>super</c> that passes it all on.</summary>
    public ParameterList Parameters { get; init; } = ParameterList.None;

    /// <summary>True when the block has no name of its own but is asked for.</summary>
    public bool NeedsBlock { get; private set; }

    /// <summary>The arguments of a bare <c>super</c>: what the parameters hold.</summary>
    public ArgumentNodes PassedOn(SourceSpan span)
    {
        var values = new List<Node>();
        var pairs = new List<HashPairNode>();
        foreach (var item in Parameters.Items)
        {
            var local = new LocalNode(span, item.Name);
            switch (item.Kind)
            {
                case ParameterKind.Required or ParameterKind.Optional:
                    values.Add(local);
                    break;
                case ParameterKind.Rest:
                    values.Add(new SplatNode(span, item.Name.Length == 0 ? UseRest(span) : local));
                    break;
                case ParameterKind.Keyword:
                    pairs.Add(new HashPairNode(span, new SymbolNode(span, item.Name), local));
                    break;
                case ParameterKind.KeywordRest:
                    pairs.Add(new HashPairNode(span, null, item.Name.Length == 0 ? UseKeywords(span) : local));
                    break;
            }
        }

        return new ArgumentNodes(pairs.Count == 0 ? values : [.. values, new HashNode(span, pairs, HasBraces: false)], null);
    }

    /// <summary>What a nameless <c>*</c> holds.</summary>
    public LocalNode UseRest(SourceSpan span)
    {
        _needsRest = true;
        return new LocalNode(span, NamelessRest);
    }

    /// <summary>What a nameless <c>**</c> holds.</summary>
    public LocalNode UseKeywords(SourceSpan span)
    {
        _needsKeywords = true;
        return new LocalNode(span, NamelessKeywords);
    }

    /// <summary>The parameters with a name for what has none but is asked for.</summary>
    public ParameterList Named(ParameterList parameters, SourceSpan span)
    {
        var items = parameters.Items.Select(item => item switch
        {
            { Kind: ParameterKind.Rest, Name.Length: 0 } when _needsRest => item with { Name = NamelessRest },
            { Kind: ParameterKind.KeywordRest, Name.Length: 0 } when _needsKeywords => item with { Name = NamelessKeywords },
            _ => item,
        });
        var block = NeedsBlock ? new[] { new Parameter(span, ParameterKind.Block, NamelessBlock) } : [];
        return NeedsBlock || _needsRest || _needsKeywords ? parameters with { Items = [.. items, .. block] } : parameters;
    }

    /// <summary>The variable of the block, which is used from here on.</summary>
    public string UseBlock()
    {
        NeedsBlock |= block is null;
        return block ?? NamelessBlock;
    }
}

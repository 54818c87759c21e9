namespace Emulator.Ruby.Tree;

/// <summary>How a parameter takes its argument.</summary>
public enum ParameterKind
{
    Required,
    Optional,
    Rest,
    Destructured,
    Keyword,
    KeywordRest,
    Block,
}

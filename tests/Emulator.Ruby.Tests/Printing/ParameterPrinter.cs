using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Tests.Printing;

/// <summary>The parameters of blocks, lambdas and methods.</summary>
internal static class ParameterPrinter
{
    // What holds a method's block, rest and keywords that have no name.
    private const string Nameless = "method ";
    private const string NamelessBlock = "method block";

    /// <summary>True for a variable that no source can name.</summary>
    public static bool IsNameless(Node node) => node is LocalNode { Name: var name } && name.StartsWith(Nameless, StringComparison.Ordinal);

    /// <summary>True for parameters that are not written: none, or <c>_1</c> to <c>_9</c>.</summary>
    public static bool IsSilent(ParameterList list) => list.Locals.Count == 0 && list.Items.All(item => item.Name is ['_', >= '1' and <= '9']);

    public static string Of(ParameterList list) => IsSilent(list)
        ? string.Empty
        : string.Join(", ", list.Items.Where(item => item.Name != NamelessBlock).Select(One)) + (list.Locals.Count == 0 ? string.Empty : "; " + string.Join(", ", list.Locals));

    private static string One(Parameter item) => item.Kind switch
    {
        ParameterKind.Required => item.Name,
        ParameterKind.Optional => $"{item.Name} = {Default(item)}",
        ParameterKind.Rest => "*" + Name(item),
        ParameterKind.Destructured => $"({Of(item.Parts!)})",
        ParameterKind.Keyword => item.Default is null ? item.Name + ":" : $"{item.Name}: {Default(item)}",
        ParameterKind.KeywordRest => "**" + Name(item),
        ParameterKind.Block => "&" + item.Name,
        _ => throw new ArgumentException($"{item.Kind} cannot be printed"),
    };

    private static string Name(Parameter item) => item.Name.StartsWith(Nameless, StringComparison.Ordinal) ? string.Empty : item.Name;

    // A | within would close the list.
    private static string Default(Parameter item) => TreePrinter.Operand(item.Default!, Printed.Pipe + 1);
}

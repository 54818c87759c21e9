using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Tests.Printing;

/// <summary>The parameters of blocks, lambdas and methods.</summary>
internal static class ParameterPrinter
{
    /// <summary>True for parameters that are not written: none, or <c>_1</c> and <c>_2</c>.</summary>
    public static bool IsSilent(ParameterList list) => list.Locals.Count == 0 && list.Items.All(item => item.Name is "_1" or "_2");

    public static string Of(ParameterList list) => IsSilent(list)
        ? string.Empty
        : string.Join(", ", list.Items.Select(One)) + (list.Locals.Count == 0 ? string.Empty : "; " + string.Join(", ", list.Locals));

    private static string One(Parameter item) => item.Kind switch
    {
        ParameterKind.Required => item.Name,
        ParameterKind.Optional => $"{item.Name} = {Default(item)}",
        ParameterKind.Rest => "*" + item.Name,
        ParameterKind.Destructured => $"({Of(item.Parts!)})",
        ParameterKind.Keyword => item.Default is null ? item.Name + ":" : $"{item.Name}: {Default(item)}",
        ParameterKind.KeywordRest => "**" + item.Name,
        ParameterKind.Block => "&" + item.Name,
        _ => throw new ArgumentException($"{item.Kind} cannot be printed"),
    };

    // A | within would close the list.
    private static string Default(Parameter item) => TreePrinter.Operand(item.Default!, Printed.Pipe + 1);
}

using System.Globalization;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Tests.Printing;

/// <summary>Classes, modules, what only stands in them, and what is read but refused where it is reached.</summary>
internal static class ClassPrinter
{
    public static Printed? TryOf(Node node) => node switch
    {
        ClassNode type => Printed.Whole($"{(type.IsModule ? "module" : "class")} {Path(type.Path)}{Parent(type.Parent)}\n{DefinitionPrinter.Body(type.Body)}\nend"),
        SingletonNode singleton => Printed.Whole($"class << ({TreePrinter.Value(singleton.Owner)})\n{DefinitionPrinter.Body(singleton.Body)}\nend"),
        SingletonMethodNode { Method: var method } own => Printed.Whole(
            $"def {TreePrinter.Value(own.Owner)}.{own.Name}({ParameterPrinter.Of(method.Parameters)})\n{DefinitionPrinter.Body(method.Body)}\nend"),
        AliasNode alias => new Printed($"alias {alias.Name} {alias.Known}", Printed.Statement),
        SuperNode { Call: var call } => Printed.Whole(CallPrinter.Named(call with { Receiver = null, Name = "super" })),
        ClassVariableNode shared => Printed.Whole("@@" + shared.Name),
        RationalNode exact => Printed.Whole(Exact(exact)),
        RefusedNode refused => Printed.Whole($"({Refused(refused.Message)})"),
        _ => null,
    };

    private static string Path(Node path) => path is ConstantNode { Scope: { } scope } member ? $"{Path(scope)}::{member.Name}" : TreePrinter.Value(path);

    private static string Parent(Node? parent) => parent is null ? string.Empty : $" < ({TreePrinter.Value(parent)})";

    private static string Exact(RationalNode exact)
    {
        var digits = exact.Numerator.ToString(CultureInfo.InvariantCulture);
        var places = exact.Denominator.ToString(CultureInfo.InvariantCulture).Length - 1;
        return (places == 0 ? digits : digits.PadLeft(places + 1, '0').Insert(Math.Max(digits.Length, places + 1) - places, ".")) + "r";
    }

    private static string Refused(string message) => message.Split(' ')[0] switch
    {
        "Complex" => "1i",
        "Commands" => "`x`",
        var word => word == "undef" ? "undef x" : word,
    };
}

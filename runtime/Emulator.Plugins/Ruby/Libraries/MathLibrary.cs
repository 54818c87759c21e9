using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>The module <c>Math</c>.</summary>
internal static class MathLibrary
{
    private static readonly RubyClass Module = new RubyClass("Math", RubyClasses.Object).WithOwn(table => table
        .Add("sqrt(x)", static (_, _, x) => Of(Math.Sqrt(Within(Number(x), 0, "sqrt"))))
        .Add("cbrt(x)", static (_, _, x) => Of(Root(Number(x))))
        .Add("sin(x)", static (_, _, x) => Of(Math.Sin(Number(x))))
        .Add("cos(x)", static (_, _, x) => Of(Math.Cos(Number(x))))
        .Add("tan(x)", static (_, _, x) => Of(Math.Tan(Number(x))))
        .Add("asin(x)", static (_, _, x) => Of(Math.Asin(Number(x))))
        .Add("acos(x)", static (_, _, x) => Of(Math.Acos(Number(x))))
        .Add("atan(x)", static (_, _, x) => Of(Math.Atan(Number(x))))
        .Add("sinh(x)", static (_, _, x) => Of(Math.Sinh(Number(x))))
        .Add("cosh(x)", static (_, _, x) => Of(Math.Cosh(Number(x))))
        .Add("tanh(x)", static (_, _, x) => Of(Math.Tanh(Number(x))))
        .Add("asinh(x)", static (_, _, x) => Of(Math.Asinh(Number(x))))
        .Add("acosh(x)", static (_, _, x) => Of(Math.Acosh(Number(x))))
        .Add("atanh(x)", static (_, _, x) => Of(Math.Atanh(Number(x))))
        .Add("exp(x)", static (_, _, x) => Of(Math.Exp(Number(x))))
        .Add("log2(x)", static (_, _, x) => Of(Math.Log2(Within(Number(x), 0, "log2"))))
        .Add("log10(x)", static (_, _, x) => Of(Math.Log10(Within(Number(x), 0, "log10"))))
        .Add("log(x, base = nil)", static (RubyRun _, RubyClass _, in Arguments given) =>
            Of(given.At(1) is { } to and not RubyNil ? Math.Log(Within(Number(given[0]), 0, "log")) / Math.Log(Within(Number(to), 0, "log")) : Math.Log(Within(Number(given[0]), 0, "log"))))
        .Add("atan2(y, x)", static (RubyRun _, RubyClass _, in Arguments given) => Of(Math.Atan2(Number(given[0]), Number(given[1]))))
        .Add("hypot(x, y)", static (RubyRun _, RubyClass _, in Arguments given) => Of(double.Hypot(Number(given[0]), Number(given[1])))));

    public static Dictionary<string, RubyObject> All() => new(StringComparer.Ordinal)
    {
        ["Math"] = Module,
    };

    private static double Within(double number, double least, string name) => number < least
        ? throw new RubyException("Math::DomainError", $"Numerical argument is out of domain - {name}")
        : number;

    // A whole root is whole, as in Ruby.
    private static double Root(double number) => Math.Round(Math.Cbrt(number)) is var whole && (whole * whole * whole).Equals(number) ? whole : Math.Cbrt(number);

    private static RubyFloat Of(double number) => new(number);

    private static double Number(RubyObject value) => value switch
    {
        SmallInteger whole => whole.Number,
        RubyFloat number => number.Number,
        _ => throw RubyErrors.Type($"can't convert {RubyErrors.Name(value)} into Float"),
    };
}

using System.Numerics;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Numbers;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>Functions that convert strictly: <c>Integer("12")</c>, <c>Float</c>, <c>String</c>, <c>Array</c>, <c>format</c>.</summary>
internal static class Conversions
{
    public static void Define(MethodTable<RubyObject> table) => table
        .Add("Integer(value, base = nil, exception: true)", ToInteger)
        .Add("Float(value, exception: true)", ToFloat)
        .Add("String(value)", (RubyObject _, RubyObject value) => new RubyString(value.ToText()))
        .Add("Array(value)", ToList)
        .Add("Hash(value)", ToHash)
        .Add("format(format, *values, **keywords)", Format)
        .Alias("sprintf", "format");

    private static RubyObject ToInteger(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var value = arguments[0];
        var number = value switch
        {
            RubyInteger integer => integer.Big,
            RubyFloat real when double.IsFinite(real.Number) => new BigInteger(real.Number),
            RubyDecimal or RubyRational when Arithmetic.Parts(value) is var parts => BigInteger.Divide(parts.Numerator, parts.Denominator),
            RubyString text => NumberText.ReadInteger(text.Text, (arguments.At(1) as SmallInteger)?.Number ?? 0),
            _ => (BigInteger?)null,
        };
        return number is { } found ? RubyInteger.Of(found) : Refused(value, "Integer", arguments);
    }

    private static RubyObject ToFloat(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var value = arguments[0];
        var number = value switch
        {
            RubyFloat real => real.Number,
            RubyInteger integer => (double)integer.Big,
            RubyDecimal exact => Arithmetic.Double(exact),
            RubyRational fraction => (double)fraction.Numerator / (double)fraction.Denominator,
            RubyString text => NumberText.ReadFloat(text.Text),
            _ => (double?)null,
        };
        return number is { } found ? new RubyFloat(found) : Refused(value, "Float", arguments);
    }

    private static RubyNil Refused(RubyObject value, string into, in Arguments arguments) =>
        arguments.Keyword("exception")?.IsTruthy == false ? RubyNil.Instance : throw (value switch
        {
            RubyString => RubyErrors.Argument($"invalid value for {into}(): {value.Inspect()}"),
            RubyFloat => new RubyException("FloatDomainError", value.ToText()),
            _ => RubyErrors.Type($"can't convert {RubyErrors.Name(value)} into {into}"),
        });

    private static RubyList ToList(RubyRun run, RubyObject self, RubyObject value) => value switch
    {
        RubyList list => list,
        RubyNil => new RubyList([]),
        _ when value.Class.Find("to_a")?.Call(run, value) is RubyList list => list,
        _ => RubyList.Of(value),
    };

    private static RubyHash ToHash(RubyObject self, RubyObject value) => value switch
    {
        RubyHash hash => hash,
        RubyNil or RubyList { Items.Count: 0 } => new RubyHash(),
        _ => throw RubyErrors.Type($"can't convert {RubyErrors.Name(value)} into Hash"),
    };

    private static RubyString Format(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var format = arguments[0] as RubyString ?? throw RubyErrors.NoConversion(arguments[0], "String");
        RubyObject[] values = [.. arguments.Values[1..], .. arguments.Keywords is { } named ? [named] : Array.Empty<RubyObject>()];
        return RubyFormat.Format(run, format.Text, values);
    }
}

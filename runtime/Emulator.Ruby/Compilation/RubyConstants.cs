using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Regexps;
using Emulator.Ruby.Library.Times;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Compilation;

/// <summary>The constants that connectors may name: classes, errors, a few numbers.</summary>
public static class RubyConstants
{
    private static readonly RubyClass[] Classes =
    [
        RubyClasses.Object, RubyClasses.Module, RubyClasses.Class, RubyClasses.Comparable, RubyClasses.Enumerable, RubyClasses.Functions,
        RubyClasses.Nil, RubyClasses.True, RubyClasses.False, RubyClasses.Numeric, RubyClasses.Integer, RubyClasses.Float,
        RubyClasses.Rational, RubyClasses.BigDecimal, RubyClasses.String, RubyClasses.Symbol, RubyClasses.Array, RubyClasses.Hash,
        RubyClasses.IndifferentHash, RubyClasses.Range, RubyClasses.Set, RubyClasses.Struct, RubyClasses.OpenStruct, RubyClasses.Enumerator, RubyClasses.Proc, RubyClasses.Regexp, RubyClasses.Date,
        RubyClasses.Time, RubyClasses.ZonedTime, RubyClasses.DateTime, RubyClasses.Zone, RubyClasses.Duration, RubyClasses.Encoding, RubyClasses.Match,
    ];

    // As Ruby has it, and HTML.
    private const string Email = @"\A[a-zA-Z0-9.!\#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*\z";

    /// <summary>By full name, as <c>ActiveSupport::Duration</c>.</summary>
    public static readonly IReadOnlyDictionary<string, RubyObject> Standard = All();

    private static Dictionary<string, RubyObject> All()
    {
        var all = new Dictionary<string, RubyObject>(StringComparer.Ordinal)
        {
            ["HashWithIndifferentAccess"] = RubyClasses.IndifferentHash,
            ["Float::INFINITY"] = new RubyFloat(double.PositiveInfinity),
            ["Float::NAN"] = new RubyFloat(double.NaN),
            ["Float::EPSILON"] = new RubyFloat(Math.BitIncrement(1.0) - 1.0),
            ["Float::MIN"] = new RubyFloat(2.2250738585072014e-308),
            ["Float::DIG"] = RubyInteger.Of(15),
            ["Float::MAX"] = new RubyFloat(double.MaxValue),
            ["Regexp::IGNORECASE"] = RubyInteger.Of(1),
            ["Regexp::EXTENDED"] = RubyInteger.Of(2),
            ["Regexp::MULTILINE"] = RubyInteger.Of(4),
            ["BigDecimal::ROUND_HALF_UP"] = RubyInteger.Of(3),
            ["BigDecimal::ROUND_HALF_DOWN"] = RubyInteger.Of(5),
            ["BigDecimal::ROUND_HALF_EVEN"] = RubyInteger.Of(7),
            ["Math::PI"] = new RubyFloat(Math.PI),
            ["Math::E"] = new RubyFloat(Math.E),
            ["Date::DAYNAMES"] = Names(EnglishNames.Days, 0),
            ["Date::ABBR_DAYNAMES"] = Names(EnglishNames.Days, 3),
            ["Date::MONTHNAMES"] = Names(["", .. EnglishNames.Months], 0),
            ["Date::ABBR_MONTHNAMES"] = Names(["", .. EnglishNames.Months], 3),
            ["ActiveSupport::TimeZone::MAPPING"] = new RubyLateConstant(static () => TimeZones.Mapping()),
            ["URI::MailTo::EMAIL_REGEXP"] = new RubyLateConstant(static () => RegexpTranslation.Translate(Email, string.Empty, RubyLimits.Formula.MatchTime)),
        };
        foreach (var (name, encoding) in RubyEncodingName.Known)
        {
            all[$"Encoding::{name}"] = encoding;
        }

        foreach (var type in Classes.Concat(RubyErrorClasses.All.Values))
        {
            all[type.Name] = type;
        }

        return all;
    }

    // Months are counted from one: nil stands at the place of the month zero.
    private static RubyList Names(IEnumerable<string> names, int length)
    {
        var list = new RubyList([.. names.Select(RubyObject (name) =>
            name.Length == 0 ? RubyNil.Instance : new RubyString(length > 0 ? name[..length] : name))]);
        list.Freeze();
        return list;
    }
}

using System.Collections.Concurrent;
using System.Globalization;
using Emulator.Values;
using NodaTime.Text;

namespace Emulator.Formulas.Contexts;

/// <summary>
/// What one formula is evaluated against, from a record (formulas.md section 13): <c>data</c> (provider → line →
/// fields), <c>pill_types</c> (pill path → <c>date</c> or <c>date_time</c>), <c>now</c>, <c>lookup_tables</c>,
/// <c>data_tables</c> (without them the tables of the surroundings).
/// </summary>
public sealed class FormulaContext : PillSource
{
    private readonly Value _data;
    private readonly Value _types;

    // A context does not change: what a pill stands for is found once.
    private readonly ConcurrentDictionary<Pill, Value> _found = new(ReferenceEqualityComparer.Instance);

    /// <exception cref="FormatException"><c>now</c> is no ISO time.</exception>
    public FormulaContext(Value context, FormulaSurroundings surroundings)
    {
        (_data, _types) = (context["data"], context["pill_types"]);
        Surroundings = surroundings.With(
            context["now"] is TextValue now
                ? new FrozenClock(surroundings.Clock, DateTimeOffset.Parse(now.Text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal))
                : surroundings.Clock,
            Tables(context, surroundings));
    }

    public override FormulaSurroundings Surroundings { get; }

    public override Value Resolve(Pill pill) => _found.TryGetValue(pill, out var found) ? found : _found.GetOrAdd(pill, Find);

    // Tables of the context itself stand in the place of others.
    private static ITableSource? Tables(Value context, FormulaSurroundings surroundings) =>
        surroundings.Tables is not null && context["lookup_tables"].IsNull && context["data_tables"].IsNull
            ? surroundings.Tables
            : new ContextTables(context["lookup_tables"], context["data_tables"]);

    private Value Find(Pill pill)
    {
        var (provider, output) = Output(pill);
        var value = pill.Pick(output);
        return _types.IsNull || value is not TextValue text ? value : (_types[PathOf(pill, provider)].AsText() switch
        {
            "date" => ReadDate(text),
            "date_time" => ReadTime(text),
            _ => text,
        });
    }

    private static string PathOf(Pill pill, string provider) =>
        string.Join('.', pill.Path.OfType<PillKey>().Select(key => key.Key).Prepend(pill.Line).Prepend(provider).Prepend("data"));

    // The short spelling does not name the provider.
    private (string Provider, Value Output) Output(Pill pill)
    {
        if (pill.Provider is { } named)
        {
            return (named, _data[named][pill.Line]);
        }

        var found = (_data as RecordValue)?.FirstOrDefault(provider => !provider.Value[pill.Line].IsNull);
        return found is { Value: { } lines } ? (found.Value.Key, lines[pill.Line]) : (string.Empty, Value.Null);
    }

    private static Value ReadDate(TextValue text) =>
        DateOnly.TryParseExact(text.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DateValue(day)
            : text;

    // A time without an offset is one of the account's zone; a blank may stand where ISO has its T.
    private Value ReadTime(TextValue text)
    {
        var iso = text.Text is { Length: > 10 } spaced && spaced[10] == ' ' ? $"{spaced[..10]}T{spaced[11..]}" : text.Text;
        if (OffsetDateTimePattern.ExtendedIso.Parse(iso) is { Success: true } offset)
        {
            return new TimeValue(offset.Value.ToDateTimeOffset());
        }

        return LocalDateTimePattern.ExtendedIso.Parse(iso) is { Success: true } local
            ? new TimeValue(local.Value.InZoneLeniently(Surroundings.Zone).ToDateTimeOffset())
            : text;
    }
}

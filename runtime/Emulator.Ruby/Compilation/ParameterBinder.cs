using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation;

/// <summary>
/// Gives a call's arguments to the parameters by Ruby's rules: a block spreads a lone list, reads missing ones as nil and
/// drops what is too much; a lambda holds to its count.
/// </summary>
internal sealed class ParameterBinder(
    Target[] before,
    OptionalParameter[] optional,
    bool hasRest,
    Target? rest,
    Target[] after,
    KeywordBinder keywords,
    Target? block,
    bool isPlain)
{
    private readonly int _required = before.Length + after.Length;

    /// <summary>Parameters of every kind.</summary>
    public int Count => _required + optional.Length + (hasRest ? 1 : 0) + keywords.Count + (block is null ? 0 : 1);

    public int Arity(bool isLambda)
    {
        var required = _required + (keywords.HasRequired ? 1 : 0);
        return hasRest || (isLambda && optional.Length > 0) ? -required - 1 : required;
    }

    /// <summary>One value, without the cost of an argument list where the parameters are plain.</summary>
    public void Bind(Frame frame, RubyObject value, bool isLambda)
    {
        // Plain parameters own the first slots in their order.
        if (isPlain && before.Length == 1)
        {
            frame.Slots[0] = value;
        }
        else if (!isPlain || isLambda || before.Length > 1)
        {
            Bind(frame, new Arguments([value]), isLambda);
        }
    }

    public void Bind(Frame frame, RubyObject first, RubyObject second, bool isLambda)
    {
        if (!isPlain || (isLambda && before.Length != 2))
        {
            Bind(frame, new Arguments([first, second]), isLambda);
            return;
        }

        if (before.Length > 0)
        {
            frame.Slots[0] = first;
        }

        if (before.Length > 1)
        {
            frame.Slots[1] = second;
        }
    }

    public void Bind(Frame frame, in Arguments arguments, bool isLambda)
    {
        var given = keywords.TakesAny ? arguments.WithLastHashAsKeywords(hasRest ? int.MaxValue : _required + optional.Length) : arguments.WithKeywordsAsValue();
        var values = given.Values;
        if (isLambda)
        {
            CheckCount(values.Length);
        }
        else if (values.Length == 1 && values[0] is RubyList list && Spreads)
        {
            values = list.Items.ToArray();
        }

        BindValues(frame, values);
        keywords.Bind(frame, given.Keywords, isLambda);
        block?.Assign(frame, given.Block ?? (RubyObject)RubyNil.Instance);
    }

    private bool Spreads => _required + optional.Length > (hasRest ? 0 : 1);

    private void BindValues(Frame frame, ReadOnlySpan<RubyObject> values)
    {
        var next = 0;
        foreach (var target in before)
        {
            target.Assign(frame, At(values, next++));
        }

        foreach (var (target, fallback) in optional)
        {
            var isGiven = next < values.Length - after.Length;
            target.Assign(frame, isGiven ? values[next++] : fallback.Run(frame));
        }

        if (hasRest)
        {
            var start = Math.Min(next, values.Length);
            next = Math.Max(start, values.Length - after.Length);
            rest?.Assign(frame, RubyList.Of(values[start..next]));
        }

        foreach (var target in after)
        {
            target.Assign(frame, At(values, next++));
        }
    }

    private static RubyObject At(ReadOnlySpan<RubyObject> values, int index) =>
        index < values.Length ? values[index] : RubyNil.Instance;

    private void CheckCount(int given)
    {
        var most = hasRest ? int.MaxValue : _required + optional.Length;
        if (given < _required || given > most)
        {
            var expected = hasRest ? $"{_required}+" : most == _required ? $"{_required}" : $"{_required}..{most}";
            throw RubyErrors.ArgumentCount(given, expected);
        }
    }
}

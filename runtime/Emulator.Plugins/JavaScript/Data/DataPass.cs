using System.Globalization;
using Emulator.Plugins.JavaScript.Requests;
using Emulator.Plugins.JavaScript.Running;
using Emulator.Sdk;
using Emulator.Values;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;

namespace Emulator.Plugins.JavaScript.Data;

/// <summary>One walk over what a script made. Lazy parts whose value is not known yet are only listed.</summary>
internal sealed class DataPass(LambdaRun run, IReadOnlyDictionary<JsValue, Value> resolved)
{
    private readonly Stack<JsValue> _within = [];

    /// <summary>Requests and promises that stand in the way, in the order in which they were met.</summary>
    public List<JsValue> Unresolved { get; } = [];

    /// <exception cref="JavaScriptException">Something is no data: a function, a Map, an endless structure.</exception>
    public Value Read(JsValue script) => script switch
    {
        JsString text => Value.Of(text.ToString()),
        JsNumber number => Number(number.AsNumber()),
        JsBoolean => Value.Of(script.AsBoolean()),
        JsBigInt big => Value.Of(TypeConverter.ToBigInt(big)),
        ObjectInstance holder => ReadObject(holder),
        JsSymbol => throw NoData("a symbol"),
        _ => Value.Null,
    };

    // 5 and 5.0 are the same number in JavaScript: a whole one comes back as an integer. NaN and the infinities
    // are null, as in JSON.
    private static Value Number(double number)
    {
        if (double.IsInteger(number) && Math.Abs(number) <= ScriptValues.LargestExact)
        {
            return Value.Of((long)number);
        }

        return double.IsFinite(number) ? Value.Of(number) : Value.Null;
    }

    private Value ReadObject(ObjectInstance holder)
    {
        if (holder is RequestObject || holder.IsPromise())
        {
            return Resolved(holder);
        }

        return holder switch
        {
            JsArray array => ReadArray(array),
            JsDate date => ReadDate(date),
            JsTypedArray when holder.IsUint8Array() => new BinaryValue(holder.AsUint8Array()),
            JsArrayBuffer => new BinaryValue(holder.AsArrayBuffer()),
            RequestBuilder => throw NoData("the request"),
            JsTypedArray or JsMap or JsSet or JsRegExp or Jint.Native.Error.ErrorInstance =>
                throw NoData(TypeConverter.ToString(holder.Get("constructor").Get("name"))),
            _ when holder.IsCallable() => throw NoData("a function"),
            _ => ReadMembers(holder),
        };
    }

    private Value Resolved(JsValue lazy)
    {
        if (resolved.TryGetValue(lazy, out var value))
        {
            return value;
        }

        if (!Unresolved.Contains(lazy))
        {
            Unresolved.Add(lazy);
        }

        return Value.Null;
    }

    private ListValue ReadArray(JsArray array)
    {
        var items = new Value[array.Length];
        for (var index = 0u; index < items.Length; index++)
        {
            items[index] = Read(JsNumber.Create(index), array[index]);
        }

        return ListValue.Of(items);
    }

    // A member that is undefined is left out, as JSON.stringify does: nil and "not there" stay two things.
    private RecordValue ReadMembers(ObjectInstance holder)
    {
        var members = new List<KeyValuePair<string, Value>>();
        foreach (var key in holder.GetOwnPropertyKeys(Types.String))
        {
            if (holder.GetOwnProperty(key) is { Enumerable: true } && holder.Get(key) is var member && !member.IsUndefined())
            {
                members.Add(new(key.ToString(), Read(key, member)));
            }
        }

        return RecordValue.From(members);
    }

    private TimeValue ReadDate(JsDate date) => double.IsNaN(date.DateValue)
        ? throw run.Errors.Thrown(FailureKind.Plugin, $"{run.Lambda} gave an invalid Date")
        : new TimeValue(DateTimeOffset.FromUnixTimeMilliseconds((long)date.DateValue));

    private Value Read(JsValue key, JsValue member)
    {
        _within.Push(key);
        if (_within.Count > run.Source.Host.Limits.DataDepth)
        {
            throw run.Errors.Thrown(FailureKind.Plugin, string.Create(
                CultureInfo.InvariantCulture,
                $"{run.Lambda} gave data that nests deeper than {run.Source.Host.Limits.DataDepth} levels (a circle?)"));
        }

        var value = Read(member);
        _within.Pop();
        return value;
    }

    private JavaScriptException NoData(string what) => run.Errors.Thrown(
        FailureKind.Plugin, $"{run.Lambda} gave {what}{(_within.Count == 0 ? string.Empty : $" in {string.Join('.', _within.Reverse())}")} where data belongs");
}

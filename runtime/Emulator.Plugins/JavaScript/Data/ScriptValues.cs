using Emulator.Values;
using Jint;
using Jint.Native;

namespace Emulator.Plugins.JavaScript.Data;

/// <summary>
/// Values as a script sees them. An integer beyond 2^53 is a BigInt, a date the text <c>YYYY-MM-DD</c>, a time a Date
/// (its moment; offset and zone do not fit), bytes a Uint8Array; everything else is what it looks like.
/// </summary>
internal static class ScriptValues
{
    /// <summary>The largest integer that a JavaScript number holds exactly.</summary>
    public const long LargestExact = 9_007_199_254_740_991;

    public static JsValue ToScript(Engine engine, Value value) => value switch
    {
        BooleanValue boolean => boolean.Truth ? JsBoolean.True : JsBoolean.False,
        IntegerValue { IsBig: false } integer when Math.Abs((decimal)integer.Small) <= LargestExact =>
            JsNumber.Create(integer.Small),
        IntegerValue integer => new JsBigInt(integer.Big),
        NumberValue number => JsNumber.Create(number.Number),
        TextValue text => JsString.Create(text.Text),
        DateValue date => new JsString(date.Day.ToString("yyyy-MM-dd", null)),
        TimeValue time => new JsDate(engine, time.Moment),
        BinaryValue binary => engine.Intrinsics.Uint8Array.Construct(binary.Bytes.Span),
        ListValue list => ToScript(engine, list),
        RecordValue record => ToScript(engine, record),
        _ => JsValue.Null,
    };

    private static JsArray ToScript(Engine engine, ListValue list)
    {
        var items = new JsValue[list.Count];
        for (var index = 0; index < items.Length; index++)
        {
            items[index] = ToScript(engine, list[index]);
        }

        return new JsArray(engine, items);
    }

    private static JsObject ToScript(Engine engine, RecordValue record) =>
        JsObject.CreateFromEntries(
            engine,
            record.Select(member => KeyValuePair.Create(member.Key, ToScript(engine, member.Value))));
}

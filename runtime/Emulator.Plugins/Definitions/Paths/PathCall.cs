using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Plugins.Definitions.Paths;

/// <summary>One call by a path: what it may reach, and what its parameters' names may ask for.</summary>
internal sealed record PathCall(IOperation Operation, RecordValue Arguments, CancellationToken Cancellation)
{
    public RecordValue Record(string name) => Arguments[name] as RecordValue ?? RecordValue.Empty;

    /// <summary>A list, one level of lists inside it spread too; anything else is one item (connector-sdk.md 9.2).</summary>
    public ListValue List(string name) => Arguments[name] switch
    {
        ListValue list => ListValue.From(list.SelectMany(IEnumerable<Value> (item) => item is ListValue inner ? inner : [item])),
        NullValue => ListValue.Empty,
        var single => ListValue.Of(single),
    };

    public IReadOnlyList<Field> Schema(string name) => FieldReader.Read(Arguments[name]);

    public string? Text(string name) => Arguments[name].AsText();

    public long? Number(string name) => Arguments[name] is IntegerValue { IsBig: false } number ? number.Small : null;

    /// <summary>The fields that a lambda gives, as their author wrote them; none where there is no lambda.</summary>
    public async ValueTask<Value> FieldsAsync(FieldsLambda? lambda) =>
        lambda is null ? ListValue.Empty : Written(await lambda(Operation, Record("config_fields"), Cancellation));

    /// <summary>Fields as their author wrote them.</summary>
    public static ListValue Written(IReadOnlyList<Field> fields) => ListValue.From(fields.Select(Value (field) => field.Written));

    public async ValueTask<Value> SampleAsync(SampleLambda? lambda) =>
        lambda is null ? Value.Null : await lambda(Operation, Record("input"), Cancellation);
}

using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Plugins.Definitions.Paths;

/// <summary>One call by a path: what it may reach, and what its parameters' names may ask for.</summary>
internal sealed record PathCall(IOperation Operation, RecordValue Arguments, CancellationToken Cancellation)
{
    public RecordValue Record(string name) => Arguments[name] as RecordValue ?? RecordValue.Empty;

    /// <summary>A list; one that holds nothing but a list is that list, anything else is one item (connector-sdk.md 9.2).</summary>
    public ListValue List(string name) => Arguments[name] switch
    {
        ListValue { Count: 1 } nested when nested[0] is ListValue inner => inner,
        ListValue list => list,
        NullValue => ListValue.Empty,
        var single => ListValue.Of(single),
    };

    public IReadOnlyList<Field> Schema(string name) => FieldReader.Read(Arguments[name]);

    public string? Text(string name) => Arguments[name].AsText();

    public long? Number(string name) => Arguments[name] is IntegerValue { IsBig: false } number ? number.Small : null;

    /// <summary>The fields that a lambda gives, as records; none where there is no lambda.</summary>
    public async ValueTask<Value> FieldsAsync(FieldsLambda? lambda) => lambda is null
        ? ListValue.Empty
        : ListValue.From((await lambda(Operation, Record("config_fields"), Cancellation)).Select(Value (field) => field.Source));

    public async ValueTask<Value> SampleAsync(SampleLambda? lambda) =>
        lambda is null ? Value.Null : await lambda(Operation, Record("input"), Cancellation);
}

using Emulator.Jobs.Linking;
using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Jobs.Stubs;

/// <summary>
/// An output that nobody put out: every field of the schema, numbers 1, texts the field's name, lists of one. What the
/// schema does not have and later pills ask for is made up in the same way, so that a recipe goes on.
/// </summary>
internal static class MadeUpOutput
{
    public const string Mark = "made up from the output schema: no connector was called";

    public static async ValueTask<RecordValue> OfAsync(
        OperationStep step, FieldsLambda? fields, RecordValue input, IReadOnlyList<PillWish> wishes, TimeProvider time, CancellationToken cancellation)
    {
        var known = fields is null ? [] : await AskAsync(fields, input, time, cancellation);
        return Of(step.Schema, known, wishes, time);
    }

    /// <param name="schema">The fields of an export, which say what its pills rely on.</param>
    /// <param name="known">The fields that the connector gives.</param>
    /// <param name="wishes">What pills ask for.</param>
    /// <param name="time">For fields that are times.</param>
    public static RecordValue Of(StepFields schema, IReadOnlyList<Field> known, IReadOnlyList<PillWish> wishes, TimeProvider time)
    {
        // As written: a field that its author calls a boolean is one here, whatever it becomes on its way.
        var fields = ListValue.From(known.Select(field => (Value)field.Source).Concat(schema.Output as ListValue ?? ListValue.Empty));
        var made = Record(fields, time.GetUtcNow());
        return wishes.Aggregate(made, (output, wish) => wish.Grant(output, time.GetUtcNow()) as RecordValue ?? output);
    }

    /// <summary>An event that nobody sent; what the trigger would have to ask a service for is not known.</summary>
    public static RecordValue OfTrigger(TriggerStep step, FieldsLambda? fields, IReadOnlyList<PillWish> wishes, TimeProvider time)
    {
        var input = step.Input.Members.Aggregate(
            RecordValue.Empty, (all, member) => all.With(member.Key, Constant(member.Node)));
        var asked = fields is null ? Task.FromResult<IReadOnlyList<Field>>([]) : AskAsync(fields, input, time, CancellationToken.None).AsTask();
        return Of(step.Schema, asked.IsCompletedSuccessfully ? asked.Result : [], wishes, time);
    }

    private static Value Constant(InputNode node) => node switch
    {
        InputConstant constant => constant.Value,
        InputRecord record => RecordValue.From(record.Members.Select(member => KeyValuePair.Create(member.Key, Constant(member.Node)))),
        InputList list => ListValue.From(list.Items.Select(Constant)),
        _ => Value.Null,
    };

    private static async ValueTask<IReadOnlyList<Field>> AskAsync(
        FieldsLambda fields, RecordValue input, TimeProvider time, CancellationToken cancellation)
    {
        try
        {
            return await fields(new OfflineOperation(time), input, cancellation);
        }
        catch (ConnectorException)
        {
            // The fields are known to the service alone.
            return [];
        }
    }

    private static RecordValue Record(Value fields, DateTimeOffset now) => RecordValue.From(
        (fields as ListValue ?? ListValue.Empty)
            .Where(field => field["name"] is TextValue)
            .Select(field => KeyValuePair.Create(field["name"].AsText()!, Of(field, now))));

    private static Value Of(Value field, DateTimeOffset now) => field["type"].AsText() switch
    {
        "object" => Record(field["properties"], now),
        "array" => ListValue.Of(field["properties"] is ListValue { Count: > 0 } properties ? Record(properties, now) : Scalar(field, "of", now)),
        _ => Scalar(field, "type", now),
    };

    private static Value Scalar(Value field, string key, DateTimeOffset now) => field[key].AsText() switch
    {
        "integer" => 1,
        "number" when field["control_type"].AsText() != "checkbox" => 1.0,
        "boolean" or "number" => true,
        "date" => new DateValue(DateOnly.FromDateTime(now.UtcDateTime)),
        "date_time" or "timestamp" => new TimeValue(now),
        "object" => RecordValue.Empty,
        _ => field["name"].AsText()!,
    };
}

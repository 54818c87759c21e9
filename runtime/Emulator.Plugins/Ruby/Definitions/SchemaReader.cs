using Emulator.Plugins.Definitions;
using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Objects;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Plugins.Ruby.Definitions;

/// <summary>Makes the delegates that describe data: fields, object definitions, pick lists, samples.</summary>
internal static class SchemaReader
{
    /// <summary>input_fields and output_fields: (object_definitions, connection, config_fields).</summary>
    public static FieldsLambda? Fields(RubyNode node, string key, ContextKind kind) =>
        node.Lambda(key) is not { } lambda ? null : (operation, configFields, cancellation) => LambdaCall.RunAsync(
            node.Source,
            new LambdaSelf(kind, operation),
            call => FieldReader.Read(FieldLists.Flatten(call.Data(call.Invoke(
                lambda, new ObjectDefinitions(call, configFields), ValueReader.Read(operation.Settings), ValueReader.Read(configFields))))),
            cancellation);

    /// <summary>The fields of an object definition: (connection, config_fields, object_definitions).</summary>
    public static FieldsLambda ObjectDefinition(RubySource source, CompiledProc lambda) =>
        (operation, configFields, cancellation) => LambdaCall.RunAsync(
            source,
            new LambdaSelf(ContextKind.Operation, operation),
            call => FieldReader.Read(FieldLists.Flatten(call.Data(call.Invoke(
                lambda, ValueReader.Read(operation.Settings), ValueReader.Read(configFields), new ObjectDefinitions(call, configFields))))),
            cancellation);

    /// <summary>extended_fields: (connection).</summary>
    public static ExtendedFieldsLambda? ExtendedFields(RubyNode node) =>
        node.Lambda("extended_fields") is not { } lambda ? null : (operation, cancellation) => LambdaCall.RunAsync(
            node.Source,
            new LambdaSelf(ContextKind.Operation, operation),
            call => FieldReader.Read(FieldLists.Flatten(call.Data(call.Invoke(lambda, ValueReader.Read(operation.Settings))))),
            cancellation);

    /// <summary>sample_output: (connection, input).</summary>
    public static SampleLambda? Sample(RubyNode node, ContextKind kind) =>
        node.Lambda("sample_output") is not { } lambda ? null : (operation, input, cancellation) => LambdaCall.RunAsync(
            node.Source,
            new LambdaSelf(kind, operation),
            call => call.Data(call.Invoke(lambda, ValueReader.Read(operation.Settings), ValueReader.Read(input))),
            cancellation);

    /// <summary>A pick list: (), (connection) or (connection, **params) (connector-sdk.md 1.6).</summary>
    public static PickListLambda PickList(RubySource source, CompiledProc lambda) =>
        (operation, parameters, cancellation) => LambdaCall.RunAsync(
            source,
            new LambdaSelf(ContextKind.Action, operation),
            call => call.Data(call.InvokePickList(lambda, ValueReader.Read(operation.Settings), Symbols(call, parameters))) as ListValue ?? ListValue.Empty,
            cancellation);

    private static RubyHash Symbols(LambdaCall call, RecordValue parameters)
    {
        var keywords = new RubyHash();
        foreach (var (key, value) in parameters)
        {
            keywords[RubySymbol.Of(key)] = ValueReader.Read(value);
        }

        return keywords;
    }
}

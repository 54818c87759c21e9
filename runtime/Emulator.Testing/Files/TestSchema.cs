using Emulator.Testing.Expectations;
using Emulator.Testing.Matching;
using Emulator.Testing.Stubs;
using Emulator.Testing.Wire;
using Emulator.Values;
using Emulator.Yaml.Keys;

namespace Emulator.Testing.Files;

/// <summary>The JSON Schema of <c>*.test.yaml</c>, from the tables that the readers use.</summary>
public static class TestSchema
{
    public static RecordValue Write() => KeySchema.Document(
        "Test cases of the emulator",
        KeySchema.Map(TestKeys.File),
        ("case", KeySchema.Map(TestKeys.Case)),
        ("stubs", Stubs),
        ("stub", KeySchema.OneOf(KeySchema.Ref("reply"), KeySchema.ListOf(KeySchema.Ref("reply")))),
        ("reply", KeySchema.OneOf(KeySchema.Words(StubKeys.Words), KeySchema.Map(StubKeys.Reply))),
        ("exchange", KeySchema.Map(WireKeys.Exchange)),
        ("response", KeySchema.OneOf(KeySchema.OfTypes("integer"), KeySchema.Words(WireKeys.Faults), KeySchema.Map(WireKeys.Response))),
        ("request", KeySchema.OneOf(RecordValue.Of(("type", "string"), ("pattern", "^\\S+ \\S")), KeySchema.Map(WireKeys.Request), KeySchema.Ref("matcher"))),
        ("expect", KeySchema.Map(ExpectationKeys.Expect)),
        ("step", Counted(ExpectationKeys.Step)),
        ("called", Counted(ExpectationKeys.Called)),
        ("asked", KeySchema.Map(ExpectationKeys.Asked)),
        ("value", KeySchema.OneOf(KeySchema.OfTypes("string", "number", "boolean", "null"), KeySchema.ListOf(KeySchema.Ref("value")), KeySchema.Ref("matcher"), Data)),
        ("matcher", KeySchema.Map(MatcherTable.Keys).With("minProperties", 1)));

    // No alias holds a dot: under a file's name lie the stubs of that recipe.
    private static RecordValue Stubs => RecordValue.Of(
        ("type", "object"),
        ("patternProperties", RecordValue.Of(("\\.", KeySchema.MapOf(KeySchema.Ref("stub"))), ("^[^.]*$", KeySchema.Ref("stub")))));

    // A map without matchers is data, which may have any other keys.
    private static RecordValue Data => RecordValue.Of(
        ("type", "object"), ("patternProperties", RecordValue.Of(("^[^$]", KeySchema.Ref("value")))), ("additionalProperties", false));

    private static RecordValue Counted(IReadOnlyCollection<FileKey> keys) => KeySchema.OneOf(
        KeySchema.Words(Calls.Named), RecordValue.Of(("type", "integer"), ("minimum", 0)), KeySchema.Map(keys));
}

using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Jobs.Steps;

/// <summary>What connector code gave back, as the record that an output must be (connector-sdk.md 4.1, 5.1).</summary>
internal static class StepOutput
{
    /// <exception cref="StepException">It is neither a record nor nothing.</exception>
    public static RecordValue AsRecord(Value given, string giver) =>
        given switch
        {
            RecordValue record => record,
            NullValue => RecordValue.Empty,
            _ => throw new StepException(
                FailureKind.Plugin,
                "Connector code",
                $"{giver} must give a record (a hash or object), it gave a {given.Kind.ToString().ToLowerInvariant()}"),
        };
}

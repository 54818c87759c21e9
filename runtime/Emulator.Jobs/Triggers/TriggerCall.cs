using Emulator.Jobs.Linking;
using Emulator.Jobs.Steps;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Jobs.Triggers;

/// <summary>A trigger made ready to be asked: its connection is open and its input converted.</summary>
internal sealed record TriggerCall(
    LinkedRecipe Recipe,
    TriggerDefinition Trigger,
    IOperation Operation,
    StepSchema Schema,
    RecordValue Input,
    StepTrace Trace,
    JobOptions Options)
{
    /// <summary>An event as steps see it.</summary>
    /// <exception cref="SchemaException">A value that cannot be converted.</exception>
    public RecordValue Parse(Value given) => Schema.Parse(StepOutput.AsRecord(given, "an event of the trigger"));

    /// <summary>How long one call of the trigger's code may take.</summary>
    public TimeLimit Limit => TimeLimit.OfStep(Options.Limits);
}

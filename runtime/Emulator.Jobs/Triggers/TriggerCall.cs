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
    JobOptions Options,
    JobPills Pills)
{
    /// <summary>An event as steps see it.</summary>
    /// <exception cref="SchemaException">A value that cannot be converted.</exception>
    public RecordValue Parse(Value given) => Schema.Parse(StepOutput.AsRecord(given, "an event of the trigger"));

    /// <summary>False for an event that the recipe's trigger condition drops (runtime-semantics.md 2.5).</summary>
    /// <exception cref="StepException">The condition compares what cannot be compared: a trigger error.</exception>
    public bool Takes(RecordValue data) => TriggerCondition.Takes(Recipe, data, Pills);

    /// <summary>How long one call of the trigger's code may take.</summary>
    public TimeLimit Limit => TimeLimit.OfStep(Options.Limits);
}

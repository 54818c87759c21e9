namespace Emulator.Jobs.Stubs;

/// <summary>Which steps are answered by made-up data instead of their connector (<c>run --stub</c>).</summary>
public enum StubChoice
{
    /// <summary>None: a step whose connector is missing fails.</summary>
    None,

    /// <summary>Those whose connector is missing or would leave the machine.</summary>
    External,

    /// <summary>All but those that work on the job itself, such as variables: without them a recipe is another one.</summary>
    All,
}

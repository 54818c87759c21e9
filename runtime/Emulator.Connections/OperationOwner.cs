using Emulator.Sdk.Jobs;
using Emulator.Sdk.MultiStep;
using Emulator.Values;

namespace Emulator.Connections;

/// <summary>On whose behalf a lambda runs, and where the traces of it go. Empty outside a job.</summary>
public sealed record OperationOwner
{
    public string RecipeId { get; init; } = string.Empty;

    public string JobId { get; init; } = string.Empty;

    /// <summary>The alias of the step or trigger; null outside a job.</summary>
    public string? Step { get; init; }

    /// <summary>True while credentials are got or renewed.</summary>
    public bool IsLogin { get; init; }

    /// <summary>The job itself; null outside a job.</summary>
    public IJobDesk? Job { get; init; }

    /// <summary>How often an action may ask to be called again; null: as often as is usual here, in a job or outside of one.</summary>
    public ReinvocationRule? Reinvocations { get; init; }

    /// <summary>Told of every exchange once it is over; may be called by several threads at once.</summary>
    public Action<RequestRecord> Requested { get; init; } = _ => { };

    /// <summary>The value of a project or account property, or null.</summary>
    public Func<string, string?> Property { get; init; } = _ => null;

    /// <summary>The rows of a lookup table by its name or id; null when there is none.</summary>
    public Func<string, ListValue?> Table { get; init; } = _ => null;

    /// <summary>A stored schema by its id, or null.</summary>
    public Func<string, ListValue?> Schema { get; init; } = _ => null;

    /// <summary>Told how a suspended action is resumed, while it waits. Null outside a job: nobody can resume one.</summary>
    public Action<string>? Suspended { get; init; }

    /// <summary>Takes the connector's own output, line by line, unmasked.</summary>
    public Action<string> Print { get; init; } = _ => { };
}

using Emulator.Connections;
using Emulator.Formulas;
using Emulator.Jobs.Functions;
using Emulator.Jobs.Journal;
using Emulator.Jobs.Stubs;
using Emulator.Values;
using Emulator.Values.Secrets;

namespace Emulator.Jobs;

/// <summary>What comes to jobs from outside: the store, the connections, the clock, chance, and the mask.</summary>
public sealed record JobSurroundings
{
    public required IJobHistory History { get; init; }

    public required ConnectionOpener Connections { get; init; }

    public required TimeProvider Time { get; init; }

    /// <summary>Makes job ids and error ids. Used under a lock: the framework's own is not thread-safe.</summary>
    public required Random Random { get; init; }

    /// <summary>Everything that is journalled goes through it first.</summary>
    public required SecretMask Mask { get; init; }

    /// <summary>The account's time zone, in which dates without a zone are read (connector-sdk.md 6.5).</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The recipe that a reference in a recipe (its id is given) means to a job that runs so (recipe-format 11.1).</summary>
    public Func<string, Value, JobOptions, FunctionReading> Functions { get; init; } =
        (_, _, _) => new FunctionReading(null, "no recipe functions are at hand");

    /// <summary>The fields of steps that are answered without their connector; null: each runner asks for itself.</summary>
    public OfflineSchemas? Offline { get; init; }

    /// <summary>The tables that formulas look into; null for none.</summary>
    public ITableSource? Tables { get; init; }

    // Made when the first formula asks: most recipes hold pills alone, and zones take long to load.
    internal Lazy<FormulaSurroundings> Formulas() => new(() => FormulaSurroundings.Of(Time, Zone, new Identifiers(Random).Fill, Tables));
}

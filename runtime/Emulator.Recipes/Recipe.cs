using System.Security.Cryptography;
using System.Text;
using Emulator.Recipes.Steps;
using Emulator.Values;

namespace Emulator.Recipes;

/// <summary>
/// A recipe as written: what starts it and what it does, with every pill compiled and no name resolved.
/// </summary>
public sealed record Recipe
{
    public required string Name { get; init; }

    public string? Description { get; init; }

    /// <summary>The file's name as it was given to the reader.</summary>
    public required string File { get; init; }

    /// <summary>The file's content as it was given to the reader.</summary>
    public required string Text { get; init; }

    /// <summary>Provider to connection reference: all that a recipe knows of a connection.</summary>
    public required IReadOnlyList<ConnectionUse> Connections { get; init; }

    public required TriggerStep Trigger { get; init; }

    /// <summary>The steps of the top level, in order.</summary>
    public required IReadOnlyList<Step> Steps { get; init; }

    /// <summary>How many jobs of the recipe may run at once (runtime-semantics 8).</summary>
    public int Concurrency { get; init; } = 1;

    /// <summary>The columns of the job list, in their order; at most 10 on the platform.</summary>
    public IReadOnlyList<ReportColumn> Report { get; init; } = [];

    /// <summary>What the pills <c>parameters.NAME</c> of a job stand for; only exports have them (recipe-format 4, 7.6).</summary>
    public RecordValue Parameters { get; init; } = RecordValue.Empty;

    /// <summary>
    /// True for an export, and for a recipe that was imported: such files hold dead pills and stray names that the
    /// platform runs, so they are warnings (recipe-format 19, rule 6).
    /// </summary>
    public bool IsExported { get; init; }

    /// <summary>The trigger and every step at any depth, in the order of their numbers.</summary>
    public IEnumerable<Step> AllSteps => Steps.SelectMany(step => step.Nested.Prepend(step)).Prepend(Trigger);

    /// <summary>
    /// The digest of <see cref="Text"/> in UTF-8, 64 lower-case hexadecimal digits: the same as the file's own when the
    /// file is UTF-8 without a byte order mark. Computed on demand, as most runs never ask and hashing costs start-up.
    /// </summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
}

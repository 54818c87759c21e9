namespace Emulator.Sdk.Display;

/// <summary>How the editor shows an action or a trigger (connector-sdk.md 1.4, 1.5); nothing of it changes what is done.</summary>
public sealed record OperationDisplay
{
    /// <summary>Nothing but title and description.</summary>
    public static readonly OperationDisplay None = new();

    /// <summary>A line under the title.</summary>
    public string? Subtitle { get; init; }

    /// <summary>A note beside the title in the list of operations.</summary>
    public string? TitleHint { get; init; }

    /// <summary>A note under the title in the step.</summary>
    public string? Hint { get; init; }

    /// <summary>A description that depends on what is filled in; null: the fixed one.</summary>
    public DescribeLambda? Describe { get; init; }

    /// <summary>Fixed help; null for none.</summary>
    public HelpText? Help { get; init; }

    /// <summary>Help that depends on what is filled in; null: the fixed one.</summary>
    public HelpLambda? HelpFor { get; init; }

    /// <summary>Operations of a higher priority are listed first.</summary>
    public int Priority { get; init; }

    /// <summary>True for an operation on a list of records of one request.</summary>
    public bool IsBatch { get; init; }

    /// <summary>True for an operation on files of many records.</summary>
    public bool IsBulk { get; init; }

    /// <summary>True for an operation that new recipes should not use; those that have it go on.</summary>
    public bool IsDeprecated { get; init; }
}

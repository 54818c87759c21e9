namespace Emulator.History.Tables;

/// <summary>Which parts of a record follow in a batch; the others are as they are in most records.</summary>
[Flags]
internal enum BatchParts : byte
{
    None = 0,

    /// <summary>The record's step was not in the batch before: what its records have in common follows.</summary>
    NewStep = 1,

    /// <summary>The rounds are not those of the record before.</summary>
    Rounds = 2,

    Input = 4,
    Output = 8,
    Changes = 16,

    /// <summary>Outcome, requests, printed lines, retries, connection, failure.</summary>
    Rest = 32,
}

using Emulator.Testing.Connectors;
using Emulator.Testing.Expectations;
using Emulator.Testing.Stubs;
using Emulator.Testing.Wire;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Testing;

/// <summary>One test: what is given, and what should come of it.</summary>
public sealed record TestCase
{
    /// <summary>What it is called, with the values of its row put in.</summary>
    public required string Name { get; init; }

    /// <summary>The test's file, absolute.</summary>
    public required string File { get; init; }

    /// <summary>Where it begins.</summary>
    public required SourcePlace Place { get; init; }

    /// <summary>The recipe's file, absolute; null for a test of a connector.</summary>
    public string? Recipe { get; init; }

    /// <summary>The call of a connector's lambda; null for a test of a recipe.</summary>
    public ConnectorCall? Connector { get; init; }

    /// <summary>What the case runs with.</summary>
    public CaseGiven Given { get; init; } = new();

    /// <summary>The row of a table of cases; empty for a case of its own.</summary>
    public RecordValue Row { get; init; } = RecordValue.Empty;

    internal StubTable Stubs { get; init; } = StubTable.None;

    internal IReadOnlyList<Exchange> Exchanges { get; init; } = [];

    internal Expectation Expected { get; init; } = Expectation.Nothing;

    /// <summary>True when the test lets requests out of the machine.</summary>
    public bool LetsOut => Stubs.Rest == Unstubbed.Run
        || Stubs.Steps.Values.Concat(Stubs.Called.Values.SelectMany(steps => steps.Values)).Any(stub => stub.Replies.Any(reply => reply is RealReply));
}

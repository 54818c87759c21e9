using Emulator.Sdk;
using Emulator.Sdk.Display;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.SampleConnectors;

/// <summary>A connector that behaves as badly as one can without ending the process.</summary>
public sealed class HostileConnector : IConnector
{
    private static int _calls;

    public string Name => "hostile";

    public ConnectorDefinition Define() => new()
    {
        Name = Name,
        Title = "Hostile",
        Actions = Named.Actions(
            Action("block", (_, _, cancellation) =>
            {
                cancellation.WaitHandle.WaitOne();
                throw new OperationCanceledException(cancellation);
            }),
            Action("never_end", async (_, _, _) => await new TaskCompletionSource<Value>().Task),
            Action("cancel", (_, _, _) => throw new TaskCanceledException("a client of its own gave up")),
            Action("mute", (_, _, _) => throw new MuteException()),
            Action("recurse", (_, _, _) => new(Deep(0).ToString())),
            Action("give_nothing", (_, _, _) => new((Value)null!)),
            Action("say_no", (_, _, _) => throw new ConnectorException("no such order")),
            new ActionDefinition
            {
                Name = "null_everywhere",
                Title = "Null everywhere",
                Display = new OperationDisplay { HelpFor = (_, _, _, _, _) => throw new FormatException("no help") },
                InputFields = (_, _, _) => new((IReadOnlyList<Field>)null!),
                SampleOutput = (_, _, _) => new((Value)null!),
                Execute = (_, _, _) => new(Value.Null),
            },
            Action("count", (_, _, _) => new((long)Interlocked.Increment(ref _calls)))),
        Triggers = Named.Triggers(new TriggerDefinition
        {
            Name = "null_page", Title = "Null page", Poll = (_, _, _) => new(new PollPage(null!, null!, CanPollMore: false)), Dedup = (_, _) => new((string)null!),
        }),
    };

    private static ActionDefinition Action(string name, ExecuteLambda execute) => new() { Name = name, Title = name, Execute = execute };

    private static int Deep(int depth)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        return Deep(depth + 1) + 1;
    }

    private sealed class MuteException : Exception
    {
        public override string Message => throw new InvalidOperationException("not for you");
    }
}

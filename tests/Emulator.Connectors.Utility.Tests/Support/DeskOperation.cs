using Emulator.Sdk;
using Emulator.Sdk.Jobs;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Tests.Support;

/// <summary>A step of a job that keeps what it was told, with a wire that answers every request the same.</summary>
internal sealed class DeskOperation(TimeProvider time) : IOperation, IJobDesk
{
    public RecordValue Settings => RecordValue.Empty;

    public TimeProvider Time => time;

    public string RecipeId => "recipes/a.recipe.yaml";

    public string JobId { get; init; } = "j-1";

    public IJobDesk Job => this;

    public string Step => "step";

    public List<string> Lines { get; } = [];

    public List<OutputChange> Changes { get; } = [];

    public List<ConnectorRequest> Sent { get; } = [];

    public List<(Value Reference, RecordValue Parameters)> Calls { get; } = [];

    public List<TimeSpan> Waits { get; } = [];

    public Value? Returned { get; private set; }

    public Dictionary<string, Value> Outputs { get; } = [];

    public Func<CalledJob> Called { get; init; } = () => new CalledJob("j-2", Value.Null, null);

    public (int Status, Value Body, RecordValue Headers) Answer { get; set; } = (200, "{}", RecordValue.Empty);

    public void Change(OutputChange change) => Changes.Add(change);

    public Value Output(string alias) => Outputs.GetValueOrDefault(alias, Value.Null);

    public void Return(Value result) => Returned ??= result;

    public ValueTask<CalledJob> CallAsync(Value reference, RecordValue parameters, CancellationToken cancellation)
    {
        Calls.Add((reference, parameters));
        return new(Called());
    }

    public ValueTask<string> BeginAsync(Value reference, RecordValue parameters, CancellationToken cancellation)
    {
        Calls.Add((reference, parameters));
        return new($"j-{Calls.Count + 1}");
    }

    public ValueTask<IReadOnlyList<CalledJob>> JoinAsync(IReadOnlyList<string> jobs, TimeSpan patience, CancellationToken cancellation)
    {
        Waits.Add(patience);
        return new([Called()]);
    }

    public ValueTask WaitAsync(TimeSpan wait, CancellationToken cancellation)
    {
        Waits.Add(wait);
        return ValueTask.CompletedTask;
    }

    public async ValueTask<Value> SendAsync(ConnectorRequest request, CancellationToken cancellation)
    {
        Sent.Add(request);
        var (status, body, headers) = Answer;
        var bytes = body is TextValue text ? new BinaryValue(System.Text.Encoding.UTF8.GetBytes(text.Text)) : body;
        if (status < 400)
        {
            return await request.AfterResponse!(status, bytes, headers);
        }

        return request.AfterErrorResponse is { } handler
            ? await handler.Handle(status, body.AsText()!, headers, $"{status}")
            : throw new ConnectorException(FailureKind.Http, $"{status}") { Status = status };
    }

    public string? Property(string name) => null;

    public void Print(string line) => Lines.Add(line);
}

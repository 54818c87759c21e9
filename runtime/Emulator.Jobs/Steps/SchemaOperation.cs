using Emulator.Connections;
using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Jobs.Steps;

/// <summary>What lambdas that give fields may reach: the step's operation, which is not asked the same thing twice.</summary>
internal sealed class SchemaOperation(IOperation operation, OpenConnection connection, SchemaAnswers answers) : IOperation
{
    public RecordValue Settings => operation.Settings;

    public TimeProvider Time => operation.Time;

    public string RecipeId => operation.RecipeId;

    public string JobId => operation.JobId;

    public string? Property(string name) => operation.Property(name);

    public void Print(string line) => operation.Print(line);

    public async ValueTask<Value> SendAsync(ConnectorRequest request, CancellationToken cancellation)
    {
        if (SchemaAnswers.Key(connection.Name, connection.Version, request) is not { } key)
        {
            return await operation.SendAsync(request, cancellation);
        }

        if (answers.Find(key) is not { } answer)
        {
            answer = await operation.SendAsync(request, cancellation);
            answers.Keep(key, answer);
        }

        return answer;
    }
}

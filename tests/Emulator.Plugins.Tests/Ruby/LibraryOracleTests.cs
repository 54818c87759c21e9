using System.Runtime.CompilerServices;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Json;
using Microsoft.Extensions.Time.Testing;

namespace Emulator.Plugins.Tests.Ruby;

/// <summary>
/// The libraries that connectors may name, held to the answers of a real Ruby: a line has an <c>expression</c> with
/// <c>inspect</c>, or with <c>error</c> and <c>message</c>.
/// </summary>
public sealed class LibraryOracleTests
{
    private static readonly DateTimeOffset Now = new(2024, 3, 15, 17, 30, 45, 123, 456, TimeSpan.Zero);

    [Test]
    public async Task Libraries_answer_as_Ruby_s_do()
    {
        var lines = File.ReadLines(Path.Combine(Folder(), "libraries.jsonl")).Select(PlainJson.Read).ToList();
        var definition = Load(lines);
        var differences = new List<string>();
        foreach (var (index, line) in lines.Index())
        {
            var expected = line["inspect"].AsText() ?? $"{line["error"].AsText()}: {line["message"].AsText()}";
            var answer = await AnswerAsync(definition.Actions[$"a{index}"]);
            if (answer != expected)
            {
                differences.Add($"{line["expression"].AsText()}: expected {expected}, was {answer}");
            }
        }

        Assert.That(differences, Is.Empty);
    }

    private static ConnectorDefinition Load(List<Value> lines)
    {
        var folder = Directory.CreateTempSubdirectory("plugins-").FullName;
        try
        {
            var file = Path.Combine(folder, "asked.rb");
            File.WriteAllText(file, $"{{ actions: {{\n{string.Join(",\n", lines.Select((line, index) => Action(index, line["expression"].AsText()!)))}\n}} }}");
            return ConnectorFolder.Find([file], new FakeTimeProvider(Now)).Loaders["asked"]();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Action(int index, string expression) =>
        $"a{index}: {{ execute: lambda do |_connection, _input|\nresult = begin\n{expression}\nend\n{{ answer: result.inspect }}\nend }}";

    private static async Task<string?> AnswerAsync(ActionDefinition action)
    {
        try
        {
            var result = await action.Execute(new ScriptedOperation(), new ActionCall(RecordValue.Empty, [], [], Value.Null), CancellationToken.None);
            return result["answer"].AsText();
        }
        catch (ConnectorException failed)
        {
            return $"{failed.ErrorClass}: {failed.Message}";
        }
    }

    private static string Folder([CallerFilePath] string reader = "") => Path.Combine(Path.GetDirectoryName(reader)!, "oracle");
}

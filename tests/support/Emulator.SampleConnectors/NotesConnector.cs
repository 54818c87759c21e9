using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Emulator.Sdk.Schema;
using static Emulator.Sdk.Requests.Verbs;

namespace Emulator.SampleConnectors;

/// <summary>The smallest whole connector: one action that writes, one that fails in its own code.</summary>
public sealed class NotesConnector : IConnector
{
    public string Name => "notes";

    public ConnectorDefinition Define() => new()
    {
        Name = Name,
        Title = "Notes",
        Actions = Named.Actions(
            new ActionDefinition
            {
                Name = "create_note",
                Title = "Create note",
                InputFields = Fields.Always(new FieldDeclaration("text") { Optional = false }),
                Execute = (operation, call, cancellation) => operation.PostAsync("https://notes.example/notes", call.Input, cancellation),
            },
            new ActionDefinition
            {
                Name = "fail",
                Title = "Fail",
                Execute = (_, call, _) => new(call.Input["count"].AsText()!.Length.ToString()),
            },
            new ActionDefinition
            {
                Name = "refuse",
                Title = "Refuse",
                Execute = async (operation, call, cancellation) => await operation.SendAsync(
                    Get("https://notes.example/notes").OnRefusal((_, body, _, message) => throw new ConnectorException($"{message}: {body}")),
                    cancellation),
            }),
    };
}

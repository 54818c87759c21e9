using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Values.Schema;

namespace Emulator.Connections.Files;

/// <summary>Checks single fields and secrets, from a file or from an order at the desk, against the connector.</summary>
internal sealed class EntryCheck(ConnectorDefinition connector, string? authentication)
{
    private readonly IReadOnlyList<Field> _fields = ConnectionFields.Of(connector, authentication);

    // When a lambda picks the type, any type's fields may be meant.
    private readonly bool _anyType = authentication is null && connector.Connection?.Authorization is { IsMulti: true, Selected: not null };

    public IEnumerable<Problem> Field(string key, Value value, SourcePlace place)
    {
        if (Find(key) is not { } field)
        {
            // The more dangerous mistake first: removing the line does not make the secret unknown again.
            if (IsSecretElsewhere(key) && value is not (NullValue or TextValue { Text: "" }))
            {
                yield return InClear(key, place);
            }

            yield return Unknown(key, place);
        }
        else if (field.IsSecret)
        {
            yield return InClear(key, place);
        }
        else if (FieldKind.Mismatch(field, value) is { } kind)
        {
            yield return new Problem(
                ConnectionProblems.WrongType, place, $"\"{key}\" ({field.Label}) must be {kind}", field.Optional ? "it may be left blank" : null);
        }
        else if (IsNoOption(field, value))
        {
            yield return new Problem(
                ConnectionProblems.OptionUnknown, place, $"\"{key}\" has a value that is none of its options",
                NearestName.Hint((value as TextValue)?.Text ?? string.Empty, [.. Options(field).OfType<TextValue>().Select(option => option.Text)]));
        }
    }

    public IEnumerable<Problem> Secret(string key, bool fromEnvironment, SourcePlace place)
    {
        if (Find(key) is not { } field)
        {
            yield return Unknown(key, place);
        }
        else if (!field.IsSecret && !fromEnvironment)
        {
            yield return new Problem(
                ConnectionProblems.NotASecret, place, $"\"{key}\" is no secret", $"write \"{key}: …\" under fields, or take it from the environment");
        }
    }

    private bool IsSecretElsewhere(string key) =>
        Others().Any(option => option.Fields.Any(field => field.Name == key && field.IsSecret)) || SecretNames.IsLike(key);

    private static Problem InClear(string key, SourcePlace place) => new(
        ConnectionProblems.SecretInClear, place, $"\"{key}\" is a secret and must not stand in clear under fields",
        $"list it under secrets and enter it with: emulator connections connect … --secret {key}=-; change it at its service if the file was shared");

    private Field? Find(string key) =>
        _fields.FirstOrDefault(field => field.Name == key)
        ?? (_anyType ? Others().SelectMany(option => option.Fields).FirstOrDefault(field => field.Name == key) : null);

    private Problem Unknown(string key, SourcePlace place)
    {
        var owner = connector.Connection?.Authorization?.Options.FirstOrDefault(option => option.Value.Fields.Any(field => field.Name == key)).Key;
        return owner is null
            ? new Problem(
                ConnectionProblems.FieldUnknown, place, $"connector \"{connector.Name}\" has no connection field \"{key}\"",
                NearestName.Hint(key, [.. _fields.Select(field => field.Name)]))
            : new Problem(
                ConnectionProblems.FieldOfOtherAuthentication, place, $"\"{key}\" belongs to the authentication type \"{owner}\"",
                "remove it, or change the authentication type");
    }

    private IEnumerable<Sdk.Authorization.AuthorizationDefinition> Others() => connector.Connection?.Authorization?.Options.Values ?? [];

    private static bool IsNoOption(Field field, Value value) =>
        Options(field) is { Count: > 0 } options && !value.IsNull && value is not TextValue { Text: "" } && !options.Contains(value);

    private static List<Value> Options(Field field) =>
        field.PickList is ListValue list ? [.. list.OfType<ListValue>().Where(pair => pair.Count == 2).Select(pair => pair[1])] : [];
}

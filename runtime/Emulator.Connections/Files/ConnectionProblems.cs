namespace Emulator.Connections.Files;

/// <summary>The codes of what can be wrong with a connection file, each with its meaning.</summary>
public static class ConnectionProblems
{
    public const string Unreadable = "C001";
    public const string KeyMissing = "C002";
    public const string KeyUnknown = "C003";
    public const string WrongShape = "C004";
    public const string SecretInClear = "C005";
    public const string NameTwice = "C006";
    public const string SecretTwice = "C007";
    public const string ConnectorUnknown = "C010";
    public const string ConnectorBroken = "C011";
    public const string AuthenticationUnknown = "C012";
    public const string AuthenticationMissing = "C013";
    public const string FieldMissing = "C014";
    public const string FieldUnknown = "C015";
    public const string FieldOfOtherAuthentication = "C016";
    public const string NotASecret = "C017";
    public const string ConnectionUnneeded = "C018";
    public const string OptionUnknown = "C019";
    public const string ConnectionUnknown = "C020";
    public const string LayoutTooHard = "C021";
    public const string WrongType = "C022";

    /// <summary>Code to meaning, for the docs.</summary>
    public static readonly IReadOnlyDictionary<string, string> Meanings = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        [Unreadable] = "the file cannot be read, or is empty",
        [KeyMissing] = "the file does not say its name or its connector",
        [KeyUnknown] = "the file has a key that connection files do not have",
        [WrongShape] = "a value is a list, a map or a text where something else is expected",
        [SecretInClear] = "a secret stands in the file in clear",
        [NameTwice] = "two files give their connection the same name",
        [SecretTwice] = "a secret is named twice, or as a field and as a secret",
        [ConnectorUnknown] = "there is no connector of that name",
        [ConnectorBroken] = "the connector itself cannot be loaded",
        [AuthenticationUnknown] = "the connector has no such authentication type",
        [AuthenticationMissing] = "the connector offers several authentication types and the file chooses none",
        [FieldMissing] = "a required field or secret is missing",
        [FieldUnknown] = "the connector has no such field",
        [FieldOfOtherAuthentication] = "the field belongs to another authentication type",
        [NotASecret] = "a field that is no secret is listed under secrets",
        [ConnectionUnneeded] = "the connector needs no connection",
        [OptionUnknown] = "a field's value is none of its options",
        [ConnectionUnknown] = "there is no connection of that name",
        [LayoutTooHard] = "the file is written in a way that cannot be changed automatically",
        [WrongType] = "a field's value is not of the field's type",
    };
}
